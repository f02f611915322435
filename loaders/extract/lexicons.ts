import { nameLexicon, type NameLexicon } from "./names/lexicon.js";
import { traitsReader, type Traits } from "./names/traits.js";
import { conjugateEn } from "./rules/en/conjugate.js";
import { nameRulesEn } from "./rules/en/names.js";
import { speechRulesEn } from "./rules/en/speech.js";
import { nameRulesDe } from "./rules/de/names.js";
import { speechRulesDe } from "./rules/de/speech.js";
import { speechLexicon, type SpeechLexicon } from "./speech/lexicon.js";
import type { Form } from "./forms.js";
import type { Lang } from "./types.js";

/** Compiled when a text of the language is first read: most runs read only one. */
function perLanguage<T>(compile: (lang: Lang) => T): Readonly<Record<Lang, T>> {
  const known: Partial<Record<Lang, T>> = {};
  return {
    get de() {
      return (known.de ??= compile("de"));
    },
    get en() {
      return (known.en ??= compile("en"));
    },
  };
}

/** The compiled rules of each language, for quotations and for names. */
export const SPEECH = perLanguage<SpeechLexicon>((lang) =>
  lang === "de" ? speechLexicon(speechRulesDe) : speechLexicon(speechRulesEn, conjugateEn),
);

export const NAMES = perLanguage<NameLexicon>((lang) =>
  nameLexicon(lang === "de" ? nameRulesDe : nameRulesEn, lang),
);

/** What each form can be in or around a name. */
export const TRAITS = perLanguage<(form: Form) => Traits>((lang) =>
  traitsReader(NAMES[lang], SPEECH[lang]),
);
