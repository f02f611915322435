import type { Codebook } from "../../model/codebook.js";
import type { Item } from "../../model/exercise.js";
import { gradeSql, SqlError, type RunSql } from "../../model/interactions/grade-sql.js";
import { queryWords } from "../../model/interactions/query-words.js";
import type { QueryResult } from "../../model/query-result.js";
import { isOneQuestion } from "../../model/sql-statement.js";
import { cutTo, limits } from "../../model/responses.js";
import type { Lang } from "../../model/vocabulary.js";
import type { Workbook } from "../../model/workbook.js";
import { EngineError, type Database } from "../database.js";
import type { PageGraders } from "../item.js";
import type { Selection } from "../selection.js";
import { schemaOf } from "../sql-problem.js";
import { session, Stopped } from "../sql-runner.js";
import { sqlLabWords } from "../sql-lab-words.js";
import { QueryDesk } from "./query-desk.js";
import { queryViewWords } from "./query-words.js";
import type { View } from "./view.js";
import type { Views } from "./views.js";

/** How long a query may run before it counts as endless. */
const SECONDS = 15;

/**
 * What query items need of a page: the view and the grader, which share `database`. DuckDB is loaded
 * when somebody runs or checks a query, not before. Nothing that a learner writes can change the
 * tables: only single questions are run, and verdicts are made within a transaction.
 */
export function queryTools(
  database: Database,
  {
    workbook,
    codebook,
    lang,
    selection,
  }: { workbook: Workbook; codebook: Codebook; lang: Lang; selection: Selection },
): { views: Views; graders: PageGraders } {
  const say = queryViewWords[lang];
  const schema = schemaOf(codebook);
  // An item keeps its editor and its last result when the frame draws it anew after a check.
  const desks = new WeakMap<Item, QueryDesk>();

  /** What went wrong apart from the query itself, in words. */
  const explain = (error: unknown): Error => {
    if (error instanceof Stopped)
      return new Error(error.reason === "timeout" ? say.timeout(SECONDS) : say.cancelled);
    if (error instanceof EngineError)
      return new Error(`${sqlLabWords[lang].faults[error.fault]} ${say.rest}`);
    return error as Error;
  };

  async function work<T>(desk: QueryDesk | undefined, ...use: Parameters<typeof session<T>>) {
    const current = session(...use);
    desk?.begin(current.cancel);
    try {
      return await current.result;
    } catch (error) {
      throw error instanceof SqlError ? error : explain(error);
    } finally {
      desk?.end();
    }
  }

  const view: View<"query"> = (item, options) => {
    let desk = desks.get(item);
    if (!desk) {
      desk = new QueryDesk(item, {
        workbook,
        codebook,
        schema,
        lang,
        selection,
        database,
        run: async (sql, limit) => {
          if (!isOneQuestion(sql)) throw new Error(queryWords[lang].onlyQuestions);
          const query = sql.trim().replace(/;\s*$/, "");
          return work(desk, database, (run) => run(query, limit), SECONDS);
        },
      });
      desks.set(item, desk);
    }
    desk.show({
      ...options,
      onChange: (sql) => options.onChange(cutTo(sql, limits.query)),
    });
    return desk.node;
  };

  return {
    views: { query: view },
    graders: {
      query: {
        isEmpty: (response) => response.trim() === "",
        perfect: ({ solution }) => solution.key.solution,
        recalls: () => database.state.phase === "ready",
        grade: (item, response) => {
          const desk = desks.get(item);
          return work(
            desk,
            database,
            async (run) => {
              // The learner sees what was judged: the first answer after the transaction began.
              let judged: QueryResult | null = null;
              const watched: RunSql = async (sql, limit) => {
                const result = await run(sql, limit);
                if (sql !== "BEGIN TRANSACTION") judged ??= result;
                return result;
              };
              const grade = await gradeSql(item, response, watched, { lang, schema });
              desk?.showResult(judged);
              return grade;
            },
            SECONDS,
          );
        },
      },
    },
  };
}
