/** The part of jsdom that finishing, auditing and tests use. */
declare module "jsdom" {
  export class JSDOM {
    constructor(html: string, options?: { url?: string });
    readonly window: Window & typeof globalThis;
    /** The document as HTML, doctype included. */
    serialize(): string;
  }
}
