import { describe, expect, it } from "vitest";
import { columnsOf, tableNames } from "../loaders/columns.js";
import { formatFinding } from "../loaders/findings.js";
import { loadScenario, readScenario } from "../loaders/scenario.js";
import { scenarioIds } from "../loaders/scenarios.js";
import { buildTables } from "../loaders/tables.js";
import { slicePoints } from "../src/model/text.js";
import type { PlainRow } from "../loaders/formats/rows.js";

/** Every published scenario, whatever there is in data/. */
describe.each(scenarioIds())("the scenario %s", (id) => {
  it("passes every check", () => {
    expect(readScenario(id).findings.map(formatFinding)).toEqual([]);
  });

  it("has the same rows in both languages: ids, places and gaps", () => {
    const scenario = loadScenario(id);
    const [de, en] = [buildTables(scenario, "de"), buildTables(scenario, "en")];
    for (const name of tableNames) {
      const keys = columnsOf(name)
        .map((column) => column.name)
        .filter((column) => /(_id|_name|ordinal|start|end)$/u.test(column));
      const keysOf = (rows: readonly PlainRow[]) => rows.map((row) => keys.map((key) => row[key]));
      const gaps = (rows: readonly PlainRow[]) =>
        rows.map((row) => Object.keys(row).filter((column) => row[column] === null));
      expect(keysOf(en[name])).toEqual(keysOf(de[name]));
      expect(gaps(en[name])).toEqual(gaps(de[name]));
    }
  });

  it("proves each position and deadline with words that stand in the article", () => {
    const scenario = loadScenario(id);
    const { evidence, positions, deadlines } = buildTables(scenario, "de");
    const proven = new Set(evidence.map((row) => row.row_id));
    for (const row of positions) expect(proven).toContain(row.position_id);
    for (const row of deadlines) expect(proven).toContain(row.deadline_id);
    if (scenario.file.rights.publish === "full")
      for (const row of evidence) expect(slicePoints(scenario.article.text, row)).toBe(row.exact);
  });
});

it("there is a scenario to check", () => {
  expect(scenarioIds().length).toBeGreaterThan(0);
});
