/** The part of Readability that reading a saved page uses. */
declare module "@mozilla/readability" {
  export class Readability {
    constructor(document: Document);
    parse(): { title: string; content: string; lang: string | null } | null;
  }
}
