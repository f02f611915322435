import {
  isAcceptable,
  points,
  rounded,
  scoresOf,
  shares,
  surplus,
  type Negotiation,
  type Package,
} from "./negotiation.js";

/** One issue settled otherwise than before, and what each side gains (or loses) by it, in points. */
export interface Change {
  issue: number;
  from: number;
  to: number;
  effects: number[];
}

/** A package reached by a few changes. */
export interface Move {
  changes: Change[];
  choice: Package;
  scores: number[];
}

/** What changing one package into another does to each side, issue by issue. */
export function moveTo(negotiation: Negotiation, start: Package, choice: Package): Move {
  const worth = points(negotiation);
  const changes = start.flatMap((from, issue) => {
    const to = choice[issue]!;
    if (from === to) return [];
    const effects = worth.map((rows) => rounded(rows[issue]![to]! - rows[issue]![from]!));
    return [{ issue, from, to, effects }];
  });
  return { changes, choice, scores: scoresOf(negotiation, choice) };
}

/**
 * What would have to change for a deal: the acceptable package with the fewest changes from
 * `start`. Among equally near ones the one that leaves the side with the least surplus the most,
 * then the largest sum. No change where `start` is acceptable; null where no package is.
 */
export function nearestDeal(negotiation: Negotiation, start: Package): Move | null {
  for (let changes = 0; changes <= negotiation.issues.length; changes++) {
    const found = bestWithin(negotiation, start, changes);
    if (found) return moveTo(negotiation, start, found);
  }
  return null;
}

/**
 * The best acceptable package with exactly so many changes. A branch is given up where some side
 * could not reach its reservation value even with the best of what is left.
 */
function bestWithin(negotiation: Negotiation, start: Package, changes: number): Package | null {
  const worth = points(negotiation);
  const { issues, reservation } = negotiation;
  const ceilings = worth.map((rows) =>
    rows.reduceRight<number[]>((sums, options) => [Math.max(...options) + sums[0]!, ...sums], [0]),
  );
  let best: { choice: Package; rank: number[] } | null = null;
  const choice = [...start];
  const visit = (issue: number, left: number, sums: readonly number[]): void => {
    if (left > issues.length - issue) return;
    if (sums.some((sum, side) => sum + ceilings[side]![issue]! < reservation[side]! - 1e-6)) return;
    if (issue === issues.length) {
      const scores = sums.map(rounded);
      if (!isAcceptable(negotiation, scores)) return;
      const gains = surplus(negotiation, scores);
      const rank = [Math.min(...gains), rounded(gains.reduce((a, b) => a + b, 0))];
      if (!best || higher(rank, best.rank)) best = { choice: [...choice], rank };
      return;
    }
    const now = start[issue]!;
    issues[issue]!.options.forEach((_, option) => {
      if (option !== now && left === 0) return;
      choice[issue] = option;
      const next = sums.map((sum, side) => sum + worth[side]![issue]![option]!);
      visit(issue + 1, option === now ? left : left - 1, next);
    });
    choice[issue] = now;
  };
  visit(
    0,
    changes,
    worth.map(() => 0),
  );
  return (best as { choice: Package } | null)?.choice ?? null;
}

const higher = (a: readonly number[], b: readonly number[]): boolean => {
  const at = a.findIndex((value, i) => value !== b[i]);
  return at >= 0 && a[at]! > b[at]!;
};

/** Two issues that two sides weigh differently, and the exchange that this allows. */
export interface Logrolling {
  /** The two sides, by position. */
  sides: readonly [number, number];
  /** The issue that matters more to the first side, then the one that matters more to the second. */
  issues: readonly [number, number];
  /** How far the weights lie apart on both together, in shares (0 to 2). */
  difference: number;
  /** Two changes by which both sides gain; null where the package leaves none. */
  trade: Move | null;
}

/**
 * Logrolling: each side gives way on what matters less to it and gets its way on what matters more
 * (James M. Buchanan and Gordon Tullock, The Calculus of Consent, 1962, took the word from
 * legislatures). Of all pairs of issues the one on which the sides' weights differ most and which
 * still allows an exchange from `start`; where none does, the pair that differs most, without a
 * trade. Null where the sides weigh everything alike.
 */
export function logrolling(
  negotiation: Negotiation,
  start: Package,
  sides: readonly [number, number] = [0, 1],
): Logrolling | null {
  const weight = shares(negotiation);
  const [a, b] = sides;
  const lead = negotiation.issues.map((_, issue) => weight[a]![issue]! - weight[b]![issue]!);
  const pairs = lead
    .flatMap((forA, i) =>
      lead.map((forB, j) => ({
        issues: [i, j] as const,
        difference: rounded(forA - forB),
        fits: forA > 1e-9 && forB < -1e-9,
      })),
    )
    .filter(({ fits }) => fits)
    .sort((one, other) => other.difference - one.difference);
  for (const { issues, difference } of pairs) {
    const trade = bestTrade(negotiation, start, sides, issues);
    if (trade) return { sides, issues, difference, trade };
  }
  const [widest] = pairs;
  return widest ? { sides, ...pick(widest), trade: null } : null;
}

const pick = ({ issues, difference }: Pick<Logrolling, "issues" | "difference">) => ({
  issues,
  difference,
});

/** The exchange over two issues that gives the less favoured side most: each gives on one issue. */
function bestTrade(
  negotiation: Negotiation,
  start: Package,
  [a, b]: readonly [number, number],
  [i, j]: readonly [number, number],
): Move | null {
  let best: Move | null = null;
  let most = 0;
  negotiation.issues[i]!.options.forEach((_, forA) =>
    negotiation.issues[j]!.options.forEach((__, forB) => {
      const choice = start.map((option, issue) =>
        issue === i ? forA : issue === j ? forB : option,
      );
      const move = moveTo(negotiation, start, choice);
      const [onI, onJ] = move.changes.length === 2 ? ordered(move.changes, i) : [];
      if (!onI || !onJ) return;
      const exchanged =
        onI.effects[a]! > 0 && onI.effects[b]! < 0 && onJ.effects[b]! > 0 && onJ.effects[a]! < 0;
      if (!exchanged) return;
      const gains = [a, b].map((side) => rounded(onI.effects[side]! + onJ.effects[side]!));
      const least = Math.min(...gains);
      const others = negotiation.sides.every(
        (_, side) => side === a || side === b || onI.effects[side]! + onJ.effects[side]! >= 0,
      );
      if (least > most && others) [best, most] = [move, least];
    }),
  );
  return best;
}

const ordered = ([one, other]: Change[], first: number): (Change | undefined)[] =>
  one?.issue === first ? [one, other] : [other, one];
