import { firstNames } from "../rules/first-names.js";
import { givenNames } from "../rules/gazetteer/given-names.js";
import { surnames } from "../rules/gazetteer/surnames.js";
import { gazetteers, namesIn, type Gazetteer } from "../rules/gazetteer.js";
import type { NameRules } from "../rules/name-rules.js";
import { stateAliases, stateFacts } from "../rules/states.js";
import type { Entity, Lang } from "../types.js";
import { kindReader } from "./kinds.js";

/** Word classes of the name engine as bits. */
export const N = {
  first: 1,
  role: 2,
  title: 4,
  common: 8,
  noName: 16,
  orgHead: 32,
  orgTail: 64,
  placeHead: 128,
  placePrep: 256,
  particle: 512,
  noAcronym: 1024,
  placeTail: 2048,
  orgLink: 4096,
  commonPlace: 8192,
  ambiguousPlace: 16384,
  prompt: 32768,
} as const;

/** A name of the gazetteer: its words as written, with the actor it stands for. */
export interface Phrase {
  words: string[];
  type: Entity["type"];
  key: string;
  rule: string;
}

export interface NameLexicon {
  rules: NameRules;
  bits: Map<string, number>;
  /** Phrases by their first word in lower case, longest first. */
  phrases: Map<string, Phrase[]>;
  /** Capitals in the language, with the state they can stand for. */
  capitals: Map<string, string>;
  commonEnds: Set<string>;
  roleEnds: Set<string>;
  organizationEnds: Set<string>;
  placeEnds: Set<string>;
  /** A word without the ending of the genitive. */
  stemOf(lower: string): string;
  /** What a word says about the names beside it: bits of `K`. */
  kindOf(lower: string): number;
}

const split = (list: string): string[] => list.split(/\s+/).filter(Boolean);
const commas = (list: string): string[] =>
  list
    .split(",")
    .map((name) => name.trim())
    .filter(Boolean);

