import { traitsOf, type Traits } from "./names/profile.js";
import { nameLexicon, type NameLexicon } from "./names/lexicon.js";
import { conjugateEn } from "./rules/en/conjugate.js";
import { nameRulesEn } from "./rules/en/names.js";
import { speechRulesEn } from "./rules/en/speech.js";
import { nameRulesDe } from "./rules/de/names.js";
import { speechRulesDe } from "./rules/de/speech.js";
import { speechLexicon, type SpeechLexicon } from "./speech/lexicon.js";
import type { Lang } from "./types.js";

/** The compiled rules of each language, for quotations and for names. */
export const SPEECH: Record<Lang, SpeechLexicon> = {
  de: speechLexicon(speechRulesDe),
  en: speechLexicon(speechRulesEn, conjugateEn),
};

export const NAMES: Record<Lang, NameLexicon> = {
  de: nameLexicon(nameRulesDe, "de"),
  en: nameLexicon(nameRulesEn, "en"),
};

/** What each word can be in or around a name. */
export const TRAITS: Record<Lang, Traits> = {
  de: traitsOf(NAMES.de, SPEECH.de),
  en: traitsOf(NAMES.en, SPEECH.en),
};
