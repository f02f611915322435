import type { Anchor, QuoteSelector } from "../../../src/model/anchor.js";
import type { Span } from "../../../src/model/text.js";

/** Words of context tried, one more at a time, before places are counted. */
const CONTEXT = 4;

/**
 * Quotes that anchor at `span` (code points of `points`) and nowhere else, one for each paragraph it
 * crosses: the bare words where they stand once, else with a prefix or suffix, else counted.
 */
export function selectorsFor(
  points: readonly string[],
  span: Span,
  anchor: Anchor,
): (string | QuoteSelector)[] {
  return paragraphs(points, span).map((part) => selectorFor(points, part, anchor));
}

function selectorFor(
  points: readonly string[],
  span: Span,
  anchor: Anchor,
): string | QuoteSelector {
  const exact = cut(points, span.start, span.end);
  const places = anchor.matches({ exact });
  if (places.length === 1) return exact;
  const fits = (quote: QuoteSelector): boolean => {
    const found = anchor.resolve(quote);
    return found.status === "anchored" && found.span.start === places[at]?.start;
  };
  // The anchor folds white space, so a place may begin a character beside the span.
  const at = places.findIndex(({ start, end }) => start < span.end && end > span.start);
  for (let words = 1; words <= CONTEXT; words++) {
    const suffix = wordsAfter(points, span.end, words);
    if (suffix && fits({ exact, suffix })) return { exact, suffix };
    const prefix = wordsBefore(points, span.start, words);
    if (prefix && fits({ exact, prefix })) return { exact, prefix };
  }
  return { exact, occurrence: at + 1 };
}

/** One line of the article a line: what YAML and the anchor take for one stretch of words. */
const cut = (points: readonly string[], start: number, end: number): string =>
  points.slice(start, end).join("").replace(/\s+/gu, " ").trim();

const REACH = 80;

function wordsAfter(points: readonly string[], end: number, count: number): string | null {
  const after = points
    .slice(end, end + REACH)
    .join("")
    .split(/\n\s*\n/u)[0]!;
  return (
    new RegExp(`^\\s*\\S+(?:\\s+\\S+){${count - 1}}(?=\\s|$)`, "u")
      .exec(after)?.[0]
      .replace(/\s+/gu, " ") ?? null
  );
}

function wordsBefore(points: readonly string[], start: number, count: number): string | null {
  const before = points
    .slice(Math.max(0, start - REACH), start)
    .join("")
    .split(/\n\s*\n/u)
    .at(-1)!;
  return (
    new RegExp(`(?<=^|\\s)\\S+(?:\\s+\\S+){${count - 1}}\\s*$`, "u")
      .exec(before)?.[0]
      .replace(/\s+/gu, " ") ?? null
  );
}

function paragraphs(points: readonly string[], { start, end }: Span): Span[] {
  const text = points.slice(start, end).join("");
  if (!/\n\s*\n/u.test(text)) return [{ start, end }];
  const parts: Span[] = [];
  let at = start;
  for (const piece of text.split(/(\n\s*\n)/u)) {
    const length = [...piece].length;
    if (piece.trim() !== "") parts.push({ start: at, end: at + length });
    at += length;
  }
  return parts;
}
