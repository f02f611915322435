// Protects the quotation layer: what stands in quotation marks, whatever the marks of the language.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { quotations } from "../../src/model/quotations.js";
import { slicePoints } from "../../src/model/text.js";

const cases: [string, string[]][] = [
  ["Man werde »hart reagieren« und »reden«.", ["»hart reagieren«", "»reden«"]],
  ["Er sagte: „Nein“, dann „Doch”.", ["„Nein“", "„Doch”"]],
  ['She said “no” and then "yes".', ["“no”", '"yes"']],
  ["Il a dit «\u00a0non\u00a0».", ["«\u00a0non\u00a0»"]],
  ["Er rief: »Sie sagten ›nein‹ zu mir.«", ["»Sie sagten ›nein‹ zu mir.«"]],
  ["🕊️ »Friede« 🕊️", ["»Friede«"]],
  ["Offen: »nie geschlossen\nneuer Absatz« »gut«", ["»gut«"]],
  ["It's the minister's own word.", []],
];

describe("quotations(text)", () => {
  it.each(cases)("finds what stands in quotation marks in %j", (text, expected) => {
    expect(quotations(text).map((span) => slicePoints(text, span))).toEqual(expected);
  });

  it("never overlaps and never leaves the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'»«„“”"ab \n🕊') }), (text) => {
        let last = 0;
        for (const { start, end } of quotations(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeLessThanOrEqual([...text].length);
          last = end;
        }
      }),
    );
  });
});
