import type { Grade } from "../exercise.js";
import type { QueryResult } from "../query-result.js";
import { compareResults } from "../result-difference.js";
import { explainSqlError, type Schema } from "../sql-errors.js";
import { comparesWithNull, isOneQuestion } from "../sql-statement.js";
import type { Lang } from "../vocabulary.js";
import { alterationsFor } from "./altered-tables.js";
import { feedback, settle, type Solved } from "./grader.js";
import { gradeResults, shownRow } from "./query.js";
import { queryWords } from "./query-words.js";

/** What the engine says of a query that it cannot answer, in its own words. */
export class SqlError extends Error {
  override name = "SqlError";
}

/**
 * Runs one statement and gives at most `limit` rows. Rejects with a SqlError where the statement is
 * to blame; everything else (no engine, cancelled) is passed on to whoever asked for the verdict.
 */
export type RunSql = (sql: string, limit: number) => Promise<QueryResult>;

/** Rows that are compared; a solution gives fewer. */
export const GRADED_ROWS = 1000;
/** For a query that is right only by accident. */
const ACCIDENTAL = 0.5;

/**
 * The verdict on a query as text: it runs beside the solution, on the tables as they are and, where
 * the results agree there, on tables of the same form with other contents, so that copied values and
 * lucky conditions do not pass. Nothing is changed: all happens in a transaction that is rolled
 * back. The caller keeps other statements away from the connection meanwhile.
 */
export async function gradeSql(
  item: Solved<"query">,
  sql: string,
  run: RunSql,
  { lang, schema }: { lang: Lang; schema: Schema },
): Promise<Grade> {
  const say = queryWords[lang];
  if (!isOneQuestion(sql)) return settle(item, 0, [feedback("wrong", say.onlyQuestions)]);
  const question = sql.trim().replace(/;\s*$/, "");
  return undone(run, async () => {
    let given: QueryResult;
    try {
      given = await run(question, GRADED_ROWS);
    } catch (error) {
      if (!(error instanceof SqlError)) throw error;
      const { what, remedy, place } = explainSqlError(error.message, {
        sql: question,
        schema,
        lang,
      });
      const where = place && place.line > 1 ? ` (${say.line(place.line)})` : "";
      return settle(item, 0, [
        feedback(
          "wrong",
          [what.replace(/([^.!?…])$/, "$1.") + where, remedy].filter(Boolean).join(" "),
        ),
      ]);
    }
    const { solution } = item.solution.key;
    let wanted: QueryResult;
    try {
      wanted = await run(solution, GRADED_ROWS);
    } catch (error) {
      if (!(error instanceof SqlError)) throw error;
      return { score: 0, feedback: [feedback("note", say.solutionFails(error.message))] };
    }
    const grade = gradeResults(item, wanted, given, lang);
    if (grade.score < 1) {
      const known = await knownMistake(item, question, given, run);
      const said = known ?? (comparesWithNull(question) ? say.equalsNull : null);
      return said ? { ...grade, feedback: [feedback("wrong", said), ...grade.feedback] } : grade;
    }
    return (await accidental(item, question, run, lang)) ?? grade;
  });
}

/** Runs `use` within a transaction and leaves nothing of it behind. */
async function undone<T>(run: RunSql, use: () => Promise<T>): Promise<T> {
  await run("BEGIN TRANSACTION", 1);
  try {
    return await use();
  } finally {
    // A cancelled query may have taken the engine, and the transaction, with it.
    await run("ROLLBACK", 1).catch(() => {});
  }
}

/**
 * What the author says to a query that gives what one of the known wrong queries gives. Many
 * mistakes give nothing at all, so there the words of the query decide.
 */
async function knownMistake(
  item: Solved<"query">,
  question: string,
  given: QueryResult,
  run: RunSql,
): Promise<string | null> {
  const words = (text: string) => text.toLowerCase().replace(/\s+/g, " ").trim();
  for (const [sql, text] of Object.entries(item.solution.misconceptions)) {
    const wrong = await run(sql, GRADED_ROWS).catch(() => null);
    const isSame =
      given.rows.length === 0
        ? words(sql) === words(question)
        : wrong && compareResults(wrong, given, item.solution.key.ordered).score === 1;
    if (isSame) return text;
  }
  return null;
}

/** The verdict where a query agrees with the solution on these tables alone; null where it always does. */
async function accidental(
  item: Solved<"query">,
  sql: string,
  run: RunSql,
  lang: Lang,
): Promise<Grade | null> {
  const say = queryWords[lang];
  const { solution, ordered } = item.solution.key;
  for (const { make, drop } of alterationsFor(item.body.tables)) {
    for (const statement of make) await run(statement, 1);
    const wanted = await run(solution, GRADED_ROWS);
    const given = await run(sql, GRADED_ROWS).catch((error: unknown) => {
      if (error instanceof SqlError) return null;
      throw error;
    });
    for (const statement of drop) await run(statement, 1);
    if (wanted.truncated || (wanted.rows.length === 0 && given?.rows.length === 0)) continue;
    const difference = given && compareResults(wanted, given, ordered);
    if (difference?.score === 1) continue;
    const missing = difference?.missing[0];
    const row = missing ?? difference?.extra[0];
    const names = wanted.columns.map(({ name }) => name);
    const told = row
      ? say.accidental(shownRow(row, names, lang), Boolean(missing))
      : say.accidentalOther;
    return settle(item, ACCIDENTAL, [feedback("wrong", told)]);
  }
  return null;
}
