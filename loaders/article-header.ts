import { offsetMap, type Span } from "../src/model/text.js";

/**
 * The line that a crawl puts before the prose: a date, the credit of a photo, its caption, as in
 * ` date 2022-01 Alex Brandon/Pool AP/dpa Treffen von …`. It is kept and never taken for prose.
 * The span (code points) covers the words of the line without the white space around them.
 */
export interface Header extends Span {
  raw: string;
  /** As the source has it: a year, a month or a day. */
  date: string | null;
  credit: string | null;
  caption: string | null;
}

const LINE =
  /^[^\S\n]*date[^\S\n]+(\d{4}(?:-\d{2}(?:-\d{2})?)?)(?:[^\S\n]+([^\n]*?))?[^\S\n]*(?:\n[^\S\n]*)?(?:\n|$)/u;

/** Picture and news agencies: a credit ends with one of them, and the caption begins after it. */
const AGENCIES = new Set(
  (
    "AA AAP ABACA ADN AFP AGERPRES ANP ANSA AP APA Archyde Belga Bloomberg CP ČTK CTK DPA DDP EFE EPA EPD " +
    "Getty IMAGO Interfax KEYSTONE KNA Kyodo MTI NTB PAP PA Photothek Reuters Ritzau SID SIPA Sputnik TASS " +
    "TT Ukrinform UPI Xinhua ZUMA"
  )
    .split(" ")
    .map((name) => name.toLowerCase()),
);

/** Reads the header of a normalised text; null where its first line is not one. */
export function readHeader(text: string): Header | null {
  const match = LINE.exec(text);
  if (!match) return null;
  // Prose can begin with "date"; a header stands alone, with a blank line or nothing after it.
  const line = text.split("\n", 2);
  if ((line[1] ?? "").trim() !== "") return null;
  const raw = line[0]!.trim();
  const start = line[0]!.length - line[0]!.trimStart().length;
  const map = offsetMap(text);
  const rest = (match[2] ?? "").trim();
  const credit = creditOf(rest);
  return {
    raw,
    start: map.toPoints(start),
    end: map.toPoints(start + raw.length),
    date: match[1]!,
    credit: credit || null,
    caption: rest.slice(credit.length).trim() || null,
  };
}

/** The words up to the first agency, or nothing where none is named. */
function creditOf(rest: string): string {
  const words = [...rest.matchAll(/\S+/gu)];
  const at = words.findIndex(([word]) => {
    const name = word
      .split("/")
      .at(-1)!
      .replace(/[.,;:)]+$/u, "");
    return AGENCIES.has(name.toLowerCase());
  });
  if (at < 0) return "";
  const last = words[/^images?$/iu.test(words[at + 1]?.[0] ?? "") ? at + 1 : at]!;
  return rest.slice(0, last.index + last[0].length);
}
