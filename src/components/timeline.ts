import { dayNumber, shortDay } from "../model/calendar.js";
import { describeDate, describeDay } from "../model/describe-date.js";
import type { TimelineRow } from "../model/queries.js";
import { timelineTakeaway } from "../model/takeaways.js";
import { bases, deadlineKinds, type Basis, type DeadlineKind } from "../model/vocabulary.js";
import { notStated } from "../model/words.js";
import type { Drawing } from "../model/workbook.js";
import { makeChoosable } from "./choice.js";
import { element, svg, type Child } from "./element.js";
import { Figure } from "./figure.js";
import { sideNumber } from "./marks.js";
import type { ChartOptions } from "./matrix.js";
import { statusColumn } from "./status-column.js";
import { DataTable } from "./table.js";
import { drawMarks } from "./timeline-marks.js";
import { timeScale, type Tick, type TimeScale } from "./time-scale.js";

const words = {
  reference: { de: "Bezugstag", en: "Reference day" },
  counts: {
    de: "von hier aus zählen relative Angaben",
    en: "relative dates count from here",
  },
  textAlone: { de: "der Text allein:", en: "the text alone:" },
  label: { de: "Was", en: "What" },
  when: { de: "Wann", en: "When" },
  expression: { de: "Wortlaut", en: "Wording" },
  kind: { de: "Art", en: "Kind" },
  basis: { de: "Woher das Datum kommt", en: "Where the date comes from" },
  actor: { de: "Akteur", en: "Actor" },
  edtf: { de: "EDTF", en: "EDTF" },
  caption: { de: "Jede Zeitangabe, eine Zeile", en: "Each date, one row" },
  reading: {
    de: "Balken: Zeitraum. Scheibe: ein Tag. Ringe: mögliche Tage. Blasser Rand: ungefähr. Pfeil: offen. Durchgezogen aus dem Text, gestrichelt erschlossen, gepunktet von außen.",
    en: "Bar: a period. Disc: one day. Rings: possible days. Fading edge: approximate. Arrow: open. Solid from the text, dashed inferred, dotted from outside.",
  },
} as const;

/** Width from which the words stand beside the marks instead of above them. */
const besideFrom = 820;
const textRoom = 400;

/** The dates in order, each drawn as what it is, beside its words, around the reference day. */
export function Timeline(rows: readonly TimelineRow[], options: ChartOptions): HTMLElement {
  const { workbook, lang, selection } = options;
  return Figure({
    lang,
    query: "timeline",
    reading: words.reading[lang],
    chart: makeChoosable(draw(rows, options), selection),
    takeaway: timelineTakeaway(rows, workbook.drawings, workbook.reference.date, lang),
    twin: DeadlineTable(rows, options),
  });
}

function draw(rows: readonly TimelineRow[], options: ChartOptions): HTMLElement {
  const { workbook, lang, width = 720 } = options;
  const beside = width >= besideFrom;
  const reference = workbook.reference.date === null ? null : dayNumber(workbook.reference.date);
  const drawings = rows.flatMap(({ deadline_id }) => {
    const { reading, textOnly } = workbook.drawings[deadline_id] ?? {};
    return [reading, textOnly].filter((drawing) => drawing !== null && drawing !== undefined);
  });
  const ranges = drawings.flatMap(({ stretches }) =>
    stretches.flatMap(({ from, to }) => {
      const ends = [from ?? to, to ?? from].filter((day) => day !== null).map(dayNumber);
      return ends.length === 2 ? [[ends[0]!, ends[1]!] as const] : [];
    }),
  );
  const scale = timeScale(ranges, reference, beside ? width - textRoom : width, lang);
  const after = rows.findIndex(
    (row) => workbook.reference.date !== null && (row.earliest ?? "") > workbook.reference.date,
  );
  // Beside the words one grid runs behind all rows; below them it must not cross the words.
  const behind = () => (beside ? [] : grid(scale, reference));
  const items = rows.map((row) => item(row, scale, behind(), options));
  if (workbook.reference.date !== null) {
    const divider = element(
      "li",
      { class: "timeline-reference" },
      element(
        "p",
        { class: "timeline-text" },
        element("strong", null, `${words.reference[lang]}: `),
        describeDay(workbook.reference.date, lang),
        `; ${words.counts[lang]}`,
      ),
      strip(scale, behind()),
    );
    items.splice(after < 0 ? items.length : after, 0, divider);
  }
  return element(
    "div",
    { class: "timeline", "data-layout": beside ? "beside" : "above" },
    axis(scale, reference, lang),
    element(
      "div",
      { class: "timeline-rows" },
      beside &&
        svg("svg", { class: "timeline-grid", "aria-hidden": "true" }, grid(scale, reference)),
      element("ol", null, items),
    ),
  );
}

