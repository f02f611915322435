import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checkItems } from "../../loaders/exercises/check-items.js";
import { formatFinding } from "../../loaders/findings.js";
import { readScenario } from "../../loaders/scenario.js";
import { tiny, tinyFiles, withEdits } from "../fixtures.js";
import { mistakes, soundItem } from "./check-cases.js";

/** All findings of the tiny scenario with this exercises.yaml, without the name of the file. */
async function findingsIn(yaml: string): Promise<string[]> {
  const root = mkdtempSync(join(tmpdir(), "lesart-test-"));
  try {
    cpSync(tiny, root, { recursive: true });
    writeFileSync(join(root, "data/tiny/exercises.yaml"), yaml);
    const { scenario, findings } = readScenario("tiny", root);
    const all = scenario ? [...findings, ...(await checkItems(scenario))] : findings;
    return all.map(formatFinding).map((line) => {
      expect(line).toMatch(/^data\/tiny\/exercises\.yaml:\d+:\d+: /);
      return line.replace("data/tiny/exercises.yaml:", "");
    });
  } finally {
    rmSync(root, { recursive: true });
  }
}

describe("checkItems(scenario)", () => {
  it("finds nothing wrong with sound items", async () => {
    expect(await findingsIn(soundItem)).toEqual([]);
  });

  it.each(mistakes)("reports $title, with its place and a remedy", async (mistake) => {
    expect(soundItem).toContain(mistake.replace);
    expect(await findingsIn(soundItem.replace(mistake.replace, mistake.by))).toEqual(
      mistake.findings,
    );
  });

  it("takes a row that is at fault elsewhere, or an article that is missing, for known", () => {
    const lines = (spoil: (root: string) => void) =>
      withEdits([], (root) => {
        writeFileSync(join(root, "data/tiny/exercises.yaml"), soundItem);
        spoil(root);
        return readScenario("tiny", root).findings.map(formatFinding);
      });
    const rewrite = (root: string, from: string, to: string) => {
      const file = join(root, tinyFiles.annotations);
      writeFileSync(file, readFileSync(file, "utf8").replace(from, to));
    };
    expect(lines((root) => rewrite(root, "act: promise", "act: promisse"))).toHaveLength(1);
    expect(lines((root) => rewrite(root, "positions:", "positions: ["))).toHaveLength(1);
    expect(
      lines((root) => writeFileSync(join(root, tinyFiles.annotations), "positions: 5\n")),
    ).toEqual([
      "data/tiny/annotations.yaml:1:12: wrong type: positions must be a list, found a number 5",
    ]);
    expect(lines((root) => rmSync(join(root, tinyFiles.article)))).toHaveLength(1);
  });

  it("reports an unreadable file once, and not what might follow from it", async () => {
    expect(await findingsIn("items: [\n")).toHaveLength(1);
  });
});
