import type { TimexLanguage } from "../rules/timex-rules.js";
import { perForm } from "../forms.js";
import type { Token } from "../tokens.js";

type Bounds = TimexLanguage["bounds"];
export type Bound = Bounds[string];

/**
 * What the preposition right before `at` says, which lies in or before token `i` and not before token
 * `from`. Between two expressions, the `last` of which ends just before, "bis" makes a range, not a
 * limit.
 */
export type BoundReader = (
  tokens: readonly Token[],
  from: number,
  i: number,
  at: number,
  last: number,
) => Bound | null;

/** What a preposition says alone, and after each word that can stand before it ("bis zum"). */
interface Preposition {
  alone: Bound | null;
  after: Map<string, Bound>;
}

/** Reads prepositions of one word or two: "bis", "bis zum", "innerhalb von". */
export function compileBounds(bounds: Bounds): BoundReader {
  const byLast = new Map<string, Preposition>();
  for (const [words, bound] of Object.entries(bounds)) {
    const [last, first] = words.split(" ").reverse() as [string, string?];
    const entry = byLast.get(last) ?? { alone: null, after: new Map<string, Bound>() };
    if (first === undefined) entry.alone = bound;
    else entry.after.set(first, bound);
    byLast.set(last, entry);
  }
  const prepositionOf = perForm(({ lower }) => byLast.get(lower) ?? null);

  return (tokens, from, i, at, last) => {
    while (i > from && tokens[i]!.start >= at) i--;
    const word = tokens[i]!;
    if (word.end !== at - 1) return null;
    const preposition = prepositionOf(word.form);
    if (!preposition) return null;
    const before = i > from && tokens[i - 1]!.end === word.start - 1 ? tokens[i - 1]! : null;
    const opens = before?.kind === "word" ? before.start : word.start;
    if (last > 0 && opens - last <= 1) return null;
    return (before && preposition.after.get(before.lower)) ?? preposition.alone;
  };
}
