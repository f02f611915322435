import type { DuckDBConnection } from "@duckdb/node-api";
import { GRADED_ROWS } from "../../src/model/interactions/grade-sql.js";
import { compareResults } from "../../src/model/result-difference.js";
import type { Lang } from "../../src/model/vocabulary.js";
import { oneTableSteps } from "./course/one-table.js";
import { severalTablesSteps } from "./course/several-tables.js";
import type { CourseStep, CourseVersion } from "./course/step.js";
import type { Placed } from "./generate.js";
import { nativeRun } from "./native-run.js";
import type { Source } from "./source.js";

/** From SELECT to a self-join. They hold for every scenario, so none names a row. */
export const courseSteps: readonly CourseStep[] = [...oneTableSteps, ...severalTablesSteps];

/** Step and version that are asked of a scenario. */
export interface CourseTask {
  step: CourseStep;
  version: CourseVersion;
}

/**
 * For each step the first version whose answer is clear and instructive on the tables behind
 * `connection`: it has rows, and what stands in the editor at first is not right yet. A step
 * without such a version is left out.
 */
export async function courseTasks(connection: DuckDBConnection): Promise<CourseTask[]> {
  const run = nativeRun(connection);
  const isInstructive = async ({ fits, solution, start, ordered = false }: CourseVersion) => {
    if (fits && !(await run(fits, 1)).rows[0]?.fits) return false;
    const wanted = await run(solution, GRADED_ROWS);
    if (wanted.rows.length === 0 || wanted.truncated) return false;
    return compareResults(wanted, await run(start, GRADED_ROWS), ordered).score < 1;
  };
  const tasks: CourseTask[] = [];
  for (const step of courseSteps)
    for (const version of step.versions)
      if (await isInstructive(version)) {
        tasks.push({ step, version });
        break;
      }
  return tasks;
}

const numbered: Record<Lang, (n: number, of: number) => string> = {
  de: (n, of) => `Abfragekurs, Schritt ${n} von ${of}.`,
  en: (n, of) => `Query course, step ${n} of ${of}.`,
};

/**
 * The query course as items. `generate.limits` of the authored file may shorten it or, with
 * `query: 0`, leave it out.
 */
export async function queryCourse(
  { lang, scenario }: Source,
  connection: DuckDBConnection,
): Promise<Placed[]> {
  const limit = scenario.exercises.data.generate?.limits?.query ?? courseSteps.length;
  const tasks = (await courseTasks(connection)).slice(0, limit);
  return tasks.map(({ step, version }, i): Placed => ({
    item_id: `query-${step.name}`,
    interaction: "query",
    section: "analyse",
    difficulty: step.difficulty,
    points: null,
    short: false,
    origin: "generated",
    objective: step.objective[lang],
    prompt: `${numbered[lang](i + 1, tasks.length)} ${version.prompt[lang]}`,
    body: { start: version.start, tables: version.tables },
    key: { solution: version.solution, ordered: version.ordered ?? false },
    hints: version.hints.map((hint) => hint[lang]),
    explanation: version.explanation[lang],
    misconceptions: Object.fromEntries(version.reject.map(({ sql, says }) => [sql, says[lang]])),
    evidence: [],
    rows: [],
  }));
}
