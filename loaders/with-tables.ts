import type { DuckDBConnection } from "@duckdb/node-api";
import type { ExerciseSet } from "../src/model/exercise.js";
import type { Tables } from "../src/model/tables.js";
import type { Lang } from "../src/model/vocabulary.js";
import { appendRows, withDuckDB } from "./duckdb.js";
import { exerciseRows, loadExercises } from "./exercises/exercise-set.js";
import type { Scenario } from "./scenario.js";
import { buildTables } from "./tables.js";

export interface Loaded {
  tables: Tables;
  /** With solutions. */
  exercises: ExerciseSet;
  /** A native DuckDB that holds the tables. */
  connection: DuckDBConnection;
}

/**
 * Calls `use` with every table of a scenario in one language, the exercises among them: these are
 * made from the other tables, so they come last. Throws an AuthorError with every finding.
 */
export async function withTables<T>(
  scenario: Scenario,
  lang: Lang,
  use: (loaded: Loaded) => Promise<T>,
): Promise<T> {
  const tables = buildTables(scenario, lang);
  return withDuckDB(tables, async (connection) => {
    const exercises = await loadExercises(scenario, tables, connection, lang);
    const rows = exerciseRows(exercises);
    await appendRows(connection, "exercises", rows);
    return use({ tables: { ...tables, exercises: rows }, exercises, connection });
  });
}
