import type { DuckDBConnection } from "@duckdb/node-api";
import { SqlError, type RunSql } from "../../src/model/interactions/grade-sql.js";

/**
 * Runs SQL on native DuckDB with the values and column names that the browser's engine gives, so
 * that a verdict at build time is the verdict on the page.
 */
export const nativeRun =
  (connection: DuckDBConnection): RunSql =>
  async (sql, limit) => {
    let reader;
    try {
      reader = await connection.streamAndReadUntil(sql, limit + 1);
    } catch (error) {
      throw new SqlError((error as Error).message);
    }
    const seen = new Set<string>();
    const names = reader.columnNames().map((name) => {
      let unique = name;
      for (let i = 1; seen.has(unique); i++) unique = `${name}_${i}`;
      seen.add(unique);
      return unique;
    });
    const types = reader.columnTypes();
    const values = reader.getRowsJson();
    return {
      columns: names.map((name, i) => ({ name, type: String(types[i]) })),
      rows: values
        .slice(0, limit)
        .map((row) => Object.fromEntries(names.map((name, i) => [name, row[i]]))),
      truncated: values.length > limit,
    };
  };
