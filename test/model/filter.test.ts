// Protects the promise that a filter means the same in the page, in SQL and in a link.
import fc from "fast-check";
import { DuckDBInstance, type DuckDBConnection } from "@duckdb/node-api";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  condition,
  facetNames,
  keepStances,
  predicate,
  readFilter,
  stancesQuery,
  writeFilter,
  type Filter,
} from "../../src/model/filter.js";
import { queries, type Stance } from "../../src/model/queries.js";
import { queryRows } from "../../loaders/duckdb.js";
import { buildWorkbook } from "../../loaders/workbook.js";
import type { Workbook } from "../../src/model/workbook.js";
import { tiny } from "../fixtures.js";

let connection: DuckDBConnection;
let instance: DuckDBInstance;
let workbook: Workbook;

beforeAll(async () => {
  instance = await DuckDBInstance.create(":memory:", { threads: "1" });
  connection = await instance.connect();
  workbook = await buildWorkbook("tiny", "en", tiny);
  const { positions, actors, issues } = workbook.tables;
  await load("positions", positions);
  await load("actors", actors);
  await load("issues", issues);
});
afterAll(() => {
  connection.closeSync();
  instance.closeSync();
});

/** A table of strings and integers, as far as the stances need it. */
async function load(name: string, rows: readonly object[]): Promise<void> {
  const columns = Object.keys(rows[0]!);
  const literal = (value: unknown) =>
    value === null
      ? "NULL"
      : typeof value === "number"
        ? String(value)
        : `'${String(value).replaceAll("'", "''")}'`;
  const values = rows.map(
    (row) => `(${columns.map((column) => literal((row as Record<string, unknown>)[column]))})`,
  );
  const quoted = columns.map((column) => `"${column}"`).join(", ");
  await connection.run(
    `CREATE TABLE ${name} AS SELECT * FROM (VALUES ${values.join(", ")}) AS t(${quoted})`,
  );
}

/** Values that occur, values that do not, and values that try to be syntax. */
const values = () =>
  fc.oneof(
    fc.constantFrom(
      ...new Set(workbook.snapshots.stances.flatMap((row) => [row.side, row.actor_id, row.act])),
      ...new Set(workbook.snapshots.stances.flatMap((row) => [row.polarity, row.mode])),
      ...workbook.tables.issues.map((issue) => issue.issue_id),
    ),
    fc.constantFrom(null, "-", "%", "'", "' OR TRUE --", "a,b", "ü »x«", "\\"),
    fc.string({ minLength: 1 }).filter((text) => !text.includes("\u0000")),
  );
const filters = () =>
  fc.record(Object.fromEntries(facetNames.map((facet) => [facet, fc.uniqueArray(values())])), {
    requiredKeys: [],
  }) as fc.Arbitrary<Filter>;

describe("a filter", () => {
  test("gives the same rows, in the same order, as a predicate and as SQL", async () => {
    await fc.assert(
      fc.asyncProperty(filters(), async (filter) => {
        const rows = await queryRows(connection, stancesQuery(filter));
        expect(rows).toEqual(workbook.snapshots.stances.filter(predicate(filter)));
      }),
      { numRuns: 150 },
    );
  });

  test("of one value a facet finds rows at all, so that the law above is not empty", async () => {
    for (const { side, actor_id, polarity } of workbook.snapshots.stances) {
      const filter: Filter = { side: [side], actor: [actor_id], polarity: [polarity] };
      const rows = await queryRows(connection, stancesQuery(filter));
      expect(rows.length).toBeGreaterThan(0);
      expect(rows).toEqual(workbook.snapshots.stances.filter(predicate(filter)));
    }
  });

  test("returns from the address as it went, whatever else stands there", () => {
    fc.assert(
      fc.property(filters(), (filter) => {
        const params = writeFilter(filter, new URLSearchParams("lang=x&side=old"));
        expect(readFilter(new URLSearchParams(params.toString()))).toEqual(filter);
        expect(params.get("lang")).toBe("x");
      }),
    );
  });

  test("that restricts nothing is the named query itself", () => {
    expect(stancesQuery({})).toBe(queries.stances.sql);
    expect(condition({})).toBe("TRUE");
  });

  test("writes values as data and an empty list as FALSE", () => {
    expect(condition({ side: ["o'brien", null], act: [] })).toBe(
      "(side IN ('o''brien') OR side IS NULL)\n  AND FALSE",
    );
  });
});

test("keepStances() leaves every snapshot as its query would answer over the rest", () => {
  const { snapshots } = workbook;
  expect(keepStances(snapshots, snapshots.stances)).toEqual(snapshots);
  const [first, ...rest] = snapshots.stances as [Stance, ...Stance[]];
  const kept = keepStances(snapshots, rest);
  expect(JSON.stringify([kept.conflicts, kept.acts, kept.voices])).not.toContain(
    `"${first.position_id}"`,
  );
  const total = (rows: { positions: number }[]) =>
    rows.reduce((sum, row) => sum + row.positions, 0);
  expect([total(kept.acts), total(kept.voices)]).toEqual([rest.length, rest.length]);
});
