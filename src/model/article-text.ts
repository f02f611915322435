/**
 * The text of an article file as all offsets count it: without byte order mark, with plain line
 * ends, composed (NFC). The loaders read articles so, and so does a reader who opens a copy.
 */
export function normaliseArticle(text: string): string {
  return text
    .replace(/^\ufeff/, "")
    .replace(/\r\n?/g, "\n")
    .normalize("NFC");
}

/** Stands for one character that the rights keep from being published. */
export const MASK = "░";
