import { langs } from "../../src/model/vocabulary.js";
import { withDuckDB } from "../duckdb.js";
import { sortFindings, type Finding } from "../findings.js";
import type { Scenario } from "../scenario.js";
import { buildTables } from "../tables.js";
import { buildExercises } from "./exercise-set.js";

/** What only an engine can tell of the authored items, in both languages: their keys come from SQL. */
export async function checkItems(scenario: Scenario): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const lang of langs) {
    const tables = buildTables(scenario, lang);
    await withDuckDB(tables, async (connection) => {
      findings.push(...(await buildExercises(scenario, tables, connection, lang)).findings);
    });
  }
  return sortFindings(findings);
}
