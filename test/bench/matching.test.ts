import { describe, expect, it } from "vitest";
import type { Timex } from "../../loaders/extract/types.js";
import { pair, relaxed, score } from "./matching.js";
import { scoreQuotes } from "./score-quotes.js";
import { scoreSentences } from "./score-sentences.js";
import { normalValue, scoreTimex } from "./score-timex.js";

const timex = (start: number, end: number, value: string): Timex => ({
  start,
  end,
  value,
  type: "DATE",
  mod: null,
  edtf: null,
  earliest: null,
  latest: null,
  rule: "any",
});

describe("the scores of `npm run eval`", () => {
  it("score(right, predicted, gold) is zero, not undefined, where nothing was found", () => {
    expect(score(0, 0, 0).f1).toBe(0);
    expect(score(1, 2, 4)).toMatchObject({ precision: 0.5, recall: 0.25 });
  });

  it("pair(gold, predicted) uses no item twice and prefers the same span", () => {
    const gold = [{ start: 0, end: 4 }];
    const predicted = [
      { start: 0, end: 9 },
      { start: 0, end: 4 },
    ];
    expect(pair(gold, predicted, relaxed)).toEqual([[gold[0], predicted[1]]]);
  });

  it("scoreTimex counts span, overlap and value apart", () => {
    const gold = [
      { start: 0, end: 6, type: "DATE", value: "2022-01-21" },
      { start: 10, end: 20, type: "DATE", value: "2022" },
    ];
    const predicted = [timex(0, 6, "2022-01-22"), timex(12, 20, "2022"), timex(30, 32, "2022")];
    const scores = scoreTimex([{ gold, predicted }]);
    expect(scores["span strict"]!.right).toBe(1);
    expect(scores["span relaxed"]!.right).toBe(2);
    expect(scores["relaxed + value"]!.right).toBe(1);
    expect(scores["span strict"]!.predicted).toBe(3);
  });

  it("normalValue(value) treats spellings of one clock time as one", () => {
    expect(normalValue("2022-01-21T8:30")).toBe(normalValue("2022-01-21T08:30:00"));
  });

  it("scoreSentences leaves out the end of the document and blanks", () => {
    const text = "Ja. Nein.";
    const gold = [
      { start: 0, end: 3 },
      { start: 4, end: 9 },
    ];
    const scores = scoreSentences([{ text, gold, predicted: [{ start: 0, end: 9 }] }]);
    expect(scores.boundaries).toMatchObject({ right: 0, predicted: 0, gold: 1 });
  });

  it("scoreQuotes cuts quotation marks and asks for the speaker in the joint score", () => {
    const text = "»Wir gehen«, sagte Anna.";
    const speaker = { start: 19, end: 23 };
    const ours = { spans: [], cue: null, addressee: null, rule: "any", mode: "direct" as const };
    const gold = [{ start: 0, end: 11, mode: "direct", speaker }];
    const right = scoreQuotes([
      { text, gold, predicted: [{ ...ours, start: 1, end: 10, speaker }] },
    ]);
    const wrong = scoreQuotes([
      { text, gold, predicted: [{ ...ours, start: 1, end: 10, speaker: null }] },
    ]);
    expect(right["joint with speaker"]!.f1).toBe(1);
    expect(wrong.message!.f1).toBe(1);
    expect(wrong["joint with speaker"]!.f1).toBe(0);
  });
});
