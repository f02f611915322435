import { notStated } from "../model/words.js";
import type { Lang } from "../model/vocabulary.js";
import { makeChoosable } from "./choice.js";
import { element } from "./element.js";
import type { Selection } from "./selection.js";

export interface Column<Row> {
  label: string;
  /** What is shown; null is shown as "not stated". */
  value: (row: Row) => string | number | null;
  /** What it is sorted by, where that is not what is shown. */
  order?: (row: Row) => string | number | null;
  /** The side whose colour stands beside the value ("1", "2", "3", "none"). */
  side?: (row: Row) => string;
}

export interface TableOptions<Row> {
  lang: Lang;
  /** Says what the table holds, for whoever cannot see what stands around it. */
  caption: string;
  columns: readonly Column<Row>[];
  /** The id that a row selects; rows without one cannot be chosen. */
  rowId?: (row: Row) => string;
  selection?: Selection;
}

const words = {
  empty: { de: "Keine Zeilen in dieser Auswahl.", en: "No rows in this selection." },
  choose: { de: "Beleg zeigen", en: "show the evidence" },
} as const;

/**
 * A table that sorts by the buttons in its headings (up, down, as given) and whose rows can be chosen
 * by the button in their first cell. Empty cells say "not stated" and sort last either way.
 */
export function DataTable<Row>(rows: readonly Row[], options: TableOptions<Row>): HTMLElement {
  const { lang, caption, columns, rowId, selection } = options;
  const collator = new Intl.Collator(lang, { numeric: true });
  let sorted: { column: number; down: boolean } | null = null;

  const cell = (row: Row, column: Column<Row>, index: number): HTMLElement => {
    const value = column.value(row);
    const text = value ?? element("span", { class: "not-stated" }, notStated[lang]);
    const side =
      column.side && value !== null ? { "data-side": column.side(row), class: "side-name" } : null;
    const shown = side ? element("span", side, text) : text;
    if (index > 0) {
      return element("td", typeof value === "number" ? { class: "number" } : null, shown);
    }
    if (!rowId || !selection) return element("th", { scope: "row" }, shown);
    const button = { type: "button", "data-rows": rowId(row), title: words.choose[lang] };
    return element("th", { scope: "row" }, element("button", button, shown));
  };
  const body = element("tbody");
  const headers = columns.map((column, index) =>
    element(
      "th",
      { scope: "col" },
      element("button", { type: "button", onclick: () => sort(index) }, column.label),
    ),
  );
  const lines = rows.map((row) => ({
    row,
    line: element(
      "tr",
      rowId ? { "data-rows": rowId(row) } : null,
      columns.map((column, index) => cell(row, column, index)),
    ),
  }));

  function sort(column: number): void {
    if (sorted?.column !== column) sorted = { column, down: false };
    else sorted = sorted.down ? null : { column, down: true };
    headers.forEach((header, index) => {
      if (sorted?.column === index) {
        header.setAttribute("aria-sort", sorted.down ? "descending" : "ascending");
      } else header.removeAttribute("aria-sort");
    });
    fill();
  }
  function fill(): void {
    const order = [...lines];
    if (sorted) {
      const { column, down } = sorted;
      const { value, order: by = value } = columns[column]!;
      order.sort((a, b) => compare(by(a.row), by(b.row), collator, down));
    }
    body.replaceChildren(...order.map(({ line }) => line));
  }

  fill();
  const table = element(
    "table",
    { class: "data-table" },
    element("caption", null, caption),
    element("thead", null, element("tr", null, headers)),
    body,
  );
  const region = { class: "scroll-x", role: "group", "aria-label": caption, tabindex: 0 };
  if (rows.length === 0) return element("p", { class: "not-stated" }, words.empty[lang]);
  return makeChoosable(element("div", region, table), selection);
}

type Value = string | number | null;

function compare(a: Value, b: Value, collator: Intl.Collator, down: boolean): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  const order =
    typeof a === "number" && typeof b === "number" ? a - b : collator.compare(String(a), String(b));
  return down ? -order : order;
}
