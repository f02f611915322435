import { SqlError, type RunSql } from "../model/interactions/grade-sql.js";
import { EngineError, type Database } from "./database.js";

/** A query was stopped, by the learner or because it took too long. */
export class Stopped extends Error {
  override name = "Stopped";
  constructor(readonly reason: "cancelled" | "timeout") {
    super(reason);
  }
}

/** A stretch of work with a database that nobody else interrupts, and that ends. */
export interface Session<T> {
  result: Promise<T>;
  cancel(): void;
}

const turns = new WeakMap<Database, Promise<unknown>>();

/**
 * Gives `use` the database for itself, one session after another, so that the transaction of one
 * item never meets that of another. Loading the engine takes its time; after that, `seconds` pass
 * before whatever still runs is stopped. Rejects with Stopped or an EngineError, or with what `use`
 * rejects with; SQL that is wrong is a SqlError.
 */
export function session<T>(
  database: Database,
  use: (run: RunSql) => Promise<T>,
  seconds: number,
): Session<T> {
  const stop = new AbortController();
  const run: RunSql = async (sql, limit) => {
    // An engine that had to be ended took its transaction with it; another is not started for that.
    if (sql === "ROLLBACK" && database.state.phase !== "ready") return nothing;
    // What cleans up must run after a stop as well.
    const signal = sql === "ROLLBACK" ? undefined : stop.signal;
    try {
      return await database.query(sql, { limit, signal });
    } catch (error) {
      if (stop.signal.aborted) throw stop.signal.reason;
      if (error instanceof EngineError) throw error;
      throw new SqlError((error as Error).message);
    }
  };
  const before = turns.get(database) ?? Promise.resolve();
  const result = before.then(async () => {
    stop.signal.throwIfAborted();
    await Promise.race([database.ready(), aborted(stop.signal)]);
    const timer = setTimeout(() => stop.abort(new Stopped("timeout")), seconds * 1000);
    try {
      return await use(run);
    } finally {
      clearTimeout(timer);
    }
  });
  turns.set(
    database,
    result.catch(() => {}),
  );
  return { result, cancel: () => stop.abort(new Stopped("cancelled")) };
}

const nothing = { columns: [], rows: [], truncated: false };

const aborted = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) =>
    signal.addEventListener("abort", () => reject(signal.reason), { once: true }),
  );
