import { describe, expect, it } from "vitest";
import { columnsOf, tableNames } from "../loaders/columns.js";
import { buildCodebook } from "../loaders/codebook.js";
import { loadScenario } from "../loaders/scenario.js";
import { buildTables } from "../loaders/tables.js";
import { langs } from "../src/model/vocabulary.js";
import { tiny } from "./fixtures.js";

describe("columnsOf(table)", () => {
  it("reads SQL types off the schema", () => {
    const types = (names: string[], table: Parameters<typeof columnsOf>[0]) =>
      columnsOf(table)
        .filter(({ name }) => names.includes(name))
        .map(({ name, type, nullable }) => `${name} ${type}${nullable ? "" : " NOT NULL"}`);
    expect(types(["deadline_id", "kind", "earliest", "start"], "deadlines")).toEqual([
      "deadline_id VARCHAR NOT NULL",
      "kind VARCHAR NOT NULL",
      "earliest DATE",
      "start INTEGER NOT NULL",
    ]);
    expect(types(["weight"], "preferences")).toEqual(["weight DOUBLE NOT NULL"]);
  });
});

describe("buildCodebook(tables, lang)", () => {
  const scenario = loadScenario("tiny", tiny);
  const [de, en] = langs.map((lang) => buildCodebook(buildTables(scenario, lang), lang));

  it("describes every column of every table in both languages", () => {
    for (const book of [de!, en!])
      for (const table of book.tables) {
        expect(table.note).not.toBe("");
        for (const column of table.columns) expect(column.description).not.toBe("");
      }
    expect(de!.tables.map(({ name }) => name)).toEqual(tableNames);
  });

  it("explains the words of each closed list with label and note", () => {
    const { columns, rows } = en!.tables.find(({ name }) => name === "positions")!;
    expect(rows).toBe(5);
    const values = columns.find(({ name }) => name === "polarity")!.values!;
    expect(values[1]).toEqual({
      value: "against",
      label: "no",
      note: "the actor answers the issue with no",
    });
    const lists = en!.tables.flatMap((table) => table.columns).filter((column) => column.values);
    const bare = lists.filter((column) => column.values!.some(({ label }) => label === null));
    expect(lists.length).toBeGreaterThan(8);
    expect(bare.map(({ name }) => name)).toEqual(["timex_mod", "status"]);
  });
});