/** Compiles the rules of a language, the states and the given names. */
export function nameLexicon(rules: NameRules, lang: Lang): NameLexicon {
  const bits = new Map<string, number>();
  const mark = (words: string[], bit: number): void => {
    for (const word of words) bits.set(word, (bits.get(word) ?? 0) | bit);
  };
  mark(split(firstNames), N.first);
  mark(split(givenNames), N.first);
  mark(split(rules.roles), N.role | N.common);
  mark(split(rules.titles), N.title);
  mark(split(rules.commonNouns), N.common);
  if (rules.capitalNouns) mark(split(rules.organizationNouns), N.common);
  mark(split(rules.noNames), N.noName);
  mark(split(rules.organizationHeads), N.orgHead);
  mark(split(rules.organizationTails), N.orgTail);
  mark(split(rules.placeHeads), N.placeHead);
  mark(split(rules.placePrepositions), N.placePrep);
  mark(split(rules.nameParticles), N.particle);
  mark(split(rules.noAcronyms), N.noAcronym);
  mark(split(rules.placeTails), N.placeTail);
  mark(split(rules.organizationLinks), N.orgLink);
  mark(split(rules.commonPlaces), N.commonPlace);
  mark(split(rules.ambiguousPlaces), N.ambiguousPlace);
  mark(split(rules.namePrompts), N.prompt);

  const phrases = new Map<string, Phrase[]>();
  const add = (name: string, type: Phrase["type"], key: string, rule: string): void => {
    const words = nameWords(name);
    const list = phrases.get(words[0]!.toLowerCase());
    if (list) list.push({ words, type, key, rule });
    else phrases.set(words[0]!.toLowerCase(), [{ words, type, key, rule }]);
  };
  const addInflected = (name: string, type: Phrase["type"], key: string, rule: string): void => {
    for (const form of lang === "de" ? adjectiveForms(name) : [name]) add(form, type, key, rule);
  };
  const capitals = new Map<string, string>();
  const names = new Intl.DisplayNames([lang], { type: "region", fallback: "none" });
  for (let a = 65; a <= 90; a++) {
    for (let b = 65; b <= 90; b++) {
      const code = String.fromCharCode(a, b);
      const name = isState(code) ? names.of(code) : undefined;
      if (name) addInflected(name, "LOC", `state:${code}`, "state");
    }
  }
  for (const line of stateAliases.trim().split("\n")) {
    const [code, list] = line.trim().split("|") as [string, string];
    for (const name of commas(list)) addInflected(name, "LOC", `state:${code}`, "state");
  }
  for (const line of stateFacts.trim().split("\n")) {
    const [code, germanAdjective, germanPeople, english, cities] = line
      .trim()
      .split("|") as string[];
    const key = `state:${code}`;
    for (const city of commas(cities!)) {
      capitals.set(city.toLowerCase(), key);
      add(city, "LOC", `place:${city.toLowerCase()}`, "capital");
    }
    if (lang === "de") {
      for (const stem of commas(germanAdjective!))
        for (const ending of ["e", "en", "er", "es", "em"]) {
          add(stem + ending, "MISC", key, "state-adjective");
          add(capitalised(stem) + ending, "MISC", key, "state-adjective");
        }
      for (const stem of commas(germanPeople!))
        for (const ending of ["", "n", "s", "in", "innen"])
          add(stem + ending, "MISC", key, "state-people");
    } else
      for (const word of commas(english!))
        for (const ending of ["", "s"]) add(word + ending, "MISC", key, "state-adjective");
  }
  const own: Gazetteer[] = [
    { rule: "place", type: "LOC", key: "place", names: rules.places },
    { rule: "organization", type: "ORG", key: "org", names: rules.organizations },
  ];
  for (const { rule, type, key, names } of [...own, ...gazetteers])
    for (const name of namesIn(names, lang))
      addInflected(name, type, `${key}:${name.toLowerCase()}`, rule);
  const stemOf = (lower: string): string => {
    for (const ending of rules.genitives)
      if (lower.endsWith(ending)) return lower.slice(0, -ending.length);
    return lower;
  };
  for (const list of phrases.values()) list.sort((x, y) => y.words.length - x.words.length);
  return {
    rules,
    bits,
    phrases,
    capitals,
    commonEnds: new Set(split(`${rules.commonEnds} ${rules.organizationNounEnds}`)),
    roleEnds: new Set(split(rules.roleEnds)),
    organizationEnds: new Set(split(rules.organizationEnds)),
    placeEnds: new Set(split(rules.placeEnds)),
    stemOf,
    kindOf: kindReader(rules, surnames, stemOf),
  };
}

const NO_STATES = new Set(["EU", "EZ", "UN", "ZZ", "QO", "XA", "XB"]);

/** Codes of unions and tests are no states; withdrawn codes are written as their successor. */
const isState = (code: string): boolean =>
  !NO_STATES.has(code) && Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`;

const capitalised = (word: string): string => word[0]!.toUpperCase() + word.slice(1);

/** The words of a name as the tokeniser cuts them. */
const nameWords = (name: string): string[] =>
  name.match(/[\p{L}\p{N}\p{M}]+(?:[-'’&][\p{L}\p{N}\p{M}]+)*|[^\s]/gu) ?? [name];

const ADJECTIVE =
  /^(\p{Lu}[\p{L}-]*?(?:isch|sch|lich|ig|eint|ein|otten|ärtig)|Weiß|Rot|Schwarz|Neu|Groß|Tot|Gelb|Oberst|Nah|Mittler)e[rsn]?$/u;

/** "Europäische Union" also as "Europäischen Union", "Europäischer Union". */
function adjectiveForms(name: string): string[] {
  const space = name.indexOf(" ");
  const match = space < 0 ? null : ADJECTIVE.exec(name.slice(0, space));
  if (!match) return [name];
  return ["e", "en", "er", "es", "em"].map((ending) => match[1]! + ending + name.slice(space));
}
