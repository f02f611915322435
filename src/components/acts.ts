import { groupBy } from "../model/group.js";
import type { ActCount } from "../model/queries.js";
import { actsTakeaway } from "../model/speech-takeaways.js";
import {
  actClasses,
  acts,
  keysOf,
  type Act,
  type ActClass,
  type Lang,
} from "../model/vocabulary.js";
import { sentence } from "../model/words.js";
import type { Workbook } from "../model/workbook.js";
import { makeChoosable } from "./choice.js";
import { element } from "./element.js";
import { Figure } from "./figure.js";
import { polarityMark, sideName, sideNumber } from "./marks.js";
import type { ChartOptions } from "./matrix.js";
import { DataTable } from "./table.js";

const words = {
  act: { de: "Sprechakt", en: "Speech act" },
  actClass: { de: "Klasse", en: "Class" },
  side: { de: "Seite", en: "Side" },
  positions: { de: "Positionen", en: "Positions" },
  caption: { de: "Sprechakte nach Seite", en: "Speech acts by side" },
  reading: {
    de: "Jedes Zeichen ist eine Position: Scheibe Ja, Kreuz Nein, Ring offen.",
    en: "Each mark is one position: disc yes, cross no, ring open.",
  },
} as const;

/** What the sides do with words: one mark a position, aligned so that rows can be counted. */
export function Acts(counts: readonly ActCount[], options: ChartOptions): HTMLElement {
  const { workbook, lang, selection } = options;
  return Figure({
    lang,
    query: "acts",
    reading: words.reading[lang],
    chart: makeChoosable(grid(counts, workbook, lang), selection),
    takeaway: actsTakeaway(counts, workbook.sides, lang),
    twin: DataTable(counts, {
      lang,
      caption: words.caption[lang],
      columns: [
        {
          label: words.side[lang],
          value: (row) => sideName(workbook, row.side, lang),
          side: (row) => sideNumber(workbook, row.side),
        },
        { label: words.act[lang], value: (row) => acts[row.act as Act]?.[lang] ?? row.act },
        {
          label: words.actClass[lang],
          value: (row) => actClasses[row.act_class as ActClass]?.[lang] ?? row.act_class,
        },
        { label: words.positions[lang], value: (row) => row.positions },
      ],
    }),
  });
}

function grid(counts: readonly ActCount[], workbook: Workbook, lang: Lang): HTMLElement {
  const sides: (string | null)[] = workbook.sides.map(({ side }) => side);
  if (counts.some((row) => row.side === null)) sides.push(null);
  const order = keysOf(acts) as string[];
  const byAct = [...groupBy(counts, (row) => row.act)].sort(
    ([a], [b]) => order.indexOf(a) - order.indexOf(b),
  );
  const byClass = groupBy(byAct, ([, rows]) => rows[0]!.act_class);
  return element(
    "table",
    { class: "acts" },
    element("caption", { class: "visually-hidden" }, words.caption[lang]),
    element(
      "thead",
      null,
      element(
        "tr",
        null,
        element("th", { scope: "col" }, words.act[lang]),
        sides.map((side) =>
          element(
            "th",
            { scope: "col", "data-side": sideNumber(workbook, side) },
            sentence(sideName(workbook, side, lang)),
          ),
        ),
      ),
    ),
    [...byClass].map(([actClass, entries]) =>
      element(
        "tbody",
        null,
        element(
          "tr",
          { class: "acts-class" },
          element(
            "th",
            { scope: "rowgroup", colspan: sides.length + 1 },
            actClasses[actClass as ActClass]?.[lang] ?? actClass,
            ": ",
            actClasses[actClass as ActClass]?.note[lang],
          ),
        ),
        entries.map(([act, rows]) =>
          element(
            "tr",
            null,
            element(
              "th",
              { scope: "row", title: acts[act as Act]?.note[lang] },
              acts[act as Act]?.[lang] ?? act,
            ),
            sides.map((side) =>
              element(
                "td",
                { "data-side": sideNumber(workbook, side) },
                positionMarks(
                  rows.filter((row) => row.side === side).flatMap(idsOf),
                  workbook,
                  lang,
                ),
              ),
            ),
          ),
        ),
      ),
    ),
  );
}

const idsOf = (row: { position_ids: string }): string[] => row.position_ids.split(" ");

/** A row of marks, one a position, each a button named by its summary; a dash where there is none. */
export function positionMarks(ids: readonly string[], workbook: Workbook, lang: Lang): HTMLElement {
  if (ids.length === 0) {
    const none = lang === "de" ? "keine" : "none";
    return element(
      "span",
      { class: "not-stated" },
      element("span", { "aria-hidden": "true" }, "–"),
      element("span", { class: "visually-hidden" }, none),
    );
  }
  return element(
    "span",
    { class: "position-marks" },
    ids.map((id) => {
      const position = workbook.tables.positions.find((row) => row.position_id === id);
      return element(
        "button",
        {
          type: "button",
          "data-rows": id,
          title: position?.summary,
          "aria-label": position?.summary ?? id,
        },
        polarityMark(position?.polarity ?? "open"),
      );
    }),
    element("span", { class: "mark-count", "aria-hidden": "true" }, ids.length),
  );
}
