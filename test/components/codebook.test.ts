import "./dom.js";
import { expect, test } from "vitest";
import { buildCodebook } from "../../loaders/codebook.js";
import { tableNames } from "../../loaders/columns.js";
import { loadScenario } from "../../loaders/scenario.js";
import { buildTables } from "../../loaders/tables.js";
import { Codebook } from "../../src/components/codebook.js";
import { langs } from "../../src/model/vocabulary.js";
import { tiny } from "../fixtures.js";

test.each(langs)("Codebook(book) describes every column of every table (%s)", (lang) => {
  const book = buildCodebook(buildTables(loadScenario("tiny", tiny), lang), lang);
  const node = Codebook(book);
  expect([...node.querySelectorAll("section")].map(({ id }) => id)).toEqual(
    tableNames.map((name) => `table-${name}`),
  );
  for (const { name, columns } of book.tables) {
    const lines = [...node.querySelectorAll(`#table-${name} tbody tr`)];
    expect(lines.map((line) => line.querySelector("th")!.textContent)).toEqual(
      columns.map((column) => column.name),
    );
    lines.forEach((line, i) => expect(line.textContent).toContain(columns[i]!.description));
  }
});

test("Codebook(book) explains the words of a closed list", () => {
  const book = buildCodebook(buildTables(loadScenario("tiny", tiny), "en"), "en");
  const values = Codebook(book).querySelector("#table-positions .codebook-values")!;
  expect(values.textContent).toContain("11 possible values");
  expect(values.querySelectorAll("dt").length).toBe(11);
});
