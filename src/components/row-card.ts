import { describeRow } from "../model/describe-row.js";
import { evidenceOf, findRow } from "../model/passages.js";
import { rowWords } from "../model/row-words.js";
import { slicePoints } from "../model/text.js";
import type { Lang } from "../model/vocabulary.js";
import type { Workbook } from "../model/workbook.js";
import { element } from "./element.js";

/** `side-1`, `side-2`, … in the order of the scenario's sides; `side-none` for third parties. */
export function sideClass({ sides }: Workbook, side: string | null): string {
  const index = sides.findIndex((entry) => entry.side === side);
  return index < 0 ? "side-none" : `side-${index + 1}`;
}

/** One line that names a row: what a link or a status message says about it. */
export function rowTitle(workbook: Workbook, id: string, lang: Lang): string {
  const found = findRow(workbook, id);
  if (!found) return id;
  const { title, summary } = describeRow(workbook, found, lang);
  return summary ? `${title}. ${summary}` : title;
}

/** All that the workbook says about a row, each fact with the words that prove it where they are given. */
export function rowCard(
  workbook: Workbook,
  id: string,
  { lang, level = 3 }: { lang: Lang; level?: 3 | 4 },
): HTMLElement | null {
  const found = findRow(workbook, id);
  if (!found) return null;
  const { title, summary, side, facts } = describeRow(workbook, found, lang);
  const proof = (column: string | undefined) =>
    column
      ? evidenceOf(workbook, id, column).map((span) =>
          element(
            "q",
            { class: "row-proof", lang: workbook.article.lang },
            slicePoints(workbook.article.text, span),
          ),
        )
      : [];
  return element(
    "div",
    { class: `row-card ${sideClass(workbook, side)}`, "data-row": id },
    element(level === 3 ? "h3" : "h4", { class: "row-title" }, title),
    summary && element("p", { class: "row-summary" }, summary),
    facts.length > 0 &&
      element(
        "dl",
        { class: "row-facts" },
        facts.map(({ label, value, note, column, verbatim }) =>
          element(
            "div",
            { class: value === null ? "not-stated" : null },
            element("dt", null, label),
            element(
              "dd",
              null,
              value === null
                ? rowWords[lang].notStated
                : verbatim
                  ? element("q", { lang: workbook.article.lang }, value)
                  : value,
              note && element("span", { class: "row-note" }, note),
              proof(column),
            ),
          ),
        ),
      ),
  );
}
