import { P } from "./profile.js";
import type { NameReader } from "./reader.js";

/** The key of the state that a capital stands for where it speaks or words come from it; else null. */
export function stateOfCapital(reader: NameReader, from: number, to: number): string | null {
  const { tokens, names, text } = reader;
  const written = text.slice(tokens[from]!.start, tokens[to - 1]!.end).toLowerCase();
  const state = names.capitals.get(written);
  if (!state) return null;
  const before = from - 1;
  if (reader.is(before, P.preposition)) {
    // "hieß es in Moskau": the words have a place, and the place is the government.
    return reader.is(before - 1, P.impersonal) && reader.is(before - 2, P.says) ? state : null;
  }
  return reader.is(before, P.says) || reader.is(to, P.says | P.auxiliary) ? state : null;
}
