import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { DuckDBBindings, DuckDBConnection } from "@duckdb/duckdb-wasm/blocking";

const require = createRequire(import.meta.url);

let started: Promise<DuckDBBindings> | undefined;

async function start(): Promise<DuckDBBindings> {
  const entry = require.resolve("@duckdb/duckdb-wasm/dist/duckdb-node-blocking.cjs");
  const duckdb = require(entry) as typeof import("@duckdb/duckdb-wasm/blocking");
  const bundle = (name: string) => ({ mainModule: join(dirname(entry), name), mainWorker: "" });
  const bundles = { mvp: bundle("duckdb-mvp.wasm"), eh: bundle("duckdb-eh.wasm") };
  const database = await duckdb.createDuckDB(bundles, new duckdb.VoidLogger(), duckdb.NODE_RUNTIME);
  await database.instantiate(() => {});
  return database;
}

/** Calls `use` with an empty DuckDB-WASM in this process: the engine of the pages, without a browser. */
export async function withWasm<T>(
  use: (connection: DuckDBConnection) => T | Promise<T>,
): Promise<T> {
  const database = await (started ??= start());
  database.reset();
  const connection = database.connect();
  try {
    return await use(connection);
  } finally {
    connection.close();
  }
}
