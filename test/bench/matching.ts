import type { Span } from "../../src/model/text.js";

/** Precision, recall and F1 with the counts behind them, all in [0, 1]. */
export interface Score {
  precision: number;
  recall: number;
  f1: number;
  right: number;
  predicted: number;
  gold: number;
}

export function score(right: number, predicted: number, gold: number): Score {
  const precision = predicted ? right / predicted : 0;
  const recall = gold ? right / gold : 0;
  const f1 = precision + recall ? (2 * precision * recall) / (precision + recall) : 0;
  return { precision, recall, f1, right, predicted, gold };
}

/** Length of the common part of two spans. */
export const overlap = (a: Span, b: Span): number =>
  Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

export const same = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;

/** Common part over the hull of two spans. */
export const jaccard = (a: Span, b: Span): number =>
  overlap(a, b) / (Math.max(a.end, b.end) - Math.min(a.start, b.start));

/** Prefers equal spans, then the greater overlap: the usual reading of a "relaxed" match. */
export const relaxed = (a: Span, b: Span): number => overlap(a, b) + (same(a, b) ? 1e6 : 0);

/** Pairs each gold item with at most one prediction, best value first; values up to `least` do not count. */
export function pair<G, P>(
  gold: readonly G[],
  predicted: readonly P[],
  value: (gold: G, predicted: P) => number,
  least = 0,
): [G, P][] {
  const candidates: { value: number; g: number; p: number }[] = [];
  gold.forEach((a, g) =>
    predicted.forEach((b, p) => {
      const v = value(a, b);
      if (v > least) candidates.push({ value: v, g, p });
    }),
  );
  candidates.sort((a, b) => b.value - a.value || a.g - b.g || a.p - b.p);
  const usedGold = new Set<number>();
  const usedPredicted = new Set<number>();
  const pairs: [G, P][] = [];
  for (const { g, p } of candidates) {
    if (usedGold.has(g) || usedPredicted.has(p)) continue;
    usedGold.add(g);
    usedPredicted.add(p);
    pairs.push([gold[g]!, predicted[p]!]);
  }
  return pairs;
}
