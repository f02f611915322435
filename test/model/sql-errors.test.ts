import { DuckDBInstance } from "@duckdb/node-api";
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { editDistance, nearest } from "../../src/model/nearest.js";
import { explainSqlError } from "../../src/model/sql-errors.js";
import { sqlErrorCases } from "./sql-error-cases.js";

const schema = {
  actors: ["actor_id", "name", "side"],
  positions: ["position_id", "actor_id", "issue_id", "act", "summary", "start"],
  deadlines: ["deadline_id", "label", "earliest"],
};
const tables = `
CREATE TABLE actors (actor_id VARCHAR, name VARCHAR, side VARCHAR);
CREATE TABLE positions (position_id VARCHAR, actor_id VARCHAR, issue_id VARCHAR, act VARCHAR, summary VARCHAR, start INTEGER);
CREATE TABLE deadlines (deadline_id VARCHAR, label VARCHAR, earliest DATE);
INSERT INTO actors VALUES ('b', 'B', 'east'), ('c', 'C', 'west')`;

/** What native DuckDB, of the same version as the browser's, says to `sql`. */
let complaint: (sql: string) => Promise<string>;
beforeAll(async () => {
  const instance = await DuckDBInstance.create(":memory:", {
    autoinstall_known_extensions: "false",
    autoload_known_extensions: "false",
    enable_external_access: "false",
    lock_configuration: "true",
  });
  const connection = await instance.connect();
  await connection.run(tables);
  complaint = (sql) =>
    connection.runAndReadAll(sql).then(
      () => "no error",
      (error: Error) => error.message,
    );
});

describe("explainSqlError puts what DuckDB itself says into plain words", () => {
  test.each(sqlErrorCases)("$kind: $sql", async ({ sql, kind, says, at, message }) => {
    const original = message ?? (await complaint(sql));
    const problem = explainSqlError(original, { sql, schema, lang: "en" });
    expect(problem).toMatchObject({ kind });
    expect(`${problem.what} ${problem.remedy ?? ""}`).toContain(says);
    expect(problem.place && sql.slice(problem.place.start, problem.place.end)).toBe(at ?? null);
    const german = explainSqlError(original, { sql, schema, lang: "de" });
    expect(german.what).not.toBe(problem.what);
    expect(german.remedy === null).toBe(problem.remedy === null);
  });

  test("a message that no rule knows is passed on", () => {
    const problem = explainSqlError("Strange Error: xyz\nmore", { sql: "", schema, lang: "en" });
    expect(problem.what).toBe("DuckDB rejects the query: Strange Error: xyz");
    expect(problem.original).toContain("more");
  });
});

describe("nearest", () => {
  test("a swap of neighbours is one step", () => {
    expect(editDistance("form", "from")).toBe(1);
  });
  test("nothing far away is proposed", () => {
    expect(nearest("east", ["name", "act", "label"])).toBe(null);
  });
  test("editDistance is symmetric, and zero only for equal words", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 8 }), fc.string({ maxLength: 8 }), (a, b) => {
        expect(editDistance(a, b)).toBe(editDistance(b, a));
        expect(editDistance(a, b) === 0).toBe(a === b);
      }),
    );
  });
});
