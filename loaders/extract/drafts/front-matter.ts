import type { Span } from "../../../src/model/text.js";
import type { Quote } from "../types.js";
import type { DraftLexicon } from "./lexicon.js";
import type { Layers } from "./scene.js";

/** Datelines and bylines stand in the first paragraphs, and are no longer than this. */
const PARAGRAPHS = 6;
const LONGEST = 90;
const BYLINE_WORDS = 12;

const PLACE = String.raw`\p{Lu}[\p{L}.'’/-]*(?:[ ]\p{Lu}[\p{L}.'’/-]*){0,3}`;
const DAY = String.raw`(?:,[ ][\p{L}\p{N}.]+(?:[ ][\p{L}\p{N}.]+)?(?:,?[ ]\d{4})?){1,2}`;
/** "GENEVA, March 4 (Agency) - ", "Orsk (Agency) – ", "ORSK (own report). ", "ORSK — ". */
const DATELINES = [
  new RegExp(String.raw`^${PLACE}(?:${DAY})?[ ]?\([^()\n]{2,40}\)[ ]*(?:[-–—]+|[.:])\s+`, "u"),
  new RegExp(String.raw`^(?=\p{Lu}[\p{Lu}.]+)${PLACE}(?:${DAY})?[ ]*[-–—]+\s+`, "u"),
];

/**
 * Where and when an article was filed and who wrote it: what stands before the first sentence of a
 * paragraph, or alone in one. It belongs to the report, and nobody in it takes a stand.
 */
export function frontMatter(text: string, lexicon: Pick<DraftLexicon, "bylines">): Span[] {
  const found: Span[] = [];
  const paragraph = /\S(?:(?!\n[^\S\n]*\n)[^])*/gu;
  for (let n = 0; n < PARAGRAPHS; n++) {
    const match = paragraph.exec(text);
    if (!match) break;
    const start = match.index;
    const head = match[0].slice(0, LONGEST);
    const dateline = DATELINES.map((pattern) => pattern.exec(head)?.[0]).find(Boolean);
    if (dateline) found.push({ start, end: start + dateline.length });
    else if (isByline(match[0], lexicon)) found.push({ start, end: start + match[0].length });
  }
  return found;
}

function isByline(paragraph: string, { bylines }: Pick<DraftLexicon, "bylines">): boolean {
  if (paragraph.length > LONGEST || /[.!?:]\s*$/.test(paragraph)) return false;
  const words = paragraph.trim().split(/\s+/);
  return (
    words.length > 1 &&
    words.length <= BYLINE_WORDS &&
    bylines.has(words[0]!.toLowerCase()) &&
    /^\p{Lu}/u.test(words[1]!)
  );
}

/** The layers without what lies in `spans`; a sentence or quotation that begins there begins behind it. */
export function without(layers: Layers, spans: readonly Span[]): Layers {
  if (spans.length === 0) return layers;
  const inside = ({ start, end }: Span) => spans.some((s) => start < s.end && s.start < end);
  const behind = <T extends Span>(span: T): T | null => {
    const front = spans.find((s) => s.start <= span.start && span.start < s.end);
    if (!front) return span;
    return front.end < span.end ? { ...span, start: front.end } : null;
  };
  const kept = <T>(value: T | null): value is T => value !== null;
  return {
    sentences: layers.sentences.map(behind).filter(kept),
    entities: layers.entities.filter((entity) => !inside(entity)),
    timexes: layers.timexes.filter((timex) => !inside(timex)),
    quotes: layers.quotes.flatMap((quote): Quote[] => {
      const parts = quote.spans.map(behind).filter(kept);
      if (parts.length === 0 || (quote.speaker && inside(quote.speaker))) return [];
      return [{ ...quote, start: parts[0]!.start, spans: parts }];
    }),
  };
}
