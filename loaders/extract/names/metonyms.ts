import { P } from "./profile.js";
import type { NameReader } from "./reader.js";

/** The key of the state that a capital stands for where it speaks or words come from it; else null. */
export function stateOfCapital(reader: NameReader, from: number, to: number): string | null {
  const state = reader.names.capitals.get(reader.lower(from, to));
  if (!state) return null;
  let before = from - 1;
  let after = to;
  while (reader.is(after, P.adverb)) after++;
  if (reader.is(before, P.preposition)) {
    // "hieß es in Moskau": the words have a place, and the place is the government.
    before--;
    while (reader.is(before, P.adverb)) before--;
    return reader.is(before, P.impersonal) && reader.is(before - 1, P.says) ? state : null;
  }
  return reader.is(before, P.says) || reader.is(after, P.says | P.verb) ? state : null;
}
