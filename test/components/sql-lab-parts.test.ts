import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  changesTables,
  linkOf,
  snapshotResult,
  sqlOfAddress,
} from "../../src/components/sql-lab-parts.js";

const page = "https://school.example/lesart/de/x/query.html?q=old#some-row";

describe("changesTables", () => {
  test.each([
    "insert into actors values (1)",
    "  -- first\n DROP TABLE actors",
    "select 1; create table t as select 2",
    "with x as (select 1) insert into t from x",
  ])("sees that %j does", (sql) => expect(changesTables(sql)).toBe(true));

  test.each([
    "select 'drop table actors'",
    "select 1 -- ; drop table actors",
    'select "update" from t',
    "with x as (select 1) select * from x",
  ])("sees that %j does not", (sql) => expect(changesTables(sql)).toBe(false));
});

describe("linkOf and sqlOfAddress", () => {
  test("any query comes back out of its link, and never stands where a server sees it", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 1 }), (sql) => {
        const link = linkOf(null, sql, page);
        expect(sqlOfAddress(link)).toEqual({ name: null, sql });
        expect(new URL(link).search).toBe("");
      }),
    );
  });

  test("a named query is linked by its name", () => {
    const link = linkOf("count", "anything", page);
    expect(link).toBe("https://school.example/lesart/de/x/query.html?q=count");
    expect(sqlOfAddress(link)).toEqual({ name: "count", sql: null });
  });

  test("a name that is not offered, or the id of a row, asks for nothing", () => {
    expect(sqlOfAddress(page)).toEqual({ name: null, sql: null });
  });
});

test("snapshotResult gives the columns of the rows, numbers as such", () => {
  expect(snapshotResult([{ side: null, n: 2 }]).columns).toEqual([
    { name: "side", type: "VARCHAR" },
    { name: "n", type: "INTEGER" },
  ]);
});
