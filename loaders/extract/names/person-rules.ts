import { K } from "./kinds.js";
import { N, type NameLexicon } from "./lexicon.js";
import { P } from "./profile.js";
import { always, found, goesOnUnknown, runAt, has, isCap, type NameRule } from "./name-rule.js";
import { LONGEST_NAME, type NameReader } from "./reader.js";
import { T } from "./sights.js";
import type { Traits } from "./traits.js";

/** Given name, further given names or initials, particles, surname: "Walter van der Berg". */
function personAt(reader: NameReader, i: number): number {
  let to = i + 1;
  while (to < i + LONGEST_NAME && to < reader.tokens.length) {
    if (reader.reads(to, ".") && reader.isInitial(to - 1) && reader.isPart(to + 1)) to++;
    else if (reader.isPart(to) || reader.isParticle(to)) to++;
    else break;
  }
  return to;
}

/** A verb of saying; capitalised, it is a noun or a name. */
const says = (reader: NameReader, at: number): boolean =>
  reader.is(at, P.says) && !reader.isCap(at);

/** What begins or ends the names of bodies and places is no person on its own: "Museum". */
const NO_PERSON = N.orgTail | N.placeTail | N.orgHead | N.placeHead;

/** Ends like an adverb, a participle or an abstract noun: "Offiziell", "Leaving". */
const looksCommon = ({ lower }: Traits, { rules }: NameLexicon): boolean =>
  rules.openingEnd.test(lower);

/** Ends like a plural noun, which needs no article to be none of a name. */
const looksPlural = ({ lower }: Traits, { rules }: NameLexicon): boolean =>
  rules.pluralEnd.test(lower);

/** An unknown word that nothing before it makes a common noun: no article, no attribute, no noun. */
function standsAlone(reader: NameReader, i: number): boolean {
  if (reader.is(i - 1, P.determiner)) return false;
  if (reader.is(i - 1, P.attribute) && !reader.isCap(i - 1) && !reader.tells(i - 1, K.singular))
    return false;
  if (reader.sees(i, T.followed)) return false;
  return !(reader.isCap(i - 1) && reader.isJoined(i)) || reader.is(i - 1, P.function);
}

