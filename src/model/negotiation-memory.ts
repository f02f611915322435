import {
  isComplete,
  packageFromIds,
  packageToIds,
  type Negotiation,
  type Package,
} from "./negotiation.js";

/** A learner's own numbers and package, by ids, so that they outlive a change of the scenario. */
interface Kept {
  weights: Record<string, Record<string, number>>;
  values: Record<string, Record<string, number>>;
  reservation: Record<string, number>;
  choice: Record<string, string>;
}

/** What a lab keeps on the device, as text. */
export function memoryText(game: Negotiation, choice: Package): string {
  const bySide = <T>(of: (side: number) => T): Record<string, T> =>
    Object.fromEntries(game.sides.map(({ side }, i) => [side, of(i)]));
  const kept: Kept = {
    weights: bySide((side) =>
      Object.fromEntries(
        game.issues.map(({ issue_id }, issue) => [issue_id, game.weights[side]![issue]!]),
      ),
    ),
    values: bySide((side) =>
      Object.fromEntries(
        game.issues.flatMap(({ options }, issue) =>
          options.map(({ option_id }, i) => [option_id, game.values[side]![issue]![i]!]),
        ),
      ),
    ),
    reservation: bySide((side) => game.reservation[side]!),
    choice: packageToIds(game, choice),
  };
  return JSON.stringify(kept);
}

/**
 * The negotiation with what was kept of it, and the package. What does not fit (another version of
 * the scenario, a damaged text, a number out of range) is left as the scenario has it.
 */
export function withMemory(
  game: Negotiation,
  text: string | null,
): { game: Negotiation; choice: Package } {
  const kept = parsed(text);
  const at = (path: readonly string[], most: number, otherwise: number): number => {
    const found = path.reduce<unknown>(entry, kept);
    return typeof found === "number" && found >= 0 && found <= most ? found : otherwise;
  };
  const ids = entry(kept, "choice");
  const chosen = packageFromIds(game, isRecord(ids) ? (ids as Record<string, string>) : {});
  return {
    game: {
      ...game,
      weights: game.sides.map(({ side }, s) =>
        game.issues.map(({ issue_id }, i) =>
          at(["weights", side, issue_id], 1, game.weights[s]![i]!),
        ),
      ),
      values: game.sides.map(({ side }, s) =>
        game.issues.map(({ options }, i) =>
          options.map(({ option_id }, o) =>
            at(["values", side, option_id], 100, game.values[s]![i]![o]!),
          ),
        ),
      ),
      reservation: game.sides.map(({ side }, s) =>
        at(["reservation", side], 100, game.reservation[s]!),
      ),
    },
    choice: isComplete(chosen) ? chosen : opening(game),
  };
}

/** Where a lab begins: on each issue one side gets its wish, the sides in turn. */
export const opening = ({ sides, issues, values }: Negotiation): Package =>
  issues.map((_, issue) => {
    const wanted = values[issue % sides.length]![issue]!;
    return wanted.indexOf(Math.max(...wanted));
  });

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null;

const entry = (value: unknown, key: string): unknown =>
  isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined;

function parsed(text: string | null): unknown {
  try {
    return JSON.parse(text ?? "null");
  } catch {
    return null;
  }
}
