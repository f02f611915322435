import { describe, expect, it } from "vitest";
import { slicePoints } from "../src/model/text.js";
import { loadScenario } from "../loaders/scenario.js";
import { buildTables } from "../loaders/tables.js";
import { tiny } from "./fixtures.js";

const scenario = loadScenario("tiny", tiny);
const de = buildTables(scenario, "de");
const en = buildTables(scenario, "en");
const position = (id: string) => de.positions.find((row) => row.position_id === id)!;

describe("buildTables(scenario, lang)", () => {
  it("gives both languages the same rows and places, in other words", () => {
    const ids = (tables: typeof de) => tables.positions.map((row) => [row.position_id, row.start]);
    expect(ids(en)).toEqual(ids(de));
    expect(en.positions[0]!.summary).toBe("South demands an end to the toll.");
    expect(de.positions[0]!.summary).toBe("Süden verlangt das Ende der Maut.");
  });

  it("lets an actor inherit the side of whom it represents, and leaves third parties without", () => {
    const sides = Object.fromEntries(de.actors.map((row) => [row.actor_id, row.side]));
    expect(sides).toEqual({
      "north-town": "north",
      "south-town": "south",
      lind: "north",
      kern: "south",
      union: null,
    });
  });

  it("takes the actor for the speaker unless the report speaks itself", () => {
    expect(position("south-toll-must-go").speaker_id).toBe("south-town");
    expect(position("lind-bridge-open").speaker_id).toBe("lind");
    expect(position("north-refuses").speaker_id).toBeNull();
  });

  it("joins quotes that stand apart and spans them from first to last", () => {
    const row = position("south-toll-must-go");
    expect(row.quote).toBe("In Süden hieß es […] den Verzicht auf die Maut");
    expect(slicePoints(scenario.article.text, row)).toBe(
      "In Süden hieß es, man fordere nicht nur den Verzicht auf die Maut",
    );
  });

  it("proves each row and single columns with evidence that stands where it says", () => {
    const rows = de.evidence.filter((row) => row.row_id === "kern-ferry-stays-put");
    expect(rows.map((row) => [row.ordinal, row.column_name, row.exact])).toEqual([
      [1, null, "bleibe die Fähre liegen"],
      [2, "condition", "ohne niedrigere Maut"],
      [3, "speaker_id", "Tom Kern entgegnete"],
    ]);
    for (const row of de.evidence) {
      expect(slicePoints(scenario.article.text, row)).toBe(row.exact);
      const around = { start: row.start - row.prefix.length, end: row.end + row.suffix.length };
      expect(slicePoints(scenario.article.text, around)).toBe(row.prefix + row.exact + row.suffix);
    }
  });

  it("reads the days of a deadline and leaves open ends empty", () => {
    const days = Object.fromEntries(
      de.deadlines.map((row) => [row.deadline_id, [row.earliest, row.latest, row.timex_value]]),
    );
    expect(days).toEqual({
      "written-proposal": [null, "2024-03-15", "2024-03-15"],
      "monday-meeting": ["2024-03-11", "2024-03-11", "2024-03-11"],
      "refused-for-weeks": ["2024-02-01", null, null],
      "treaty-1998": ["1998-01-01", "1998-12-31", "1998"],
    });
    expect(de.deadlines.map((row) => row.expression)).toEqual([
      "bis Freitag",
      "am Montag",
      "seit Wochen",
      "aus dem Jahr 1998",
    ]);
  });
});
