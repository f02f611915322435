import { tableFromIPC } from "apache-arrow";
import { describe, expect, it } from "vitest";
import { columnsOf, tableNames, type Column } from "../../loaders/columns.js";
import { toArrow } from "../../loaders/formats/arrow.js";
import { withWasm } from "../wasm-duckdb.js";

const arrowTypes = { VARCHAR: "Utf8", INTEGER: "Int32", DOUBLE: "Float64", DATE: "Date32<DAY>" };
const column = (name: string, type: Column["type"]): Column => ({
  name,
  type,
  nullable: true,
  values: null,
  describe: { de: "", en: "" },
});
const all = [
  column("word", "VARCHAR"),
  column("whole", "INTEGER"),
  column("share", "DOUBLE"),
  column("day", "DATE"),
];

describe("toArrow(columns, rows)", () => {
  it.each(tableNames)("declares the types of %s even where it has no rows", (name) => {
    const columns = columnsOf(name);
    const { schema, numRows } = tableFromIPC(toArrow(columns, []));
    expect(numRows).toBe(0);
    expect(schema.fields.map((field) => [field.name, String(field.type)])).toEqual(
      columns.map((each) => [each.name, arrowTypes[each.type]]),
    );
  });

  it("gives back what it was given, null as null", () => {
    const rows = [
      { word: "Süden 👩‍🚀", whole: 7, share: 0.1, day: "2024-02-29" },
      { word: null, whole: null, share: null, day: null },
      { word: "", whole: -1, share: 100, day: "1969-12-31" },
    ];
    const read = tableFromIPC(toArrow(all, rows))
      .toArray()
      .map((row) => row.toJSON());
    const day = (value: unknown) =>
      value === null ? null : new Date(Number(value)).toISOString().slice(0, 10);
    expect(read.map((row) => ({ ...row, day: day(row.day) }))).toEqual(rows);
  });

  it("is loaded by DuckDB with the declared types, be a column empty or the table", async () => {
    const nothing = [{ word: null, whole: null, share: null, day: null }];
    const types = await withWasm((connection) =>
      [toArrow(all, nothing), toArrow(all, [])].map((bytes, i) => {
        connection.insertArrowFromIPCStream(bytes, { name: `t${i}`, create: true });
        const described = connection.query(`DESCRIBE t${i}`).toArray();
        return described.map((row) => [String(row.column_name), String(row.column_type)]);
      }),
    );
    const declared = all.map(({ name, type }) => [name, type]);
    expect(types).toEqual([declared, declared]);
  });
});
