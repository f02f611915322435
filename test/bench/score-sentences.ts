import type { Span } from "../../src/model/text.js";
import { score, type Score } from "./matching.js";

export interface SentenceDocument {
  text: string;
  gold: Span[];
  predicted: Span[];
}

/**
 * Boundaries are the ends of sentences inside a document, so the last one does not count; blanks
 * do not count either. A whole sentence is right when both its ends are.
 */
export function scoreSentences(documents: readonly SentenceDocument[]): Record<string, Score> {
  const boundary = { right: 0, predicted: 0, gold: 0 };
  const whole = { right: 0, predicted: 0, gold: 0 };
  for (const { text, gold, predicted } of documents) {
    const visible = countVisible(text);
    const all = visible.at(-1)!;
    const ends = (spans: Span[]): Set<string> =>
      new Set(
        spans
          .map(({ end }) => visible[end]!)
          .filter((n) => n < all)
          .map(String),
      );
    const sentences = (spans: Span[]): Set<string> =>
      new Set(spans.map(({ start, end }) => `${visible[start]}-${visible[end]}`));
    tally(boundary, ends(gold), ends(predicted));
    tally(whole, sentences(gold), sentences(predicted));
  }
  return {
    boundaries: score(boundary.right, boundary.predicted, boundary.gold),
    "whole sentences": score(whole.right, whole.predicted, whole.gold),
  };
}

/** For each offset the number of visible characters before it. */
function countVisible(text: string): Int32Array {
  const counts = new Int32Array(text.length + 1);
  for (let i = 0; i < text.length; i++) counts[i + 1] = counts[i]! + (/\s/.test(text[i]!) ? 0 : 1);
  return counts;
}

function tally(
  counts: { right: number; predicted: number; gold: number },
  gold: Set<string>,
  predicted: Set<string>,
): void {
  counts.gold += gold.size;
  counts.predicted += predicted.size;
  for (const item of predicted) if (gold.has(item)) counts.right++;
}
