import type { DuckDBConnection } from "@duckdb/node-api";
import type { Span } from "../../src/model/text.js";
import { queryRows } from "../duckdb.js";
import type { Path } from "../yaml-source.js";

/** Why an item has no key; `path` leads from the item to the place. */
export class KeyError extends Error {
  override name = "KeyError";
  constructor(
    readonly path: Path,
    message: string,
  ) {
    super(message);
  }
}

type Cell = string | number | null;

/** Runs the SQL of keys over the tables of `connection`; all that is wrong with it is a KeyError. */
export function createKeySql(connection: DuckDBConnection) {
  const rowsOf = async (sql: string, columns: number, path: Path): Promise<Cell[][]> => {
    let rows: Cell[][];
    try {
      rows = (await queryRows(connection, sql)).map((row) => Object.values(row));
    } catch (error) {
      const [line] = (error as Error).message.split("\n");
      throw new KeyError(path, `sql of the key fails: ${line}`);
    }
    if (rows.length === 0)
      throw new KeyError(path, "sql of the key gives no rows; mend it or the tables");
    if (rows[0]!.length !== columns)
      throw new KeyError(
        path,
        `sql of the key gives ${rows[0]!.length} columns; this interaction needs ${columns}`,
      );
    return rows;
  };
  return {
    /** Rows of ids or other words, as many columns as asked. */
    async texts(sql: string, columns: number, path: Path): Promise<string[][]> {
      const rows = await rowsOf(sql, columns, path);
      if (rows.some((row) => row.includes(null)))
        throw new KeyError(path, "sql of the key gives NULL; leave such rows out or coalesce");
      return rows.map((row) => row.map(String));
    },
    /** Rows of start and end, in code points. */
    async spans(sql: string, path: Path): Promise<Span[]> {
      return (await rowsOf(sql, 2, path)).map(([start, end]) => {
        if (typeof start !== "number" || typeof end !== "number")
          throw new KeyError(path, "sql of the key must give start and end as numbers");
        return { start, end };
      });
    },
  };
}
