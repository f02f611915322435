import type { Entity } from "../types.js";
import { N } from "./lexicon.js";
import type { Found } from "./name-rule.js";
import { P } from "./profile.js";
import type { NameReader } from "./reader.js";

/** A name with the rule that found it. */
export type Named = Found & { rule: string };

/** Rules that guess the type from little more than the capital letter. */
const GUESSES = new Set([
  "bare-name",
  "name-run",
  "name-owns",
  "name-listed",
  "name-subject",
  "name-apposed",
  "surname",
]);

/**
 * One name, one type in a text: a name that a sure rule typed once gives its type to mentions that
 * were only guessed, and is found where no rule saw it. "He flew to Orsk ... Orsk fell": a place.
 */
export function settleTypes(reader: NameReader, found: Named[]): Named[] {
  const { tokens } = reader;
  const sure = new Map<string, Entity["type"]>();
  const seen = new Map<string, Entity["type"]>();
  for (const { from, to, type, rule } of found) {
    if (type === "MISC" || rule === "gazetteer" || (to - from > 1 && type !== "PER")) continue;
    const name = reader.stem(to - 1);
    if (!seen.has(name)) seen.set(name, type);
    if (!GUESSES.has(rule) && !sure.has(name)) sure.set(name, type);
  }
  if (seen.size === 0) return found;
  const settled: Named[] = [];
  let next = 0;
  for (let i = 0; i < tokens.length; i++) {
    const named = found[next];
    if (named && named.from === i) {
      const type =
        named.to - i === 1 && GUESSES.has(named.rule) ? sure.get(reader.stem(i)) : undefined;
      settled.push(type && type !== named.type ? { ...named, type, rule: "known-name" } : named);
      next++;
      i = named.to - 1;
      continue;
    }
    if (!reader.isCap(i) || reader.is(i, N.common | N.noName | N.role | P.function)) continue;
    const { lower } = tokens[i]!;
    const known = seen.has(lower) ? lower : reader.stem(i);
    const type = sure.get(known) ?? seen.get(known);
    if (type) settled.push({ from: i, to: i + 1, type, key: "", rule: "known-name" });
  }
  return settled;
}
