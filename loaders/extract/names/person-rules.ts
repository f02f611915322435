import { K } from "./kinds.js";
import { N } from "./lexicon.js";
import { P } from "./profile.js";
import { found, runAt, type NameRule } from "./name-rule.js";
import { LONGEST_NAME, type NameReader } from "./reader.js";

/** Given name, further given names or initials, particles, surname: "Walter van der Berg". */
function personAt(reader: NameReader, i: number): number {
  let to = i + 1;
  while (to < i + LONGEST_NAME && to < reader.tokens.length) {
    if (reader.tokens[to]!.lower === "." && reader.isInitial(to - 1) && reader.isPart(to + 1)) to++;
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
const looksCommon = (reader: NameReader, i: number): boolean =>
  reader.names.rules.openingEnd.test(reader.tokens[i]!.lower);

/** Ends like a plural noun, which needs no article to be none of a name. */
const isPlural = (reader: NameReader, i: number): boolean =>
  reader.names.rules.pluralEnd.test(reader.tokens[i]!.lower);

/** An unknown word that nothing before it makes a common noun: no article, no attribute, no noun. */
function standsAlone(reader: NameReader, i: number): boolean {
  if (reader.is(i - 1, P.determiner)) return false;
  if (reader.is(i - 1, P.attribute) && !reader.isCap(i - 1) && !reader.tells(i - 1, K.singular))
    return false;
  if (reader.isCap(i + 1) && reader.isAdjacent(i + 1)) return false;
  return !(reader.isCap(i - 1) && reader.isAdjacent(i)) || reader.is(i - 1, P.function);
}

/** Rules that find persons. Their examples are in the data of each language. */
export const personRules = {
  person: {
    name: "person",
    match(reader, i) {
      if (!reader.isCap(i) || !reader.is(i, N.first)) return null;
      const to = personAt(reader, i);
      return to > i + 1 && !reader.is(to - 1, P.organizationEnd) ? found(i, to, "PER") : null;
    },
  },
  givenName: {
    name: "given-name",
    match: (reader, i) =>
      reader.isCap(i) && reader.is(i, N.first) && !reader.is(i, N.common | N.noName | P.function)
        ? found(i, i + 1, "PER")
        : null,
  },
  personRole: {
    name: "person-role",
    match(reader, i) {
      if (!reader.isRole(i) && !(reader.is(i, N.title) && reader.isCap(i))) return null;
      const next = reader.tokens[i + 1]?.lower === "." && reader.is(i, N.title) ? i + 2 : i + 1;
      if (next >= reader.tokens.length || !reader.isPart(next) || reader.is(next, N.first))
        return null;
      if (!reader.isUnknown(next) && !reader.is(i, N.title)) return null;
      if (reader.phraseAt(next)) return null;
      return found(
        next,
        Math.max(
          next + 1,
          runAt(reader, next + 1, (at) => reader.isPart(at) && reader.isUnknown(at)),
        ),
        "PER",
      );
    },
  },
  nameRun: {
    name: "name-run",
    match(reader, i) {
      if (!reader.isUnknown(i)) return null;
      const nouns = reader.names.rules.capitalNouns;
      const to = runAt(
        reader,
        i + 1,
        (at) =>
          (reader.isPart(at) && reader.isUnknown(at) && !reader.phraseAt(at)) ||
          reader.isParticle(at),
      );
      // "ihr Album Wild Coast": the name of a work.
      for (let at = i - 1; at < to; at++) if (reader.tells(at, K.work)) return null;
      for (let at = i; at < to; at++) if (reader.tells(at, K.foreignNoun)) return null;
      if (to < i + 2 || !reader.isCap(to - 1) || (nouns && reader.opensSentence(i))) return null;
      if (reader.is(i - 1, P.determiner)) return nouns ? null : found(i, to, "ORG");
      return found(i, to, "PER");
    },
  },
  surname: {
    name: "surname",
    match: (reader, i) =>
      reader.isUnknown(i) && reader.isSurname(i) ? found(i, i + 1, "PER") : null,
  },
  nameSpeaks: {
    name: "name-speaks",
    match(reader, i) {
      if (!reader.isUnknown(i) || reader.is(i - 1, P.determiner)) return null;
      if (reader.names.rules.capitalNouns && reader.is(i - 1, P.attribute) && !reader.isCap(i - 1))
        return null;
      if (reader.is(i, N.noAcronym)) return null;
      if (says(reader, i - 1)) return found(i, i + 1, "PER");
      return says(reader, i + 1) && !looksCommon(reader, i) ? found(i, i + 1, "PER") : null;
    },
  },
  nameOwns: {
    name: "name-owns",
    match(reader, i) {
      if (!reader.isUnknown(i) || reader.is(i - 1, P.determiner | P.attribute)) return null;
      const owns = reader.stem(i) !== reader.tokens[i]!.lower;
      const noun = !reader.names.rules.capitalNouns || reader.is(i + 1, N.common);
      return owns &&
        noun &&
        reader.isAdjacent(i + 1) &&
        (reader.isCap(i + 1) || !reader.names.rules.capitalNouns)
        ? found(i, i + 1, "PER")
        : null;
    },
  },
  familyName: {
    name: "family-name",
    match(reader, i) {
      if (!reader.isCap(i) || !reader.tells(i, K.familyName)) return null;
      if (reader.is(i, N.noName | P.function) || reader.is(i - 1, P.determiner)) return null;
      if (!reader.is(i - 1, N.common | N.role) && !standsAlone(reader, i)) return null;
      if (!reader.is(i, N.common | N.role)) {
        const opens = !reader.names.rules.capitalNouns && reader.opensSentence(i);
        return opens && !reader.isUnknown(i) ? null : found(i, i + 1, "PER");
      }
      return says(reader, i - 1) || says(reader, i + 1) ? found(i, i + 1, "PER") : null;
    },
  },
  nameListed: {
    name: "name-listed",
    match(reader, i) {
      if (!reader.isUnknown(i) || !standsAlone(reader, i)) return null;
      const { last } = reader;
      return last !== null && last.to === i - 1 && last.type === "PER" && reader.joins(i - 1)
        ? found(i, i + 1, "PER")
        : null;
    },
  },
  nameSubject: {
    name: "name-subject",
    match(reader, i) {
      if (!reader.names.rules.capitalNouns || !reader.isUnknown(i)) return null;
      if (!reader.opensSentence(i) || reader.is(i, P.openingAdverb)) return null;
      if (looksCommon(reader, i)) return null;
      return !reader.isCap(i + 1) && reader.tells(i + 1, K.singular)
        ? found(i, i + 1, "PER")
        : null;
    },
  },
  nameApposed: {
    name: "name-apposed",
    match(reader, i) {
      if (!reader.names.rules.capitalNouns || !reader.isUnknown(i) || !standsAlone(reader, i))
        return null;
      if (isPlural(reader, i) || looksCommon(reader, i)) return null;
      return reader.tokens[i + 1]?.lower === "," && reader.is(i + 2, P.definite | P.determiner)
        ? found(i, i + 1, "PER")
        : null;
    },
  },
  bareName: {
    name: "bare-name",
    match(reader, i) {
      if (reader.is(i, N.noAcronym | NO_PERSON) || reader.tells(i - 1, K.work)) return null;
      if (!reader.isUnknown(i) || reader.is(i - 1, P.determiner)) return null;
      if ((reader.names.rules.capitalNouns || reader.opensSentence(i)) && looksCommon(reader, i))
        return null;
      if (reader.isCap(i - 1) && reader.isAdjacent(i)) return null;
      if (!reader.names.rules.capitalNouns) {
        const behind = reader.is(i - 1, P.preposition) && !reader.tells(i - 1, K.companion);
        return behind ? null : found(i, i + 1, "PER");
      }
      if (reader.is(i - 1, P.attribute) && !reader.isCap(i - 1)) return null;
      if (reader.isCap(i + 1) && reader.isAdjacent(i + 1)) return null;
      return reader.is(i - 1, N.prompt) && !isPlural(reader, i) ? found(i, i + 1, "PER") : null;
    },
  },
} satisfies Record<string, NameRule>;
