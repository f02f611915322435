import type { NameRules } from "../rules/name-rules.js";
import { endsWithOne } from "./word-ends.js";

/** What a word says about the names beside it. */
export const K = {
  /** Announces an organisation ("the company X"), a place ("the city of X"). */
  organizationNoun: 1,
  placeNoun: 2,
  /** Heads the name of an organisation or place ("Deutsche X-Bank", "Rotes Meer"). */
  organizationCore: 4,
  placeCore: 8,
  /** What only a state has: "government", "Außenministerin". */
  statehood: 16,
  familyName: 32,
  /** A verb form in the singular: its subject is no plural. */
  singular: 64,
  /** A capitalised adjective inside a name: "Deutsche", "Internationale". */
  properAdjective: 128,
  /** Joins names of one kind: "and". */
  joiner: 256,
  /** Ends like the name of a town. */
  town: 512,
  /** What only a state is: "republic"; what a town or a state has: "mayor". */
  realm: 2048,
  placeOwned: 4096,
  /** Acts for its state at the end of a compound: "US-Regierung". */
  government: 8192,
  /** A common noun of the other language: no part of a person in this one. */
  foreignNoun: 16384,
  /** A body that names its purpose ("Institut für X") or its members ("Verband der X"). */
  bodyFor: 32768,
  bodyOf: 65536,
  /** A preposition that persons stand behind: "with". */
  companion: 131072,
  /** A work, whose title is no name of a person: "the album X". */
  work: 1024,
} as const;

const split = (list: string): string[] => list.split(/\s+/).filter(Boolean);

/** Reads the kinds of lower-case words. */
export function kindReader(
  rules: NameRules,
  familyNames: string,
  stemOf: (lower: string) => string,
): (lower: string) => number {
  const bits = new Map<string, number>();
  const mark = (list: string, bit: number): void => {
    for (const word of split(list)) bits.set(word, (bits.get(word) ?? 0) | bit);
  };
  mark(rules.organizationNouns, K.organizationNoun);
  mark(rules.placeNouns, K.placeNoun);
  mark(rules.statehood, K.statehood);
  mark(rules.singularVerbs, K.singular);
  mark(rules.governments, K.government);
  mark(rules.foreignNouns, K.foreignNoun);
  mark(rules.bodiesFor, K.bodyFor);
  mark(rules.bodiesOf, K.bodyOf);
  mark(rules.companions, K.companion);
  mark(rules.realms, K.realm);
  mark(rules.placeOwned, K.placeOwned);
  mark(rules.works, K.work);
  mark(rules.nameJoiners, K.joiner);
  mark(familyNames, K.familyName);
  const ends: [Set<string>, number][] = [
    [new Set(split(rules.organizationNounEnds)), K.organizationNoun],
    [new Set(split(rules.placeNounEnds)), K.placeNoun],
    [new Set(split(rules.organizationCores)), K.organizationCore],
    [new Set(split(rules.placeCores)), K.placeCore],
    [new Set(split(rules.townEnds)), K.town],
    [new Set(split(rules.workEnds)), K.work],
  ];
  return (lower) => {
    const stem = stemOf(lower);
    let kind = (bits.get(lower) ?? 0) | ((bits.get(stem) ?? 0) & ~K.singular);
    for (const [set, bit] of ends)
      if (set.has(lower) || set.has(stem) || endsWithOne(lower, set, 3)) kind |= bit;
    if (rules.singularPast.test(lower)) kind |= K.singular;
    if (rules.properAdjective.test(lower)) kind |= K.properAdjective;
    return kind;
  };
}
