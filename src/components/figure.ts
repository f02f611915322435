import type { QueryName } from "../model/queries.js";
import { queries } from "../model/queries.js";
import type { Lang } from "../model/vocabulary.js";
import { element, type Child } from "./element.js";

export interface FigureOptions {
  lang: Lang;
  chart: Child;
  /** What the chart shows, computed from the same rows. */
  takeaway: string;
  /** The same rows as a table. */
  twin: Child;
  /** The named query behind the chart; gives the title and the link to the SQL. */
  query: QueryName;
  /** Replaces the title of the query. */
  title?: string;
  /** How to read the marks, beside the takeaway. */
  reading?: Child;
}

const words = {
  twin: { de: "Als Tabelle", en: "As a table" },
  sql: { de: "Abfrage ansehen", en: "See the query" },
} as const;

/** The frame of every chart: question, chart, takeaway, the table twin and the way to its SQL. */
export function Figure(options: FigureOptions): HTMLElement {
  const { lang, query, chart, takeaway, twin, reading } = options;
  const title = options.title ?? queries[query].title[lang];
  return element(
    "figure",
    { class: "chart", "aria-label": title },
    element("p", { class: "chart-title" }, title),
    reading ? element("p", { class: "chart-reading" }, reading) : null,
    element("div", { class: "chart-body" }, chart),
    element("figcaption", null, takeaway),
    element(
      "div",
      { class: "chart-more" },
      element("details", null, element("summary", null, words.twin[lang]), twin),
      element("a", { href: `./query.html?q=${query}` }, words.sql[lang]),
    ),
  );
}
