import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { DuckDBConnection } from "@duckdb/node-api";
import type { TableName } from "../../src/model/tables.js";

/** Tables of an open DuckDB as Parquet files; the engine writes to disk, so a temporary folder serves. */
export async function toParquet(
  connection: DuckDBConnection,
  names: readonly TableName[],
): Promise<Map<TableName, Uint8Array>> {
  const folder = await mkdtemp(join(tmpdir(), "lesart-"));
  try {
    const files = new Map<TableName, Uint8Array>();
    for (const name of names) {
      const file = join(folder, `${name}.parquet`);
      const target = file.replaceAll("'", "''");
      await connection.run(`COPY "${name}" TO '${target}' (FORMAT parquet, COMPRESSION snappy)`);
      files.set(name, await readFile(file));
    }
    return files;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
