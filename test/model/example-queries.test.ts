import { describe, expect, test } from "vitest";
import { queryRows, withDuckDB } from "../../loaders/duckdb.js";
import { loadScenario } from "../../loaders/scenario.js";
import { repository, scenarioIds } from "../../loaders/scenarios.js";
import { buildTables } from "../../loaders/tables.js";
import { exampleQueries, offeredQueries } from "../../src/model/example-queries.js";
import type { Tables } from "../../src/model/tables.js";
import { langs } from "../../src/model/vocabulary.js";
import { tiny } from "../fixtures.js";

const scenarios = [
  ...scenarioIds(tiny).map((id) => ({ id, root: tiny })),
  ...scenarioIds().map((id) => ({ id, root: repository })),
];

const answers = (tables: Tables) =>
  withDuckDB(tables, async (connection) => {
    const all: Record<string, unknown> = {};
    for (const { name, sql } of offeredQueries)
      all[name] = (await connection.runAndReadAll(sql)).getRowsJson();
    return all;
  });

const reversed = (tables: Tables) =>
  Object.fromEntries(
    Object.entries(tables).map(([name, rows]) => [name, [...rows].reverse()]),
  ) as unknown as Tables;

test("no two offered queries share a name, which their links are made of", () => {
  const names = offeredQueries.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});

describe.each(scenarios)("on the scenario $id", ({ id, root }) => {
  test.each(langs)("every offered query answers alike (%s) however the rows lie", async (lang) => {
    const tables = buildTables(loadScenario(id, root), lang);
    const found = await answers(tables);
    expect(await answers(reversed(tables))).toEqual(found);
    for (const name of ["look", "count", "check-the-evidence"]) expect(found[name]).not.toEqual([]);
  });

  test("each quoted passage stands where the tables say", async () => {
    const check = exampleQueries.find(({ name }) => name === "check-the-evidence")!;
    await withDuckDB(buildTables(loadScenario(id, root), "de"), async (connection) => {
      const wrong = `SELECT count(*)::INTEGER AS n FROM (${check.sql}) WHERE NOT found`;
      expect(await queryRows(connection, wrong)).toEqual([{ n: 0 }]);
    });
  });
});
