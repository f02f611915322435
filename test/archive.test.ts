import { createHash } from "node:crypto";
import { DuckDBInstance } from "@duckdb/node-api";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { tableFromIPC } from "apache-arrow";
import { describe, expect, it } from "vitest";
import { tablesZip } from "../loaders/archive.js";
import { columnsOf, tableNames } from "../loaders/columns.js";
import { exerciseRows } from "../loaders/exercises/exercise-set.js";
import { buildWorkbook } from "../loaders/workbook.js";
import { tiny } from "./fixtures.js";

const zip = await tablesZip("tiny", "de", tiny);
const files = unzipSync(zip);
const json = (name: string) => JSON.parse(strFromU8(files[name]!));
/** exercises.json holds the items, from which the rows of that table can be read off. */
const rowsOf = (name: string): Record<string, unknown>[] =>
  name === "exercises" ? exerciseRows(json("exercises.json")) : json(`${name}.json`);

describe("tablesZip(id, lang, root)", () => {
  it("holds the workbook, the codebook and each table in four formats, and nothing else", () => {
    const formats = ["arrow", "csv", "parquet", "json"];
    const expected = tableNames.flatMap((name) => formats.map((format) => `${name}.${format}`));
    expect(Object.keys(files).sort()).toEqual(
      [...expected, "workbook.json", "codebook.json"].sort(),
    );
  });

  it("has the same bytes each time, whatever the clock and time zone", async () => {
    const sum = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");
    const zone = process.env.TZ;
    try {
      process.env.TZ = "Pacific/Kiritimati";
      expect(sum(await tablesZip("tiny", "de", tiny))).toBe(sum(zip));
    } finally {
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    }
  });

  it("says the same in every format", () => {
    for (const name of tableNames) {
      const rows = rowsOf(name);
      const dates = columnsOf(name)
        .filter(({ type }) => type === "DATE")
        .map((column) => column.name);
      const arrow = tableFromIPC(files[`${name}.arrow`]!)
        .toArray()
        .map((row) => {
          const plain = row.toJSON();
          for (const date of dates)
            if (plain[date] !== null)
              plain[date] = new Date(Number(plain[date])).toISOString().slice(0, 10);
          return plain;
        });
      expect(arrow).toEqual(rows);
    }
  });

  it("types Parquet columns as the schema does, also in empty tables", async () => {
    const folder = await mkdtemp(join(tmpdir(), "lesart-test-"));
    const instance = await DuckDBInstance.create(":memory:");
    const connection = await instance.connect();
    try {
      for (const name of tableNames) {
        const file = join(folder, `${name}.parquet`);
        await writeFile(file, files[`${name}.parquet`]!);
        const described = await connection.runAndReadAll(`DESCRIBE SELECT * FROM '${file}'`);
        expect(described.getRowsJS().map(([column, type]) => [column, type])).toEqual(
          columnsOf(name).map((column) => [column.name, column.type]),
        );
        const count = await connection.runAndReadAll(`SELECT count(*)::INTEGER FROM '${file}'`);
        expect(count.getRowsJS()[0]![0]).toBe(rowsOf(name).length);
      }
    } finally {
      connection.closeSync();
      instance.closeSync();
      await rm(folder, { recursive: true, force: true });
    }
  });

  it("carries the workbook that buildWorkbook gives", async () => {
    expect(json("workbook.json")).toEqual(await buildWorkbook("tiny", "de", tiny));
  });
});

describe("buildWorkbook(id, lang, root)", () => {
  it("holds what a page needs before an engine has loaded", async () => {
    const workbook = await buildWorkbook("tiny", "en", tiny);
    expect(workbook.scenario).toEqual({
      id: "tiny",
      title: "The ferry dispute",
      description: "Two invented towns quarrel about a toll and a ferry.",
      fictional: true,
      rights: { holder: "Lesart", publish: "full", note: null },
      drafts: 0,
    });
    expect(workbook.sides).toEqual([
      { side: "north", name: "North" },
      { side: "south", name: "South" },
    ]);
    expect(workbook.article.header).toMatchObject({
      date: "2024-03",
      credit: "Jo Berg/Pool XY/dpa",
    });
    expect(workbook.article.paragraphs.map(({ sentences }) => sentences)).toEqual([
      ["s1", "s2", "s3"],
      ["s4", "s5", "s6", "s7"],
    ]);
    expect(workbook.drawings["monday-meeting"]).toEqual({
      reading: expect.objectContaining({
        stretches: [{ from: "2024-03-11", to: "2024-03-11" }],
        oneOf: false,
      }),
      textOnly: expect.objectContaining({
        oneOf: true,
        stretches: expect.objectContaining({ length: 4 }),
      }),
    });
    expect(workbook.tables.article[0]).not.toHaveProperty("text");
    expect(workbook.contexts[0]).toMatchObject({
      context_id: "treaty",
      about: ["s7", "treaty-1998"],
    });
  });
});
