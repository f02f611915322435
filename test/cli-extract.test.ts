import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

const bin = fileURLToPath(new URL("../loaders/lesart.js", import.meta.url));
const text = "Der Minister forderte am Freitag, den Kanal bis Ende Januar zu öffnen.";

interface Ended {
  code: number | null;
  stdout: string;
  stderr: string;
}

function lesart(args: string[], input?: string | Buffer, close = false): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [bin, ...args]);
    let stdout = "";
    let stderr = "";
    child.stdout.on("data", (chunk) => {
      stdout += chunk;
      // As `| head -1` does.
      if (close) child.stdout.destroy();
    });
    child.stderr.on("data", (chunk) => (stderr += chunk));
    child.on("close", (code) => resolve({ code, stdout, stderr }));
    child.stdin.on("error", () => {});
    child.stdin.end(input);
  });
}

let folder: string;
beforeEach(async () => void (folder = await mkdtemp(join(tmpdir(), "lesart-cli-"))));
afterEach(() => rm(folder, { recursive: true, force: true }));

describe("lesart extract", () => {
  it("prints tables for a person, with what it assumed", async () => {
    const { code, stdout } = await lesart(["extract", "-", "--date", "2022-01-22"], text.repeat(3));
    expect(code).toBe(0);
    expect(stdout).toContain("note: language not given; taken for de");
    expect(stdout).toMatch(/draft positions \(\d\)\n.*\n {2}demand {2}/);
  });

  it("--json gives quotes that stand where the offsets say", async () => {
    const args = ["extract", "-", "--json", "--lang", "de", "--date", "2022-01-22"];
    const reading = JSON.parse((await lesart(args, text)).stdout);
    expect(reading.positions[0].quote).toEqual(["den Kanal bis Ende Januar zu öffnen"]);
    expect(reading.deadlines.map((each: { quote: unknown }) => each.quote)).toEqual([
      ["Freitag"],
      ["Ende Januar"],
    ]);
  });

  it("--jsonl answers every line and exits with 1 after a bad one", async () => {
    const input = `${JSON.stringify({ id: "a", text, lang: "de" })}\nbad\n`;
    for (const workers of ["1", "2"]) {
      const args = ["extract", "--jsonl", "-", "--workers", workers];
      const { code, stdout, stderr } = await lesart(args, input);
      expect(code).toBe(1);
      expect(stdout.split("\n")).toHaveLength(3);
      expect(stderr).toContain("1 of 2 lines could not be read");
    }
  }, 60_000);

  it("--jsonl ends quietly when its reader goes away", async () => {
    const input = `${JSON.stringify({ id: "a", text, lang: "de" })}\n`.repeat(3000);
    const { stdout, stderr } = await lesart(["extract", "--jsonl", "-"], input, true);
    expect(stdout).toContain('"id":"a"');
    expect(stderr).toBe("");
  }, 60_000);

  it.each([
    [["--lang", "fr"], 'language "fr" is not read; de and en are'],
    [["--lang", "de", "--date", "gestern"], 'date "gestern" is no calendar date'],
  ])("names bad options: %o", async (options, message) => {
    const { code, stdout, stderr } = await lesart(["extract", "-", ...options], text);
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr).toContain(message);
    expect(stderr).not.toMatch(/\n\s+at /);
  });
});

describe("lesart new", () => {
  it("makes a scenario whose drafts check lists with exit code 0", async () => {
    const article = join(folder, "a.txt");
    await writeFile(article, `${text}\n`);
    const root = ["--root", folder];
    const options = ["--article", article, "--date", "2022-01-22", "--lang", "de"];
    const made = await lesart(["new", "canal", ...options, ...root]);
    expect([made.code, made.stderr]).toEqual([0, ""]);
    expect(await readFile(join(folder, "seeds/canal.txt"), "utf8")).toBe(`${text}\n`);
    const checked = await lesart(["check", "canal", ...root]);
    expect([checked.code, checked.stderr]).toEqual([0, ""]);
    expect(checked.stdout).toMatch(
      /data\/canal\/annotations\.yaml:\d+:9: draft: position .*-demand;/,
    );
    const again = await lesart(["new", "canal", ...options, ...root]);
    expect([again.code, again.stderr]).toEqual([
      1,
      "already there: data/canal; choose another id, or remove it first\n",
    ]);
  }, 60_000);
});
