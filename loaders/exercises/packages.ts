import type { Tables } from "../../src/model/tables.js";
import type { ScenarioFile } from "../schema.js";

type Package = Record<string, string>;
interface Wanted {
  goal: "both" | "improve";
  start: Package | null;
  /** The author's own; it is held to the goal. */
  example: Package | null;
}

/**
 * A package (an option for each negotiated issue) that reaches the goal: the one with the highest
 * sum of scores, or the author's own. A text where there is none, saying why.
 */
export function findPackage(
  tables: Tables,
  negotiation: ScenarioFile["negotiation"],
  { goal, start, example }: Wanted,
): Package | string {
  if (!negotiation) return "this scenario has no negotiation; remove the item or add preferences";
  const sides = [...new Set(tables.preferences.map(({ side }) => side))];
  const issues = negotiable(tables);
  const worth = new Map(
    tables.preferences.map((row) => [`${row.side}\0${row.option_id}`, row.value * row.weight]),
  );
  const total = new Map(
    sides.map((side) => [
      side,
      issues.reduce(
        (sum, issue) =>
          sum +
          (tables.preferences.find((row) => row.side === side && row.issue_id === issue.id)
            ?.weight ?? 0),
        0,
      ),
    ]),
  );
  const score = (side: string, choice: Package): number =>
    issues.reduce((sum, { id }) => sum + (worth.get(`${side}\0${choice[id]!}`) ?? 0), 0) /
    (total.get(side) || 1);
  const fault = (choice: Package, what: string): string | null => {
    const issue = issues.find(({ id, options }) => !options.includes(choice[id] ?? ""));
    return issue ? `${what} names no option of issue ${issue.id}` : null;
  };
  if (goal === "improve" && !start) return "goal improve needs a start package; add start";
  const before = start && (fault(start, "the start package") ?? sides.map((s) => score(s, start)));
  if (typeof before === "string") return before;
  const EPSILON = 1e-9;
  const reaches = (choice: Package): boolean => {
    const after = sides.map((side) => score(side, choice));
    return goal === "both"
      ? sides.every((side, i) => after[i]! + EPSILON >= (negotiation.reservation[side] ?? 0))
      : after.every((value, i) => value >= before![i]! - EPSILON) &&
          after.some((value, i) => value > before![i]! + EPSILON);
  };
  if (example) {
    const wrong = fault(example, "the example");
    if (wrong) return wrong;
    return reaches(example)
      ? example
      : `key contradicts the tables: the example does not reach the goal ${goal}`;
  }
  const found = best(issues, (choice) => (reaches(choice) ? sum(sides, choice, score) : null));
  return found ?? `no package reaches the goal ${goal}; change preferences, reservation or start`;
}

/** The issues that carry preferences of every side, with their options. */
export function negotiable(tables: Tables): { id: string; options: string[] }[] {
  const sides = new Set(tables.preferences.map(({ side }) => side));
  return tables.issues.flatMap(({ issue_id }) => {
    const own = tables.preferences.filter((row) => row.issue_id === issue_id);
    if (sides.size < 2 || new Set(own.map(({ side }) => side)).size < sides.size) return [];
    const options = tables.options.filter((row) => row.issue_id === issue_id);
    if (options.length < 2) return [];
    return [{ id: issue_id, options: options.map(({ option_id }) => option_id) }];
  });
}

/** On each issue the option with which the sides together fare worst; null where nothing is negotiated. */
export function worstPackage(tables: Tables): Package | null {
  const issues = negotiable(tables);
  const joint = (option: string) =>
    tables.preferences
      .filter(({ option_id }) => option_id === option)
      .reduce((total, { value, weight }) => total + value * weight, 0);
  return issues.length === 0
    ? null
    : Object.fromEntries(
        issues.map(({ id, options }) => [
          id,
          options.reduce((worst, option) => (joint(option) < joint(worst) ? option : worst)),
        ]),
      );
}

const sum = (
  sides: readonly string[],
  choice: Package,
  score: (side: string, choice: Package) => number,
): number => sides.reduce((total, side) => total + score(side, choice), 0);

/** The package with the highest value among all; equal ones: the first in the order of the options. */
function best(
  issues: readonly { id: string; options: readonly string[] }[],
  value: (choice: Package) => number | null,
): Package | null {
  let top: { choice: Package; value: number } | null = null;
  const visit = (at: number, choice: Package): void => {
    const issue = issues[at];
    if (!issue) {
      const here = value(choice);
      if (here !== null && (top === null || here > top.value + 1e-9))
        top = { choice: { ...choice }, value: here };
      return;
    }
    for (const option of issue.options) visit(at + 1, { ...choice, [issue.id]: option });
  };
  visit(0, {});
  return (top as { choice: Package } | null)?.choice ?? null;
}
