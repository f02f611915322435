// @vitest-environment jsdom
// Protects the generic walkthrough: it must make sense of any article, a poor one included.
import { describe, expect, it } from "vitest";
import {
  ArticleSize,
  Gaps,
  Recap,
  ScenarioNotice,
  Stands,
  VoicedByOthers,
  VoicePassage,
} from "../../src/components/walkthrough.js";
import type { Workbook } from "../../src/model/workbook.js";
import { lakeWorkbook } from "./lake-workbook.js";

const bare: Workbook = {
  ...lakeWorkbook,
  scenario: { ...lakeWorkbook.scenario, fictional: false },
  article: { ...lakeWorkbook.article, voice: [] },
  tables: { ...lakeWorkbook.tables, positions: [], deadlines: [], issues: [], evidence: [] },
};

describe("ScenarioNotice(workbook)", () => {
  it("says that a scenario is invented and how many rows are drafts, and else nothing", () => {
    const drafts = { ...lakeWorkbook, scenario: { ...lakeWorkbook.scenario, drafts: 1 } };
    expect(ScenarioNotice(drafts).textContent).toContain("Erfunden");
    expect(ScenarioNotice(drafts).textContent).toContain("1 Zeile ist ein Vorschlag");
    expect(ScenarioNotice(bare).textContent).toBe("");
  });
});

describe("the steps of a walkthrough", () => {
  it("ArticleSize(workbook) counts in the language of the page", () => {
    expect(ArticleSize(lakeWorkbook).data).toContain("3 Sätze und 27 Wörter");
    expect(ArticleSize(lakeWorkbook, { lang: "en" }).data).toContain("May 2023");
  });
  it("VoicedByOthers(workbook) counts who does not speak for themselves", () => {
    expect(VoicedByOthers(lakeWorkbook).data).toContain("In 1 von 3 Positionen");
  });
  it("Stands(workbook) links every position, in the reader where the page has no selection", () => {
    const hrefs = [...Stands(lakeWorkbook).querySelectorAll("a")].map((a) =>
      a.getAttribute("href"),
    );
    expect(hrefs).toEqual([
      "article.html#leave-island",
      "article.html#at-once",
      "article.html#coast-stays",
    ]);
  });
  it("Gaps(workbook) says what the text alone knows of a date", () => {
    expect(Gaps(lakeWorkbook).textContent).toContain("einer der Montage im Mai 2023: 1., 8.");
  });
  it("Recap(workbook) sorts the issues by how the sides stand", () => {
    const [row, ...more] = Recap(lakeWorkbook).querySelectorAll(".row-facts > div");
    expect(more).toEqual([]);
    expect(row!.querySelector("dt")!.textContent).toBe("Strittig");
    expect(row!.querySelector("dd")!.textContent).toBe("Soll die Insel geräumt werden?");
  });
  it("VoicePassage(workbook) shows the reporter’s voice in its sentence", () => {
    const node = VoicePassage(lakeWorkbook) as HTMLElement;
    expect(node.querySelector(".mark-voice")!.textContent).toBe("Mantra");
  });
  it("an article without positions, dates or voice is told without a stumble", () => {
    expect(Stands(bare).textContent).toBe("Der Artikel nennt keine Positionen.");
    expect(Gaps(bare).textContent).not.toMatch(/undefined|NaN|null/);
    expect(Recap(bare).textContent).toContain("0 Positionen");
    expect(VoicePassage(bare).textContent).toBe("");
  });
});
