import * as arrow from "apache-arrow";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  checkTypes,
  columnsOf,
  plainValue,
  rowsOf,
  sqlType,
} from "../../src/components/arrow-rows.js";

const field = (name: string, type: arrow.DataType) => new arrow.Field(name, type, true);
const utf8 = new arrow.Utf8();
const struct = new arrow.Struct([field("a", new arrow.Int64()), field("b", new arrow.DateDay())]);

/** An i128 as Arrow stores it. */
function words(value: bigint): Uint32Array {
  const bits = BigInt.asUintN(128, value);
  return Uint32Array.from([0n, 32n, 64n, 96n], (shift) => Number((bits >> shift) & 0xffffffffn));
}

describe("plainValue", () => {
  test.each([
    ["NULL stays null", null, utf8, null],
    ["a safe BIGINT is a number", 42n, new arrow.Int64(), 42],
    ["an unsafe BIGINT keeps its digits", 9007199254740993n, new arrow.Int64(), "9007199254740993"],
    ["DECIMAL has its point", words(-5n), new arrow.Decimal(2, 10), -0.05],
    ["a HUGEINT sum is a number", words(10n), new arrow.Decimal(0, 38), 10],
    [
      "a long DECIMAL keeps its digits",
      words(12345678901234567890n),
      new arrow.Decimal(2, 38),
      "123456789012345678.90",
    ],
    ["DATE is an ISO day", Date.UTC(2022, 0, 21), new arrow.DateDay(), "2022-01-21"],
    ["a DATE before 1970 is an ISO day", Date.UTC(1949, 3, 4), new arrow.DateDay(), "1949-04-04"],
    ["an infinite DATE says so", 1.9e17, new arrow.DateDay(), "infinity"],
    [
      "TIMESTAMP has no zone",
      Date.UTC(2022, 0, 21, 9, 5),
      new arrow.TimestampMicrosecond(),
      "2022-01-21 09:05:00",
    ],
    ["TIME is a time of day", 45_000_000_000n, new arrow.TimeMicrosecond(), "12:30:00"],
    ["BLOB is hexadecimal", Uint8Array.of(0xaa, 1), new arrow.Binary(), "aa01"],
    ["BOOLEAN stays", false, new arrow.Bool(), false],
    ["LIST is an array", [1n, null], new arrow.List(field("item", new arrow.Int64())), [1, null]],
    ["STRUCT is an object", { a: 1n, b: 0 }, struct, { a: 1, b: "1970-01-01" }],
  ])("%s", (_, value, type, expected) => {
    expect(plainValue(value, type as never)).toEqual(expected);
  });

  test("every HUGEINT survives, as a number only where that is exact", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(2n ** 126n), max: 2n ** 126n }), (n) => {
        const plain = plainValue(words(n), new arrow.Decimal(0, 38) as never);
        expect(BigInt(plain as string | number)).toBe(n);
      }),
    );
  });
});

describe("columnsOf, rowsOf", () => {
  test("a name that occurs twice loses no value", () => {
    const columns = columnsOf([field("id", utf8), field("id", utf8)] as never);
    expect(columns.map(({ name }) => name)).toEqual(["id", "id_1"]);
  });

  test("rowsOf reads a real record batch and stops at the limit", () => {
    const table = new arrow.Table({
      n: arrow.vectorFromArray([1n, null, 3n], new arrow.Int64()),
      t: arrow.vectorFromArray(["a", "b", "c"], utf8),
    });
    const batch = table.batches[0]!;
    const columns = columnsOf(batch.schema.fields as never);
    expect(columns).toEqual([
      { name: "n", type: "BIGINT" },
      { name: "t", type: "VARCHAR" },
    ]);
    expect(rowsOf(batch as never, columns, 2)).toEqual([
      { n: 1, t: "a" },
      { n: null, t: "b" },
    ]);
  });

  test("types have their SQL names", () => {
    const names = [new arrow.List(field("x", utf8)), new arrow.Decimal(0, 38), struct];
    expect(names.map((type) => sqlType(type as never))).toEqual([
      "VARCHAR[]",
      "HUGEINT",
      "STRUCT(a BIGINT, b DATE)",
    ]);
  });

  test("a column that would be shown wrongly is an error, nested or not", () => {
    const interval = new arrow.IntervalYearMonth();
    const list = new arrow.Dictionary(utf8, new arrow.Int32());
    expect(() => checkTypes([field("n", interval)] as never)).toThrow(/"n" has the type INTERVAL/);
    expect(() => checkTypes([field("e", new arrow.List(field("x", list)))] as never)).toThrow(
      /"e" has the type ENUM/,
    );
    expect(() => checkTypes([field("ok", struct)] as never)).not.toThrow();
  });
});
