import type { Codebook as Book } from "../model/codebook.js";
import type { Lang } from "../model/vocabulary.js";
import { element } from "./element.js";

const words = {
  de: {
    column: "Spalte",
    type: "Typ",
    meaning: "Bedeutung",
    nullable: "kann leer sein",
    values: (n: number) => `${n} mögliche Werte`,
    rows: (n: number) => (n === 1 ? "1 Zeile" : `${n} Zeilen`),
    empty: "noch leer",
  },
  en: {
    column: "Column",
    type: "Type",
    meaning: "Meaning",
    nullable: "may be empty",
    values: (n: number) => `${n} possible values`,
    rows: (n: number) => (n === 1 ? "1 row" : `${n} rows`),
    empty: "still empty",
  },
};

/** What every table and column means, one section a table; the sections can be linked to by name. */
export function Codebook(book: Book, { lang = book.lang }: { lang?: Lang } = {}): HTMLElement {
  const say = words[lang];
  return element(
    "div",
    { class: "codebook wide" },
    book.tables.map((table) => {
      const count = table.rows > 0 ? say.rows(table.rows) : say.empty;
      return element(
        "section",
        { id: `table-${table.name}`, "aria-labelledby": `table-${table.name}-name` },
        element(
          "h3",
          { id: `table-${table.name}-name` },
          element("code", null, table.name),
          element("span", { class: "codebook-count" }, count),
        ),
        element("p", null, table.note),
        element(
          "details",
          { open: table.name === "positions" },
          element("summary", null, table.columns.map(({ name }) => name).join(", ")),
          columnTable(table, lang),
        ),
      );
    }),
  );
}

function columnTable({ name, columns }: Book["tables"][number], lang: Lang): HTMLElement {
  const say = words[lang];
  return element(
    "div",
    { class: "scroll-x", role: "region", "aria-label": name, tabindex: 0 },
    element(
      "table",
      { class: "codebook-table" },
      element(
        "thead",
        null,
        element(
          "tr",
          null,
          [say.column, say.type, say.meaning].map((label) =>
            element("th", { scope: "col" }, label),
          ),
        ),
      ),
      element(
        "tbody",
        null,
        columns.map((column) =>
          element(
            "tr",
            null,
            element("th", { scope: "row" }, element("code", null, breakable(column.name))),
            element("td", { class: "codebook-type" }, column.type.toLowerCase()),
            element(
              "td",
              null,
              column.description,
              column.nullable && element("span", { class: "codebook-null" }, ` (${say.nullable})`),
              valueList(column.values, lang),
            ),
          ),
        ),
      ),
    ),
  );
}

/** A name that breaks after an underscore and nowhere else. */
function breakable(name: string): (string | Node)[] {
  return name
    .split(/(?<=_)/)
    .flatMap((part, at) => (at === 0 ? [part] : [element("wbr", null), part]));
}

function valueList(values: Book["tables"][number]["columns"][number]["values"], lang: Lang) {
  if (!values) return null;
  return element(
    "details",
    { class: "codebook-values" },
    element("summary", null, words[lang].values(values.length)),
    element(
      "dl",
      null,
      values.map(({ value, label, note }) => [
        element("dt", null, element("code", null, value), label && ` ${label}`),
        note && element("dd", null, note),
      ]),
    ),
  );
}
