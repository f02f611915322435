import { K } from "./kinds.js";
import { N, type NameLexicon, type Phrase } from "./lexicon.js";
import {
  always,
  found,
  goesOn,
  goesOnUnknown,
  runAt,
  has,
  isCap,
  type NameRule,
} from "./name-rule.js";
import { endOfAdjectiveName, isProperAdjective } from "./organization-rules.js";
import { P } from "./profile.js";
import { T } from "./sights.js";
import type { Traits } from "./traits.js";

/** Things rather than a place behind a preposition: "in Gaststätten", "in Englisch". */
const looksLikeThings = ({ lower, kinds }: Traits, { rules }: NameLexicon): boolean =>
  rules.thingsEnd.test(lower) && (kinds & K.town) === 0;

/** The actor whose government the compound is: "US-Regierung". */
function governed({ written, lower, profile }: Traits, names: NameLexicon): Phrase | null {
  const hyphen = lower.lastIndexOf("-");
  if (hyphen < 2 || (profile & N.role) !== 0) return null;
  if (!(names.kindOf(lower.slice(hyphen + 1)) & K.government)) return null;
  const head = written.slice(0, hyphen);
  const actor = names.phrases
    .get(head.toLowerCase())
    ?.find(({ words }) => words.length === 1 && words[0] === head);
  return actor && actor.type !== "MISC" ? actor : null;
}

/** Rules that find places, and the names of the gazetteer. Their examples are in the data of each language. */
export const placeRules = {
  inventedState: {
    name: "invented-state",
    where: T.invented,
    begins: always,
    match(reader, i) {
      const { states, demonyms } = reader.invented;
      const { lower, stem } = reader.traitsAt(i);
      const people = demonyms.get(lower);
      if (people !== undefined) return found(i, i + 1, "MISC", `state:${people}`);
      return found(i, i + 1, "LOC", `state:${states.has(lower) ? lower : stem}`);
    },
  },
  government: {
    name: "government",
    where: 0,
    begins: (traits, names) => isCap(traits) && governed(traits, names) !== null,
    match(reader, i) {
      const { type, key } = governed(reader.traitsAt(i), reader.names)!;
      return found(i, i + 1, type, key);
    },
  },
  placeAdjective: {
    name: "place-adjective",
    where: T.followed,
    begins: isProperAdjective,
    match(reader, i) {
      const to = endOfAdjectiveName(reader, i, K.placeCore);
      return to > i ? found(i, to, "LOC") : null;
    },
  },
  placeNoun: {
    name: "place-noun",
    where: T.unknown,
    begins: always,
    match(reader, i) {
      const nouns = reader.names.rules.capitalNouns;
      const noun = nouns ? i - 1 : i - 2;
      if (!nouns && !reader.is(i - 1, N.orgLink)) return null;
      if (!reader.tells(noun, K.placeNoun) || reader.isCap(noun) !== nouns) return null;
      if (reader.isSurname(i)) return null;
      return found(i, runAt(reader, i + 1, goesOnUnknown), "LOC");
    },
  },
  placeOwns: {
    name: "place-owns",
    where: T.unknown,
    begins: ({ lower, stem }) => lower !== stem,
    match(reader, i) {
      if (!reader.tells(i + 1, K.statehood | K.placeOwned) || !reader.isAdjacent(i + 1))
        return null;
      if (reader.is(i - 1, P.determiner | P.attribute)) return null;
      return reader.isSurname(i) ? null : found(i, i + 1, "LOC");
    },
  },
  town: {
    name: "town",
    where: T.unknown,
    begins: ({ kinds }) => (kinds & K.town) !== 0,
    match: (reader, i) => (reader.is(i - 1, P.preposition) ? found(i, i + 1, "LOC") : null),
  },
  placeKind: {
    name: "place-kind",
    where: T.unknown,
    begins: (_, { rules }) => !rules.capitalNouns,
    match(reader, i) {
      const kind = i + 1;
      return reader.is(kind, N.placeTail) && !reader.isCap(kind) && reader.isAdjacent(kind)
        ? found(i, i + 1, "LOC")
        : null;
    },
  },
  placeListed: {
    name: "place-listed",
    where: T.unknown,
    begins: ({ kinds }) => (kinds & K.familyName) === 0,
    match(reader, i) {
      const { last } = reader;
      const after = last !== null && last.to === i - 1 && last.type === "LOC";
      const listed = reader.reads(i + 1, ",") || reader.joins(i + 1);
      if ((!after && !listed) || reader.sees(i, T.followed) || reader.isSurname(i)) return null;
      if (after && reader.joins(i - 1)) return found(i, i + 1, "LOC");
      if (after && listed && reader.reads(i - 1, ",")) return found(i, i + 1, "LOC");
      // "Grobeck, Ohio" and "Orsk and Moscow": the neighbour behind tells.
      if (!listed || reader.is(i - 1, P.determiner)) return null;
      return reader.phraseAt(i + 2)?.type === "LOC" ? found(i, i + 1, "LOC") : null;
    },
  },
  gazetteer: {
    name: "gazetteer",
    where: 0,
    begins: ({ phrases }) => phrases.length > 0,
    match(reader, i) {
      const phrase = reader.phraseAt(i);
      // "Walter Orsk ... Orsk said": where a person bears the name of a place, the person is meant.
      if (phrase?.rule === "place" && phrase.words.length === 1 && reader.isSurname(i))
        return reader.is(i - 1, N.placePrep) ? found(i, i + 1, "LOC", phrase.key) : null;
      return phrase && found(i, i + phrase.words.length, phrase.type, phrase.key);
    },
  },
  placeHead: {
    name: "place-head",
    where: T.followed,
    begins: (traits) => isCap(traits) && has(traits, N.placeHead),
    match: (reader, i) =>
      reader.isPart(i + 1) && reader.isUnknown(i + 1) ? found(i, i + 2, "LOC") : null,
  },
  placeTail: {
    name: "place-tail",
    where: T.followed,
    begins: (traits) => isCap(traits) && !has(traits, P.function),
    match(reader, i) {
      if (!reader.isUnknown(i) && !reader.is(i - 1, P.definite)) return null;
      const to = runAt(reader, i + 1, goesOn);
      return to > i + 1 && reader.is(to - 1, N.placeTail) ? found(i, to, "LOC") : null;
    },
  },
  placeEnd: {
    name: "place-end",
    where: 0,
    begins: (traits) => isCap(traits) && has(traits, P.placeEnd) && !has(traits, N.commonPlace),
    match: (reader, i) =>
      reader.names.rules.capitalNouns || reader.isUnknown(i) ? found(i, i + 1, "LOC") : null,
  },
  placePreposition: {
    name: "place-preposition",
    where: 0,
    begins(traits, names) {
      if (!isCap(traits) || (traits.sight & T.acronym) !== 0) return false;
      if (has(traits, N.ambiguousPlace)) return true;
      return (traits.sight & T.unknown) !== 0 && !looksLikeThings(traits, names);
    },
    match(reader, i) {
      const told =
        reader.is(i - 1, N.placePrep) ||
        (reader.is(i - 1, N.orgLink) && reader.is(i - 2, N.placeTail));
      if (!told) return null;
      const place = reader.is(i, N.ambiguousPlace) || (reader.isUnknown(i) && !reader.isSurname(i));
      return place ? found(i, i + 1, "LOC") : null;
    },
  },
} satisfies Record<string, NameRule>;
