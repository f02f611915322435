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
  const rows = ids.filter((id) => findRow(workbook, id));
  if (rows.length === 0) return null;
  const numbers = (id: string) =>
    sentencesOf(workbook, id)
      .map(({ sentence_id }) => sentence_id.replace(/^s/, ""))
      .join(", ");
  return element(
    "span",
    { class: "feedback-evidence" },
    rows.map((id) =>
      element(
        "a",
        { href: hashOfId(id), title: rowTitle(workbook, id, lang) },
        itemWords[lang].evidence(numbers(id)),
      ),
    ),
  );
}
