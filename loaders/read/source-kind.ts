const TO_UTF8 = "save the file as UTF-8 (iconv -f UTF-16 -t UTF-8 does it)";

/** Kinds of files that hold no text we can read, by their first bytes, and what to do instead. */
const FOREIGN: readonly { name: string; bytes: string; at?: number; instead: string }[] = [
  {
    name: "a PDF",
    bytes: "%PDF-",
    instead: "copy its text into a .txt file (pdftotext -layout does it) and check it",
  },
  {
    name: "a Word, OpenDocument or ZIP file",
    bytes: "PK\x03\x04",
    instead: "save it as plain text (UTF-8) from the program that made it",
  },
  {
    name: "an old Word document",
    bytes: "\xd0\xcf\x11\xe0",
    instead: "save it as plain text (UTF-8) from the program that made it",
  },
  { name: "an RTF document", bytes: "{\\rtf", instead: "save it as plain text (UTF-8)" },
  { name: "a PNG image", bytes: "\x89PNG", instead: "type or recognise its text into a .txt file" },
  {
    name: "a JPEG image",
    bytes: "\xff\xd8\xff",
    instead: "type or recognise its text into a .txt file",
  },
  { name: "a GIF image", bytes: "GIF8", instead: "type or recognise its text into a .txt file" },
  {
    name: "a WebP image",
    bytes: "WEBP",
    at: 8,
    instead: "type or recognise its text into a .txt file",
  },
  {
    name: "a TIFF image",
    bytes: "II*\x00",
    instead: "type or recognise its text into a .txt file",
  },
  { name: "a video or image", bytes: "ftyp", at: 4, instead: "type its text into a .txt file" },
  { name: "a gzip file", bytes: "\x1f\x8b", instead: "unpack it with gunzip first" },
  { name: "an MP3 file", bytes: "ID3", instead: "type its text into a .txt file" },
  { name: "a text in UTF-16", bytes: "\xff\xfe", instead: TO_UTF8 },
  { name: "a text in UTF-16", bytes: "\xfe\xff", instead: TO_UTF8 },
];

/** Bytes looked at for marks of a binary file. */
const HEAD = 8192;

export type SourceKind = "text" | "markdown" | "html";

/** What a file is, by its first bytes and then its name. Throws an Error that says what to do. */
export function sourceKind(bytes: Uint8Array, name: string): SourceKind {
  const head = Buffer.from(bytes.subarray(0, HEAD)).toString("latin1");
  for (const { name: kind, bytes: magic, at = 0, instead } of FOREIGN)
    if (head.startsWith(magic, at)) throw new Error(`${name} is ${kind}: ${instead}`);
  if (/^(?:\x00[^\x00]|[^\x00]\x00){8}/.test(head))
    throw new Error(`${name} is a text in UTF-16: ${TO_UTF8}`);
  const zero = bytes.indexOf(0);
  if (zero >= 0)
    throw new Error(
      `${name} is a binary file: zero byte at byte offset ${zero}; give text, Markdown or HTML`,
    );
  if (
    /\.(?:html?|xhtml)$/i.test(name) ||
    /^(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^]*?-->\s*)?<(?:!doctype html|html)\b/i.test(
      head,
    )
  )
    return "html";
  return /\.(?:md|markdown)$/i.test(name) ? "markdown" : "text";
}
