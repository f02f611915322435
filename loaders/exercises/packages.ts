import { allScores } from "../../src/model/negotiation-survey.js";
import {
  dominates,
  isAcceptable,
  isComplete,
  negotiationOf,
  packageAt,
  packageCount,
  packageFromIds,
  packageToIds,
  points,
  rounded,
  scoresOf,
  type Negotiation,
  type Package,
} from "../../src/model/negotiation.js";
import type { Source } from "./source.js";

type Ids = Record<string, string>;
export interface Wanted {
  goal: "both" | "improve";
  start: Ids | null;
  /** The author's own; it is held to the goal. */
  example: Ids | null;
}

/** The negotiation of a scenario as its lab has it; null where it has none. */
export function negotiationIn({ scenario, tables, sideName }: Source): Negotiation | null {
  const { sides, negotiation } = scenario.file;
  return negotiationOf({
    sides: Object.keys(sides).map((side) => ({ side, name: sideName(side) })),
    negotiation: negotiation ? { reservation: negotiation.reservation } : null,
    tables,
  });
}

/**
 * A package that reaches the goal: the author's own, or among all packages the one with the highest
 * sum of scores (of equal ones the first). A text where there is none, saying why.
 */
export function findPackage(source: Source, { goal, start, example }: Wanted): Ids | string {
  const negotiation = negotiationIn(source);
  if (!negotiation) return "this scenario has no negotiation; remove the item or add preferences";
  if (goal === "improve" && !start) return "goal improve needs a start package; add start";
  const from = start && complete(negotiation, start, "the start package");
  if (typeof from === "string") return from;
  const before = from && scoresOf(negotiation, from);
  const reaches = (scores: readonly number[]): boolean =>
    goal === "both" ? isAcceptable(negotiation, scores) : dominates(scores, before!);
  if (example) {
    const own = complete(negotiation, example, "the example");
    if (typeof own === "string") return own;
    return reaches(scoresOf(negotiation, own))
      ? example
      : `key contradicts the tables: the example does not reach the goal ${goal}; mend it or leave it out`;
  }
  const scores = allScores(negotiation);
  let best = { number: -1, sum: -1 };
  for (let number = 0; number < packageCount(negotiation); number++) {
    const each = scores.map((side) => rounded(side[number]!));
    const sum = rounded(each.reduce((total, score) => total + score, 0));
    if (sum > best.sum && reaches(each)) best = { number, sum };
  }
  return best.number < 0
    ? `no package reaches the goal ${goal}; change preferences, reservation or start`
    : packageToIds(negotiation, packageAt(negotiation, best.number));
}

/** On each issue the option with which the sides together fare worst. */
export function worstPackage(negotiation: Negotiation): Ids {
  const worth = points(negotiation);
  return packageToIds(
    negotiation,
    negotiation.issues.map(({ options }, issue) => {
      const joint = options.map((_, i) =>
        rounded(worth.reduce((sum, side) => sum + side[issue]![i]!, 0)),
      );
      return joint.indexOf(Math.min(...joint));
    }),
  );
}

function complete(negotiation: Negotiation, ids: Ids, what: string): Package | string {
  const choice = packageFromIds(negotiation, ids);
  if (isComplete(choice)) return choice;
  const { issue_id, options } = negotiation.issues[choice.indexOf(null)]!;
  const known = options.map(({ option_id }) => option_id).join(", ");
  return `${what} names no option of issue ${issue_id}; choose one of ${known}`;
}
