import { groupBy } from "../model/group.js";
import type { Voice } from "../model/queries.js";
import { voiceKind, voicesTakeaway, type VoiceKind } from "../model/speech-takeaways.js";
import { modes, type Lang, type Mode } from "../model/vocabulary.js";
import { sentence } from "../model/words.js";
import type { Workbook } from "../model/workbook.js";
import { positionMarks } from "./acts.js";
import { makeChoosable } from "./choice.js";
import { element } from "./element.js";
import { Figure } from "./figure.js";
import { sideNumber } from "./marks.js";
import type { ChartOptions } from "./matrix.js";
import { DataTable } from "./table.js";

const words = {
  speaker: { de: "Wer es sagt", en: "Who says it" },
  actor: { de: "Wessen Position", en: "Whose position" },
  mode: { de: "Wiedergabe", en: "Rendering" },
  positions: { de: "Positionen", en: "Positions" },
  caption: { de: "Sprecher und Akteure", en: "Speakers and actors" },
} as const;

const kinds: Record<VoiceKind, Record<Lang, string>> = {
  own: { de: "für sich oder die eigene Seite", en: "for oneself or one’s own side" },
  other: { de: "über eine andere Seite", en: "about another side" },
  reporter: { de: "Stimme des Berichts", en: "the reporter’s voice" },
  unnamed: { de: "Sprecher nicht genannt", en: "speaker not stated" },
};

/** Who speaks for whom: speaker, positions, actor; apart where one side tells what another holds. */
export function Voices(voices: readonly Voice[], options: ChartOptions): HTMLElement {
  const { workbook, lang, selection } = options;
  return Figure({
    lang,
    query: "voices",
    chart: makeChoosable(grid(voices, workbook, lang), selection),
    takeaway: voicesTakeaway(voices, lang),
    twin: DataTable(voices, {
      lang,
      caption: words.caption[lang],
      columns: [
        {
          label: words.speaker[lang],
          value: (row) => row.speaker,
          side: (row) => sideNumber(workbook, row.speaker_side),
        },
        {
          label: words.actor[lang],
          value: (row) => row.actor,
          side: (row) => sideNumber(workbook, row.actor_side),
        },
        { label: words.mode[lang], value: (row) => modes[row.mode as Mode]?.[lang] ?? row.mode },
        { label: words.positions[lang], value: (row) => row.positions },
      ],
    }),
  });
}

function grid(voices: readonly Voice[], workbook: Workbook, lang: Lang): HTMLElement {
  const byKind = groupBy(voices, voiceKind);
  const groups = (Object.keys(kinds) as VoiceKind[]).filter((kind) => byKind.has(kind));
  return element(
    "table",
    { class: "voices" },
    element("caption", { class: "visually-hidden" }, words.caption[lang]),
    element(
      "thead",
      null,
      element(
        "tr",
        null,
        [words.speaker, words.positions, words.actor].map((word) =>
          element("th", { scope: "col" }, word[lang]),
        ),
      ),
    ),
    groups.map((kind) =>
      element(
        "tbody",
        { "data-voice": kind },
        element(
          "tr",
          { class: "acts-class" },
          element("th", { scope: "rowgroup", colspan: 3 }, kinds[kind][lang]),
        ),
        [...groupBy(byKind.get(kind)!, (row) => `${row.speaker_id}\n${row.actor_id}`).values()].map(
          (rows) => line(rows, workbook, lang),
        ),
      ),
    ),
  );
}

function line(rows: readonly Voice[], workbook: Workbook, lang: Lang): HTMLElement {
  const { speaker, speaker_side, actor, actor_side } = rows[0]!;
  return element(
    "tr",
    null,
    element(
      "th",
      { scope: "row" },
      speaker === null
        ? element("span", { class: "not-stated" }, kinds[voiceKind(rows[0]!)][lang])
        : element(
            "span",
            { class: "side-name", "data-side": sideNumber(workbook, speaker_side) },
            sentence(speaker),
          ),
    ),
    element(
      "td",
      { class: "voices-way", "data-side": sideNumber(workbook, actor_side) },
      rows.map((row) =>
        element(
          "span",
          { class: "voices-mode" },
          positionMarks(row.position_ids.split(" "), workbook, lang),
          voiceKind(row) !== "reporter" &&
            element("span", { class: "mode" }, modes[row.mode as Mode]?.[lang] ?? row.mode),
        ),
      ),
    ),
    element(
      "td",
      null,
      element(
        "span",
        { class: "side-name", "data-side": sideNumber(workbook, actor_side) },
        sentence(actor),
      ),
    ),
  );
}
