import { agreementTakeaway, labelNames, layerNames, scores } from "../model/agreement.js";
import { measured, type Measured } from "../model/measured.js";
import type { Agreement } from "../model/queries.js";
import { segments } from "../model/segments.js";
import type { Row } from "../model/tables.js";
import { offsetMap, type Span } from "../model/text.js";
import { keysOf, type Lang } from "../model/vocabulary.js";
import type { Workbook } from "../model/workbook.js";
import { element } from "./element.js";
import { Figure } from "./figure.js";
import { methodWords } from "./method-words.js";
import { DataTable } from "./table.js";

type Extracted = Row<"extracted">;
const statuses = ["agreed", "machine only", "human only"] as const;

const percent = (share: number | null, lang: Lang) =>
  share === null ? null : `${Math.round(share * 100)}${lang === "de" ? "\u00a0" : ""}%`;

/** How far human and machine reading agree, a bar a layer, in proportion to the passages marked. */
export function AgreementChart(rows: readonly Agreement[], { lang }: { lang: Lang }): HTMLElement {
  const say = methodWords[lang];
  const part = (status: (typeof statuses)[number], count: number) =>
    count > 0 &&
    element(
      "span",
      { class: "agreement-part", "data-status": status, style: { "flex-grow": count } },
      `${say.status[status]} ${count}`,
    );
  return Figure({
    lang,
    query: "agreement",
    reading: say.bars,
    chart: element(
      "div",
      { class: "agreement" },
      rows.map((row) => {
        const { precision, recall, f1 } = scores(row);
        return element(
          "div",
          { class: "agreement-row" },
          element("h3", null, layerNames[row.layer]?.[lang] ?? row.layer),
          element(
            "p",
            { class: "agreement-bar" },
            part("agreed", row.agreed),
            part("machine only", row.machine_only),
            part("human only", row.human_only),
          ),
          element(
            "p",
            { class: "agreement-scores" },
            say.scores(percent(precision, lang), percent(recall, lang), percent(f1, lang)),
          ),
        );
      }),
    ),
    takeaway: agreementTakeaway(rows, lang),
    twin: DataTable(rows, {
      lang,
      caption: say.caption,
      columns: [
        { label: say.layer, value: (row) => layerNames[row.layer]?.[lang] ?? row.layer },
        { label: say.status.agreed, value: (row) => row.agreed },
        { label: say.status["machine only"], value: (row) => row.machine_only },
        { label: say.status["human only"], value: (row) => row.human_only },
        { label: "Precision", value: (row) => percent(scores(row).precision, lang) },
        { label: "Recall", value: (row) => percent(scores(row).recall, lang) },
        { label: "F1", value: (row) => percent(scores(row).f1, lang) },
      ],
    }),
  });
}

/** The article once, with both readings of one layer in it; the layer is chosen by radio buttons. */
export function TwoReadings(workbook: Workbook, { lang }: { lang: Lang }): HTMLElement {
  const say = methodWords[lang];
  const body = element("div", { class: "two-readings-text", lang: workbook.article.lang });
  const list = element("div");
  const show = (layer: string) => {
    const rows = workbook.tables.extracted.filter((row) => row.layer === layer);
    body.replaceChildren(
      ...workbook.article.paragraphs.map((range) =>
        element("p", null, marked(workbook, range, rows, lang)),
      ),
    );
    list.replaceChildren(disagreements(rows, lang));
  };
  const choice = element(
    "fieldset",
    { class: "two-readings-layers" },
    element("legend", null, say.choose),
    keysOf(layerNames).map((layer, i) =>
      element(
        "label",
        null,
        element("input", {
          type: "radio",
          name: "two-readings",
          checked: i === 2,
          onchange: () => show(layer),
        }),
        " ",
        layerNames[layer]![lang],
      ),
    ),
  );
  show("quotes");
  const key = element(
    "p",
    { class: "chart-reading" },
    statuses.map((status) =>
      element(
        "span",
        { class: "reading-key" },
        element("span", { class: "reading", "data-status": status }, say.status[status]),
        " ",
      ),
    ),
  );
  return element("div", { class: "two-readings" }, choice, key, body, list);
}

function marked(workbook: Workbook, range: Span, rows: readonly Extracted[], lang: Lang) {
  const { text } = workbook.article;
  const map = offsetMap(text);
  return segments(range, rows).map(({ start, end, marks }) => {
    const words = text.slice(map.toUnits(start), map.toUnits(end));
    if (marks.length === 0) return words;
    const found = new Set(marks.map(({ status }) => status));
    // Where both readings meet in passages of different extent, the words are common ground.
    const status = found.has("agreed") || found.size > 1 ? "agreed" : marks[0]!.status;
    return element(
      "span",
      { class: "reading", "data-status": status, title: methodWords[lang].status[status] },
      words,
    );
  });
}

function disagreements(rows: readonly Extracted[], lang: Lang): HTMLElement {
  const say = methodWords[lang];
  const apart = rows.filter(({ status }) => status !== "agreed");
  return DataTable(apart, {
    lang,
    caption: say.disagreements,
    columns: [
      { label: say.passage, value: (row) => row.text, order: (row) => row.start },
      { label: say.found, value: (row) => say.status[row.status] },
      { label: say.label, value: (row) => labelNames[row.label]?.[lang] ?? row.label },
    ],
  });
}

/** The converter's scores on public corpora, as `npm run eval` wrote them. */
export function PublishedScores({ lang }: { lang: Lang }): HTMLElement {
  const say = methodWords[lang];
  const rows = measured.flatMap(({ set, documents, scores: list }) =>
    list.filter(({ name }) => name in say.measures).map((score) => ({ set, documents, ...score })),
  );
  return DataTable<Measured["scores"][number] & { set: string; documents: number }>(rows, {
    lang,
    caption: say.published,
    columns: [
      { label: say.corpus, value: (row) => say.corpora[row.set] ?? row.set },
      { label: say.documents, value: (row) => row.documents },
      { label: say.measure, value: (row) => say.measures[row.name] ?? row.name },
      {
        label: "Precision",
        value: (row) => percent(row.precision, lang),
        order: (row) => row.precision,
      },
      { label: "Recall", value: (row) => percent(row.recall, lang), order: (row) => row.recall },
      { label: "F1", value: (row) => percent(row.f1, lang), order: (row) => row.f1 },
    ],
  });
}
