// Protects section 7 of the design: a date is drawn as what it is, and no more exactly.
import { describe, expect, test } from "vitest";
import { dayNumber } from "../../src/model/calendar.js";
import type { Drawing } from "../../src/model/workbook.js";
import "./dom.js";
import { timeScale } from "../../src/components/time-scale.js";
import { drawMarks } from "../../src/components/timeline-marks.js";

const scale = timeScale(
  [[dayNumber("2022-01-01"), dayNumber("2022-02-28")]],
  dayNumber("2022-01-22"),
  700,
  "en",
);
const drawing = (stretches: Drawing["stretches"], more: Partial<Drawing> = {}): Drawing => ({
  stretches,
  oneOf: false,
  approximateStart: false,
  approximateEnd: false,
  uncertain: false,
  ...more,
});
const one = (iso: string) => ({ from: iso, to: iso });
const fridays = ["2022-01-07", "2022-01-14", "2022-01-21", "2022-01-28"].map(one);

/** The marks as words, equal neighbours counted: `4 × circle hollow`. */
function marks(reading: Drawing | null, textOnly: Drawing | null = null): string[] {
  const runs: { word: string; count: number }[] = [];
  for (const node of drawMarks(scale, reading, textOnly)) {
    const word = `${node.localName} ${node.getAttribute("class")!.replace("mark ", "")}`;
    const last = runs.at(-1);
    if (last?.word === word) last.count += 1;
    else runs.push({ word, count: 1 });
  }
  return runs.map(({ word, count }) => `${count} × ${word}`);
}

describe("drawMarks()", () => {
  test.each([
    ["one day as a disc", drawing([one("2022-01-21")]), null, ["1 × circle filled"]],
    [
      "an interval as a bar",
      drawing([{ from: "2022-01-24", to: "2022-01-30" }]),
      null,
      ["1 × rect filled"],
    ],
    [
      "an open end as an arrow",
      drawing([{ from: "2022-01-24", to: null }]),
      null,
      ["1 × rect filled", "1 × path filled arrow"],
    ],
    [
      "an approximate end as a fade",
      drawing([{ from: "2022-01-10", to: "2022-01-30" }], { approximateEnd: true }),
      null,
      ["1 × rect filled", "8 × rect filled fading"],
    ],
    [
      "a day that is only about right as a fade both ways",
      drawing([one("2022-01-21")], { approximateStart: true, approximateEnd: true }),
      null,
      ["8 × rect filled fading", "1 × rect filled", "8 × rect filled fading"],
    ],
    ["one of these days as rings", drawing(fridays, { oneOf: true }), null, ["4 × circle hollow"]],
    [
      "the reading filled among what the text allows",
      drawing([one("2022-01-21")]),
      drawing(fridays, { oneOf: true }),
      ["4 × circle hollow", "1 × circle filled"],
    ],
    ["nothing where no end is known", drawing([{ from: null, to: null }]), null, []],
    ["nothing where there is no date", null, null, []],
  ] as const)("draws %s", (_, reading, textOnly, expected) => {
    expect(marks(reading, textOnly)).toEqual(expected);
  });

  test("puts the disc of a day in the middle of its day, on the ring that it fills", () => {
    const nodes = drawMarks(scale, drawing([one("2022-01-21")]), drawing(fridays, { oneOf: true }));
    const at = nodes.map((node) => Number(node.getAttribute("cx")));
    expect(at[4]).toBe(at[2]);
    expect(at[4]).toBeCloseTo(scale.x(dayNumber("2022-01-21")) + scale.dayWidth / 2, 0);
  });
});
