import type { AsyncDuckDB, AsyncDuckDBConnection } from "@duckdb/duckdb-wasm";

/** Why DuckDB is not there, in words a page can look up. */
export type EngineFault = "no-webassembly" | "worker" | "download" | "memory" | "tables" | "start";

export class EngineError extends Error {
  constructor(
    readonly fault: EngineFault,
    message: string,
  ) {
    super(message);
  }
}

/** A running DuckDB. `died` rejects when its worker ends: answers still due then never come. */
export interface Engine {
  connection: AsyncDuckDBConnection;
  died: Promise<never>;
  terminate(): void;
}

const wasmFile = () => import.meta.resolve("@duckdb/duckdb-wasm/dist/duckdb-eh.wasm");
const workerFile = () =>
  import.meta.resolve("@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js");

/**
 * Nothing may be fetched, no file be opened, no extension be asked for, and no query may change
 * that: `lock_configuration` comes last. The memory limit makes DuckDB say no before the tab dies.
 */
const settings = [
  "SET autoinstall_known_extensions = false",
  "SET autoload_known_extensions = false",
  "SET memory_limit = '512MB'",
  "SET enable_external_access = false",
  "SET lock_configuration = true",
];

let unpacked: Promise<string> | undefined;

/**
 * Starts a DuckDB of our own files, with `tables` (name to Arrow IPC stream) in it. `onProgress`
 * hears the bytes of the download.
 */
export async function startEngine(
  tables: ReadonlyMap<string, Uint8Array>,
  onProgress: (bytes: number) => void,
): Promise<Engine> {
  if (typeof WebAssembly !== "object")
    throw new EngineError("no-webassembly", "this browser does not offer WebAssembly");
  const module = import("@duckdb/duckdb-wasm");
  unpacked ??= unpackedModule(wasmFile(), onProgress);
  unpacked.catch(() => (unpacked = undefined));
  const [duckdb, url] = await Promise.all([module, unpacked]);
  const worker = startWorker();
  let die!: (error: EngineError) => void;
  const died = new Promise<never>((_, reject) => (die = reject));
  died.catch(() => {});
  worker.addEventListener("error", (event) =>
    die(new EngineError("worker", event.message || "the worker could not be started")),
  );
  const terminate = () => {
    worker.terminate();
    die(new EngineError("worker", "the worker was ended"));
  };
  const database: AsyncDuckDB = new duckdb.AsyncDuckDB(new duckdb.VoidLogger(), worker);
  try {
    const connection = await Promise.race([connect(database, url, tables), died]);
    return { connection, died, terminate };
  } catch (error) {
    terminate();
    throw asEngineError(error);
  }
}

async function connect(
  database: AsyncDuckDB,
  url: string,
  tables: ReadonlyMap<string, Uint8Array>,
): Promise<AsyncDuckDBConnection> {
  await database.instantiate(url);
  await database.open({ query: { castBigIntToDouble: false, castDecimalToDouble: false } });
  const connection = await database.connect();
  for (const [name, bytes] of tables) {
    try {
      // A copy, because the worker takes the bytes over and a restart needs them again.
      await connection.insertArrowFromIPCStream(bytes.slice(), { name, create: true });
    } catch (error) {
      throw new EngineError("tables", `table ${name}: ${(error as Error).message}`);
    }
  }
  for (const setting of settings) await connection.query(setting);
  return connection;
}

function startWorker(): Worker {
  try {
    return new Worker(workerFile(), { type: "module" });
  } catch (error) {
    throw new EngineError("worker", (error as Error).message);
  }
}

function asEngineError(error: unknown): EngineError {
  if (error instanceof EngineError) return error;
  const message = error instanceof Error ? error.message : String(error);
  const fault = /memory|allocat/i.test(message) ? "memory" : "start";
  return new EngineError(fault, message);
}

/**
 * The module as a Blob URL. The built site ships `<file>.wasm.gz` alone (many hosts do not
 * compress); the preview serves the raw file. A host that itself unpacks .gz is noticed by the
 * first bytes.
 */
async function unpackedModule(url: string, onProgress: (bytes: number) => void): Promise<string> {
  const packed = await fetch(`${url}.gz`).catch(() => null);
  const response = packed?.ok ? packed : await fetch(url).catch(() => null);
  if (!response?.ok || !response.body)
    throw new EngineError("download", `cannot load ${url} (${response?.status ?? "no answer"})`);
  const { stream, isGzip } = await sniff(response.body, onProgress);
  const raw = isGzip ? stream.pipeThrough(new DecompressionStream("gzip")) : stream;
  const blob = await new Response(raw, { headers: { "content-type": "application/wasm" } }).blob();
  return URL.createObjectURL(blob);
}

async function sniff(body: ReadableStream<Uint8Array>, onProgress: (bytes: number) => void) {
  const reader = body.getReader();
  const first = await reader.read();
  const isGzip = first.value?.[0] === 0x1f && first.value[1] === 0x8b;
  let total = 0;
  const pass = (chunk: Uint8Array, to: ReadableStreamDefaultController<BufferSource>) => {
    onProgress((total += chunk.byteLength));
    to.enqueue(chunk as Uint8Array<ArrayBuffer>);
  };
  const stream = new ReadableStream<BufferSource>({
    start: (to) => void (first.value && pass(first.value, to)),
    pull: async (to) => {
      const { done, value } = await reader.read();
      if (done) to.close();
      else pass(value, to);
    },
    cancel: (reason) => reader.cancel(reason),
  });
  return { stream: stream as ReadableStream<Uint8Array<ArrayBuffer>>, isGzip };
}
