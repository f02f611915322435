import type { Entity } from "../types.js";
import type { NameLexicon } from "./lexicon.js";
import { P } from "./profile.js";
import { LONGEST_NAME, type NameReader } from "./reader.js";
import { T } from "./sights.js";
import type { Traits } from "./traits.js";

/** A name found by a rule: tokens `from` to `to` (exclusive). */
export interface Named {
  from: number;
  to: number;
  type: Entity["type"];
  key: string;
  rule: string;
}

/** One way to recognise a name that begins at, or is announced by, token `i`. */
export interface NameRule {
  name: string;
  /** What must be so where `i` stands: bits of `T.unknown`, `T.followed` and `T.invented`. */
  where: number;
  /** Can a token of this form be the one at `i`? Asked once a form; `match` need not ask it again. */
  begins(traits: Traits, names: NameLexicon): boolean;
  match(reader: NameReader, i: number): Named | null;
}

/** Of a form, for `begins`: is it capitalised, has it one of the `bits`? */
export const isCap = ({ sight }: Traits): boolean => (sight & T.cap) !== 0;
export const has = ({ profile }: Traits, bits: number): boolean => (profile & bits) !== 0;
export const always = (): boolean => true;

/** A name; the rule that found it puts its name to it when it has decided. */
export const found = (from: number, to: number, type: Entity["type"], key = ""): Named => ({
  from,
  to,
  type,
  key,
  rule: "",
});

/** The end of the run of tokens from `i` on that fit, within the length of a name. */
export function runAt(
  reader: NameReader,
  i: number,
  fits: (reader: NameReader, at: number) => boolean,
): number {
  const end = Math.min(i + LONGEST_NAME, reader.tokens.length);
  let to = i;
  while (to < end && fits(reader, to)) to++;
  return to;
}

/** A capitalised word behind another, no function word: goes on with the name of a body or place. */
export const goesOn = (reader: NameReader, at: number): boolean =>
  (reader.isJoined(at) && !reader.is(at, P.function)) ||
  (reader.isPossessor(at) && reader.isJoined(at + 1));

/** A further unknown word of a name. */
export const goesOnUnknown = (reader: NameReader, at: number): boolean =>
  reader.isPart(at) && reader.isUnknown(at);
