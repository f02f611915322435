import {
  evidenceOf,
  findRow,
  passagesOf,
  sentencesOf,
  type Layer,
  type Passage as Marked,
} from "../model/passages.js";
import type { Row } from "../model/tables.js";
import type { Lang } from "../model/vocabulary.js";
import { list } from "../model/words.js";
import type { Workbook } from "../model/workbook.js";
import { element } from "./element.js";
import { lightUp, markedText } from "./marked-text.js";
import { readerWords } from "./reader-words.js";
import { rowTitle } from "./row-card.js";
import { followSelection, hashOfId, type Selection } from "./selection.js";

interface Options {
  /** Sentences to show; where left out, those in which the marked rows stand. */
  sentences?: readonly string[];
  /** Rows whose evidence wears the marker, and which can be chosen here. */
  mark?: readonly string[];
  /** Layers to draw as in the reader, instead of or beside the marker. */
  show?: readonly Layer[];
  selection?: Selection;
  lang?: Lang;
  /** Where the reader is; false for no link. */
  article?: string | false;
}

/**
 * A few sentences of the article, verbatim and numbered, with marker-pen evidence:
 * `Passage(workbook, {mark: ["written-answer"], selection})`. Choosing a marked passage selects its
 * row on the page; sentences left out are shown as an ellipsis. An unknown id is an error.
 */
export function Passage(
  workbook: Workbook,
  {
    mark = [],
    sentences = mark.flatMap((row) => sentencesOf(workbook, row).map((s) => s.sentence_id)),
    show = [],
    selection,
    lang = workbook.lang,
    article = "article.html",
  }: Options,
): HTMLElement {
  for (const id of [...mark, ...sentences])
    if (!findRow(workbook, id))
      throw new Error(`unknown row or sentence: "${id}"; name one of the tables of this scenario`);
  const shown = workbook.tables.sentences.filter((row) => sentences.includes(row.sentence_id));
  const marked = mark.flatMap((row): Marked[] =>
    evidenceOf(workbook, row).map((span) => ({
      ...span,
      layer: "positions",
      row,
      kind: "evidence",
      side: sideOfRow(workbook, row),
    })),
  );
  const passages = [...marked, ...passagesOf(workbook, show)].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  );
  const quote = element(
    "blockquote",
    { class: "excerpt-text", lang: workbook.article.lang },
    element(
      "p",
      null,
      shown.map((sentence, i) => [gap(shown, i), numbered(workbook, sentence, passages, lang)]),
    ),
  );
  const first = mark[0] ?? shown[0]?.sentence_id ?? null;
  const node = element(
    "figure",
    { class: "excerpt" },
    quote,
    article !== false &&
      element(
        "figcaption",
        null,
        element(
          "a",
          { class: "excerpt-link", href: article + hashOfId(first) },
          source(shown, lang),
        ),
      ),
  );
  if (selection) followSelection(node, selection, (id) => lightUp(node, id));
  if (mark.length > 0)
    quote.setAttribute("aria-label", mark.map((id) => rowTitle(workbook, id, lang)).join("; "));
  return node;
}

function numbered(workbook: Workbook, sentence: Row<"sentences">, passages: Marked[], lang: Lang) {
  const ordinal = sentence.sentence_id.replace(/^s/, "");
  return element(
    "span",
    { class: "sentence", "data-sentence": sentence.sentence_id },
    element(
      "span",
      { class: "sentence-number", lang },
      element("span", { class: "visually-hidden" }, `${readerWords[lang].sentence(ordinal)}: `),
      element("span", { "aria-hidden": "true" }, ordinal),
    ),
    markedText(workbook, sentence, passages),
  );
}

/** A space between neighbours, an ellipsis where sentences are left out. */
function gap(shown: readonly Row<"sentences">[], i: number): string | null {
  if (i === 0) return null;
  const ordinal = (row: Row<"sentences">) => Number(row.sentence_id.replace(/^s/, ""));
  return ordinal(shown[i]!) === ordinal(shown[i - 1]!) + 1 ? " " : " […] ";
}

function source(shown: readonly Row<"sentences">[], lang: Lang): string {
  const numbers = shown.map((row) => row.sentence_id.replace(/^s/, ""));
  const named = list(numbers, lang);
  const many = numbers.length > 1;
  return lang === "de"
    ? `Im Artikel: ${many ? "Sätze" : "Satz"} ${named}`
    : `In the article: ${many ? "sentences" : "sentence"} ${named}`;
}

function sideOfRow(workbook: Workbook, id: string): string | null {
  const found = findRow(workbook, id);
  if (found?.table !== "positions") return null;
  const actor = workbook.tables.actors.find((row) => row.actor_id === found.row.actor_id);
  return actor?.side ?? null;
}
