import type { SpeechLexicon } from "../speech/lexicon.js";
import { R, S, W } from "../speech/word-classes.js";
import { K } from "./kinds.js";
import { N, type NameLexicon } from "./lexicon.js";
import { endsWithOne } from "./word-ends.js";

/** What a word can be in or around a name: the bits of `N` and those below. */
export const P = {
  function: 1 << 16,
  determiner: 1 << 17,
  says: 1 << 18,
  organizationEnd: 1 << 19,
  placeEnd: 1 << 20,
  openingAdverb: 1 << 21,
  attribute: 1 << 22,
  auxiliary: 1 << 23,
  preposition: 1 << 24,
  impersonal: 1 << 25,
  definite: 1 << 26,
  adverb: 1 << 27,
  /** A finite verb form of the closed classes, or a subjunctive by its form. */
  verb: 1 << 28,
  /** What only a state has: "government". */
  statehood: 1 << 29,
} as const;

/** Heads of compounds that are surnames and places as often as common nouns. */
const NO_HEADS = new Set(
  `mann berg burg feld bach stein wald dorf haus hof land wolf schmied müller bauer stadt kirchen hausen meister
   baum horn kamp graf herr brand stern vogel könig kaiser ring heim tal see park platz stolz lich sohn`.split(
    /\s+/,
  ),
);
const PLURALS = ["s", "es", "n", "en", "e", "er", "ern"];
const LONGEST_HEAD = 14;

/** The profile of a lower-case word with these `kinds` and this `stem`: bits of `N` and `P`. */
export function profileOf(
  lower: string,
  kinds: number,
  stem: string,
  names: NameLexicon,
  speech: SpeechLexicon,
): number {
  let profile = names.bits.get(lower) ?? 0;
  const word = speech.words.get(lower);
  const { shape } = word ?? speech.read(lower);
  if (word) {
    if (word.bits !== 0 || word.verbs.length > 0) profile |= P.function;
    if (word.bits & W.det) profile |= P.determiner;
    if (word.bits & (W.auxiliary | W.modal)) profile |= P.auxiliary;
    if (word.bits & W.prep) profile |= P.preposition;
    if (word.bits & W.adverb && !(word.bits & W.prep)) profile |= P.adverb;
    if (word.bits & (W.auxiliary | W.modal | W.subjunctive | W.weakSubjunctive)) profile |= P.verb;
    if (word.roles & R.impersonal) profile |= P.impersonal;
    if (word.roles & R.definite) profile |= P.definite;
    if (word.verbs.some((verb) => verb.kind === "finite")) profile |= P.says;
  }
  // "We’ve", "I'd": what stands before the apostrophe is no name.
  else if (speech.words.get(lower.split(/['’]/, 1)[0]!)?.bits) profile |= P.function;
  if (kinds & K.statehood) profile |= P.statehood;
  // "October's": the ending makes no name of what is none.
  if (/['’]/.test(lower)) profile |= (names.bits.get(stem) ?? 0) & N.noName;
  if (endsWithOne(lower, names.roleEnds, 3)) profile |= N.role;
  if (endsWithOne(lower, names.organizationEnds) || endsWithOne(stem, names.organizationEnds))
    profile |= P.organizationEnd;
  if (lower.length > 6 && endsWithOne(lower, names.placeEnds, 3)) profile |= P.placeEnd;
  if (shape & S.openingAdverb) profile |= P.openingAdverb;
  if (!word && shape & S.subjunctive) profile |= P.verb;
  if (!word && /e[rnms]?$/.test(lower)) profile |= P.attribute;
  if (!(profile & (N.common | N.first)) && isCommon(lower, names)) profile |= N.common;
  return profile;
}

/** A common noun by its list, by the head of the compound, or by its ending. */
function isCommon(lower: string, names: NameLexicon): boolean {
  for (const form of baseForms(lower)) {
    if ((names.bits.get(form) ?? 0) & N.common) return true;
    if (!names.rules.capitalNouns) continue;
    for (let length = Math.min(LONGEST_HEAD, form.length - 2); length >= 4; length--) {
      const head = form.slice(form.length - length);
      if ((names.bits.get(head) ?? 0) & N.common && !NO_HEADS.has(head)) return true;
    }
  }
  return lower.length > 5 && endsWithOne(lower, names.commonEnds, 2);
}

function baseForms(lower: string): string[] {
  const forms = [lower];
  for (const ending of PLURALS)
    if (lower.endsWith(ending) && lower.length - ending.length >= 3)
      forms.push(lower.slice(0, -ending.length));
  return forms;
}
