import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { DuckDBInstance, type DuckDBConnection } from "@duckdb/node-api";
import { readSurvey, surveySql } from "../src/model/negotiation-sql.js";
import { survey } from "../src/model/negotiation-survey.js";
import { anyNegotiation, neighbours } from "./model/negotiation-cases.js";
import { withWasm } from "./wasm-duckdb.js";

let instance: DuckDBInstance;
let connection: DuckDBConnection;
beforeAll(async () => {
  instance = await DuckDBInstance.create(":memory:", { threads: "1" });
  connection = await instance.connect();
});
afterAll(() => {
  connection.closeSync();
  instance.closeSync();
});

describe("surveySql", () => {
  it.each([2, 3])("answers as the reference does on any preferences of %i sides", async (sides) => {
    await fc.assert(
      fc.asyncProperty(anyNegotiation(sides), async (game) => {
        const reader = await connection.runAndReadAll(surveySql(game));
        expect(readSurvey(game, reader.getRowObjectsJS())).toEqual(survey(game));
      }),
      { numRuns: 150 },
    );
  });

  it("answers as the reference does in the engine of the pages", async () => {
    const rows = await withWasm((wasm) =>
      wasm
        .query(surveySql(neighbours))
        .toArray()
        .map((row: { toJSON(): Record<string, unknown> }) => row.toJSON()),
    );
    expect(readSurvey(neighbours, rows)).toEqual(survey(neighbours));
  });
});