function item(
  row: TimelineRow,
  scale: TimeScale,
  behind: SVGElement[],
  { workbook, lang }: ChartOptions,
): HTMLElement {
  const { reading, textOnly } = workbook.drawings[row.deadline_id] ?? {
    reading: null,
    textOnly: null,
  };
  const when = reading ? describeDate(reading, lang) : notStated[lang];
  const alone = textOnly && !same(textOnly, reading) ? describeDate(textOnly, lang) : null;
  const kind = deadlineKinds[row.kind as DeadlineKind]?.[lang] ?? row.kind;
  const basis = bases[row.basis as Basis]?.[lang] ?? row.basis;
  return element(
    "li",
    { "data-side": sideNumber(workbook, row.side), "data-basis": row.basis },
    element(
      "button",
      { type: "button", class: "timeline-text", "data-rows": row.deadline_id },
      element("strong", null, row.label),
      " ",
      element("span", { class: "timeline-when" }, when),
      " ",
      element(
        "span",
        { class: "timeline-note" },
        element("q", { lang: workbook.article.lang }, row.expression),
        [kind, basis, alone && `${words.textAlone[lang]} ${alone}`]
          .filter(Boolean)
          .map((text) => `\u00a0· ${text}`),
      ),
    ),
    strip(
      scale,
      behind,
      svg(
        "svg",
        { y: "50%", overflow: "visible" },
        drawMarks(scale, reading, alone ? textOnly : null),
      ),
    ),
  );
}

const same = (a: Drawing, b: Drawing | null): boolean =>
  b !== null && JSON.stringify(a) === JSON.stringify(b);

/** The marks of one row, around the middle of its height. */
function strip(scale: TimeScale, ...content: Child[]): SVGElement {
  const right = scale.segments.at(-1)!.x1;
  return svg(
    "svg",
    { class: "timeline-strip", width: round(right), "aria-hidden": "true" },
    content,
  );
}

/** What lies behind the marks: weekends, breaks of the axis and the reference day. */
function grid(scale: TimeScale, reference: number | null): SVGElement[] {
  const line = (className: string, x: number) =>
    svg("line", { class: className, x1: round(x), x2: round(x), y1: 0, y2: "100%" });
  return [
    ...scale.weekends.map(({ x, width }) =>
      svg("rect", { class: "weekend", x: round(x), width: round(width), height: "100%" }),
    ),
    ...scale.breaks.map((x) => line("axis-break", x)),
    ...(reference === null ? [] : [line("reference", scale.x(reference + 0.5))]),
  ];
}

function axis(scale: TimeScale, reference: number | null, lang: ChartOptions["lang"]): SVGElement {
  const right = scale.segments.at(-1)!.x1;
  const at = reference === null ? null : scale.x(reference + 0.5);
  const labels = apart(
    [
      ...(at === null ? [] : [{ x: at, label: shortDay(reference!, lang), here: true }]),
      ...scale.ticks,
    ],
    right,
    scale.breaks,
  );
  return svg(
    "svg",
    { class: "timeline-axis", width: right, height: 26, "aria-hidden": "true" },
    scale.segments.map(({ x0, x1 }) => svg("line", { x1: x0, x2: round(x1), y1: 25.5, y2: 25.5 })),
    scale.breaks.map((x) =>
      svg("path", { class: "break-sign", d: `M${round(x - 8)},26l6,-9m4,9l6,-9` }),
    ),
    labels.map(({ at }) => svg("line", { x1: round(at), x2: round(at), y1: 21, y2: 25.5 })),
    labels.map(({ x, label, here }) =>
      svg(
        "text",
        { class: here ? "reference-label" : null, x: round(x), y: 16, "text-anchor": "middle" },
        label,
      ),
    ),
  );
}

interface Label extends Tick {
  here?: boolean;
}

/** Half the width of the sign of a break, with some air. */
const breakHalf = 12;

/** The labels, moved inside the axis and off its breaks, that fit beside those before them. */
function apart(
  ticks: readonly Label[],
  right: number,
  breaks: readonly number[],
): (Label & { at: number })[] {
  // Wide enough for the larger letters of a projector.
  const letter = 8;
  const used: { x: number; half: number }[] = [];
  return ticks.flatMap((tick) => {
    const half = (tick.label.length * letter) / 2;
    const within = (x: number) => Math.max(half, Math.min(right - half, x));
    const broken = breaks.find((at) => Math.abs(at - within(tick.x)) < half + breakHalf);
    const away = broken === undefined ? 0 : (half + breakHalf) * (tick.x < broken ? -1 : 1);
    const x = within(broken === undefined ? tick.x : broken + away);
    if (used.some((other) => Math.abs(other.x - x) < other.half + half)) return [];
    used.push({ x, half });
    return [{ ...tick, x, at: tick.x }];
  });
}

const round = (value: number): number => Math.round(value * 10) / 10;

/** The dates as a sortable table, one row a date. */
export function DeadlineTable(rows: readonly TimelineRow[], options: ChartOptions): HTMLElement {
  const { workbook, lang, selection } = options;
  return DataTable(rows, {
    lang,
    selection,
    caption: words.caption[lang],
    rowId: (row) => row.deadline_id,
    columns: [
      { label: words.label[lang], value: (row) => row.label },
      {
        label: words.when[lang],
        value: (row) => {
          const reading = workbook.drawings[row.deadline_id]?.reading;
          return reading ? describeDate(reading, lang) : null;
        },
        order: (row) => row.earliest ?? row.latest,
      },
      { label: words.expression[lang], value: (row) => row.expression },
      {
        label: words.kind[lang],
        value: (row) => deadlineKinds[row.kind as DeadlineKind]?.[lang] ?? row.kind,
      },
      {
        label: words.actor[lang],
        value: (row) => row.actor,
        side: (row) => sideNumber(workbook, row.side),
      },
      { label: words.basis[lang], value: (row) => bases[row.basis as Basis]?.[lang] ?? row.basis },
      { label: words.edtf[lang], value: (row) => row.edtf },
      ...statusColumn<TimelineRow>(workbook, lang, (row) => row.deadline_id),
    ],
  });
}
