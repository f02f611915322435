import type { Codebook } from "../model/codebook.js";
import type { Lang } from "../model/vocabulary.js";
import { element } from "./element.js";
import { sqlLabWords } from "./sql-lab-words.js";

/** All tables with their columns; `insert` gets the name that is clicked, quoted where SQL needs it. */
export function SchemaPanel(
  codebook: Codebook,
  { lang, insert }: { lang: Lang; insert: (name: string) => void },
): HTMLElement {
  const say = sqlLabWords[lang];
  const name = (text: string) =>
    element(
      "button",
      {
        type: "button",
        class: "schema-name",
        title: say.insert(text),
        onclick: () => insert(sqlName(text)),
      },
      text,
    );
  const tables = codebook.tables
    .filter(({ rows }) => rows > 0)
    .map((table) =>
      element(
        "details",
        { class: "schema-table" },
        element("summary", null, element("code", null, table.name), ` ${table.rows}`),
        element("p", { class: "schema-note" }, name(table.name), " ", table.note),
        element(
          "ul",
          null,
          table.columns.map((column) =>
            element(
              "li",
              null,
              name(column.name),
              element("span", { class: "schema-type" }, column.type),
              element("span", { class: "schema-about" }, column.description),
            ),
          ),
        ),
      ),
    );
  return element(
    "section",
    { class: "schema-panel", "aria-label": say.schema },
    element("h2", null, say.schema),
    element("p", { class: "schema-hint" }, say.schemaHint),
    tables,
  );
}

/** A name as SQL wants it: reserved words stand in double quotes. */
export const sqlName = (name: string): string =>
  /^(all|and|as|asc|case|default|desc|end|from|group|in|limit|not|null|on|or|order|select|table|then|to|union|using|when|where|with)$/i.test(
    name,
  )
    ? `"${name}"`
    : name;
