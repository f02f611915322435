import { groupBy } from "../model/group.js";
import type { Stance } from "../model/queries.js";
import { stancesTakeaway } from "../model/takeaways.js";
import { acts, modes, polarities, type Act, type Lang, type Mode } from "../model/vocabulary.js";
import { notStated, sentence } from "../model/words.js";
import type { Workbook } from "../model/workbook.js";
import { makeChoosable } from "./choice.js";
import { element } from "./element.js";
import { Figure } from "./figure.js";
import { actorName, polarityMark, sideName, sideNumber } from "./marks.js";
import type { Selection } from "./selection.js";
import { statusColumn } from "./status-column.js";
import { DataTable } from "./table.js";

export interface ChartOptions {
  workbook: Workbook;
  lang: Lang;
  /** Room for the chart in CSS pixels. */
  width?: number;
  selection?: Selection;
}

const words = {
  issue: { de: "Streitfrage", en: "Issue" },
  side: { de: "Seite", en: "Side" },
  actor: { de: "Akteur", en: "Actor" },
  polarity: { de: "Antwort", en: "Answer" },
  act: { de: "Sprechakt", en: "Speech act" },
  speaker: { de: "gesagt von", en: "said by" },
  mode: { de: "Wiedergabe", en: "Rendering" },
  summary: { de: "Position", en: "Position" },
  caption: { de: "Positionen nach Streitfrage und Seite", en: "Positions by issue and side" },
  twin: { de: "Jede Position, eine Zeile", en: "Each position, one row" },
} as const;

/** Below this width the question stands above its row of answers instead of beside it. */
const besideFrom = 640;

/** Issues down, sides across: what each answers, in shape and word, and where nothing is stated. */
export function Matrix(stances: readonly Stance[], options: ChartOptions): HTMLElement {
  const { workbook, lang, selection } = options;
  return Figure({
    lang,
    query: "stances",
    chart: makeChoosable(grid(stances, options), selection),
    takeaway: stancesTakeaway(stances, lang),
    twin: StanceTable(stances, { workbook, lang, selection }),
  });
}

function grid(stances: readonly Stance[], { workbook, lang, width = 720 }: ChartOptions) {
  const sides: (string | null)[] = workbook.sides.map(({ side }) => side);
  if (stances.some((stance) => stance.side === null)) sides.push(null);
  const beside = width >= besideFrom;
  const issues = [...groupBy(stances, (stance) => stance.issue_id).values()];
  const columns = sides.map((side) =>
    element(
      "th",
      { scope: "col", "data-side": sideNumber(workbook, side) },
      sentence(sideName(workbook, side, lang)),
    ),
  );
  const cells = (rows: readonly Stance[]) =>
    sides.map((side) => {
      const own = rows.filter((row) => row.side === side);
      return element(
        "td",
        { "data-side": sideNumber(workbook, side) },
        own.length > 0
          ? element(
              "ul",
              null,
              own.map((row) => element("li", null, entry(row, lang))),
            )
          : element("span", { class: "not-stated" }, notStated[lang]),
      );
    });
  const bodies = issues.map((rows) =>
    beside
      ? element(
          "tbody",
          null,
          element("tr", null, element("th", { scope: "row" }, rows[0]!.question), cells(rows)),
        )
      : element(
          "tbody",
          null,
          element(
            "tr",
            null,
            element("th", { scope: "rowgroup", colspan: sides.length }, rows[0]!.question),
          ),
          element("tr", null, cells(rows)),
        ),
  );
  return element(
    "div",
    { class: "scroll-x", role: "group", "aria-label": words.caption[lang], tabindex: 0 },
    element(
      "table",
      { class: "matrix", "data-layout": beside ? "beside" : "above" },
      element("caption", { class: "visually-hidden" }, words.caption[lang]),
      element(
        "thead",
        null,
        element(
          "tr",
          null,
          beside ? element("th", { scope: "col" }, words.issue[lang]) : null,
          columns,
        ),
      ),
      bodies,
    ),
  );
}

function entry(row: Stance, lang: Lang): HTMLElement {
  const act = acts[row.act as Act]?.[lang] ?? row.act;
  return element(
    "button",
    { type: "button", "data-rows": row.position_id, title: row.summary },
    polarityMark(row.polarity),
    " ",
    element("strong", null, polarities[row.polarity][lang]),
    " ",
    element("span", { class: "matrix-act" }, `${act}, ${row.actor}`),
  );
}

/** The stances as a sortable table, one row a position. */
export function StanceTable(stances: readonly Stance[], options: ChartOptions): HTMLElement {
  const { workbook, lang, selection } = options;
  return DataTable(stances, {
    lang,
    selection,
    caption: words.twin[lang],
    rowId: (row) => row.position_id,
    columns: [
      { label: words.summary[lang], value: (row) => row.summary },
      {
        label: words.actor[lang],
        value: (row) => row.actor,
        side: (row) => sideNumber(workbook, row.side),
      },
      { label: words.issue[lang], value: (row) => row.issue },
      { label: words.polarity[lang], value: (row) => polarities[row.polarity][lang] },
      { label: words.act[lang], value: (row) => acts[row.act as Act]?.[lang] ?? row.act },
      { label: words.mode[lang], value: (row) => modes[row.mode as Mode]?.[lang] ?? row.mode },
      {
        label: words.speaker[lang],
        value: (row) =>
          row.speaker_id === null ? null : actorName(workbook, row.speaker_id, lang),
      },
      ...statusColumn<Stance>(workbook, lang, (row) => row.position_id),
    ],
  });
}
