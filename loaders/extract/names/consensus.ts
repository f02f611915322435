import type { Entity } from "../types.js";
import type { Named } from "./name-rule.js";
import type { NameReader } from "./reader.js";
import { T } from "./sights.js";

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
const KNOWN = "known-name";

/**
 * One name, one type in a text: a name that a sure rule typed once gives its type to mentions that
 * were only guessed, and is found where no rule saw it. "He flew to Orsk ... Orsk fell": a place.
 */
export function settleTypes(reader: NameReader, found: Named[]): Named[] {
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
  let behind = 0;
  for (const i of reader.places) {
    if (i < behind) continue;
    const named = found[next];
    if (named && named.from === i) {
      settle(reader, named, sure);
      settled.push(named);
      next++;
      behind = named.to;
      continue;
    }
    if (!reader.sees(i, T.nameLike)) continue;
    const { lower, stem } = reader.traitsAt(i);
    const known = seen.has(lower) ? lower : stem;
    const type = sure.get(known) ?? seen.get(known);
    if (type) settled.push({ from: i, to: i + 1, type, key: "", rule: KNOWN });
  }
  return settled;
}

function settle(reader: NameReader, named: Named, sure: Map<string, Entity["type"]>): void {
  if (named.to - named.from > 1 || !GUESSES.has(named.rule)) return;
  const type = sure.get(reader.stem(named.from));
  if (type === undefined || type === named.type) return;
  named.type = type;
  named.rule = KNOWN;
}
