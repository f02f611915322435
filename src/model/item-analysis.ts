import type { ClassWork } from "./class-work.js";
import { groupBy } from "./group.js";
import type { Span } from "./text.js";

/** What a class did with one item. */
export interface ItemStatistics {
  item_id: string;
  /** Learners with a score. */
  learners: number;
  /** Mean score, 0 to 1: the higher, the easier. */
  difficulty: number;
  /** -1 to 1; null where too few learners or no differences. */
  discrimination: number | null;
}

export interface WrongAnswer {
  item_id: string;
  answer: string;
  learners: number;
}

/** A stretch of the article with how many marked it, and whether the gold does. */
export interface HeatPiece extends Span {
  item_id: string;
  learners: number;
  gold: boolean;
}

export interface ClassAnalysis {
  items: ItemStatistics[];
  wrong: WrongAnswer[];
  heat: HeatPiece[];
}

/** Below this many learners a correlation says next to nothing. */
export const fewest = 10;
/** Wrong answers listed for one item. */
export const mostWrong = 3;

/**
 * Item analysis of classical test theory, in plain JavaScript; `classQueries` is the same in SQL.
 *
 * Difficulty is the mean score, the p-value of L. Crocker and J. Algina, Introduction to Classical
 * and Modern Test Theory (1986), ch. 14. Discrimination is the corrected item-total correlation
 * (same place): Pearson's r = cov(x, y) / (sd(x) sd(y)) between the score x in the item and the mean
 * score y in all other items that the learner has a score in, so that the item does not correlate
 * with itself; for items scored 0 or 1 it is the point-biserial correlation. It is null with fewer
 * than `fewest` learners or where x or y do not vary.
 */
export function analyseClass({ scores, answers, marks, gold }: ClassWork): ClassAnalysis {
  const scored = scores.filter((row): row is typeof row & { score: number } => row.score !== null);
  const byLearner = groupBy(scored, ({ learner }) => learner);
  const byItem = groupBy(scored, ({ item_id }) => item_id);
  const items = [...byItem].map(([item_id, rows]): ItemStatistics => {
    const pairs = rows.flatMap(({ learner, score }) => {
      const all = byLearner.get(learner)!;
      const rest = (sum(all.map((row) => row.score)) - score) / (all.length - 1);
      return all.length > 1 ? [[score, rest] as const] : [];
    });
    return {
      item_id,
      learners: rows.length,
      difficulty: sum(rows.map(({ score }) => score)) / rows.length,
      discrimination: pairs.length < fewest ? null : correlation(pairs),
    };
  });
  return {
    items: items.sort((a, b) => compare(a.item_id, b.item_id)),
    wrong: wrongAnswers(answers),
    heat: heatOf(marks, gold),
  };
}

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Pearson's r; null where one side does not vary (but for rounding). */
function correlation(pairs: readonly (readonly [number, number])[]): number | null {
  const n = pairs.length;
  const [mx, my] = [0, 1].map((side) => sum(pairs.map((pair) => pair[side]!)) / n);
  const sxx = sum(pairs.map(([x]) => (x - mx!) ** 2));
  const syy = sum(pairs.map(([, y]) => (y - my!) ** 2));
  const sxy = sum(pairs.map(([x, y]) => (x - mx!) * (y - my!)));
  return sxx < 1e-12 || syy < 1e-12 ? null : sxy / Math.sqrt(sxx * syy);
}

function wrongAnswers(answers: ClassWork["answers"]): WrongAnswer[] {
  const wrong = answers.filter(({ correct }) => !correct);
  const groups = groupBy(wrong, ({ item_id, answer }) => JSON.stringify([item_id, answer]));
  const counted = [...groups.values()].map((rows) => ({
    item_id: rows[0]!.item_id,
    answer: rows[0]!.answer,
    learners: new Set(rows.map(({ learner }) => learner)).size,
  }));
  return [...groupBy(counted, ({ item_id }) => item_id)]
    .sort(([a], [b]) => compare(a, b))
    .flatMap(([, rows]) =>
      rows
        .sort((a, b) => b.learners - a.learners || compare(a.answer, b.answer))
        .slice(0, mostWrong),
    );
}

/** Cuts each item's part of the article wherever a mark or the gold begins or ends. */
function heatOf(marks: ClassWork["marks"], gold: ClassWork["gold"]): HeatPiece[] {
  const ids = [...new Set([...marks, ...gold].map(({ item_id }) => item_id))].sort(compare);
  return ids.flatMap((item_id) => {
    const own = marks.filter((mark) => mark.item_id === item_id);
    const right = gold.filter((span) => span.item_id === item_id);
    const cuts = [...new Set([...own, ...right].flatMap(({ start, end }) => [start, end]))];
    cuts.sort((a, b) => a - b);
    return cuts.slice(1).flatMap((end, i) => {
      const start = cuts[i]!;
      const covers = (span: Span) => span.start <= start && span.end >= end;
      const learners = new Set(own.filter(covers).map(({ learner }) => learner)).size;
      const isGold = right.some(covers);
      return learners > 0 || isGold ? [{ item_id, start, end, learners, gold: isGold }] : [];
    });
  });
}
