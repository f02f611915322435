import { DuckDBInstance } from "@duckdb/node-api";
import fc from "fast-check";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { toCsv } from "../../src/model/csv.js";

test("null is empty, an empty text is quoted, numbers are bare", () => {
  expect(toCsv(["a", "b", "c"], [{ a: null, b: "", c: -1.5 }])).toBe('a,b,c\r\n,"",-1.5\r\n');
});

test.each([
  ["plain words", "plain words"],
  ["a, b", '"a, b"'],
  ['say "no"', '"say ""no"""'],
  ["two\nlines", '"two\nlines"'],
  ["–5 Grad", "–5 Grad"],
])("%j is written as %s", (text, cell) => {
  expect(toCsv(["a"], [{ a: text }])).toBe(`a\r\n${cell}\r\n`);
});

test.each(["=1+1", "+x", "-x", "@SUM(A1)", "\tx", "\rx", '=HYPERLINK("http://x")'])(
  "%j cannot start a formula in a spreadsheet",
  (text) => expect(toCsv(["a"], [{ a: text }])).toMatch(/^a\r\n"?'/),
);

test("negative numbers that travel as text stay numbers", () => {
  expect(toCsv(["a"], [{ a: "-9007199254740993" }])).toBe("a\r\n-9007199254740993\r\n");
});

test("column names are cells too", () => {
  expect(toCsv(["=a", 'b"c'], [])).toBe(`'=a,"b""c"\r\n`);
});

test("DuckDB reads back what was written", async () => {
  const folder = mkdtempSync(join(tmpdir(), "csv-"));
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  const plain = fc.string({ unit: "grapheme" }).filter((s) => !/^[=+\-@\t\r]/.test(s));
  const text = plain.filter((s) => !s.includes("\0"));
  try {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(text, fc.option(text)), { minLength: 1 }),
        async (pairs) => {
          const rows = pairs.map(([a, b]) => ({ a, b }));
          writeFileSync(join(folder, "t.csv"), toCsv(["a", "b"], rows));
          const options =
            "header = true, all_varchar = true, auto_detect = false, delim = ',', quote = '\"', escape = '\"', columns = {a: 'VARCHAR', b: 'VARCHAR'}, allow_quoted_nulls = false";
          const read = await connection.runAndReadAll(
            `FROM read_csv('${folder}/t.csv', ${options})`,
          );
          expect(read.getRowObjectsJson()).toEqual(rows);
        },
      ),
      { numRuns: 50 },
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
});
