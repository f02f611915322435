import { strToU8 } from "fflate";
import { toCsv } from "../src/model/csv.js";
import type { TableName, Tables } from "../src/model/tables.js";
import { columnsOf, tableNames } from "./columns.js";
import { withDuckDB } from "./duckdb.js";
import { toArrow } from "./formats/arrow.js";
import { toParquet } from "./formats/parquet.js";
import type { PlainRow } from "./formats/rows.js";
import type { TableFormat } from "./table-formats.js";

/** Every table in one format: bytes by file name, in the order of the schemas. */
export async function exportTables(
  tables: Tables,
  format: TableFormat,
): Promise<Map<string, Uint8Array>> {
  if (format === "parquet") {
    const files = await withDuckDB(tables, (connection) => toParquet(connection, tableNames));
    return new Map([...files].map(([name, bytes]) => [`${name}.parquet`, bytes]));
  }
  return new Map(
    tableNames.map((name) => [`${name}.${format}`, write[format](name, tables[name])]),
  );
}

type Write = (name: TableName, rows: readonly PlainRow[]) => Uint8Array;

/** The formats that need no engine. */
export const write: Record<Exclude<TableFormat, "parquet">, Write> = {
  json: (_, rows) => strToU8(`${JSON.stringify(rows)}\n`),
  csv: (name, rows) => {
    const names = columnsOf(name).map((column) => column.name);
    return strToU8(toCsv(names, rows));
  },
  arrow: (name, rows) => toArrow(columnsOf(name), rows),
};
