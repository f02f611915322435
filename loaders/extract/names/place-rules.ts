import { N } from "./lexicon.js";
import { P } from "./profile.js";
import { K } from "./kinds.js";
import { found, runAt, type NameRule } from "./name-rule.js";
import type { NameReader } from "./reader.js";
import { endOfAdjectiveName } from "./organization-rules.js";

/** Things rather than a place behind a preposition: "in Gaststätten", "in Englisch". */
const looksLikeThings = (reader: NameReader, i: number): boolean =>
  reader.names.rules.thingsEnd.test(reader.tokens[i]!.lower) && !reader.tells(i, K.town);

/** Rules that find places, and the names of the gazetteer. Their examples are in the data of each language. */
export const placeRules = {
  inventedState: {
    name: "invented-state",
    match(reader, i) {
      const { states, demonyms } = reader.invented;
      if (states.size === 0 || reader.tokens[i]!.kind !== "word") return null;
      const { lower } = reader.tokens[i]!;
      const people = demonyms.get(lower);
      if (people !== undefined) return found(i, i + 1, "MISC", `state:${people}`);
      if (!reader.isCap(i)) return null;
      const name = states.has(lower) ? lower : reader.stem(i);
      return states.has(name) ? found(i, i + 1, "LOC", `state:${name}`) : null;
    },
  },
  government: {
    name: "government",
    match(reader, i) {
      const { lower, start } = reader.tokens[i]!;
      const hyphen = lower.lastIndexOf("-");
      if (hyphen < 2 || reader.is(i, N.role)) return null;
      const { phrases, kindOf } = reader.names;
      if (!(kindOf(lower.slice(hyphen + 1)) & K.government)) return null;
      const head = reader.text.slice(start, start + hyphen);
      const actor = phrases
        .get(head.toLowerCase())
        ?.find(({ words }) => words.length === 1 && words[0] === head);
      return actor && actor.type !== "MISC" ? found(i, i + 1, actor.type, actor.key) : null;
    },
  },
  placeAdjective: {
    name: "place-adjective",
    match(reader, i) {
      const to = endOfAdjectiveName(reader, i, K.placeCore);
      return to > i ? found(i, to, "LOC") : null;
    },
  },
  placeNoun: {
    name: "place-noun",
    match(reader, i) {
      if (!reader.isUnknown(i) || reader.isSurname(i)) return null;
      const nouns = reader.names.rules.capitalNouns;
      const noun = nouns ? i - 1 : i - 2;
      if (!nouns && !reader.is(i - 1, N.orgLink)) return null;
      if (!reader.tells(noun, K.placeNoun) || reader.isCap(noun) !== nouns) return null;
      return found(
        i,
        runAt(reader, i + 1, (at) => reader.isPart(at) && reader.isUnknown(at)),
        "LOC",
      );
    },
  },
  placeOwns: {
    name: "place-owns",
    match(reader, i) {
      if (!reader.isUnknown(i) || reader.is(i - 1, P.determiner | P.attribute)) return null;
      if (reader.stem(i) === reader.tokens[i]!.lower || reader.isSurname(i)) return null;
      return reader.isAdjacent(i + 1) && reader.tells(i + 1, K.statehood | K.placeOwned)
        ? found(i, i + 1, "LOC")
        : null;
    },
  },
  town: {
    name: "town",
    match: (reader, i) =>
      reader.isUnknown(i) && reader.tells(i, K.town) && reader.is(i - 1, P.preposition)
        ? found(i, i + 1, "LOC")
        : null,
  },
  placeKind: {
    name: "place-kind",
    match(reader, i) {
      if (reader.names.rules.capitalNouns || !reader.isUnknown(i)) return null;
      const kind = i + 1;
      return !reader.isCap(kind) && reader.isAdjacent(kind) && reader.is(kind, N.placeTail)
        ? found(i, i + 1, "LOC")
        : null;
    },
  },
  placeListed: {
    name: "place-listed",
    match(reader, i) {
      if (!reader.isUnknown(i) || reader.isSurname(i) || reader.tells(i, K.familyName)) return null;
      if (reader.isCap(i + 1) && reader.isAdjacent(i + 1)) return null;
      const { last, tokens } = reader;
      const joint = tokens[i - 1];
      const after = last !== null && last.to === i - 1 && last.type === "LOC";
      if (after && reader.joins(i - 1)) return found(i, i + 1, "LOC");
      const listed = tokens[i + 1]?.lower === "," || reader.joins(i + 1);
      if (after && joint?.lower === "," && listed) return found(i, i + 1, "LOC");
      // "Grobeck, Ohio" and "Orsk and Moscow": the neighbour behind tells.
      if (!listed || reader.is(i - 1, P.determiner)) return null;
      return reader.phraseAt(i + 2)?.type === "LOC" ? found(i, i + 1, "LOC") : null;
    },
  },
  gazetteer: {
    name: "gazetteer",
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
    match: (reader, i) =>
      reader.isCap(i) &&
      reader.is(i, N.placeHead) &&
      reader.isPart(i + 1) &&
      reader.isUnknown(i + 1)
        ? found(i, i + 2, "LOC")
        : null,
  },
  placeTail: {
    name: "place-tail",
    match(reader, i) {
      const begins = reader.isUnknown(i) || (reader.isCap(i) && reader.is(i - 1, P.definite));
      if (!begins || reader.is(i, P.function)) return null;
      const to = runAt(
        reader,
        i + 1,
        (at) => reader.isCap(at) && reader.isAdjacent(at) && !reader.is(at, P.function),
      );
      return to > i + 1 && reader.is(to - 1, N.placeTail) ? found(i, to, "LOC") : null;
    },
  },
  placeEnd: {
    name: "place-end",
    match: (reader, i) =>
      reader.is(i, P.placeEnd) &&
      !reader.is(i, N.commonPlace) &&
      (reader.names.rules.capitalNouns ? reader.isCap(i) : reader.isUnknown(i))
        ? found(i, i + 1, "LOC")
        : null,
  },
  placePreposition: {
    name: "place-preposition",
    match: (reader, i) =>
      i > 0 &&
      (reader.is(i - 1, N.placePrep) ||
        (reader.is(i - 1, N.orgLink) && reader.is(i - 2, N.placeTail))) &&
      !reader.isAcronym(i) &&
      ((reader.isUnknown(i) && !reader.isSurname(i) && !looksLikeThings(reader, i)) ||
        (reader.isCap(i) && reader.is(i, N.ambiguousPlace)))
        ? found(i, i + 1, "LOC")
        : null,
  },
} satisfies Record<string, NameRule>;
