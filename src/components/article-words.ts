import { tokensOf } from "../model/interactions/select-evidence.js";
import { offsetMap, type Span } from "../model/text.js";
import type { Lang } from "../model/vocabulary.js";
import type { Workbook } from "../model/workbook.js";
import { element, type Child } from "./element.js";
import { readerWords } from "./reader-words.js";

/** A word of the article on the page. */
export interface ArticleWord {
  span: Span;
  node: HTMLElement;
  /** What stands between this word and the next one of its sentence; null at the end. */
  gap: HTMLElement | null;
  sentence: string;
}

/**
 * The article in paragraphs with numbered sentences, each word an element of its own, so that
 * words can be pointed at. Read aloud or copied it is the article, letter by letter. `sentences`
 * names those to show; none means all, and what is left out is shown as an ellipsis.
 */
export function articleWords(
  workbook: Workbook,
  { lang, sentences = [] }: { lang: Lang; sentences?: readonly string[] },
): { node: HTMLElement; words: ArticleWord[] } {
  const { article, tables } = workbook;
  const map = offsetMap(article.text);
  const textOf = ({ start, end }: Span) => article.text.slice(map.toUnits(start), map.toUnits(end));
  const tokens = tokensOf(article.text);
  const words: ArticleWord[] = [];
  const shown = tables.sentences.filter(
    ({ sentence_id }) => sentences.length === 0 || sentences.includes(sentence_id),
  );

  function sentenceNode({ sentence_id, start, end }: (typeof shown)[number]): HTMLElement {
    const own = tokens.filter((token) => token.start >= start && token.end <= end);
    const ordinal = sentence_id.replace(/^s/, "");
    const content: Child[] = [textOf({ start, end: own[0]?.start ?? end })];
    own.forEach((token, i) => {
      const next = own[i + 1];
      const node = element("span", { class: "word" }, textOf(token));
      const between = textOf({ start: token.end, end: next?.start ?? end });
      const gap = next ? element("span", { class: "gap" }, between) : null;
      words.push({
        span: { start: token.start, end: token.end },
        node,
        gap,
        sentence: sentence_id,
      });
      content.push(node, gap ?? between);
    });
    return element(
      "span",
      { class: "sentence", "data-sentence": sentence_id },
      element(
        "span",
        { class: "sentence-number", lang },
        element("span", { class: "visually-hidden" }, `${readerWords[lang].sentence(ordinal)}: `),
        element("span", { "aria-hidden": "true" }, ordinal),
      ),
      content,
    );
  }

  const node = element(
    "div",
    { class: "article-words", lang: article.lang },
    article.paragraphs.flatMap((paragraph) => {
      const inside = shown.filter(({ sentence_id }) => paragraph.sentences.includes(sentence_id));
      if (inside.length === 0) return [];
      const cut = inside.length < paragraph.sentences.length;
      return [
        element(
          "p",
          null,
          inside.map((sentence, i) => [i > 0 && " ", sentenceNode(sentence)]),
          cut && " […]",
        ),
      ];
    }),
  );
  return { node, words };
}
