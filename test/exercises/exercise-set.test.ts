import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ExerciseSet } from "../../src/model/exercise.js";
import { graderWords } from "../../src/model/interactions/words.js";
import { langs } from "../../src/model/vocabulary.js";
import { viewWords } from "../../src/components/interactions/words.js";
import { withDuckDB } from "../../loaders/duckdb.js";
import { buildExercises, withoutSolutions } from "../../loaders/exercises/exercise-set.js";
import { generate } from "../../loaders/exercises/generate.js";
import { problemsOf } from "../../loaders/exercises/solvable.js";
import { createSource } from "../../loaders/exercises/source.js";
import { loadScenario } from "../../loaders/scenario.js";
import { repository, scenarioIds } from "../../loaders/scenarios.js";
import { buildTables } from "../../loaders/tables.js";
import { tiny } from "../fixtures.js";

const scenarios = [
  loadScenario("tiny", tiny),
  ...scenarioIds().map((id) => loadScenario(id, repository)),
].flatMap((scenario) =>
  langs.map((lang) => ({ scenario, lang, tables: buildTables(scenario, lang) })),
);

async function build({ scenario, lang, tables }: (typeof scenarios)[number], seed?: string) {
  return withDuckDB(tables, (connection) =>
    buildExercises(scenario, tables, connection, lang, seed),
  );
}

describe.each(scenarios)("the exercises of $scenario.id in $lang", (each) => {
  it("have no findings, can each be solved, and are named once", async () => {
    const { set, findings } = await build(each);
    expect(findings).toEqual([]);
    for (const { item_id, interaction, body, solution } of set.items)
      expect([
        item_id,
        problemsOf(
          { interaction, body, key: solution!.key } as Parameters<typeof problemsOf>[0],
          each.tables.article[0]!.text,
        ),
      ]).toEqual([item_id, []]);
    const ids = set.items.map(({ item_id }) => item_id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(set.items.every(({ hash }) => /^[0-9a-f]{12}$/.test(hash))).toBe(true);
  });

  it("name evidence that stands in the tables", async () => {
    const { set } = await build(each);
    const { positions, deadlines, sentences, mentions } = each.tables;
    const known = new Set([
      ...positions.map((row) => row.position_id),
      ...deadlines.map((row) => row.deadline_id),
      ...sentences.map((row) => row.sentence_id),
      ...mentions.map((row) => row.mention_id),
      ...each.scenario.annotations.voice.map(({ id }) => id),
    ]);
    for (const { solution } of set.items)
      for (const id of solution!.evidence) expect(known).toContain(id);
  });

  it("are the same bytes when built again", async () => {
    const bytes = async () => JSON.stringify((await build(each)).set);
    expect(await bytes()).toBe(await bytes());
  });

  it("are solvable whatever the seed", () => {
    const { scenario, tables, lang } = each;
    fc.assert(
      fc.property(fc.string(), (seed) => {
        const items = generate(createSource(scenario, tables, lang, seed));
        expect(new Set(items.map(({ item_id }) => item_id)).size).toBe(items.length);
        for (const item of items) expect(problemsOf(item, tables.article[0]!.text)).toEqual([]);
      }),
      { numRuns: 8 },
    );
  });
});

const written = scenarios.filter(({ scenario }) => scenario.exercises.data.items?.length);

describe.each(written)("the exercises that people wrote for $scenario.id in $lang", (each) => {
  it("make a course: 30 items or more, all sections and kinds, a short path", async () => {
    const { items } = (await build(each)).set;
    expect(items.length).toBeGreaterThanOrEqual(30);
    expect(new Set(items.map(({ section }) => section)).size).toBe(4);
    const kinds = new Set(items.map(({ interaction }) => interaction));
    for (const kind of [
      "choice",
      "order",
      "match",
      "inline-choice",
      "date",
      "select-evidence",
      "classify",
      "speech",
      "reflection",
      "negotiate",
    ] as const)
      expect(kinds).toContain(kind);
    const short = items.filter((item) => item.short);
    expect(short.length).toBeGreaterThanOrEqual(8);
    expect(short.length).toBeLessThanOrEqual(12);
    expect(new Set(short.map(({ section }) => section)).size).toBe(4);
  });

  it("ask for no date of the year with which the page shows how to write one", async () => {
    const { items } = (await build(each)).set;
    const help = viewWords[each.lang].dateHelp + graderWords[each.lang].dateUnread("?");
    const shown = new Set(help.match(/\d{4}/gu));
    expect(shown.size).toBeGreaterThan(0);
    const asked = items.flatMap(({ interaction, solution }) =>
      interaction === "date" ? (JSON.stringify(solution!.key).match(/\d{4}/gu) ?? []) : [],
    );
    expect(asked.filter((year) => shown.has(year))).toEqual([]);
  });

  it("each say what is learned, help at least once and explain the answer", async () => {
    for (const { item_id, objective, origin, solution } of (await build(each)).set.items) {
      expect([item_id, objective.length > 10]).toEqual([item_id, true]);
      expect([item_id, solution!.explanation.length > 10]).toEqual([item_id, true]);
      if (origin === "authored")
        expect([item_id, solution!.hints.length > 0]).toEqual([item_id, true]);
    }
  });
});

describe("withoutSolutions(set)", () => {
  it("leaves no key, hint, explanation, feedback or evidence in a test", async () => {
    const { set } = await build(scenarios[0]!);
    const bare: ExerciseSet = withoutSolutions(set);
    expect(bare.test).toBe(true);
    expect(JSON.stringify(bare)).not.toMatch(/solution|"key"|hints|explanation|misconceptions/);
    for (const { solution } of set.items)
      expect(JSON.stringify(bare)).not.toContain(JSON.stringify(solution!.explanation));
  });
});