/** Rules that find persons. Their examples are in the data of each language. */
export const personRules = {
  person: {
    name: "person",
    where: 0,
    begins: (traits) => isCap(traits) && has(traits, N.first),
    match(reader, i) {
      const to = personAt(reader, i);
      return to > i + 1 && !reader.is(to - 1, P.organizationEnd) ? found(i, to, "PER") : null;
    },
  },
  givenName: {
    name: "given-name",
    where: 0,
    begins: (traits) =>
      isCap(traits) && has(traits, N.first) && !has(traits, N.common | N.noName | P.function),
    match: (_, i) => found(i, i + 1, "PER"),
  },
  personRole: {
    name: "person-role",
    where: 0,
    begins: (traits, { rules }) =>
      isCap(traits) ? has(traits, N.role | N.title) : !rules.capitalNouns && has(traits, N.role),
    match(reader, i) {
      const titled = reader.is(i, N.title);
      const next = titled && reader.reads(i + 1, ".") ? i + 2 : i + 1;
      if (!reader.isPart(next) || reader.is(next, N.first)) return null;
      if (!reader.isUnknown(next) && !titled) return null;
      if (reader.phraseAt(next)) return null;
      return found(next, runAt(reader, next + 1, goesOnUnknown), "PER");
    },
  },
  nameRun: {
    name: "name-run",
    where: T.unknown,
    begins: always,
    match(reader, i) {
      const to = runAt(reader, i + 1, goesOnRun);
      if (to < i + 2 || !reader.isCap(to - 1)) return null;
      const nouns = reader.names.rules.capitalNouns;
      if (nouns && reader.opensSentence(i)) return null;
      // "ihr Album Wild Coast": the name of a work.
      for (let at = i - 1; at < to; at++) if (reader.tells(at, K.work)) return null;
      for (let at = i; at < to; at++) if (reader.tells(at, K.foreignNoun)) return null;
      if (reader.is(i - 1, P.determiner)) return nouns ? null : found(i, to, "ORG");
      return found(i, to, "PER");
    },
  },
  surname: {
    name: "surname",
    where: T.unknown,
    begins: always,
    match: (reader, i) => (reader.isSurname(i) ? found(i, i + 1, "PER") : null),
  },
  nameSpeaks: {
    name: "name-speaks",
    where: T.unknown,
    begins: (traits) => !has(traits, N.noAcronym),
    match(reader, i) {
      const told = says(reader, i - 1);
      if (!told && !says(reader, i + 1)) return null;
      if (reader.is(i - 1, P.determiner)) return null;
      const { names } = reader;
      if (names.rules.capitalNouns && reader.is(i - 1, P.attribute) && !reader.isCap(i - 1))
        return null;
      return told || !looksCommon(reader.traitsAt(i), names) ? found(i, i + 1, "PER") : null;
    },
  },
  nameOwns: {
    name: "name-owns",
    where: T.unknown,
    begins: ({ lower, stem }) => lower !== stem,
    match(reader, i) {
      if (reader.is(i - 1, P.determiner | P.attribute)) return null;
      const owned = reader.names.rules.capitalNouns
        ? reader.isJoined(i + 1) && reader.is(i + 1, N.common)
        : reader.isAdjacent(i + 1);
      return owned ? found(i, i + 1, "PER") : null;
    },
  },
  familyName: {
    name: "family-name",
    where: 0,
    begins: (traits) =>
      isCap(traits) && (traits.kinds & K.familyName) !== 0 && !has(traits, N.noName | P.function),
    match(reader, i) {
      if (reader.is(i - 1, P.determiner)) return null;
      if (!reader.is(i - 1, N.common | N.role) && !standsAlone(reader, i)) return null;
      if (!reader.is(i, N.common | N.role)) {
        const opens = !reader.names.rules.capitalNouns && reader.opensSentence(i);
        return opens && !reader.isUnknown(i) ? null : found(i, i + 1, "PER");
      }
      // "erst im Sommer entschieden": a noun behind a preposition is no subject.
      if (reader.is(i - 1, P.preposition)) return null;
      return says(reader, i - 1) || says(reader, i + 1) ? found(i, i + 1, "PER") : null;
    },
  },
  nameListed: {
    name: "name-listed",
    where: T.unknown,
    begins: always,
    match(reader, i) {
      const { last } = reader;
      if (last === null || last.to !== i - 1 || last.type !== "PER") return null;
      return reader.joins(i - 1) && standsAlone(reader, i) ? found(i, i + 1, "PER") : null;
    },
  },
  nameSubject: {
    name: "name-subject",
    where: T.unknown,
    begins: (traits, names) =>
      names.rules.capitalNouns && !has(traits, P.openingAdverb) && !looksCommon(traits, names),
    match: (reader, i) =>
      reader.tells(i + 1, K.singular) && !reader.isCap(i + 1) && reader.opensSentence(i)
        ? found(i, i + 1, "PER")
        : null,
  },
  nameApposed: {
    name: "name-apposed",
    where: T.unknown,
    begins: (traits, names) =>
      names.rules.capitalNouns && !looksPlural(traits, names) && !looksCommon(traits, names),
    match: (reader, i) =>
      reader.reads(i + 1, ",") &&
      reader.is(i + 2, P.definite | P.determiner) &&
      standsAlone(reader, i)
        ? found(i, i + 1, "PER")
        : null,
  },
  bareName: {
    name: "bare-name",
    where: T.unknown,
    begins: (traits, names) =>
      !has(traits, N.noAcronym | NO_PERSON) &&
      !(names.rules.capitalNouns && looksCommon(traits, names)),
    match(reader, i) {
      const { names } = reader;
      const nouns = names.rules.capitalNouns;
      if (nouns && !reader.is(i - 1, N.prompt)) return null;
      if (reader.tells(i - 1, K.work) || reader.is(i - 1, P.determiner)) return null;
      if (reader.isCap(i - 1) && reader.isJoined(i)) return null;
      if (!nouns) {
        if (reader.opensSentence(i) && looksCommon(reader.traitsAt(i), names)) return null;
        const behind = reader.is(i - 1, P.preposition) && !reader.tells(i - 1, K.companion);
        return behind ? null : found(i, i + 1, "PER");
      }
      if (reader.is(i - 1, P.attribute) && !reader.isCap(i - 1)) return null;
      if (reader.sees(i, T.followed) || looksPlural(reader.traitsAt(i), names)) return null;
      return found(i, i + 1, "PER");
    },
  },
} satisfies Record<string, NameRule>;

/** A further word of a run of names: unknown and no gazetteer name, or a particle. */
const goesOnRun = (reader: NameReader, at: number): boolean =>
  (goesOnUnknown(reader, at) && !reader.phraseAt(at)) || reader.isParticle(at);
