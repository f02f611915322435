import { N } from "./lexicon.js";
import { K } from "./kinds.js";
import { P } from "./profile.js";
import type { NameReader } from "./reader.js";

/** Weights of what speaks for a state, and what a name needs to be one. */
const OWNS = 2;
const JOINED = 1;
const JOINED_TO_STATE = 2;
const IN = 1;
const DEMONYM = 2;
const GOVERNING = 3;
const REALM = 3;
const PERSON = -6;
const ENOUGH = 3;
/** Letters that a name shares with its adjective. */
const BEGINNING = 3;

/** States that no gazetteer knows, by lower-case name, and their adjectives and peoples with the state. */
export interface InventedStates {
  states: Set<string>;
  demonyms: Map<string, string>;
}

/**
 * States of a text about invented or forgotten countries. A name is one where the text gives it what
 * only states have ("Orvany's foreign minister", "the Republic of Orvany"), puts it beside another
 * state, and forms its adjective ("the Orvanian government"); one weak hint alone is not enough.
 */
export function inventedStates(reader: NameReader): InventedStates {
  const { points, governing } = hints(reader);
  const states = new Set<string>();
  const demonyms = new Map<string, string>();
  if (points.size === 0) return { states, demonyms };
  let adjectives: Set<string> | null = null;
  const beginnings = new Set([...governing].map((word) => word.slice(0, BEGINNING)));
  for (const [name, value] of points) {
    if (value < 0 || (value === 0 && !beginnings.has(name.slice(0, BEGINNING)))) continue;
    const seen = (adjectives ??= adjectivesOf(reader));
    const forms = reader.names.rules
      .demonyms(name)
      .filter((form) => form !== name && seen.has(form));
    const formed = forms.some((form) => governing.has(form)) ? GOVERNING : DEMONYM;
    if (value + (forms.length > 0 ? formed : 0) < ENOUGH) continue;
    states.add(name);
    for (const form of forms) demonyms.set(form, name);
  }
  if (states.size > 0) joinNeighbours(reader, points, states);
  return { states, demonyms };
}

/** What speaks for and against each unknown name, summed up, and the words right before "government" and its like. */
function hints(reader: NameReader): { points: Map<string, number>; governing: Set<string> } {
  const points = new Map<string, number>();
  const governing = new Set<string>();
  const { tokens } = reader;
  for (let i = 0; i < tokens.length; i++) {
    if (reader.is(i, P.statehood) && reader.isAdjacent(i)) governing.add(tokens[i - 1]!.lower);
    if (!isCandidate(reader, i)) continue;
    const { lower } = tokens[i]!;
    const stem = reader.stem(i);
    const name = stem !== lower && (points.has(stem) || owned(reader, i)) ? stem : lower;
    points.set(name, (points.get(name) ?? 0) + hintAt(reader, i));
  }
  return { points, governing };
}

function isCandidate(reader: NameReader, i: number): boolean {
  if (!reader.isCap(i) || reader.is(i, N.role | N.noName | N.first | P.function)) return false;
  const { lower } = reader.tokens[i]!;
  if (lower.length < 4 || reader.tells(i, K.familyName)) return false;
  if (reader.is(i, N.common) && !couldBeState(reader, lower)) return false;
  return !reader.phraseAt(i);
}

/** A word that only its ending makes a common noun, and that ends like a state: "Ardelien". */
const couldBeState = ({ names }: NameReader, lower: string): boolean =>
  names.rules.stateEnd.test(lower) && !((names.bits.get(lower) ?? 0) & N.common);

function hintAt(reader: NameReader, i: number): number {
  if (reader.is(i - 1, N.first | N.title) && reader.isCap(i - 1)) return PERSON;
  if (reader.isAdjacent(i) && reader.isRole(i - 1) && !owned(reader, i)) return PERSON;
  if (reader.isCap(i - 1) && reader.isAdjacent(i) && !reader.is(i - 1, N.common | P.function))
    return PERSON;
  if (reader.isCap(i + 1) && reader.isAdjacent(i + 1) && !owned(reader, i))
    return reader.names.rules.capitalNouns ? 0 : PERSON;
  let hint = owned(reader, i) || ruled(reader, i) || asides(reader, i) ? OWNS : 0;
  if (isRealm(reader, i)) hint = REALM;
  if (reader.is(i - 1, N.placePrep)) hint += IN;
  if (joinedTo(reader, i)) hint += JOINED;
  return hint;
}

/** "Orvany's foreign minister", "die Regierung Orvaniens". */
function owned(reader: NameReader, i: number): boolean {
  if (reader.stem(i) === reader.tokens[i]!.lower) return false;
  if (reader.isAdjacent(i + 1) && reader.is(i + 1, P.statehood)) return true;
  return (
    reader.names.rules.capitalNouns &&
    reader.isAdjacent(i) &&
    reader.is(i - 1, P.statehood) &&
    !reader.is(i - 1, N.role)
  );
}

/** "the government of Orvany". */
const ruled = (reader: NameReader, i: number): boolean =>
  reader.is(i - 1, N.orgLink | N.particle) && reader.is(i - 2, P.statehood);

/** "the Republic of Orvany", "die Republik Orvanien". */
const isRealm = (reader: NameReader, i: number): boolean =>
  reader.tells(reader.is(i - 1, N.orgLink) ? i - 2 : i - 1, K.realm);

/** "Orvany, for its part": no person is an "it". */
function asides(reader: NameReader, i: number): boolean {
  const { tokens, names } = reader;
  const { stateAside } = names.rules;
  return (
    stateAside.length > 0 &&
    tokens[i + 1]?.lower === "," &&
    stateAside.every((word, k) => tokens[i + 2 + k]?.lower === word)
  );
}

/** "Orvany and Maresk": beside another name that may be a state. */
function joinedTo(reader: NameReader, i: number): boolean {
  return (
    (reader.joins(i + 1) && isStateLike(reader, i + 2)) ||
    (reader.joins(i - 1) && isStateLike(reader, i - 2))
  );
}

const isStateLike = (reader: NameReader, i: number): boolean =>
  i >= 0 &&
  i < reader.tokens.length &&
  (isCandidate(reader, i) || reader.phraseAt(i)?.rule === "state");

/** Capitalised words, or where nouns are capitalised, words with the ending of an adjective. */
function adjectivesOf(reader: NameReader): Set<string> {
  const found = new Set<string>();
  for (const { lower, cap, kind } of reader.tokens)
    if (kind === "word" && (cap || reader.names.rules.demonymEnd.test(lower))) found.add(lower);
  return found;
}

/** A name with one hint of its own is a state as well where it stands beside one. */
function joinNeighbours(
  reader: NameReader,
  points: Map<string, number>,
  states: Set<string>,
): void {
  const { tokens } = reader;
  const known = (i: number): boolean =>
    tokens[i] !== undefined && (states.has(tokens[i].lower) || states.has(reader.stem(i)));
  for (let i = 0; i < tokens.length; i++) {
    const { lower } = tokens[i]!;
    const value = points.get(lower);
    if (value === undefined || states.has(lower) || !reader.isCap(i)) continue;
    const beside = (reader.joins(i - 1) && known(i - 2)) || (reader.joins(i + 1) && known(i + 2));
    if (beside && value + JOINED_TO_STATE >= ENOUGH) states.add(lower);
  }
}
