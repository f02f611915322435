import { perForm } from "./forms.js";
import { tokenise } from "./tokens.js";
import type { Lang } from "./types.js";

/** Function words that are common in one language and hardly stand in a text of the others. */
const MARKS: Record<Lang | "other", string> = {
  de: "der das und nicht ist eine einen einem einer mit dem den auf für von sich des auch dass wird sei zu im nach bei oder wie aus",
  en: "the of and to that with for by from is are this which has have not it at be or as",
  other:
    "le la les une est pas que qui dans pour sur el los las una por con del il che di non per sono het een van niet dat voor och att är som på och nie jest się że na w do og det ikke",
};
const LANGS = ["de", "en", "other"] as const;

const WORDS = LANGS.map((lang) => ({ lang, words: new Set(MARKS[lang].split(/\s+/)) }));

/** The languages that a word counts for ("der": German alone). */
const langsOf = perForm(({ lower }) =>
  WORDS.filter(({ words }) => words.has(lower)).map(({ lang }) => lang),
);

/** Words looked at: more would not change the answer. */
const SAMPLE = 4000;
/** Fewer function words than this tell nothing. */
const LEAST = 4;

/** How many function words of each language a text holds, and what follows from that. */
export interface Detection {
  lang: Lang | null;
  /** Share of the counted function words that are of `lang`, 0 to 1. */
  share: number;
  counts: Record<Lang | "other", number>;
}

/** The language of a text by its function words; null where they do not tell clearly. */
export function detectLanguage(text: string): Detection {
  const counts = { de: 0, en: 0, other: 0 };
  let left = SAMPLE;
  for (const { form } of tokenise(text)) {
    if (form.kind !== "word") continue;
    const langs = langsOf(form);
    if (langs.length > 0) for (const lang of langs) counts[lang]++;
    if (--left === 0) break;
  }
  const lang: Lang = counts.de >= counts.en ? "de" : "en";
  const all = counts.de + counts.en + counts.other;
  const share = all === 0 ? 0 : counts[lang] / all;
  return { lang: counts[lang] >= LEAST && share >= 0.7 ? lang : null, share, counts };
}
