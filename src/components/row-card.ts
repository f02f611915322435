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

interface Options {
  lang: Lang;
}

/** What a row is, in a title and a sentence; the bar beside it says which side. */
export function rowHeading(workbook: Workbook, id: string, { lang }: Options): HTMLElement | null {
  const found = findRow(workbook, id);
  if (!found) return null;
  const { title, summary, side } = describeRow(workbook, found, lang);
  return element(
    "div",
    { class: `row-heading ${sideClass(workbook, side)}` },
    element("h3", { class: "row-title" }, title),
    summary && element("p", { class: "row-summary" }, summary),
  );
}

/** All that the workbook says about a row, each fact with the words that prove it where they are given. */
export function rowFacts(workbook: Workbook, id: string, { lang }: Options): HTMLElement | null {
  const found = findRow(workbook, id);
  const facts = found ? describeRow(workbook, found, lang).facts : [];
  if (facts.length === 0) return null;
  const { text, lang: own } = workbook.article;
  const proof = (column: string | undefined) =>
    column
      ? evidenceOf(workbook, id, column).map((span) =>
          element("q", { class: "row-proof", lang: own }, slicePoints(text, span)),
        )
      : [];
  return element(
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
              ? element("q", { lang: own }, value)
              : value,
          note && element("span", { class: "row-note" }, note),
          proof(column),
        ),
      ),
    ),
  );
}
