import { toCsv } from "../model/csv.js";
import type { Lang } from "../model/vocabulary.js";
import { barsOf, type Bars } from "../model/bars.js";
import type { Result } from "./database.js";
import { element } from "./element.js";
import { followSelection, hashOfId, type Selection } from "./selection.js";
import { sqlLabWords } from "./sql-lab-words.js";

export interface ResultOptions {
  lang: Lang;
  selection: Selection;
  /** Whether an id has sentences to open. */
  isRow: (id: string) => boolean;
  /** Name of the downloaded file, without its ending. */
  fileName: string;
}

type Row = Record<string, unknown>;

/** A result as a table that sorts by its headings, as bars where it lends itself, and as a CSV file. */
export function ResultView(result: Result, options: ResultOptions): HTMLElement {
  const { lang, fileName } = options;
  const say = sqlLabWords[lang];
  const { columns, rows, truncated } = result;
  if (rows.length === 0)
    return element("p", { class: "result-empty" }, isStatus(result) ? say.done : say.none);

  const number = new Intl.NumberFormat(lang);
  const table = resultTable(result, options);
  const bars = barsOf(columns, rows);
  const body = element("div", { class: "result-body" }, table);
  const views = bars && [
    { label: say.table, node: table },
    { label: say.bars, node: barChart(bars, lang) },
  ];
  const buttons = views?.map(({ label, node }, i) =>
    element(
      "button",
      {
        type: "button",
        "aria-pressed": String(i === 0),
        onclick: (event: Event) => {
          body.replaceChildren(node);
          for (const button of buttons!)
            button.setAttribute("aria-pressed", String(button === event.currentTarget));
        },
      },
      label,
    ),
  );
  const download = element(
    "button",
    { type: "button", class: "result-download", onclick: () => saveCsv(result, fileName) },
    say.download,
  );
  return element(
    "div",
    { class: "result" },
    truncated && element("p", { class: "result-note" }, say.truncated(number.format(rows.length))),
    element("div", { class: "result-tools" }, buttons ?? null, download),
    body,
  );
}

/** DDL and SET answer with one column and no rows. */
const isStatus = ({ columns }: Result) => columns.length === 1 && columns[0]!.name === "Success";

function resultTable({ columns, rows }: Result, options: ResultOptions): HTMLElement {
  const { lang, selection, isRow } = options;
  const say = sqlLabWords[lang];
  const collator = new Intl.Collator(lang, { numeric: true });
  const body = element("tbody");
  let sorted: { name: string; down: boolean } | null = null;
  const line = (row: Row) =>
    element(
      "tr",
      null,
      columns.map(({ name, type }) => {
        const kind = isNumber(row[name]) ? "number" : /^(DATE|TIME)/.test(type) ? "time" : null;
        return element("td", { class: kind }, cell(row[name], name));
      }),
    );
  const cell = (value: unknown, name: string) => {
    if (value === null) return element("span", { class: "null" }, "NULL");
    if (typeof value !== "string") return show(value);
    if (!isIdColumn(name)) return value;
    return value
      .split(" ")
      .map((id, i) => [
        i > 0 && " ",
        isRow(id)
          ? element("a", { href: hashOfId(id), "data-row": id, title: say.evidence(id) }, id)
          : id,
      ]);
  };
  const lines = rows.map((row) => ({ row, node: line(row) }));
  const fill = () => {
    const order = [...lines];
    if (sorted) {
      const { name, down } = sorted;
      order.sort((a, b) => compare(a.row[name], b.row[name], collator, down));
    }
    body.replaceChildren(...order.map(({ node }) => node));
  };
  const headers = columns.map(({ name, type }) => {
    const sort = () => {
      if (sorted?.name !== name) sorted = { name, down: false };
      else sorted = sorted.down ? null : { name, down: true };
      for (const header of headers) header.removeAttribute("aria-sort");
      if (sorted) cellOf.setAttribute("aria-sort", sorted.down ? "descending" : "ascending");
      fill();
    };
    const button = element("button", { type: "button", title: type, onclick: sort }, name);
    const cellOf: HTMLElement = element("th", { scope: "col" }, button);
    return cellOf;
  });
  fill();
  followSelection(body, selection, (id) => {
    for (const { node } of lines) {
      const link = id && node.querySelector(`a[data-row="${CSS.escape(id)}"]`);
      node.toggleAttribute("data-chosen", Boolean(link));
      // After the panel has opened, which may cover the foot of the screen.
      if (link && node.isConnected)
        requestAnimationFrame(() => node.scrollIntoView({ block: "nearest", inline: "nearest" }));
    }
  });
  return element(
    "div",
    { class: "scroll-x", role: "region", "aria-label": say.result, tabindex: 0 },
    element(
      "table",
      { class: "data-table result-table" },
      element("thead", null, element("tr", null, headers)),
      body,
    ),
  );
}

const isIdColumn = (name: string) => /(_id|_ids|_id_\d+|^position_[ab])$/.test(name);
const isNumber = (value: unknown) => typeof value === "number";
const show = (value: unknown) =>
  typeof value === "object" ? JSON.stringify(value) : String(value);

function compare(a: unknown, b: unknown, collator: Intl.Collator, down: boolean): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  const order = isNumber(a) && isNumber(b) ? +a! - +b! : collator.compare(show(a), show(b));
  return down ? -order : order;
}

function barChart({ label, value, bars }: Bars, lang: Lang): HTMLElement {
  const say = sqlLabWords[lang];
  const number = new Intl.NumberFormat(lang, { maximumFractionDigits: 2 });
  const most = Math.max(...bars.map((bar) => bar.value), Number.MIN_VALUE);
  return element(
    "figure",
    { class: "result-bars" },
    element("figcaption", null, value ? say.barsOf(value, label) : say.countOf(label)),
    element(
      "ul",
      null,
      bars.map((bar) =>
        element(
          "li",
          null,
          element("span", { class: "bar-label" }, bar.label ?? say.noValue),
          element("span", {
            class: "bar",
            style: { "inline-size": `${(100 * bar.value) / most}%` },
          }),
          element("span", { class: "bar-value" }, number.format(bar.value)),
        ),
      ),
    ),
  );
}

/** A byte-order mark in front, so that spreadsheets read the umlauts as UTF-8. */
function saveCsv({ columns, rows }: Result, fileName: string): void {
  const names = columns.map(({ name }) => name);
  const blob = new Blob(["\ufeff", toCsv(names, rows)], { type: "text/csv;charset=utf-8" });
  const href = URL.createObjectURL(blob);
  element("a", { href, download: `${fileName}.csv` }).click();
  setTimeout(() => URL.revokeObjectURL(href), 10_000);
}
