import type { Lang } from "../../src/model/vocabulary.js";
import type { Source } from "./source.js";

/** A quotation of the article inside a sentence of ours; inner marks become the inner ones of German. */
export function quoted(text: string, lang: Lang): string {
  return lang === "de"
    ? `»${text.replace(/»/gu, "›").replace(/«/gu, "‹")}«`
    : `“${text.replace(/“/gu, "‘").replace(/”/gu, "’")}”`;
}

/** A quotation with the sentence where it stands: `»man fordere« (Satz 13)`. */
export const cited = (source: Source, text: string, sentence: string): string =>
  `${quoted(text, source.lang)} (${source.sentenceName(sentence)})`;

/** Words joined for reading: `a, b und c`. */
export function listed(words: readonly string[], lang: Lang): string {
  const last = words.at(-1) ?? "";
  return words.length < 2
    ? last
    : `${words.slice(0, -1).join(", ")} ${lang === "de" ? "und" : "and"} ${last}`;
}
