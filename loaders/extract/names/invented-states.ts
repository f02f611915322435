import { N } from "./lexicon.js";
import { K } from "./kinds.js";
import { P } from "./profile.js";
import type { NameReader } from "./reader.js";
import { T } from "./sights.js";
import { beginningOf } from "./traits.js";

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
const NONE: string[] = [];
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
  const likely = likelyStates(points, governing);
  if (likely.length === 0) return { states, demonyms };
  const formed = demonymsOf(reader, likely);
  for (const name of likely) {
    const forms = formed.get(name) ?? NONE;
    const proof = forms.some((form) => governing.has(form)) ? GOVERNING : DEMONYM;
    if (points.get(name)! + (forms.length > 0 ? proof : 0) < ENOUGH) continue;
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
  for (const i of reader.places) {
    if (reader.is(i, P.statehood) && reader.isAdjacent(i))
      governing.add(reader.tokens[i - 1]!.lower);
    if (!isCandidate(reader, i)) continue;
    const { lower, stem } = reader.traitsAt(i);
    const name = stem !== lower && (points.has(stem) || owned(reader, i)) ? stem : lower;
    points.set(name, (points.get(name) ?? 0) + hintAt(reader, i));
  }
  return { points, governing };
}

/** The names that something speaks for: a hint, or a word before "government" that begins like them. */
function likelyStates(points: Map<string, number>, governing: Set<string>): string[] {
  const beginnings = new Set<number>();
  for (const word of governing) beginnings.add(beginningOf(word));
  const likely: string[] = [];
  for (const [name, value] of points)
    if (value > 0 || (value === 0 && beginnings.has(beginningOf(name)))) likely.push(name);
  return likely;
}

const isCandidate = (reader: NameReader, i: number): boolean =>
  reader.sees(i, T.stateLike) && !reader.phraseAt(i);

function hintAt(reader: NameReader, i: number): number {
  if (reader.is(i - 1, N.first | N.title) && reader.isCap(i - 1)) return PERSON;
  if (reader.isJoined(i) && reader.isRole(i - 1) && !owned(reader, i)) return PERSON;
  if (reader.isCap(i - 1) && reader.isJoined(i) && !reader.is(i - 1, N.common | P.function))
    return PERSON;
  if (reader.sees(i, T.followed) && !owned(reader, i))
    return reader.names.rules.capitalNouns ? 0 : PERSON;
  let hint = owned(reader, i) || ruled(reader, i) || asides(reader, i) ? OWNS : 0;
  if (isRealm(reader, i)) hint = REALM;
  if (reader.is(i - 1, N.placePrep)) hint += IN;
  if (joinedTo(reader, i)) hint += JOINED;
  return hint;
}

/** "Orvany's foreign minister", "die Regierung Orvaniens". */
function owned(reader: NameReader, i: number): boolean {
  if (!reader.isGenitive(i)) return false;
  if (reader.isAdjacent(i + 1) && reader.is(i + 1, P.statehood)) return true;
  // "Orvany's water minister"
  if (reader.isAdjacent(i + 1) && !reader.isCap(i + 1) && reader.isAdjacent(i + 2))
    if (reader.is(i + 2, P.statehood) && reader.isRole(i + 2)) return true;
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
  const { stateAside } = reader.names.rules;
  return (
    stateAside.length > 0 &&
    reader.reads(i + 1, ",") &&
    stateAside.every((word, k) => reader.reads(i + 2 + k, word))
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
  isCandidate(reader, i) || reader.phraseAt(i)?.rule === "state";

/** The adjectives and peoples that the text forms of the `names`. */
function demonymsOf(reader: NameReader, names: string[]): Map<string, string[]> {
  const { isDemonym } = reader.names.rules;
  const alike = new Map<number, string[]>();
  for (const name of names) append(alike, beginningOf(name), name);
  const formed = new Map<string, string[]>();
  for (const i of reader.places) {
    if (!reader.sees(i, T.demonymLike)) continue;
    const { beginning, lower } = reader.traitsAt(i);
    const likely = alike.get(beginning);
    if (likely === undefined) continue;
    for (const name of likely) if (isDemonym(lower, name)) append(formed, name, lower);
  }
  return formed;
}

function append<T>(lists: Map<T, string[]>, key: T, value: string): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/** A name with one hint of its own is a state as well where it stands beside one. */
function joinNeighbours(
  reader: NameReader,
  points: Map<string, number>,
  states: Set<string>,
): void {
  const known = (i: number): boolean =>
    i >= 0 &&
    i < reader.tokens.length &&
    (states.has(reader.traitsAt(i).lower) || states.has(reader.stem(i)));
  for (const i of reader.places) {
    if (!reader.isCap(i)) continue;
    const { lower } = reader.traitsAt(i);
    const value = points.get(lower);
    if (value === undefined || states.has(lower)) continue;
    const beside = (reader.joins(i - 1) && known(i - 2)) || (reader.joins(i + 1) && known(i + 2));
    if (beside && value + JOINED_TO_STATE >= ENOUGH) states.add(lower);
  }
}
