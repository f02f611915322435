import { K } from "./kinds.js";
import { N } from "./lexicon.js";
import { found, goesOn, goesOnUnknown, has, isCap, runAt, type NameRule } from "./name-rule.js";
import { P } from "./profile.js";
import type { NameReader } from "./reader.js";
import { T } from "./sights.js";
import type { Traits } from "./traits.js";

const QUOTES = '„“"»«‚‘';

/** A capitalised adjective such as begins the name of a body or place: "Deutsche", "Internationale". */
export const isProperAdjective = (traits: Traits): boolean =>
  isCap(traits) && has(traits, P.attribute) && (traits.kinds & K.properAdjective) !== 0;

/** The end of a name at the adjective `i` whose capitalised words run on to one of the kind `core`; else `i`. */
export function endOfAdjectiveName(reader: NameReader, i: number, core: number): number {
  if (reader.opensSentence(i)) return i;
  const to = runAt(reader, i + 1, goesOn);
  for (let last = to - 1; last > i; last--) if (reader.tells(last, core)) return last + 1;
  return i;
}

/** Rules that find organisations. Their examples are in the data of each language. */
export const organizationRules = {
  organizationNoun: {
    name: "organization-noun",
    where: T.unknown,
    begins: (traits) => !has(traits, N.first),
    match(reader, i) {
      const quoted = i > 0 && QUOTES.includes(reader.tokens[i - 1]!.lower);
      const noun = quoted ? i - 2 : i - 1;
      if (!reader.tells(noun, K.organizationNoun)) return null;
      if (reader.isCap(noun) !== reader.names.rules.capitalNouns) return null;
      if (!reader.isAdjacent(noun + 1) || reader.phraseAt(i)) return null;
      return found(i, runAt(reader, i + 1, goesOnUnknown), "ORG");
    },
  },
  organizationPurpose: {
    name: "organization-purpose",
    where: 0,
    begins: (traits) => isCap(traits) && (traits.kinds & (K.bodyFor | K.bodyOf)) !== 0,
    match(reader, i) {
      if (!reader.is(i + 1, P.preposition | P.determiner)) return null;
      const { purposes, members } = reader.names.rules;
      const link = reader.tokens[i + 1]!.lower;
      const linked = purposes.includes(link)
        ? reader.tells(i, K.bodyFor)
        : members.includes(link) && reader.tells(i, K.bodyOf);
      if (!linked) return null;
      let to = i + 2;
      if (!reader.isCap(to) && reader.is(to, P.attribute)) to++;
      if (!reader.isCap(to)) return null;
      const joined = reader.joins(to + 1) && reader.isCap(to + 2);
      return found(i, joined ? to + 3 : to + 1, "ORG");
    },
  },
  organizationAdjective: {
    name: "organization-adjective",
    where: T.followed,
    begins: isProperAdjective,
    match(reader, i) {
      const to = endOfAdjectiveName(reader, i, K.organizationCore);
      return to > i ? found(i, to, "ORG") : null;
    },
  },
  organizationHead: {
    name: "organization-head",
    where: 0,
    begins: (traits) => (isCap(traits) ? has(traits, N.orgHead) : (traits.sight & T.number) !== 0),
    match(reader, i) {
      const ordinal = reader.sees(i, T.number) && reader.reads(i + 1, ".");
      const head = ordinal ? i + 2 : i;
      if (!reader.isCap(head) || !reader.is(head, N.orgHead)) return null;
      const to = runAt(reader, head + 1, goesOnBody);
      return to > head + 1 ? found(head, to, "ORG") : null;
    },
  },
  organizationTail: {
    name: "organization-tail",
    where: T.followed,
    begins: (traits) => isCap(traits) && !has(traits, P.function),
    match(reader, i) {
      const to = runAt(reader, i + 1, goesOn);
      for (let last = to - 1; last > i; last--)
        if (reader.is(last, N.orgTail)) return found(i, last + 1, "ORG");
      return null;
    },
  },
  organizationEnd: {
    name: "organization-end",
    where: 0,
    begins: (traits) => isCap(traits) && has(traits, P.organizationEnd),
    match: (_, i) => found(i, i + 1, "ORG"),
  },
  acronym: {
    name: "acronym",
    where: 0,
    begins: (traits) => (traits.sight & T.acronym) !== 0 && !has(traits, N.noAcronym),
    match: (reader, i) =>
      reader.isAcronym(i - 1) || reader.isAcronym(i + 1) ? null : found(i, i + 1, "ORG"),
  },
} satisfies Record<string, NameRule>;

/** Goes on with the name of a body behind its head: "Bank of England", "FC St. Gallen 1879". */
function goesOnBody(reader: NameReader, at: number): boolean {
  const nouns = reader.names.rules.capitalNouns;
  if (reader.sees(at, T.number) || reader.reads(at - 1, "st")) return reader.isAdjacent(at);
  if (!nouns && reader.is(at, N.orgLink) && reader.isCap(at + 1)) return true;
  if (!reader.isJoined(at) || reader.is(at, P.function | N.noName)) return false;
  return !(nouns && reader.is(at, N.common));
}
