import * as fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { withDuckDB } from "../../../loaders/duckdb.js";
import { nativeRun } from "../../../loaders/exercises/native-run.js";
import { loadScenario } from "../../../loaders/scenario.js";
import { buildTables } from "../../../loaders/tables.js";
import { gradeSql, type RunSql } from "../../../src/model/interactions/grade-sql.js";
import { gradeResults } from "../../../src/model/interactions/query.js";
import type { QueryResult } from "../../../src/model/query-result.js";
import { compareResults } from "../../../src/model/result-difference.js";
import { langs, type Lang } from "../../../src/model/vocabulary.js";
import { tiny } from "../../fixtures.js";
import { item } from "./items.js";
import { queryCases, type QueryCase } from "./query-cases.js";

const tables = buildTables(loadScenario("tiny", tiny), "en");
const schema = Object.fromEntries(
  Object.entries(tables).map(([name, rows]) => [name, Object.keys(rows[0] ?? {})]),
);
const asked = ({ solution, ordered = false }: Pick<QueryCase, "solution" | "ordered">) =>
  item("query", { start: "", tables: [] }, { solution, ordered });

describe("gradeSql(item, sql, run) on the tiny scenario", () => {
  let run: RunSql;
  let close: () => void;
  let closed: Promise<unknown>;
  beforeAll(
    () =>
      new Promise<void>((ready) => {
        closed = withDuckDB(tables, (connection) => {
          run = nativeRun(connection);
          ready();
          return new Promise<void>((done) => (close = done));
        });
      }),
  );
  afterAll(async () => {
    close();
    await closed;
  });
  const grade = (each: QueryCase, lang: Lang = "en") =>
    gradeSql(asked(each), each.sql, run, { lang, schema });

  it.each(queryCases)("judges rightly $why", async (each) => {
    const { score, feedback } = await grade(each);
    const text = feedback.map((entry) => entry.text).join(" ");
    if (each.verdict === "right") {
      expect([score, text]).toEqual([1, text]);
    } else {
      expect(score).toBeLessThan(1);
      expect(feedback.map(({ kind }) => kind)).toEqual(each.verdict);
    }
    for (const words of each.says ?? []) expect(text).toContain(words);
  });

  it("leaves the tables and the connection as they were", async () => {
    for (const each of queryCases) await grade(each);
    const { rows } = await run("SELECT count(*)::INTEGER AS n FROM positions", 1);
    expect(rows).toEqual([{ n: tables.positions.length }]);
    await run("BEGIN", 1);
    await run("ROLLBACK", 1);
  });

  it("says as much in German, without an English word of its own", async () => {
    for (const each of queryCases) {
      const { feedback } = await grade(each, "de");
      expect(feedback.length).toBe((await grade(each)).feedback.length);
      for (const { text } of feedback) expect(text).not.toMatch(/\b(the|rows|missing|column)\b/);
    }
  });

  it("says what the author says of a query that gives what a known mistake gives", async () => {
    const solved = asked({ solution: "SELECT position_id FROM positions WHERE condition IS NULL" });
    solved.solution.misconceptions["SELECT position_id FROM positions"] = "Mind the condition.";
    const { feedback } = await gradeSql(solved, "SELECT position_id AS x FROM positions", run, {
      lang: "en",
      schema,
    });
    expect(feedback[0]!.text).toBe("Mind the condition.");
  });

  it("passes on what is no fault of the query, and rolls back all the same", async () => {
    const said: string[] = [];
    const broken: RunSql = async (sql) => {
      said.push(sql);
      if (sql.startsWith("SELECT")) throw new Error("no engine");
      return { columns: [], rows: [], truncated: false };
    };
    const query = "SELECT 1";
    await expect(
      gradeSql(asked({ solution: query }), query, broken, { lang: "en", schema }),
    ).rejects.toThrow("no engine");
    expect(said.at(-1)).toBe("ROLLBACK");
  });
});

const cell = fc.oneof(
  fc.constant(null),
  fc.integer({ min: -3, max: 3 }),
  fc.constantFrom("a", "b", "3", "", "NULL"),
);
/** Columns of one kind, as an engine gives them. */
const results = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 4 }), fc.constantFrom("a", "b", null), cell), {
    maxLength: 12,
  })
  .map((rows) => table(rows.map(([n, t, c]) => [n, t, c === null ? null : String(c)])));
const table = (rows: unknown[][]): QueryResult => ({
  columns: [
    { name: "n", type: "BIGINT" },
    { name: "t", type: "VARCHAR" },
    { name: "c", type: "VARCHAR" },
  ],
  rows: rows.map(([n, t, c]) => ({ n, t, c })),
  truncated: false,
});
const filled = results.filter(({ rows }) => rows.length > 0);
const score = (wanted: QueryResult, given: QueryResult, ordered = false) =>
  compareResults(wanted, given, ordered).score;
const without = (result: QueryResult, at: number) => ({
  ...result,
  rows: result.rows.filter((_, i) => i !== at),
});
const withRow = (result: QueryResult, at: number, row: Record<string, unknown>) => ({
  ...result,
  rows: [...result.rows.slice(0, at), row, ...result.rows.slice(at)],
});

