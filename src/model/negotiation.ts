import type { Workbook } from "./workbook.js";

/**
 * A negotiation over several issues, scored additively: a side's score for a package is the weighted
 * mean of its values for the options chosen (Howard Raiffa, The Art and Science of Negotiation, 1982,
 * part III; the additive scoring system). All scores run from 0 to 100. Matrices are addressed by the
 * order of `sides`, `issues` and `options`.
 */
export interface Negotiation {
  sides: readonly { side: string; name: string }[];
  issues: readonly NegotiationIssue[];
  /** By side and issue; only their proportions count, so they need not add up to 1. */
  weights: readonly (readonly number[])[];
  /** By side, issue and option, 0 to 100. */
  values: readonly (readonly (readonly number[])[])[];
  /** By side: the score below which the side prefers no deal. */
  reservation: readonly number[];
}

export interface NegotiationIssue {
  issue_id: string;
  label: string;
  question: string;
  options: readonly { option_id: string; label: string }[];
}

/** One option for each issue, by position. */
export type Package = readonly number[];

/** What can be taken from a workbook's negotiation, or why there is none. */
type Source = Pick<Workbook, "sides" | "negotiation"> & {
  tables: Pick<Workbook["tables"], "issues" | "options" | "preferences">;
};

/**
 * The negotiation that the scenario's preferences describe, over the issues for which every side
 * has some; null where it has none.
 */
export function negotiationOf({ sides, negotiation, tables }: Source): Negotiation | null {
  const { preferences } = tables;
  const taking = sides.filter(({ side }) => preferences.some((row) => row.side === side));
  const of = (side: string, issue: string) =>
    preferences.filter((row) => row.side === side && row.issue_id === issue);
  const issues = issuesWithOptions(tables).filter(({ issue_id }) =>
    taking.every(({ side }) => of(side, issue_id).length > 0),
  );
  if (taking.length < 2 || issues.length === 0) return null;
  return {
    sides: taking,
    issues,
    weights: taking.map(({ side }) => issues.map((each) => of(side, each.issue_id)[0]!.weight)),
    values: taking.map(({ side }) =>
      issues.map(({ issue_id, options }) => {
        const rows = of(side, issue_id);
        return options.map(
          ({ option_id }) => rows.find((row) => row.option_id === option_id)?.value ?? 0,
        );
      }),
    ),
    reservation: taking.map(({ side }) => negotiation?.reservation[side] ?? 0),
  };
}

/**
 * A negotiation for learners to fill in where a scenario brings options but no preferences: equal
 * weights, the first side's values falling along the options, every other side's rising. Null where
 * there are fewer than two sides or no issue with options.
 */
export function blankNegotiation({ sides, tables }: Source): Negotiation | null {
  const issues = issuesWithOptions(tables);
  if (sides.length < 2 || issues.length === 0) return null;
  return {
    sides,
    issues,
    weights: sides.map(() => issues.map(() => 1 / issues.length)),
    values: sides.map((_, side) =>
      issues.map(({ options }) =>
        options.map((__, i) => {
          const rising = Math.round((100 * i) / (options.length - 1));
          return side === 0 ? 100 - rising : rising;
        }),
      ),
    ),
    reservation: sides.map(() => 50),
  };
}

function issuesWithOptions({ issues, options }: Source["tables"]): NegotiationIssue[] {
  return issues
    .map(({ issue_id, label, question }) => ({
      issue_id,
      label,
      question,
      options: options
        .filter((row) => row.issue_id === issue_id)
        .sort((a, b) => a.ordinal - b.ordinal)
        .map(({ option_id, label }) => ({ option_id, label })),
    }))
    .filter((issue) => issue.options.length > 1);
}

/** Each weight as its share of the side's sum; all zero where the side weighs nothing. */
export function shares({ weights }: Negotiation): number[][] {
  return weights.map((row) => {
    const sum = row.reduce((total, weight) => total + weight, 0);
    return row.map((weight) => (sum > 0 ? weight / sum : 0));
  });
}

/** Points that an option adds to a side's score, by side, issue and option. */
export function points(negotiation: Negotiation): number[][][] {
  return shares(negotiation).map((row, side) =>
    row.map((share, issue) => negotiation.values[side]![issue]!.map((value) => share * value)),
  );
}

/**
 * Scores are held to six decimals, so that packages of equal worth compare as equal whatever the
 * order in which their points were added.
 */
export const rounded = (score: number): number => Math.round(score * 1e6) / 1e6;

/** What a package is worth to each side, 0 to 100. */
export function scoresOf(negotiation: Negotiation, choice: Package): number[] {
  return points(negotiation).map((rows) =>
    rounded(rows.reduce((sum, options, issue) => sum + options[choice[issue]!]!, 0)),
  );
}

/** How far each side's score lies above its reservation value; below zero the side refuses. */
export const surplus = ({ reservation }: Negotiation, scores: readonly number[]): number[] =>
  scores.map((score, side) => rounded(score - reservation[side]!));

/** Whether every side gets at least its reservation value: the package lies in the ZOPA. */
export const isAcceptable = ({ reservation }: Negotiation, scores: readonly number[]): boolean =>
  scores.every((score, side) => score >= reservation[side]!);

/** Whether `a` is worth at least as much as `b` to every side and more to some (Pareto dominance). */
export const dominates = (a: readonly number[], b: readonly number[]): boolean =>
  a.every((score, side) => score >= b[side]!) && a.some((score, side) => score > b[side]!);

export const packageCount = ({ issues }: Pick<Negotiation, "issues">): number =>
  issues.reduce((count, { options }) => count * options.length, 1);

/** The package with this number; packages are counted with the last issue turning fastest. */
export function packageAt({ issues }: Pick<Negotiation, "issues">, number: number): number[] {
  const choice: number[] = [];
  for (const { options } of [...issues].reverse()) {
    choice.unshift(number % options.length);
    number = Math.floor(number / options.length);
  }
  return choice;
}

/** The number of a package: the inverse of `packageAt`. */
export const numberOf = ({ issues }: Pick<Negotiation, "issues">, choice: Package): number =>
  issues.reduce((number, { options }, i) => number * options.length + choice[i]!, 0);

/** A package as ids (issue to option), as items and records write it. */
export const packageToIds = ({ issues }: Negotiation, choice: Package): Record<string, string> =>
  Object.fromEntries(
    issues.map(({ issue_id, options }, i) => [issue_id, options[choice[i]!]!.option_id]),
  );

/** Ids as a package: null for every issue that is left open or names no option of it. */
export const packageFromIds = (
  { issues }: Negotiation,
  ids: Readonly<Record<string, string>>,
): (number | null)[] =>
  issues.map(({ issue_id, options }) => {
    const named = Object.hasOwn(ids, issue_id) ? ids[issue_id] : undefined;
    const at = options.findIndex(({ option_id }) => option_id === named);
    return at < 0 ? null : at;
  });

/** True where every issue is settled. */
export const isComplete = (choice: readonly (number | null)[]): choice is Package =>
  choice.every((option) => option !== null);
