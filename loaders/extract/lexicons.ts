import { nameLexicon, type NameLexicon } from "./names/lexicon.js";
import { nameRulesDe } from "./rules/de/names.js";
import { speechRulesDe } from "./rules/de/speech.js";
import { speechLexicon, type SpeechLexicon } from "./speech/lexicon.js";
import type { Lang } from "./types.js";

/** The compiled rules of each language, for quotations and for names. */
export const SPEECH: Record<Lang, SpeechLexicon> = {
  de: speechLexicon(speechRulesDe),
  en: speechLexicon(speechRulesDe),
};

export const NAMES: Record<Lang, NameLexicon> = {
  de: nameLexicon(nameRulesDe, "de"),
  en: nameLexicon(nameRulesDe, "en"),
};