describe("compareResults(wanted, given, ordered)", () => {
  it("gives 1 to identical results, in order or not", () => {
    fc.assert(
      fc.property(filled, fc.boolean(), (wanted, ordered) => {
        expect(score(wanted, structuredClone(wanted), ordered)).toBe(1);
      }),
    );
  });

  it("keeps the score when rows of an unordered result are permuted", () => {
    const pair = fc.tuple(results, results).chain(([wanted, given]) =>
      fc.tuple(
        fc.constant(wanted),
        fc.constant(given),
        fc
          .shuffledSubarray(given.rows, { minLength: given.rows.length })
          .map((rows) => ({ ...given, rows })),
      ),
    );
    fc.assert(
      fc.property(pair, ([wanted, given, permuted]) => {
        expect(score(wanted, permuted)).toBeCloseTo(score(wanted, given), 12);
      }),
    );
  });

  it("keeps the score when columns are renamed or moved", () => {
    fc.assert(
      fc.property(filled, ({ columns, rows, truncated }) => {
        const given = {
          columns: [2, 0, 1].map((i) => ({ ...columns[i]!, name: `x${i}` })),
          rows: rows.map(({ n, t, c }) => ({ x2: c, x0: n, x1: t })),
          truncated,
        };
        expect(score({ columns, rows, truncated }, given)).toBe(1);
      }),
    );
  });

  it("lowers the score of a right result for every row that is taken away or added", () => {
    fc.assert(
      fc.property(filled, fc.nat(), fc.boolean(), fc.boolean(), (wanted, n, ordered, more) => {
        const at = n % wanted.rows.length;
        const given = more ? withRow(wanted, at, wanted.rows[0]!) : without(wanted, at);
        expect(score(wanted, given, ordered)).toBeLessThan(1);
      }),
    );
  });

  it("never raises the score for a wrong row more or a right row less", () => {
    fc.assert(
      fc.property(filled, results, fc.nat(), fc.boolean(), (wanted, given, n, ordered) => {
        const before = score(wanted, given, ordered);
        const wrong = withRow(given, n % (given.rows.length + 1), { n: 99, t: "z", c: "z" });
        expect(score(wanted, wrong, ordered)).toBeLessThanOrEqual(before);
      }),
    );
    fc.assert(
      fc.property(filled, fc.nat(), fc.nat(), (wanted, a, b) => {
        const one = without(wanted, a % wanted.rows.length);
        const two = without(one, b % Math.max(1, one.rows.length));
        expect(score(wanted, two)).toBeLessThanOrEqual(score(wanted, one));
      }),
    );
  });

  it("never gives 1 to another bag of rows, nor to an empty result", () => {
    const bag = ({ rows }: QueryResult) => rows.map((row) => JSON.stringify(row)).sort();
    fc.assert(
      fc.property(results, results, (wanted, given) => {
        fc.pre(JSON.stringify(bag(wanted)) !== JSON.stringify(bag(given)));
        expect(score(wanted, given)).toBeLessThan(1);
      }),
    );
    expect(score(table([]), table([]))).toBe(0);
  });

  it("does not take the digits of a number for a number, nor an empty text for NULL", () => {
    const one = (value: unknown, type: string): QueryResult => ({
      columns: [{ name: "v", type }],
      rows: [{ v: value }],
      truncated: false,
    });
    expect(score(one(3, "BIGINT"), one("3", "VARCHAR"))).toBeLessThan(1);
    expect(score(one(null, "VARCHAR"), one("", "VARCHAR"))).toBe(0);
    expect(score(one(null, "VARCHAR"), one("NULL", "VARCHAR"))).toBe(0);
    expect(score(one(0.1 + 0.2, "DOUBLE"), one(0.3, "DOUBLE"))).toBe(1);
    expect(score(one("3", "HUGEINT"), one(3, "BIGINT"))).toBe(1);
    expect(score(one(2.5, "DOUBLE"), one("2.50", "DECIMAL(4,2)"))).toBe(1);
    expect(score(one("9007199254740993", "BIGINT"), one("9007199254740992", "BIGINT"))).toBe(0);
  });

  it("counts rows beyond the limit as wrong, however many are right", () => {
    const wanted = table([[1, "a", null]]);
    expect(score(wanted, { ...wanted, truncated: true })).toBeLessThan(1);
  });
});

describe("gradeResults(item, wanted, given, lang)", () => {
  it.each(langs)("never throws and always says why a score is below 1 (%s)", (lang) => {
    fc.assert(
      fc.property(results, results, fc.boolean(), (wanted, given, ordered) => {
        const grade = gradeResults(asked({ solution: "x", ordered }), wanted, given, lang);
        expect(grade.feedback.length).toBeGreaterThan(0);
        if (grade.score < 1) expect(grade.feedback.some(({ kind }) => kind !== "right")).toBe(true);
      }),
    );
  });

  it("offers the sentences of the first differing row", () => {
    const result = (ids: string[]): QueryResult => ({
      columns: [{ name: "position_id", type: "VARCHAR" }],
      rows: ids.map((id) => ({ position_id: id })),
      truncated: false,
    });
    const { feedback } = gradeResults(
      asked({ solution: "x" }),
      result(["a", "b"]),
      result(["a", "c"]),
      "en",
    );
    expect(feedback.map(({ evidence }) => evidence)).toEqual([["b"], ["c"]]);
  });
});
