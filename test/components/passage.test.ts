// @vitest-environment jsdom
// Protects the excerpts beside the narrative and the panel beside the charts.
import { beforeEach, describe, expect, it } from "vitest";
import { EvidencePanel } from "../../src/components/evidence-panel.js";
import { Passage } from "../../src/components/passage.js";
import { createSelection } from "../../src/components/selection.js";
import { lakeWorkbook } from "./lake-workbook.js";

beforeEach(() => history.replaceState(null, "", "/positions"));

describe("Passage", () => {
  it("shows the sentences of the rows that it marks, and leads to the article", () => {
    const node = Passage(lakeWorkbook, { mark: ["at-once", "coast-stays"] });
    const text = node.querySelector("blockquote")!.textContent!;
    expect(text).toContain("»sofort und ganz«");
    expect(text).toContain("Man bleibe.");
    expect(text).not.toContain("Am Montag");
    expect(node.querySelector("figcaption a")!.getAttribute("href")).toBe("article.html#at-once");
  });

  it("says where sentences are left out", () => {
    const text = Passage(lakeWorkbook, { sentences: ["s1", "s3"] }).textContent!;
    expect(text).toContain("am See. […] ");
    expect(Passage(lakeWorkbook, { sentences: ["s1", "s2"] }).textContent).not.toContain("[…]");
  });

  it("marks nothing but the evidence", () => {
    const node = Passage(lakeWorkbook, { mark: ["coast-stays"] });
    const marked = [...node.querySelectorAll(".kind-evidence")].map((mark) => mark.textContent);
    expect(marked).toEqual(["Küste lautet anders", "Man bleibe"]);
  });

  it("refuses a row that does not exist and names it", () => {
    expect(() => Passage(lakeWorkbook, { mark: ["coast-goes"] })).toThrow('"coast-goes"');
  });
});

describe("EvidencePanel", () => {
  it("follows the selection: words, facts, our note, and the way to the article", () => {
    const selection = createSelection();
    const panel = EvidencePanel(lakeWorkbook, { selection });
    document.body.replaceChildren(panel);
    expect(panel.querySelector(".panel-empty")).not.toBeNull();
    selection.select("coast-stays");
    expect(panel.querySelector(".row-title")!.textContent).toBe("Küste: Weigerung");
    expect(panel.querySelector("blockquote")!.textContent).toContain("Man bleibe");
    expect(panel.querySelector(".panel-open a")!.getAttribute("href")).toBe(
      "article.html#coast-stays",
    );
    panel.querySelector<HTMLButtonElement>(".panel-close")!.click();
    expect(selection.id).toBeNull();
    expect(panel.querySelector(".row-title")).toBeNull();
  });

  it("speaks the language that it is asked to, whatever the article's", () => {
    const selection = createSelection();
    selection.select("talks");
    const panel = EvidencePanel(lakeWorkbook, { selection, lang: "en" });
    expect(panel.textContent).toContain("Monday, 8 May 2023");
    expect(panel.querySelector("blockquote")!.lang).toBe("de");
  });
});
