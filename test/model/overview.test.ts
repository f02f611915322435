// Protects what the walkthrough says about any article: counted from the tables, and nothing more.
import { describe, expect, it } from "vitest";
import {
  firstReadable,
  notFixedByText,
  positionsBySide,
  relationOn,
  silences,
  unstated,
  voicedByOthers,
} from "../../src/model/overview.js";
import type { Polarity } from "../../src/model/vocabulary.js";
import type { Workbook } from "../../src/model/workbook.js";
import { lakeWorkbook } from "../components/lake-workbook.js";

/** The lake workbook with these stands on the island, each by an actor of that side. */
function withStands(...stands: [side: string, polarity: Polarity][]): Workbook {
  const [model] = lakeWorkbook.tables.positions;
  const positions = stands.map(([actor_id, polarity], i) => ({
    ...model!,
    position_id: `p${i}`,
    actor_id,
    polarity,
  }));
  return { ...lakeWorkbook, tables: { ...lakeWorkbook.tables, positions } };
}

it("begins with the first sentence of which nothing is hidden", () => {
  const [first, second] = lakeWorkbook.tables.sentences;
  const sentences = [{ ...first!, text: "The ░░░ of the lake" }, second!];
  const hidden = { ...lakeWorkbook, tables: { ...lakeWorkbook.tables, sentences } };
  expect(firstReadable(lakeWorkbook)).toBe(first!.sentence_id);
  expect(firstReadable(hidden)).toBe(second!.sentence_id);
});

describe("relationOn(workbook, issue)", () => {
  it.each<[string, [string, Polarity][]]>([
    [
      "contested",
      [
        ["valley", "for"],
        ["coast", "against"],
      ],
    ],
    [
      "agreed",
      [
        ["valley", "for"],
        ["coast", "for"],
      ],
    ],
    [
      "agreed",
      [
        ["valley", "against"],
        ["coast", "against"],
        ["coast", "open"],
      ],
    ],
    [
      "one-sided",
      [
        ["valley", "for"],
        ["berg", "against"],
      ],
    ],
    [
      "one-sided",
      [
        ["valley", "for"],
        ["coast", "open"],
      ],
    ],
    [
      "open",
      [
        ["valley", "open"],
        ["coast", "open"],
      ],
    ],
    ["open", []],
    [
      "contested",
      [
        ["valley", "for"],
        ["valley", "against"],
        ["coast", "for"],
      ],
    ],
  ])("is %s for %j", (relation, stands) => {
    expect(relationOn(withStands(...stands), "island")).toBe(relation);
  });
});

describe("what an article leaves open", () => {
  it("silences(workbook) names the issues on which a side is not heard", () => {
    expect(silences(lakeWorkbook)).toEqual([]);
    expect(silences(withStands(["valley", "for"]))).toEqual([
      { side: "coast", issues: lakeWorkbook.tables.issues },
    ]);
  });
  it("unstated(workbook, column) counts the positions that leave it open", () => {
    expect(unstated(lakeWorkbook, "condition")).toBe(3);
    expect(unstated(lakeWorkbook, "speaker_id")).toBe(2);
  });
  it("notFixedByText(workbook) keeps the dates that need more than the text", () => {
    expect(notFixedByText(lakeWorkbook).map((row) => row.deadline_id)).toEqual(["talks"]);
  });
});

describe("who is heard", () => {
  it("voicedByOthers(workbook) leaves out those who speak for themselves or have no speaker", () => {
    expect(voicedByOthers(lakeWorkbook).map((row) => row.position_id)).toEqual(["leave-island"]);
  });
  it("positionsBySide(workbook) keeps the order of the sides", () => {
    expect(
      positionsBySide(lakeWorkbook).map(({ side, positions }) => [side, positions.length]),
    ).toEqual([
      ["valley", 2],
      ["coast", 1],
    ]);
  });
});
