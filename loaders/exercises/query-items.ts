import type { DuckDBConnection } from "@duckdb/node-api";
import { GRADED_ROWS, gradeSql, SqlError } from "../../src/model/interactions/grade-sql.js";
import type { Solved } from "../../src/model/interactions/grader.js";
import type { Text } from "../../src/model/vocabulary.js";
import { columnsOf } from "../columns.js";
import type { Path } from "../yaml-source.js";
import { nativeRun } from "./native-run.js";
import type { AuthoredItem } from "./schema.js";
import type { Source } from "./source.js";

type AuthoredQuery = Extract<AuthoredItem, { interaction: "query" }>;

/** What is wrong with a query item, each with its path from the item. */
export interface QueryProblem {
  path: Path;
  message: string;
}

/**
 * Runs an authored query item: its solution must answer, each query under `accept` must be judged
 * right, what stands in the editor at first and each query under `reject` must not.
 */
export async function queryProblems(
  item: AuthoredQuery,
  { tables }: Source,
  connection: DuckDBConnection,
): Promise<QueryProblem[]> {
  const run = nativeRun(connection);
  const schema = Object.fromEntries(
    Object.keys(tables).map((name) => [
      name,
      columnsOf(name as keyof typeof tables).map((column) => column.name),
    ]),
  );
  const solution: Path = ["key", "solution"];
  try {
    const { rows, truncated } = await run(item.key.solution, GRADED_ROWS);
    if (rows.length === 0)
      return [{ path: solution, message: "solution gives no rows; mend it or the tables" }];
    if (truncated)
      return [
        {
          path: solution,
          message: `solution gives more than ${GRADED_ROWS} rows; ask for fewer`,
        },
      ];
  } catch (error) {
    if (!(error instanceof SqlError)) throw error;
    return [{ path: solution, message: `solution fails: ${firstLine(error)}` }];
  }
  // In English, as findings are, and without the author's own words, which might hide the reason.
  const solved = asSolved(item);
  const verdict = async (sql: string) => {
    const { score, feedback } = await gradeSql(solved, sql, run, { lang: "en", schema });
    return { right: score === 1, why: feedback[0]?.text ?? "" };
  };
  const problems: QueryProblem[] = [];
  const own = await verdict(item.key.solution);
  if (!own.right)
    problems.push({
      path: solution,
      message: `solution does not agree with itself (${own.why}); give it one clear answer`,
    });
  for (const [i, sql] of item.accept.entries()) {
    const { right, why } = await verdict(sql);
    if (!right)
      problems.push({
        path: ["accept", i],
        message: `accepted query is judged wrong: ${why} mend it or the solution`,
      });
  }
  for (const [i, entry] of item.reject.entries())
    if ((await verdict(sqlOf(entry))).right)
      problems.push({
        path: ["reject", i],
        message: "rejected query is judged right: it gives what the solution gives; mend one",
      });
  if (item.start.trim() !== "" && (await verdict(item.start)).right)
    problems.push({
      path: ["start"],
      message: "start is already the answer; leave something to do",
    });
  return problems;
}

/** The wrong queries of an item for which the author has words, as misconceptions. */
export const toldMistakes = (item: AuthoredItem): [string, Text][] =>
  item.interaction !== "query"
    ? []
    : item.reject.flatMap((entry): [string, Text][] =>
        typeof entry === "string" ? [] : [[entry.sql, entry.says]],
      );

const sqlOf = (entry: AuthoredQuery["reject"][number]): string =>
  typeof entry === "string" ? entry : entry.sql;
const firstLine = ({ message }: Error): string => message.split("\n")[0]!;

function asSolved(item: AuthoredQuery): Solved<"query"> {
  const { id, section, difficulty, start, tables, key } = item;
  const words = { objective: "", prompt: "" };
  return {
    ...words,
    item_id: id,
    interaction: "query",
    section,
    difficulty,
    points: 0,
    body: { start, tables },
    short: false,
    origin: "authored",
    hash: "",
    solution: { key, hints: [], explanation: "", misconceptions: {}, evidence: [] },
  };
}
