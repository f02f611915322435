import { describe, expect, it } from "vitest";
import { queries, type QueryName } from "../src/model/queries.js";
import { langs } from "../src/model/vocabulary.js";
import { columnsOf, tableNames } from "../loaders/columns.js";
import { withDuckDB } from "../loaders/duckdb.js";
import { toArrow } from "../loaders/formats/arrow.js";
import { loadScenario } from "../loaders/scenario.js";
import { scenarioIds } from "../loaders/scenarios.js";
import { takeSnapshots } from "../loaders/snapshots.js";
import { buildTables } from "../loaders/tables.js";
import { tiny } from "./fixtures.js";
import { fits, shapes } from "./snapshot-shapes.js";
import { withWasm } from "./wasm-duckdb.js";

const names = Object.keys(queries) as QueryName[];
const scenarios = [
  { id: "tiny", scenario: loadScenario("tiny", tiny) },
  ...scenarioIds().map((id) => ({ id, scenario: loadScenario(id) })),
];
const cases = scenarios.flatMap(({ id, scenario }) =>
  langs.map((lang) => ({ id, lang, tables: buildTables(scenario, lang) })),
);

describe.each(cases)("takeSnapshots of $id in $lang", ({ tables }) => {
  it("gives the columns and kinds that SnapshotRows promises", async () => {
    const snapshots = await withDuckDB(tables, takeSnapshots);
    for (const name of names) {
      const shape = Object.entries(shapes[name]);
      for (const row of snapshots[name] as object[]) {
        expect(Object.keys(row)).toEqual(shape.map(([column]) => column));
        for (const [column, kind] of shape)
          expect([column, fits(kind, (row as Record<string, unknown>)[column])]).toEqual([
            column,
            true,
          ]);
      }
    }
    expect(snapshots.stances.length).toBe(tables.positions.length);
    expect(snapshots.timeline.length).toBe(tables.deadlines.length);
  });

  it("equals row by row what DuckDB-WASM answers over the Arrow tables", async () => {
    const native = await withDuckDB(tables, takeSnapshots);
    const live = await withWasm((connection) => {
      for (const name of tableNames)
        connection.insertArrowFromIPCStream(toArrow(columnsOf(name), tables[name]), {
          name,
          create: true,
        });
      return names.map((name) => [
        name,
        connection
          .query(queries[name].sql)
          .toArray()
          .map((row) => plain(row.toJSON(), shapes[name])),
      ]);
    });
    expect(Object.fromEntries(live)).toEqual(native);
  });
});

describe("takeSnapshots of the tiny scenario", () => {
  it("finds the conflict over the toll and the agreement of one side", async () => {
    const { conflicts, acts, voices } = await withDuckDB(cases[0]!.tables, takeSnapshots);
    expect(conflicts.map((row) => [row.actor_a, row.actor_b, row.issue_id, row.relation])).toEqual([
      ["kern", "north-town", "toll", "conflict"],
      ["kern", "south-town", "toll", "congruence"],
      ["north-town", "south-town", "toll", "conflict"],
    ]);
    expect(acts.find((row) => row.act === "demand")).toEqual({
      side: "south",
      act: "demand",
      act_class: "directive",
      positions: 2,
      position_ids: "south-guards-must-leave south-toll-must-go",
    });
    expect(voices.at(-1)).toMatchObject({
      speaker_id: null,
      speaker: null,
      actor_id: "north-town",
    });
  });
});

/** A row of apache-arrow as the pages read it: DATE arrives as milliseconds. */
function plain(row: Record<string, unknown>, shape: Record<string, string>) {
  return Object.fromEntries(
    Object.entries(row).map(([column, value]) => [
      column,
      typeof value === "number" && shape[column]!.startsWith("text")
        ? new Date(value).toISOString().slice(0, 10)
        : value,
    ]),
  );
}
