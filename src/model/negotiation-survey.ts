import {
  isAcceptable,
  packageCount,
  points,
  rounded,
  surplus,
  type Negotiation,
} from "./negotiation.js";

/** A package, by its number, with each side's score. */
export interface Scored {
  number: number;
  scores: readonly number[];
}

/** All packages of a negotiation, seen from above. */
export interface Survey {
  packages: number;
  /** How many lie in the zone of possible agreement (ZOPA). */
  acceptable: number;
  /** How many packages fall into each field of the plane of the first two sides; empty fields left out. */
  bins: { x: number; y: number; packages: number }[];
  /**
   * The Pareto frontier over all packages: what no package dominates, one package (the first) for
   * each pair of scores, the first side's best first.
   */
  frontier: Scored[];
}

/** Width of a field of the plane, in points: 50 by 50 fields. */
export const binSize = 2;
export const binCount = 100 / binSize;
export const binOf = (score: number): number =>
  Math.max(0, Math.min(binCount - 1, Math.floor(score / binSize)));

/** Above this many packages plain JavaScript would hold up the page. */
export const surveyLimit = 1_000_000;

/** The scores of all packages: an array for each side, by package number. */
export function allScores(negotiation: Negotiation): Float64Array[] {
  return points(negotiation).map((rows) => {
    let sums = new Float64Array(1);
    for (const options of rows) {
      const next = new Float64Array(sums.length * options.length);
      let at = 0;
      for (const sum of sums) for (const worth of options) next[at++] = sum + worth;
      sums = next;
    }
    return sums.map(rounded);
  });
}

/** The survey in plain JavaScript, by looking at every package. */
export function survey(negotiation: Negotiation): Survey {
  const scores = allScores(negotiation);
  const packages = packageCount(negotiation);
  const { reservation } = negotiation;
  const counts = new Uint32Array(binCount * binCount);
  const [first, second] = scores as [Float64Array, Float64Array];
  let acceptable = 0;
  for (let number = 0; number < packages; number++) {
    counts[binOf(first[number]!) * binCount + binOf(second[number]!)]! += 1;
    if (scores.every((side, i) => side[number]! >= reservation[i]!)) acceptable += 1;
  }
  const bins = Array.from(counts, (count, at) => ({
    x: Math.floor(at / binCount),
    y: at % binCount,
    packages: count,
  })).filter((bin) => bin.packages > 0);
  return { packages, acceptable, bins, frontier: frontier(scores) };
}

/**
 * What no package dominates. Packages are taken from the first side's best downwards, so that a
 * later one can never dominate an earlier one; with two sides it must then beat the second side's
 * best so far, with more sides it is held against all that were kept.
 */
export function frontier(scores: readonly Float64Array[]): Scored[] {
  const order = (scores.length === 2 ? promising(scores) : allNumbers(scores)).sort((a, b) => {
    for (const side of scores) if (side[a] !== side[b]) return side[b]! - side[a]!;
    return a - b;
  });
  const kept: Scored[] = [];
  let best = -Infinity;
  for (const number of order) {
    const second = scores[1]![number]!;
    const covered =
      scores.length === 2
        ? second <= best
        : kept.some((other) => other.scores.every((score, i) => score >= scores[i]![number]!));
    if (covered) continue;
    best = Math.max(best, second);
    kept.push({ number, scores: scores.map((side) => side[number]!) });
  }
  return kept;
}

const allNumbers = ([first]: readonly Float64Array[]): Uint32Array =>
  Uint32Array.from(first!, (_, number) => number);

/**
 * The few packages of two sides that may lie on the frontier, so that not all need be sorted: those
 * that give the second side more than any package worth a whole point more to the first.
 */
function promising([first, second]: readonly Float64Array[]): Uint32Array {
  const best = new Float64Array(102).fill(-Infinity);
  first!.forEach((score, number) => {
    const point = Math.floor(score);
    best[point] = Math.max(best[point]!, second![number]!);
  });
  for (let point = best.length - 2; point >= 0; point--)
    best[point] = Math.max(best[point]!, best[point + 1]!);
  const found: number[] = [];
  first!.forEach((score, number) => {
    if (second![number]! > best[Math.floor(score) + 1]!) found.push(number);
  });
  return Uint32Array.from(found);
}

/**
 * The Nash point: the acceptable package with the greatest product of what the sides gain over
 * their reservation values (John Nash, The Bargaining Problem, 1950). Null where the ZOPA is empty.
 */
export function nashPoint(negotiation: Negotiation, frontier: readonly Scored[]): Scored | null {
  let best: Scored | null = null;
  let most = -Infinity;
  for (const each of frontier) {
    if (!isAcceptable(negotiation, each.scores)) continue;
    const product = surplus(negotiation, each.scores).reduce((a, b) => a * b, 1);
    if (product > most) [best, most] = [each, product];
  }
  return best;
}
