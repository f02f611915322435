import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checkItems } from "../../loaders/exercises/check-items.js";
import { formatFinding } from "../../loaders/findings.js";
import { readScenario } from "../../loaders/scenario.js";
import { tiny } from "../fixtures.js";
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

  it("reports an unreadable file once, and not what might follow from it", async () => {
    expect(await findingsIn("items: [\n")).toHaveLength(1);
  });
});
