import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readDocument } from "../../loaders/extract/document.js";
import { draftRulesDe } from "../../loaders/extract/rules/de/drafts/drafts.js";
import { speechRulesDe } from "../../loaders/extract/rules/de/speech.js";
import { draftRulesEn } from "../../loaders/extract/rules/en/drafts/drafts.js";
import { speechRulesEn } from "../../loaders/extract/rules/en/speech.js";
import { slicePoints } from "../../src/model/text.js";

const german =
  "Die Ministerin sagte, man werde das Wasser am Freitag teilen. Das ist für die Länder im Tal nicht neu.";

/** Every span of a reading, however deep. */
function spansOf(value: unknown): { start: number; end: number }[] {
  if (typeof value !== "object" || value === null) return [];
  const own = "start" in value && "end" in value ? [value as { start: number; end: number }] : [];
  return [...own, ...Object.values(value).flatMap(spansOf)];
}

describe("readDocument", () => {
  it("counts offsets in code points, so that text before emoji and behind them is cut right", () => {
    const text = `🌊🌊 ${german}`;
    const { timex, sentences } = readDocument({ text, lang: "de", date: "2022-01-22" });
    expect(timex.map((each) => slicePoints(text, each))).toEqual(["Freitag"]);
    expect(sentences.at(-1)![1]).toBe([...text].length);
  });

  it("keeps relative dates unresolved without a date, and says so", () => {
    const { timex, deadlines, notes } = readDocument({ text: german, lang: "de" });
    expect(timex[0]).toMatchObject({ value: "XXXX-WXX-5", edtf: null, earliest: null });
    expect(deadlines[0]).toMatchObject({ edtf: null, certainty: "low" });
    expect(notes).toEqual(["no date given: 1 time expression stays unresolved"]);
  });

  it("says how sure it is of a language that was not given", () => {
    const { lang, notes } = readDocument({ text: german, date: "2022" });
    expect(lang).toBe("de");
    expect(notes[0]).toMatch(
      /^language not given; taken for de \(\d+ %, function words: \d+ German/,
    );
  });

  it("doubts a given language that the words speak against", () => {
    expect(readDocument({ text: german, lang: "en", date: "2022" }).notes[0]).toMatch(
      /^given as en, but the words look like de/,
    );
  });

  it("says that a text mixes languages", () => {
    const both = `${german} The minister said that the water of the valley is for all of them. `;
    const text = both.repeat(2);
    expect(readDocument({ text, lang: "de", date: "2022" }).notes[0]).toMatch(/mixes languages/);
  });

  it.each([
    [{ text: german, lang: "fr" }, 'language "fr" is not read; de and en are'],
    [
      { text: german, lang: "de", date: "22.1.2022" },
      'date "22.1.2022" is no calendar date; give YYYY-MM-DD, YYYY-MM or YYYY',
    ],
    [{ text: german, lang: "de", date: "2022-02-30" }, "is no calendar date"],
    [{ text: " " }, "no language given and no words to tell it by; give lang de or en"],
    [
      { text: "Le ministre a dit que les eaux sont dans la vallée pour les pays." },
      "not clearly German or English",
    ],
  ])("refuses %o", (input, message) => {
    expect(() => readDocument(input)).toThrow(message);
  });

  it("takes a language with a region", () => {
    expect(readDocument({ text: german, lang: "de-AT", date: "2022" }).lang).toBe("de");
  });

  it("does not take the content of a charge for the stand of whoever denies it", () => {
    const text = "Jan Petersen wies den Vorwurf zurück, sein Land plane eine Sperrung des Flusses.";
    const { positions } = readDocument({ text, lang: "de", date: "2022" });
    const stand = positions.map(({ act, actor }) => [act, actor && slicePoints(text, actor)]);
    expect(stand).toContainEqual(["denial", "Jan Petersen"]);
    expect(stand).not.toContainEqual(["assertion", "Jan Petersen"]);
  });

  it("gives honest empty layers for an empty text", () => {
    expect(readDocument({ text: "", lang: "de", date: "2022" })).toEqual({
      lang: "de",
      sentences: [],
      timex: [],
      quotes: [],
      entities: [],
      positions: [],
      deadlines: [],
      notes: [],
    });
  });

  const pieces = fc.constantFrom(
    ..."»«„“”\"'.,:;!?()–\n\r\t\0\u2028\u00ad🌊".split(""),
    "\ud800",
    "sagte",
    "said",
    "Moskau",
    "Lawrow",
    "am Freitag",
    "bis Ende Januar",
    "falls",
    "nicht",
    " ",
    "\n\n",
  );
  /** The words that the rules look for, in any order: nonsense that many rules begin to read. */
  const known = [
    ...Object.values(speechRulesDe.words),
    ...Object.values(speechRulesEn.words),
    ...[...speechRulesDe.verbs, ...speechRulesEn.verbs].map(({ example }) => example),
    ...[...draftRulesDe.stances, ...draftRulesEn.stances].map(({ example }) => example),
  ].flatMap((list) => list.split(/\s+/));
  const texts = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join(" ")),
    {
      weight: 4,
      arbitrary: fc
        .array(fc.oneof(pieces, { weight: 4, arbitrary: fc.constantFrom(...known) }), {
          maxLength: 30,
        })
        .map((parts) => parts.join(" ")),
    },
  );

  it("never throws, and every span lies in the text, for any string", () => {
    fc.assert(
      fc.property(texts, fc.constantFrom("de", "en"), (text, lang) => {
        const reading = readDocument({ text, lang, date: "2022-01-22" });
        const points = [...text].length;
        for (const { start, end } of spansOf(reading)) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(points);
        }
        let last = 0;
        for (const [start, end] of reading.sentences) {
          expect(start).toBeGreaterThanOrEqual(last);
          last = end;
        }
      }),
      { numRuns: 3000 },
    );
  });
});
