import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { tables } from "../src/model/tables.js";
import { tiny } from "./fixtures.js";

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

  it.each(["csv", "arrow", "parquet", "json"])(
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

  it("tables writes over its own files but never into a folder with others", async () => {
    const run = () =>
      lesart("tables", "tiny", "--root", tiny, "--format", "csv", "--out", join(folder, "out"));
    expect((await run()).code).toBe(0);
    expect((await run()).code).toBe(0);
    await writeFile(join(folder, "out", "thesis.txt"), "dear to someone");
    const { code, stderr } = await run();
    expect(code).toBe(1);
    expect(stderr).toContain("holds other files (thesis.txt)");
    expect(await readFile(join(folder, "out", "thesis.txt"), "utf8")).toBe("dear to someone");
  });

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
