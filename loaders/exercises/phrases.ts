import type { Lang } from "../../src/model/vocabulary.js";
import type { Source } from "./source.js";

/** A quotation of the article inside a sentence of ours; inner marks become the inner ones of German. */
export function quoted(text: string, lang: Lang): string {
  return lang === "de"
    ? `»${text.replace(/»/gu, "›").replace(/«/gu, "‹")}«`
    : `“${text.replace(/“/gu, "‘").replace(/”/gu, "’")}”`;
}

/** A quotation with the sentence where it stands; the place alone where rights keep the words back. */
export const cited = (source: Source, text: string, sentence: string): string =>
  `${text === "" ? "" : `${quoted(text, source.lang)} `}(${source.sentenceName(sentence)})`;
