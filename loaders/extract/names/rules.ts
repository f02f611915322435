import type { Entity } from "../types.js";
import { N } from "./lexicon.js";
import { P } from "./profile.js";
import { LONGEST_NAME, type NameReader } from "./reader.js";

/** A name found: tokens `from` to `to` (exclusive). */
export interface Found {
  from: number;
  to: number;
  type: Entity["type"];
  key: string;
}

/** One way to recognise a name that begins at, or is announced by, token `i`. */
export interface NameRule {
  name: string;
  match(reader: NameReader, i: number): Found | null;
}

const found = (from: number, to: number, type: Entity["type"], key = ""): Found => ({
  from,
  to,
  type,
  key,
});

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

/** The end of the capitalised run of an organisation's name at `i`. */
function runAt(reader: NameReader, i: number, fits: (at: number) => boolean): number {
  let to = i;
  while (to < i + LONGEST_NAME && to < reader.tokens.length && fits(to)) to++;
  return to;
}

/** A verb of saying; capitalised, it is a noun or a name. */
const says = (reader: NameReader, at: number): boolean =>
  reader.is(at, P.says) && !reader.isCap(at);

/** The rules for names, the surer ones first. Their examples are in the data of each language. */
export const nameRules: NameRule[] = [
  {
    name: "person",
    match(reader, i) {
      if (!reader.isCap(i) || !reader.is(i, N.first)) return null;
      const to = personAt(reader, i);
      return to > i + 1 && !reader.is(to - 1, P.organizationEnd) ? found(i, to, "PER") : null;
    },
  },
  {
    name: "gazetteer",
    match(reader, i) {
      const phrase = reader.phraseAt(i);
      return phrase && found(i, i + phrase.words.length, phrase.type, phrase.key);
    },
  },
  {
    name: "given-name",
    match: (reader, i) =>
      reader.isCap(i) && reader.is(i, N.first) && !reader.is(i, N.common | N.noName | P.function)
        ? found(i, i + 1, "PER")
        : null,
  },
  {
    name: "organization-head",
    match(reader, i) {
      const ordinal = reader.tokens[i]!.kind === "number" && reader.tokens[i + 1]?.lower === ".";
      const head = ordinal ? i + 2 : i;
      if (!reader.isCap(head) || !reader.is(head, N.orgHead)) return null;
      const nouns = reader.names.rules.capitalNouns;
      const to = runAt(reader, head + 1, (at) => {
        if (reader.tokens[at]!.kind === "number" || reader.tokens[at - 1]!.lower === "st")
          return reader.isAdjacent(at);
        const linked = !nouns && reader.is(at, N.orgLink) && reader.isCap(at + 1);
        if (linked) return true;
        return (
          reader.isCap(at) &&
          reader.isAdjacent(at) &&
          !reader.is(at, P.function | N.noName) &&
          !(nouns && reader.is(at, N.common))
        );
      });
      return to > head + 1 ? found(head, to, "ORG") : null;
    },
  },
  {
    name: "organization-tail",
    match(reader, i) {
      if (!reader.isCap(i) || reader.is(i, P.function)) return null;
      const to = runAt(
        reader,
        i + 1,
        (at) => reader.isCap(at) && reader.isAdjacent(at) && !reader.is(at, P.function),
      );
      for (let last = to - 1; last > i; last--)
        if (reader.is(last, N.orgTail)) return found(i, last + 1, "ORG");
      return null;
    },
  },
  {
    name: "organization-end",
    match: (reader, i) =>
      reader.isCap(i) && reader.is(i, P.organizationEnd) ? found(i, i + 1, "ORG") : null,
  },
  {
    name: "acronym",
    match(reader, i) {
      if (!reader.isAcronym(i) || reader.is(i, N.noAcronym)) return null;
      return reader.isAcronym(i - 1) || reader.isAcronym(i + 1) ? null : found(i, i + 1, "ORG");
    },
  },
  {
    name: "place-head",
    match: (reader, i) =>
      reader.isCap(i) &&
      reader.is(i, N.placeHead) &&
      reader.isPart(i + 1) &&
      reader.isUnknown(i + 1)
        ? found(i, i + 2, "LOC")
        : null,
  },
  {
    name: "place-tail",
    match(reader, i) {
      if (!reader.isUnknown(i)) return null;
      const to = runAt(
        reader,
        i + 1,
        (at) => reader.isCap(at) && reader.isAdjacent(at) && !reader.is(at, P.function),
      );
      return to > i + 1 && reader.is(to - 1, N.placeTail) ? found(i, to, "LOC") : null;
    },
  },
  {
    name: "person-role",
    match(reader, i) {
      if (!reader.isRole(i) && !reader.is(i, N.title)) return null;
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
  {
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
      if (to < i + 2 || (nouns && reader.opensSentence(i))) return null;
      if (reader.is(i - 1, P.determiner)) return nouns ? null : found(i, to, "ORG");
      return found(i, to, "PER");
    },
  },
  {
    name: "place-end",
    match: (reader, i) =>
      reader.is(i, P.placeEnd) &&
      !reader.is(i, N.commonPlace) &&
      (reader.names.rules.capitalNouns ? reader.isCap(i) : reader.isUnknown(i))
        ? found(i, i + 1, "LOC")
        : null,
  },
  {
    name: "place-preposition",
    match: (reader, i) =>
      i > 0 &&
      (reader.is(i - 1, N.placePrep) ||
        (reader.is(i - 1, N.orgLink) && reader.is(i - 2, N.placeTail))) &&
      ((reader.isUnknown(i) && !reader.isSurname(i)) ||
        (reader.isCap(i) && reader.is(i, N.ambiguousPlace)))
        ? found(i, i + 1, "LOC")
        : null,
  },
  {
    name: "surname",
    match: (reader, i) =>
      reader.isUnknown(i) && reader.isSurname(i) ? found(i, i + 1, "PER") : null,
  },
  {
    name: "name-speaks",
    match(reader, i) {
      if (!reader.isUnknown(i) || reader.is(i - 1, P.determiner)) return null;
      return says(reader, i - 1) || says(reader, i + 1) ? found(i, i + 1, "PER") : null;
    },
  },
  {
    name: "name-owns",
    match(reader, i) {
      if (!reader.isUnknown(i) || reader.is(i - 1, P.determiner | P.attribute)) return null;
      const { lower } = reader.tokens[i]!;
      const owns = reader.names.stemOf(lower) !== lower;
      const noun = !reader.names.rules.capitalNouns || reader.is(i + 1, N.common);
      return owns &&
        noun &&
        reader.isAdjacent(i + 1) &&
        (reader.isCap(i + 1) || !reader.names.rules.capitalNouns)
        ? found(i, i + 1, "PER")
        : null;
    },
  },
  {
    name: "bare-name",
    match(reader, i) {
      if (!reader.isUnknown(i) || reader.is(i - 1, P.determiner)) return null;
      if (reader.isCap(i - 1) && reader.isAdjacent(i)) return null;
      if (!reader.names.rules.capitalNouns) return found(i, i + 1, "PER");
      if (reader.is(i - 1, P.attribute) && !reader.isCap(i - 1)) return null;
      if (reader.isCap(i + 1) && reader.isAdjacent(i + 1)) return null;
      const prompted = reader.is(i - 1, N.prompt);
      const subject =
        reader.opensSentence(i) &&
        !reader.is(i, P.openingAdverb) &&
        (reader.is(i + 1, P.auxiliary) || reader.isPast(i + 1));
      return prompted || subject ? found(i, i + 1, "PER") : null;
    },
  },
];
