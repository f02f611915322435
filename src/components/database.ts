import type { QueryResult } from "../model/query-result.js";
import { checkTypes, columnsOf, rowsOf, type ArrowBatch, type Column } from "./arrow-rows.js";
import { EngineError, startEngine, type Engine, type EngineFault } from "./duckdb-engine.js";

export type { Column, EngineFault };
export { EngineError };

export interface Result extends QueryResult {
  milliseconds: number;
}

export type DatabaseState =
  | { phase: "idle" }
  | { phase: "loading"; bytes: number }
  | { phase: "ready" }
  | { phase: "running" }
  | { phase: "failed"; fault: EngineFault; message: string };

export interface QueryOptions {
  /** Rows to fetch at most; the statement itself is not touched. Default 1000. */
  limit?: number;
  signal?: AbortSignal;
}

export interface Database {
  /** Starts DuckDB if need be; rejects with an EngineError. */
  ready(): Promise<void>;
  /** Runs SQL; rejects with DuckDB's message, an EngineError, or the signal's reason. */
  query(sql: string, options?: QueryOptions): Promise<Result>;
  /**
   * Adds a table (an Arrow IPC stream), or replaces it, beside those of the archive; a DuckDB that
   * has to start anew gets it again. Rejects as `query` does.
   */
  put(name: string, stream: Uint8Array): Promise<void>;
  /** Throws away what queries have changed; the next query finds the tables as delivered. */
  restore(): void;
  readonly state: DatabaseState;
  /** Hears every change of `state`; returns the way to stop that. */
  subscribe(listener: (state: DatabaseState) => void): () => void;
}

/** How long a cancelled query may take to stop before its worker is ended. */
const patience = 500;

/**
 * DuckDB in this tab over the `*.arrow` entries of the archive at `url`; a page says
 * `openDatabase(FileAttachment("tables.zip").url())`. Nothing is loaded before `ready` or `query`
 * is called. Queries run one after another.
 */
export function openDatabase(url: string | Promise<string>): Database {
  const listeners = new Set<(state: DatabaseState) => void>();
  let state: DatabaseState = { phase: "idle" };
  let tables: Promise<Map<string, Uint8Array>> | undefined;
  const added = new Map<string, Uint8Array>();
  let engine: Promise<Engine> | undefined;
  let queue: Promise<unknown> = Promise.resolve();

  const become = (next: DatabaseState) => {
    state = next;
    for (const listener of listeners) listener(state);
  };
  const drop = () => {
    engine?.then(
      ({ terminate }) => terminate(),
      () => {},
    );
    engine = undefined;
    become({ phase: "idle" });
  };
  const start = (): Promise<Engine> => {
    if (engine) return engine;
    become({ phase: "loading", bytes: 0 });
    tables ??= readTables(url);
    tables.catch(() => (tables = undefined));
    const started = tables.then((entries) =>
      startEngine(new Map([...entries, ...added]), (bytes) => become({ phase: "loading", bytes })),
    );
    engine = started;
    started.then(
      () => engine === started && become({ phase: "ready" }),
      (error: EngineError) => {
        if (engine !== started) return;
        engine = undefined;
        become({ phase: "failed", fault: error.fault ?? "start", message: error.message });
      },
    );
    return started;
  };

  async function run(sql: string, { limit = 1000, signal }: QueryOptions): Promise<Result> {
    signal?.throwIfAborted();
    const current = await abortable(start(), signal);
    become({ phase: "running" });
    const began = performance.now();
    let outcome: DatabaseState = { phase: "ready" };
    const answer = fetchRows(current, sql, limit);
    try {
      const result = await abortable(Promise.race([answer, current.died]), signal);
      return { ...result, milliseconds: performance.now() - began };
    } catch (error) {
      const stopped = signal?.aborted
        ? await stop(current, answer)
        : !(error instanceof EngineError);
      if (!stopped || isFatal(error)) {
        current.terminate();
        engine = undefined;
        outcome = { phase: "idle" };
      }
      throw error;
    } finally {
      become(outcome);
    }
  }

  return {
    ready: async () => void (await start()),
    query(sql, options = {}) {
      const result = queue.then(() => run(sql, options));
      queue = result.catch(() => {});
      return result;
    },
    put(name, stream) {
      const done = queue.then(async () => {
        added.set(name, stream);
        // A DuckDB that starts only now is given the table with the others.
        if (!engine) return void (await start());
        const { connection } = await engine;
        await connection.query(`DROP TABLE IF EXISTS "${name}"`);
        await connection.insertArrowFromIPCStream(stream.slice(), { name, create: true });
      });
      queue = done.catch(() => {});
      return done;
    },
    restore: drop,
    get state() {
      return state;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Reads batches until `limit` is passed; what is left is given up, not computed. */
async function fetchRows({ connection }: Engine, sql: string, limit: number) {
  const reader = await connection.send(sql, true);
  await reader.open();
  const { fields } = reader.schema as ArrowBatch["schema"];
  checkTypes(fields);
  const columns = columnsOf(fields);
  const rows: Record<string, unknown>[] = [];
  let truncated = false;
  for await (const batch of reader as unknown as AsyncIterable<ArrowBatch>) {
    const room = limit - rows.length;
    truncated = batch.numRows > room;
    rows.push(...rowsOf(batch, columns, room));
    if (truncated) break;
  }
  if (truncated) await connection.cancelSent();
  return { columns, rows, truncated };
}

/** Whether a cancelled query came to an end by itself. */
async function stop({ connection }: Engine, answer: Promise<unknown>): Promise<boolean> {
  void connection.cancelSent().catch(() => {});
  const settled = answer.then(
    () => true,
    () => true,
  );
  return Promise.race([settled, new Promise<boolean>((r) => setTimeout(r, patience, false))]);
}

/** After these the module's memory is not to be trusted. */
function isFatal(error: unknown): boolean {
  const message = String((error as Error)?.message ?? error);
  return /memory access out of bounds|unreachable|INTERNAL Error|FATAL|invalidated|Aborted\(/i.test(
    message,
  );
}

function abortable<T>(promise: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return promise;
  return new Promise<T>((resolve, reject) => {
    const abort = () => reject(signal.reason);
    signal.addEventListener("abort", abort, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener("abort", abort));
  });
}

/** The Arrow entries of the archive by table name. */
async function readTables(url: string | Promise<string>): Promise<Map<string, Uint8Array>> {
  const { unzipSync } = await import("fflate");
  const response = await fetch(await url).catch(() => null);
  if (!response?.ok)
    throw new EngineError("tables", `cannot load tables.zip (${response?.status ?? "no answer"})`);
  try {
    const bytes = new Uint8Array(await response.arrayBuffer());
    const entries = unzipSync(bytes, { filter: ({ name }) => name.endsWith(".arrow") });
    return new Map(Object.entries(entries).map(([name, data]) => [name.slice(0, -6), data]));
  } catch (error) {
    throw new EngineError("tables", `tables.zip: ${(error as Error).message}`);
  }
}
