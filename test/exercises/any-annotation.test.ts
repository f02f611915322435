import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { InteractionName, Key } from "../../src/model/exercise.js";
import type { Grader, Solved } from "../../src/model/interactions/grader.js";
import { graders } from "../../src/model/interactions/graders.js";
import type { Tables } from "../../src/model/tables.js";
import {
  acts,
  certainties,
  deadlineKinds,
  keysOf,
  mentionForms,
  modes,
  polarities,
} from "../../src/model/vocabulary.js";
import { generate, type Placed } from "../../loaders/exercises/generate.js";
import { problemsOf } from "../../loaders/exercises/solvable.js";
import { createSource } from "../../loaders/exercises/source.js";
import { loadScenario, type Scenario } from "../../loaders/scenario.js";
import { buildTables } from "../../loaders/tables.js";
import { tiny } from "../fixtures.js";

const base = loadScenario("tiny", tiny);
const actors = Object.keys(base.file.actors);
const issues = Object.keys(base.file.issues);
const text = (word: string) => ({ de: `${word} auf Deutsch.`, en: `${word} in English.` });

/** Some words of the article, anywhere in its sentences. */
const span = fc
  .tuple(
    fc.constantFrom(...base.article.sentences),
    fc.nat({ max: 60 }),
    fc.integer({ min: 1, max: 60 }),
  )
  .map(([{ start, end }, from, length]) => {
    const first = Math.min(start + from, end - 1);
    return { start: first, end: Math.min(first + length, end) };
  });
const anchored = fc.record({
  spans: fc.array(span, { minLength: 1, maxLength: 3 }),
  columns: fc.array(
    fc.record({
      column: fc.constantFrom("speaker_id", "addressee_id", "condition", "act"),
      spans: fc.array(span, { minLength: 1, maxLength: 1 }),
    }),
    { maxLength: 3 },
  ),
});
const some = <T>(...values: T[]) => fc.constantFrom(...values);
const maybe = <T>(...values: T[]) => fc.option(some(...values), { nil: undefined });

const position = fc.record({
  actor: some(...actors),
  speaker: maybe(...actors),
  addressee: maybe(...actors),
  issue: some(...issues),
  act: some(...keysOf(acts)),
  polarity: some(...keysOf(polarities)),
  mode: some(...keysOf(modes)),
  certainty: some(...keysOf(certainties)),
  draft: fc.boolean(),
});
const deadline = fc.record({
  kind: some(...keysOf(deadlineKinds)),
  actor: maybe(...actors),
  edtf: maybe(
    "2024",
    "2024-03",
    "2024-03-11",
    "2024-03-11/2024-03-17",
    "2024-02~",
    "../2024-03-15",
    "[2024-03-04,2024-03-11]",
  ),
  basis: some("text" as const, "inference" as const, "external" as const),
});
const mention = fc.record({ actor: some(...actors), form: some(...keysOf(mentionForms)) });
const rows = <T>(row: fc.Arbitrary<T>, maxLength: number) =>
  fc.array(fc.tuple(row, anchored), { maxLength });

/** The tiny scenario with any annotation at all that fits the schema. */
const scenarios = fc
  .tuple(
    rows(position, 20),
    rows(deadline, 10),
    rows(mention, 15),
    fc.array(anchored, { maxLength: 5 }),
  )
  .map(([positions, deadlines, mentions, voice]): Scenario => ({
    ...base,
    annotations: {
      positions: positions.map(([row], i) => ({
        ...row,
        id: `position-${i}`,
        summary: text(`Summary ${i}`),
        quote: "words",
        evidence: {},
      })),
      deadlines: deadlines.map(([row], i) => ({
        ...row,
        id: `deadline-${i}`,
        label: text(`Label ${i}`),
        quote: "words",
        evidence: {},
        draft: false,
      })),
      mentions: mentions.map(([row]) => ({ ...row, quote: "words" })),
      voice: voice.map((_, i) => ({
        id: `voice-${i}`,
        quote: "words",
        comment: text(`Comment ${i}`),
      })),
    },
    anchored: {
      positions: positions.map(([, at]) => at),
      deadlines: deadlines.map(([, at]) => at),
      mentions: mentions.map(([, { spans }]) => ({ spans: spans.slice(0, 1), columns: [] })),
      voice,
    },
  }));

/** What the grader gives to the item's own key; 1 where this page has no grader of its own. */
function scoreOfOwnKey(item: Placed, { article, sentences }: Tables): number {
  const grader = (graders as Partial<Record<string, unknown>>)[item.interaction] as
    Grader<InteractionName> | undefined;
  const solved = {
    ...item,
    points: 1,
    hash: "",
    solution: item,
  } as unknown as Solved<InteractionName>;
  const context = { lang: "de" as const, article: article[0]!.text, sentences };
  return grader?.grade(solved, grader.perfect(solved), context).score ?? 1;
}

describe("generate(source), whatever the annotation,", () => {
  it("makes only solvable items with ids of their own, and points to rows that exist", () => {
    fc.assert(
      fc.property(scenarios, fc.string(), (scenario, seed) => {
        const tables = buildTables(scenario, "de");
        const items = generate(createSource(scenario, tables, "de", seed));
        const known = new Set([
          ...tables.positions.map((row) => row.position_id),
          ...tables.deadlines.map((row) => row.deadline_id),
          ...tables.sentences.map((row) => row.sentence_id),
          ...scenario.annotations.voice.map(({ id }) => id),
        ]);
        expect(new Set(items.map(({ item_id }) => item_id)).size).toBe(items.length);
        for (const item of items) {
          expect(problemsOf(item, tables.article[0]!.text)).toEqual([]);
          expect([item.item_id, scoreOfOwnKey(item, tables)]).toEqual([item.item_id, 1]);
          for (const id of item.evidence) expect(known).toContain(id);
        }
      }),
      { numRuns: 40 },
    );
  });

  it("never marks a side's answer right where the side gives two", () => {
    fc.assert(
      fc.property(scenarios, (scenario) => {
        const tables = buildTables(scenario, "de");
        const sideOf = new Map(tables.actors.map(({ actor_id, side }) => [actor_id, side]));
        const items = generate(createSource(scenario, tables, "de", "lesart"));
        for (const { item_id, rows, key } of items) {
          if (!item_id.startsWith("sides-")) continue;
          expect(
            Object.values((key as Key<"classify">).cells).every(({ length }) => length === 1),
          ).toBe(true);
          const asked = tables.positions.filter(({ position_id }) => rows.includes(position_id));
          for (const { actor_id, issue_id, polarity } of asked)
            for (const other of tables.positions)
              if (
                other.issue_id === issue_id &&
                sideOf.get(other.actor_id) === sideOf.get(actor_id)
              )
                expect(other.polarity).toBe(polarity);
        }
      }),
      { numRuns: 40 },
    );
  });
});
