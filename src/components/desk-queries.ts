import type { ClassWork } from "../model/class-work.js";
import { gradeSql } from "../model/interactions/grade-sql.js";
import type { Lang } from "../model/vocabulary.js";
import { EngineError, type Database } from "./database.js";
import { session } from "./sql-runner.js";

/** How long one query of a learner may run; a whole class waits for it. */
const SECONDS = 3;

/**
 * The scores of a class with those of the queries that nobody has judged yet. Equal texts are run
 * once; a query that does not end in time has no score, one that fails has none of the points.
 * Rejects with an EngineError where DuckDB cannot start.
 */
export async function gradePending(
  database: Database,
  { scores, pending }: ClassWork,
  lang: Lang,
): Promise<ClassWork["scores"]> {
  const known = new Map<string, number | null>();
  const judged = new Map<string, number | null>();
  for (const { learner, item, sql } of pending) {
    const text = `${item.item_id} ${sql.trim()}`;
    if (!known.has(text)) {
      const verdict = session(
        database,
        (run) => gradeSql(item, sql, run, { lang, schema: {} }),
        SECONDS,
      );
      const score = verdict.result.then(
        (grade) => grade.score,
        (error) => {
          if (error instanceof EngineError && error.fault !== "worker") throw error;
          return null;
        },
      );
      known.set(text, await score);
    }
    judged.set(`${learner} ${item.item_id}`, known.get(text)!);
  }
  return scores.map((row) => ({
    ...row,
    score: row.score ?? judged.get(`${row.learner} ${row.item_id}`) ?? null,
  }));
}
