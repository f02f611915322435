import type { Span } from "../../src/model/text.js";
import type { Row, Tables } from "../../src/model/tables.js";
import type { Lang, Text } from "../../src/model/vocabulary.js";
import type { Drawing } from "../../src/model/workbook.js";
import { readDate } from "../dates.js";
import type { Scenario } from "../scenario.js";
import { certainties, keysOf } from "../../src/model/vocabulary.js";
import { shuffled } from "./random.js";

/** What a template may look at: the tables in one language and what they leave out. */
export interface Source {
  scenario: Scenario;
  lang: Lang;
  seed: string;
  tables: Tables;
  /** The reporter's colouring words, by voice id. */
  voice: { voice_id: string; spans: Span[]; text: string; comment: string }[];
  /** Rows that are still proposals of the converter. */
  drafts: ReadonlySet<string>;
  /** Whole-row evidence spans of a row, in order. */
  spansOf(row: string): Span[];
  /** The spans that prove one column of a row. */
  spansOfColumn(row: string, column: string): Span[];
  nameOf(actor: string): string;
  /** Everything by which the article or the workbook, in any language, names an actor. */
  namesOf(actor: string): string[];
  sideOf(actor: string): string | null;
  sideName(side: string): string;
  /** True where one actor acts for the other, or both for the same third. */
  related(a: string, b: string): boolean;
  /** True where the two are related or on one side: who knows whether one speaks for both. */
  akin(a: string, b: string): boolean;
  /** Positions that a template may ask about, the surest first, otherwise by seed. */
  positions: Row<"positions">[];
  /** Deadlines that a template may ask about, by seed. */
  deadlines: Row<"deadlines">[];
  /** What a deadline is called, in every language. */
  labelsOf(deadline: string): string[];
  drawing(edtf: string): Drawing;
  /** `Satz 4`, `sentence 4`. */
  sentenceName(id: string): string;
}

const inAllLanguages = (text: string | Text): string[] =>
  typeof text === "string" ? [text] : Object.values(text);

/** Prepares the tables of a scenario for the templates. The seed decides order and choice alone. */
export function createSource(scenario: Scenario, tables: Tables, lang: Lang, seed: string): Source {
  const { annotations, anchored, file, exercises } = scenario;
  // From the table, so that the rights of the scenario hold.
  const points = [...tables.article[0]!.text];
  const actors = new Map(tables.actors.map((row) => [row.actor_id, row]));
  const left = new Set(exercises.data.generate?.leave_out ?? []);
  const chain = (actor: string): string[] => {
    const next = actors.get(actor)?.represents;
    return next ? [actor, ...chain(next)] : [actor];
  };
  const related = (a: string, b: string) => chain(a).at(-1) === chain(b).at(-1);
  const sideOf = (actor: string) => actors.get(actor)?.side ?? null;
  const evidence = (row: string, column: string | null) =>
    tables.evidence
      .filter((each) => each.row_id === row && each.column_name === column)
      .map(({ start, end }) => ({ start, end }));
  const sure = keysOf(certainties);
  return {
    scenario,
    lang,
    seed,
    tables,
    voice: annotations.voice.map(({ id, comment }, i) => {
      const { spans } = anchored.voice[i]!;
      const text = spans.map(({ start, end }) => points.slice(start, end).join("")).join(" […] ");
      return { voice_id: id, spans, text, comment: comment[lang] };
    }),
    drafts: new Set(
      [...annotations.positions, ...annotations.deadlines]
        .filter(({ draft }) => draft)
        .map(({ id }) => id),
    ),
    spansOf: (row) => evidence(row, null),
    spansOfColumn: evidence,
    nameOf: (actor) => actors.get(actor)?.name ?? actor,
    namesOf: (actor) => [
      ...inAllLanguages(file.actors[actor]?.name ?? actor),
      ...(file.actors[actor]?.aliases ?? []),
      ...tables.mentions
        .filter(({ actor_id, form }) => actor_id === actor && form !== "pronoun")
        .map(({ text }) => text),
    ],
    sideOf,
    sideName: (side) => file.sides[side]?.[lang] ?? side,
    related,
    akin: (a, b) => related(a, b) || (sideOf(a) !== null && sideOf(a) === sideOf(b)),
    positions: shuffled(tables.positions, ({ position_id }) => position_id, seed)
      .filter(({ position_id }) => !left.has(position_id))
      .sort((a, b) => sure.indexOf(a.certainty) - sure.indexOf(b.certainty)),
    deadlines: shuffled(tables.deadlines, ({ deadline_id }) => deadline_id, seed).filter(
      ({ deadline_id }) => !left.has(deadline_id),
    ),
    labelsOf: (deadline) =>
      annotations.deadlines
        .filter(({ id }) => id === deadline)
        .flatMap(({ label }) => inAllLanguages(label)),
    drawing: (edtf) => readDate(edtf).drawing,
    sentenceName: (id) => `${lang === "de" ? "Satz" : "sentence"} ${id.replace(/^s/u, "")}`,
  };
}
