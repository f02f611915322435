import { describe, expect, it } from "vitest";
import type { Item } from "../../src/model/exercise.js";
import { gradeSql } from "../../src/model/interactions/grade-sql.js";
import type { Solved } from "../../src/model/interactions/grader.js";
import { langs } from "../../src/model/vocabulary.js";
import { nativeRun } from "../../loaders/exercises/native-run.js";
import { courseSteps, courseTasks } from "../../loaders/exercises/query-course.js";
import { loadScenario } from "../../loaders/scenario.js";
import { repository, scenarioIds } from "../../loaders/scenarios.js";
import { withTables } from "../../loaders/with-tables.js";
import { tiny } from "../fixtures.js";

const sources = [
  { id: "tiny", root: tiny },
  ...scenarioIds().map((id) => ({ id, root: repository })),
].flatMap((each) => langs.map((lang) => ({ ...each, lang })));

describe.each(sources)("the query course on $id in $lang", ({ id, root, lang }) => {
  const withCourse = <T>(
    use: (course: {
      item: Solved<"query">;
      task: Awaited<ReturnType<typeof courseTasks>>[number];
      grade: (sql: string) => ReturnType<typeof gradeSql>;
    }) => Promise<T>,
  ) =>
    withTables(loadScenario(id, root), lang, async ({ exercises, connection, tables }) => {
      const schema = Object.fromEntries(
        Object.entries(tables).map(([name, rows]) => [name, Object.keys(rows[0] ?? {})]),
      );
      const run = nativeRun(connection);
      for (const task of await courseTasks(connection)) {
        const named = (item: Item) => item.item_id === `query-${task.step.name}`;
        const item = exercises.items.find(named) as Solved<"query">;
        await use({ item, task, grade: (sql) => gradeSql(item, sql, run, { lang, schema }) });
      }
    });

  it("has all ten steps, in order and side by side", async () => {
    await withTables(loadScenario(id, root), lang, async ({ exercises, connection }) => {
      const tasks = await courseTasks(connection);
      const places = tasks.map(({ step }) =>
        exercises.items.findIndex(({ item_id }) => item_id === `query-${step.name}`),
      );
      expect(places).toEqual(places.map((_, i) => places[0]! + i));
      expect(tasks.map(({ step }) => step.name)).toEqual(courseSteps.map(({ name }) => name));
    });
  });

  it("accepts the solution and every other right query", async () => {
    await withCourse(async ({ item, task, grade }) => {
      for (const sql of [task.version.solution, ...task.version.accept]) {
        const { score, feedback } = await grade(sql);
        expect([item.item_id, sql, score, feedback.at(-1)!.text]).toEqual([
          item.item_id,
          sql,
          1,
          item.solution.explanation,
        ]);
      }
    });
  });

  it("rejects what stands in the editor at first and every wrong query, and says why", async () => {
    await withCourse(async ({ item, task, grade }) => {
      expect((await grade(item.body.start)).score).toBeLessThan(1);
      for (const { sql, says } of task.version.reject) {
        const { score, feedback } = await grade(sql);
        expect([item.item_id, sql, score < 1]).toEqual([item.item_id, sql, true]);
        expect([item.item_id, sql, feedback[0]!.text]).toEqual([item.item_id, sql, says[lang]]);
      }
    });
  });

  it.runIf(lang === "en")("does not take the answer copied into a table for a query", async () => {
    await withTables(loadScenario(id, root), lang, async ({ connection }) => {
      const run = nativeRun(connection);
      const quote = (value: unknown) =>
        typeof value === "string" && !/^\d+$/.test(value)
          ? `'${value.replaceAll("'", "''")}'`
          : String(value ?? "NULL");
      await withCourse(async ({ item, grade }) => {
        const { rows } = await run(item.solution.key.solution, 1000);
        const copied = rows.map((row) => `(${Object.values(row).map(quote).join(", ")})`);
        const { score } = await grade(`FROM (VALUES ${copied.join(", ")})`);
        expect([item.item_id, score < 1]).toEqual([item.item_id, true]);
      });
    });
  });
});

describe("courseSteps", () => {
  it("are ten, each in both languages, with hints, and with queries to accept and reject", () => {
    expect(courseSteps.length).toBe(10);
    for (const { versions, objective } of courseSteps)
      for (const each of versions) {
        expect(each.accept.length).toBeGreaterThan(0);
        expect(each.reject.length).toBeGreaterThan(1);
        for (const said of [objective, each.prompt, ...each.hints, each.explanation])
          for (const lang of langs) expect(said[lang]).toMatch(/\S/);
      }
  });
});
