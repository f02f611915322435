import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { AuthorError, formatFinding } from "../loaders/findings.js";
import { loadScenario, readScenario } from "../loaders/scenario.js";
import { tiny, tinyFiles, withEdits } from "./fixtures.js";
import { mistakes } from "./scenario-cases.js";

const findingsIn = (root: string) => readScenario("tiny", root).findings.map(formatFinding);

describe("readScenario(id, root)", () => {
  it("finds nothing wrong with a clean scenario", () => {
    expect(findingsIn(tiny)).toEqual([]);
  });

  it.each(mistakes)("reports $title, with its place and a remedy", ({ edits, findings }) => {
    expect(withEdits(edits, findingsIn)).toEqual(findings);
  });

  it("reports the mistakes of all files at once, in order", () => {
    const edits = [
      { in: "scenario", replace: "side: north }", by: "side: nort }" },
      { in: "annotations", replace: "act: demand", by: "act: demmand" },
      { in: "annotations", replace: "edtf: 2024-03-11", by: "edtf: 2024-03-32" },
      { in: "annotations", replace: "quote: gebetsmühlenhaft", by: "quote: gebetsmuhlenhaft" },
    ] as const;
    const lines = withEdits(edits, findingsIn);
    expect(lines.map((line) => line.replace(/^data\/tiny\/|:.*$/gu, ""))).toEqual([
      "annotations.yaml",
      "annotations.yaml",
      "annotations.yaml",
      "scenario.yaml",
    ]);
    expect(lines.join("\n")).toContain('did you mean "gebetsmühlenhaft" (sentence 4)?');
  });

  it("still anchors the other rows when one does not fit the schema, each at its own line", () => {
    const edits = [
      { in: "annotations", replace: "act: demand", by: "act: demmand" },
      { in: "annotations", replace: "Norden lehnt das seit Wochen ab", by: "Norden lehnt es ab" },
    ] as const;
    expect(withEdits(edits, findingsIn)[1]).toMatch(
      /^data\/tiny\/annotations\.yaml:50:12: quote not found/u,
    );
  });

  it.each(["scenario", "annotations"] as const)("names the missing %s file", (name) => {
    const lines = withEdits([], (root) => {
      rmSync(join(root, tinyFiles[name]));
      return findingsIn(root);
    });
    expect(lines).toEqual([
      `${tinyFiles[name]}:1:1: missing file: a scenario has a scenario.yaml and an annotations.yaml; add it`,
    ]);
  });

  it("names an empty article and the broken byte of a badly encoded one", () => {
    const withArticle = (bytes: Uint8Array) =>
      withEdits([], (root) => {
        writeFileSync(join(root, tinyFiles.article), bytes);
        return findingsIn(root);
      });
    expect(withArticle(Buffer.from(" \n\n"))).toEqual([
      "seeds/tiny.txt:1:1: empty article: no prose found; put the text of the article here",
    ]);
    expect(withArticle(Buffer.from("Erst\nB\u00fcrger", "latin1"))).toEqual([
      "seeds/tiny.txt:2:2: not UTF-8: invalid byte 0xfc at byte offset 6; save the file as UTF-8",
    ]);
  });

  it("names the nearest scenario where there is none of that name", () => {
    expect(readScenario("tinny", tiny).findings[0]!.message).toBe(
      "missing file: there is no scenario tinny; did you mean tiny?",
    );
  });
});

describe("loadScenario(id, root)", () => {
  it("throws all findings as one AuthorError", () => {
    const edits = [{ in: "annotations", replace: "actor: kern", by: "actor: kren" }] as const;
    withEdits(edits, (root) => {
      expect(() => loadScenario("tiny", root)).toThrow(AuthorError);
      expect(() => loadScenario("tiny", root)).toThrow("unknown actor: kren; did you mean kern?");
    });
  });
});
