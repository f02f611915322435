import { DuckDBDateValue, DuckDBInstance, type DuckDBConnection } from "@duckdb/node-api";
import { tables as schemas, type TableName, type Tables } from "../src/model/tables.js";
import { columnsOf, type SqlType } from "./columns.js";
import type { PlainRow } from "./formats/rows.js";

const DAY = 86_400_000;

/**
 * Calls `use` with a native DuckDB in memory that holds the tables. One thread and no extensions:
 * the same input gives the same bytes, and nothing is fetched.
 */
export async function withDuckDB<T>(
  tables: Tables,
  use: (connection: DuckDBConnection) => Promise<T>,
): Promise<T> {
  const instance = await DuckDBInstance.create(":memory:", {
    threads: "1",
    autoinstall_known_extensions: "false",
    autoload_known_extensions: "false",
  });
  try {
    const connection = await instance.connect();
    try {
      for (const name of Object.keys(schemas) as TableName[]) {
        await createTable(connection, name);
        await appendRows(connection, name, tables[name]);
      }
      return await use(connection);
    } finally {
      connection.closeSync();
    }
  } finally {
    instance.closeSync();
  }
}

/** The rows of a query as plain data: integers as numbers, dates as ISO strings. */
export async function queryRows(connection: DuckDBConnection, sql: string): Promise<PlainRow[]> {
  const reader = await connection.runAndReadAll(sql);
  const names = reader.columnNames();
  return reader
    .getRowsJS()
    .map((row) => Object.fromEntries(names.map((name, i) => [name, plain(row[i])])));
}

async function createTable(connection: DuckDBConnection, name: TableName): Promise<void> {
  const declared = columnsOf(name).map(
    (column) => `"${column.name}" ${column.type}${column.nullable ? "" : " NOT NULL"}`,
  );
  await connection.run(`CREATE TABLE "${name}" (${declared.join(", ")})`);
}

/** Adds rows to a table that `withDuckDB` has made. */
export async function appendRows(
  connection: DuckDBConnection,
  name: TableName,
  rows: readonly PlainRow[],
): Promise<void> {
  const columns = columnsOf(name);
  const appender = await connection.createAppender(name);
  const append: Record<SqlType, (value: string | number) => void> = {
    VARCHAR: (value) => appender.appendVarchar(String(value)),
    INTEGER: (value) => appender.appendInteger(Number(value)),
    DOUBLE: (value) => appender.appendDouble(Number(value)),
    DATE: (value) =>
      appender.appendDate(new DuckDBDateValue(Date.parse(`${value}T00:00:00Z`) / DAY)),
  };
  for (const row of rows) {
    for (const column of columns) {
      const value = row[column.name] ?? null;
      if (value === null) appender.appendNull();
      else append[column.type](value);
    }
    appender.endRow();
  }
  appender.closeSync();
}

function plain(value: unknown): string | number | null {
  if (value === null || value === undefined) return null;
  if (typeof value === "string" || typeof value === "number") return value;
  if (typeof value === "bigint") return Number(value);
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  throw new Error(`a named query gave a value of a kind that pages do not know: ${String(value)}`);
}
