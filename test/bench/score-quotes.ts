import type { Span } from "../../src/model/text.js";
import type { Quote } from "../../loaders/extract/types.js";
import { jaccard, overlap, pair, same, score, type Score } from "./matching.js";

export interface GoldQuote extends Span {
  mode: string;
  speaker: (Span & { text?: string }) | null;
}

export interface QuoteDocument {
  text: string;
  gold: GoldQuote[];
  predicted: Quote[];
}

const EDGE = /[\s"'„“”‚‘’«»‹›`.,;:!?…–-]/;
const SMALL = /^(der|die|das|den|dem|des|ein|eine|einer|the|von|und|and)$/;

/**
 * A message is found when prediction and gold share at least half of their hull, after quotation
 * marks and closing punctuation are cut from both ends. Joint: its speaker is right too.
 */
export function scoreQuotes(documents: readonly QuoteDocument[]): Record<string, Score> {
  const right = { strict: 0, message: 0, joint: 0, mode: 0 };
  let gold = 0;
  let predicted = 0;
  for (const { text, ...document } of documents) {
    const golden = document.gold.map((quote) => trim(text, quote)).filter(visible);
    const ours = document.predicted.map((quote) => trim(text, quote)).filter(visible);
    gold += golden.length;
    predicted += ours.length;
    right.strict += pair(golden, ours, (a, b) => (same(a, b) ? 1 : 0)).length;
    const messages = pair(golden, ours, jaccard, 0.5 - 1e-9);
    right.message += messages.length;
    right.mode += messages.filter(([a, b]) => a.mode === b.mode).length;
    right.joint += messages.filter(([a, b]) => sameSpeaker(text, a.speaker, b.speaker)).length;
  }
  return {
    "span strict": score(right.strict, predicted, gold),
    message: score(right.message, predicted, gold),
    "message + mode": score(right.mode, predicted, gold),
    "joint with speaker": score(right.joint, predicted, gold),
  };
}

const visible = ({ start, end }: Span): boolean => end > start;

function trim<S extends Span>(text: string, span: S): S {
  let { start, end } = span;
  while (start < end && EDGE.test(text[start]!)) start++;
  while (end > start && EDGE.test(text[end - 1]!)) end--;
  return { ...span, start, end };
}

/** No speaker on both sides, overlapping spans, or a name word in common. */
function sameSpeaker(text: string, gold: Span | null, ours: Span | null): boolean {
  if (!gold || !ours) return !gold && !ours;
  if (overlap(trim(text, gold), trim(text, ours)) > 0) return true;
  const words = nameWords(text.slice(gold.start, gold.end));
  return [...nameWords(text.slice(ours.start, ours.end))].some((word) => words.has(word));
}

const nameWords = (text: string): Set<string> =>
  new Set(
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N} ]/gu, " ")
      .split(/\s+/)
      .filter((word) => word.length > 2 && !SMALL.test(word)),
  );
