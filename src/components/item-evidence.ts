import { findRow, sentencesOf } from "../model/passages.js";
import type { Lang } from "../model/vocabulary.js";
import type { Workbook } from "../model/workbook.js";
import { element } from "./element.js";
import { itemWords } from "./item-words.js";
import { rowTitle } from "./row-card.js";
import { hashOfId } from "./selection.js";

/** Links that open the sentences of rows; what is no row of the workbook gets none. */
export function evidenceLinks(
  workbook: Workbook,
  ids: readonly string[],
  lang: Lang,
): HTMLElement | null {
  const numbers = (id: string) =>
    sentencesOf(workbook, id)
      .map(({ sentence_id }) => sentence_id.replace(/^s/, ""))
      .join(", ");
  // Several rows of one sentence would look like the same link twice.
  const bySentences = new Map<string, string>();
  for (const id of ids)
    if (findRow(workbook, id) && !bySentences.has(numbers(id))) bySentences.set(numbers(id), id);
  if (bySentences.size === 0) return null;
  return element(
    "span",
    { class: "feedback-evidence" },
    [...bySentences].map(([sentences, id]) =>
      element(
        "a",
        { href: hashOfId(id), title: rowTitle(workbook, id, lang) },
        itemWords[lang].evidence(sentences),
      ),
    ),
  );
}
