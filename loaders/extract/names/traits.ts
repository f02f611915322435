import type { SpeechLexicon } from "../speech/lexicon.js";
import { perForm, type Form } from "../forms.js";
import type { NameLexicon, Phrase } from "./lexicon.js";
import { profileOf } from "./profile.js";
import { NO_RULES, rulesFor, type RuleTable } from "./rules.js";
import { markSight, SITUATION, T, wordSight } from "./sights.js";

/** What a form can be in or around a name, wherever it stands. */
export interface Traits {
  readonly written: string;
  readonly lower: string;
  /** Bits of `T`, of `N` and `P`, and of `K`. */
  sight: number;
  readonly profile: number;
  readonly kinds: number;
  /** The first letters, which a name shares with its adjective, as a number. */
  readonly beginning: number;
  /** The lower-case form without the ending of the genitive. */
  readonly stem: string;
  /** The lower-case form without what makes it a possessor, "'s", and the length of that. */
  readonly name: string;
  readonly possessive: number;
  /** Names of the gazetteer that can begin with the form, longest first. */
  readonly phrases: readonly Phrase[];
  /** The rules that it can meet, which the other traits decide. */
  rules: RuleTable;
}

const NO_PHRASES: readonly Phrase[] = [];

/** The first letters of a name, which its adjective shares, as one number. */
export const beginningOf = (lower: string): number =>
  ((lower.charCodeAt(0) * 31 + lower.charCodeAt(1)) * 31 + lower.charCodeAt(2)) | 0;

/** Reads the traits of forms, of each distinct form once. */
export function traitsReader(names: NameLexicon, speech: SpeechLexicon): (form: Form) => Traits {
  return perForm((form) => {
    const traits = traitsOf(form, names, speech);
    if (traits.sight & T.place) {
      traits.rules = rulesFor(traits, names);
      if (traits.rules[traits.sight & SITUATION]!.length > 0) traits.sight |= T.begins;
    }
    return traits;
  });
}

function traitsOf(form: Form, names: NameLexicon, speech: SpeechLexicon): Traits {
  const { written, lower, kind } = form;
  const isMark = kind === "mark";
  const kinds = names.kindOf(lower);
  const stem = names.stemOf(lower);
  const profile = isMark ? 0 : profileOf(lower, kinds, stem, names, speech);
  const phrases = isMark ? NO_PHRASES : phrasesOf(form, stem, names);
  const possessive = /['’]s$/.test(written) ? 2 : 0;
  return {
    written,
    lower,
    sight: isMark ? markSight(written) : wordSight(form, profile, kinds, phrases.length > 0, names),
    profile,
    kinds,
    beginning: beginningOf(lower),
    stem,
    name: possessive > 0 ? written.slice(0, -possessive).toLowerCase() : lower,
    possessive,
    phrases,
    rules: NO_RULES,
  };
}

/** The names of the gazetteer that the form can begin; a name of one word may carry a genitive. */
function phrasesOf(form: Form, stem: string, names: NameLexicon): readonly Phrase[] {
  const list = names.phrases.get(form.lower) ?? names.phrases.get(stem);
  const fitting = list?.filter(({ words }) =>
    words.length === 1
      ? isInflected(form.written, words[0]!, names.rules.genitives)
      : form.written === words[0],
  );
  return fitting && fitting.length > 0 ? fitting : NO_PHRASES;
}

/** Is `written` the `word`, with or without an ending of the genitive? */
export const isInflected = (written: string, word: string, genitives: string[]): boolean =>
  written.startsWith(word) &&
  (written.length === word.length || genitives.includes(written.slice(word.length)));
