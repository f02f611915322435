import type { DuckDBConnection } from "@duckdb/node-api";
import { queries, type QueryName, type SnapshotRows } from "../src/model/queries.js";
import { queryRows } from "./duckdb.js";

/** The rows of every named query, from the native engine over the tables of `connection`. */
export async function takeSnapshots(connection: DuckDBConnection): Promise<SnapshotRows> {
  const snapshots: Record<string, unknown> = {};
  for (const name of Object.keys(queries) as QueryName[])
    snapshots[name] = await queryRows(connection, queries[name].sql);
  return snapshots as unknown as SnapshotRows;
}
