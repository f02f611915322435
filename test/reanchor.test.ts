import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { proposePatch } from "../loaders/reanchor.js";
import { readScenario } from "../loaders/scenario.js";
import { tinyFiles, withEdits, type TinyEdit } from "./fixtures.js";

/** The article as its publisher might have corrected it after the annotation was written. */
const corrections: TinyEdit[] = [
  { in: "article", replace: "bis Freitag", by: "bis zum Freitag" },
  {
    in: "article",
    replace: "den Abzug der Wachen vom Kai",
    by: "den raschen Abzug der Wachen vom Kai",
  },
  { in: "article", replace: "Norden lehnt das", by: "Norden, so heißt es, lehnt das" },
  { in: "article", replace: "ohne niedrigere Maut", by: "ohne 'ne niedrigere Maut: gar nicht" },
];
const patchIn = (root: string) => proposePatch(readScenario("tiny", root).draft, root);

describe("proposePatch(draft, root)", () => {
  it("is empty for a scenario whose quotes all anchor", () => {
    expect(withEdits([], patchIn)).toBe("");
  });

  it("changes no file", () => {
    withEdits(corrections, (root) => {
      const before = readFileSync(join(root, tinyFiles.annotations), "utf8");
      expect(patchIn(root)).not.toBe("");
      expect(readFileSync(join(root, tinyFiles.annotations), "utf8")).toBe(before);
    });
  });

  it("is a patch that, once a person applies it, anchors every quote", () => {
    withEdits(corrections, (root) => {
      expect(readScenario("tiny", root).findings.length).toBe(4);
      writeFileSync(join(root, "quotes.patch"), patchIn(root));
      execFileSync("git", ["apply", "--unsafe-paths", "quotes.patch"], { cwd: root });
      expect(readScenario("tiny", root).findings).toEqual([]);
    });
  });

  it("shows the old line, the new one and how alike they are", () => {
    const patch = withEdits([corrections[1]!], patchIn);
    expect(patch).toMatch(
      /^--- a\/data\/tiny\/annotations\.yaml\n\+\+\+ b\/data\/tiny\/annotations\.yaml\n@@ /u,
    );
    expect(patch).toContain("\n-    quote: den Abzug der Wachen vom Kai\n");
    expect(patch).toMatch(/\n\+ {4}quote: .*Abzug der Wachen vom Kai\n/u);
    expect(patch).toMatch(/@@ \d\d % alike\n/u);
  });

  it("proposes nothing for a quote that is like no passage", () => {
    const edits: TinyEdit[] = [
      { in: "article", replace: "den Abzug der Wachen vom Kai", by: "Brot" },
    ];
    expect(withEdits(edits, patchIn)).toBe("");
  });
});
