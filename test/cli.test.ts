import { execFile } from "node:child_process";
import { cpSync } from "node:fs";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { tables } from "../src/model/tables.js";
import { tiny, tinyFiles, withEdits } from "./fixtures.js";

const bin = fileURLToPath(new URL("../loaders/lesart.js", import.meta.url));

function lesart(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, [bin, ...args], (error, stdout, stderr) =>
      resolve({ code: error ? Number(error.code) : 0, stdout, stderr }),
    );
  });
}

let folder: string;
beforeEach(async () => void (folder = await mkdtemp(join(tmpdir(), "lesart-test-"))));
afterEach(() => rm(folder, { recursive: true, force: true }));

describe("lesart", () => {
  it("check passes a clean scenario and says what it holds", async () => {
    const { code, stdout, stderr } = await lesart("check", "tiny", "--root", tiny);
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toBe("tiny: 7 sentences, 5 positions, 4 deadlines, 2 mentions\n");
  });

  it("check --reanchor prints a patch, names the orphan, changes nothing and exits with 1", async () => {
    const root = join(folder, "copy");
    withEdits([{ in: "article", replace: "Abzug der Wachen", by: "Abzug aller Wachen" }], (copy) =>
      cpSync(copy, root, { recursive: true }),
    );
    const before = await readFile(join(root, tinyFiles.annotations), "utf8");
    const { code, stdout, stderr } = await lesart("check", "tiny", "--reanchor", "--root", root);
    expect(code).toBe(1);
    expect(stdout).toContain("+    quote: den Abzug aller Wachen vom Kai");
    expect(stderr).toContain('annotations.yaml:21:12: quote not found: "den Abzug der Wachen');
    expect(await readFile(join(root, tinyFiles.annotations), "utf8")).toBe(before);
  });

  it("check names an unknown scenario, the nearest one, and exits with 1", async () => {
    const { code, stderr } = await lesart("check", "tinny", "--root", tiny);
    expect(code).toBe(1);
    expect(stderr).toContain("there is no scenario tinny; did you mean tiny?");
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  it("tables writes one object with a key a table to standard output", async () => {
    const { code, stdout } = await lesart("tables", "tiny", "--root", tiny, "--format", "json");
    expect(code).toBe(0);
    const written = JSON.parse(stdout);
    expect(Object.keys(written)).toEqual(Object.keys(tables));
    expect(written.deadlines[0].latest).toBe("2024-03-15");
  });

  it.each(["csv", "parquet"])(
    "tables --format %s --out writes one file a table",
    async (format) => {
      const out = join(folder, "new", format);
      const { code } = await lesart(
        "tables",
        "tiny",
        "--root",
        tiny,
        "--format",
        format,
        "--out",
        out,
      );
      expect(code).toBe(0);
      expect((await readdir(out)).sort()).toEqual(
        Object.keys(tables)
          .map((name) => `${name}.${format}`)
          .sort(),
      );
      // Nothing of the temporary folder is left beside it.
      expect(await readdir(join(folder, "new"))).toEqual([format]);
    },
  );

  it.each([
    [["tables", "tiny", "--format", "csv"], "--format csv needs --out"],
    [["tables", "tiny", "--format", "xls"], "Allowed choices are json, csv, arrow, parquet"],
    [["tables", "tiny", "--lang", "fr"], "Allowed choices are de, en"],
    [["tables"], "missing required argument 'id'"],
    [["tabels"], "unknown command 'tabels'"],
  ])("%j is refused with a remedy", async (args, message) => {
    const { code, stdout, stderr } = await lesart(...args);
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr).toContain(message);
  });
});
