import { N } from "./lexicon.js";
import { P } from "./profile.js";
import { K } from "./kinds.js";
import { found, runAt, type NameRule } from "./name-rule.js";
import type { NameReader } from "./reader.js";

const QUOTES = '„“"»«‚‘';

/** The end of a name at `i` whose capitalised words run on to one of the kind `core`; else `i`. */
export function endOfAdjectiveName(reader: NameReader, i: number, core: number): number {
  if (!reader.isCap(i) || !reader.is(i, P.attribute) || !reader.isCap(i + 1)) return i;
  if (!reader.isAdjacent(i + 1) || reader.opensSentence(i) || !reader.tells(i, K.properAdjective))
    return i;
  const to = runAt(
    reader,
    i + 1,
    (at) => reader.isCap(at) && reader.isAdjacent(at) && !reader.is(at, P.function),
  );
  for (let last = to - 1; last > i; last--) if (reader.tells(last, core)) return last + 1;
  return i;
}

/** Rules that find organisations. Their examples are in the data of each language. */
export const organizationRules = {
  organizationNoun: {
    name: "organization-noun",
    match(reader, i) {
      if (!reader.isUnknown(i) || reader.is(i, N.first)) return null;
      const nouns = reader.names.rules.capitalNouns;
      const noun = QUOTES.includes(reader.tokens[i - 1]?.lower ?? " ") ? i - 2 : i - 1;
      if (reader.isCap(noun) !== nouns || !reader.tells(noun, K.organizationNoun)) return null;
      if (!reader.isAdjacent(noun + 1) || reader.phraseAt(i)) return null;
      return found(
        i,
        runAt(reader, i + 1, (at) => reader.isPart(at) && reader.isUnknown(at)),
        "ORG",
      );
    },
  },
  organizationPurpose: {
    name: "organization-purpose",
    match(reader, i) {
      if (!reader.isCap(i) || !reader.is(i + 1, P.preposition | P.determiner)) return null;
      const { purposes, members } = reader.names.rules;
      const link = reader.tokens[i + 1]?.lower ?? "";
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
    match(reader, i) {
      const to = endOfAdjectiveName(reader, i, K.organizationCore);
      return to > i ? found(i, to, "ORG") : null;
    },
  },
  organizationHead: {
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
  organizationTail: {
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
  organizationEnd: {
    name: "organization-end",
    match: (reader, i) =>
      reader.isCap(i) && reader.is(i, P.organizationEnd) ? found(i, i + 1, "ORG") : null,
  },
  acronym: {
    name: "acronym",
    match(reader, i) {
      if (!reader.isAcronym(i) || reader.is(i, N.noAcronym)) return null;
      return reader.isAcronym(i - 1) || reader.isAcronym(i + 1) ? null : found(i, i + 1, "ORG");
    },
  },
} satisfies Record<string, NameRule>;
