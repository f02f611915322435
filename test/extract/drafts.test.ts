import { describe, expect, test } from "vitest";
import { readDocument } from "../../loaders/extract/document.js";
import type { Lang } from "../../loaders/extract/types.js";
import { slicePoints } from "../../src/model/text.js";

const read = (text: string, lang: Lang) => readDocument({ text, lang, date: "2031-03-14" });

/** "actor key: act" of each position; the words of an actor without a name. */
const stands = (text: string, lang: Lang): string[] =>
  read(text, lang).positions.map(
    ({ actor, act }) => `${actor?.key ?? (actor ? slicePoints(text, actor) : "–")}: ${act}`,
  );

/** "words = kind edtf" of each deadline. */
const dates = (text: string, lang: Lang): string[] =>
  read(text, lang).deadlines.map(
    (draft) => `${slicePoints(text, draft)} = ${draft.kind} ${draft.edtf}`,
  );

test("a stand keeps the condition that follows it", () => {
  const text = "Die Liga schloss neue Streiks nicht aus, falls die Schlichtung scheitere.";
  const [stand, ...others] = read(text, "de").positions;
  expect(others).toEqual([]);
  expect(slicePoints(text, stand!.condition!)).toBe("falls die Schlichtung scheitere");
  expect(stand!.spans.map((span) => slicePoints(text, span))).toEqual([
    "Die Liga schloss neue Streiks nicht aus",
    "falls die Schlichtung scheitere",
  ]);
});

describe("who takes a stand", () => {
  const cases: [string, Lang, string, string[]][] = [
    [
      "the office, not the person who owns it",
      "en",
      "Ms Tubeneck's office said that it expected an answer.",
      ["Ms Tubeneck's office: assertion"],
    ],
    [
      "the spokesman, not the body he speaks for",
      "en",
      "A spokesman for the Orsk Commission rejected the plan.",
      ["A spokesman for the Orsk Commission: refusal"],
    ],
    [
      "the body that a phrase begins with",
      "en",
      "The Orsk Commission in Genoa rejected the plan.",
      ["org:orsk commission: refusal"],
    ],
    [
      "the source, not the word for what it says",
      "de",
      "Nach Angaben von Anna Tubeneck ist der Damm sicher.",
      ["per:anna tubeneck: assertion"],
    ],
    [
      "a clause of whose words one is quoted",
      "de",
      "Frankreich wies die Forderung als »unannehmbar« zurück.",
      ["state:FR: refusal"],
    ],
    [
      "the infinitive, not the clause behind it",
      "de",
      "Frankreich bot an, zu vermitteln, und lud die Seiten ein.",
      ["state:FR: offer"],
    ],
    ["nobody who will not comment", "en", "The envoy of France declined to comment.", []],
    [
      "who rules nothing out leaves it open, or threatens",
      "de",
      "Polen lehnte den Plan nicht ab. Frankreich schloss nicht aus, dass es zu Streiks komme.",
      ["state:FR: threat"],
    ],
    [
      "the same in English",
      "en",
      "Poland has not ruled out that it will leave. The union could not rule out a strike.",
      ["state:PL: assertion", "The union: threat"],
    ],
    [
      "who spoke last, for a pronoun",
      "en",
      "Anna Tubeneck said the dam was safe. She promised to publish the figures.",
      ["per:anna tubeneck: assertion", "per:anna tubeneck: promise"],
    ],
    [
      "a speaker without a name, for a pronoun",
      "en",
      "Anna Tubeneck left early. According to a spokeswoman, the dam is safe. She declined to give figures.",
      ["a spokeswoman: assertion", "words:spokeswoman: refusal"],
    ],
    [
      "somebody of the gender that the pronoun has",
      "en",
      "Mr Tubeneck said the dam was safe. Ms Grobeck rejected this. He promised to publish the figures.",
      ["per:tubeneck: assertion", "per:grobeck: refusal", "per:tubeneck: promise"],
    ],
    [
      "a body, for the pronoun of things",
      "en",
      "The union wants a higher wage, and Anna Tubeneck backed it. It rejected the offer.",
      ["The union: demand", "per:anna tubeneck: assertion", "words:union: refusal"],
    ],
    [
      "the subject of an act, with a name or without",
      "de",
      "Die kleinen Vereine, die wenig haben, drängen auf eine Lösung.",
      ["Die kleinen Vereine: demand"],
    ],
    [
      "the one whom a relative clause is about",
      "de",
      "Das Nachbarland Orskien, das den Plan unterstützt, schwieg.",
      ["Das Nachbarland Orskien: assertion"],
    ],
  ];
  test.each(cases)("is %s", (_, lang, text, expected) => {
    expect(stands(text, lang)).toEqual(expected);
  });
});

test("who only passes on what is said is no addressee", () => {
  const [told] = read("Anna Tubeneck told reporters that the dam was safe.", "en").positions;
  expect(told!.addressee).toBeNull();
});

test("a charge that is rejected is denied", () => {
  expect(stands("Anna Tubeneck rejected the accusation.", "en")).toEqual([
    "per:anna tubeneck: denial",
  ]);
});

test("words of a time expression do not turn a stand", () => {
  const text = "The envoy urged both sides to sign before the end of March.";
  expect(read(text, "en").positions[0]!.polarity).toBe("for");
});

describe("what is dated", () => {
  const cases: [string, Lang, string, string[]][] = [
    ["not when something was said", "en", "The envoy said on Monday that the dam was safe.", []],
    [
      "when something was agreed",
      "en",
      "The two sides agreed on Monday to sign.",
      ["Monday = event 2031-03-10"],
    ],
    [
      "a day and an hour as one time",
      "en",
      "The treaty expires at midnight on March 31.",
      ["midnight on March 31 = deadline 2031-03-31"],
    ],
    [
      "an hour behind its day",
      "de",
      "Das Ultimatum läuft bis zum 31. März, 18 Uhr.",
      ["31. März, 18 Uhr = deadline ../2031-03-31"],
    ],
    [
      "what has long expired as a precedent",
      "en",
      "The old treaty expired in 1998.",
      ["1998 = precedent 1998"],
    ],
    [
      "nothing by a preposition that belongs to a number",
      "en",
      "The fleet exceeded its quota by 20,000 tonnes last year.",
      ["last year = event 2030"],
    ],
  ];
  test.each(cases)("is %s", (_, lang, text, expected) => {
    expect(dates(text, lang)).toEqual(expected);
  });

  test("is told in the whole sentence where the clause is short", () => {
    const text = "The envoy wants an answer: by Friday.";
    const [draft] = read(text, "en").deadlines;
    expect(slicePoints(text, draft!.matter)).toBe("The envoy wants an answer: by Friday");
  });
});

describe("the dateline and the byline", () => {
  test.each([
    ["en", "ORSK HAVEN, March 4 (Agency) - The union rejected the offer."],
    ["en", "ORSK — The union rejected the offer."],
    ["en", "By Anna Tubeneck in Orsk\n\nThe union rejected the offer."],
    ["de", "ORSK (eigener Bericht). Die Gewerkschaft lehnte das Angebot ab."],
    ["de", "Orsk (Agentur) – Die Gewerkschaft lehnte das Angebot ab."],
    ["de", "Von Anna Tubeneck, Orsk\n\nDie Gewerkschaft lehnte das Angebot ab."],
  ] as const)("take no stand (%s): %s", (lang, text) => {
    const { positions, deadlines } = read(text, lang);
    expect(deadlines).toEqual([]);
    expect(positions).toHaveLength(1);
    const words = slicePoints(text, positions[0]!);
    expect(words).toMatch(/^(?:The union|Die Gewerkschaft)/);
  });

  test("are not seen in a sentence that only looks like one", () => {
    const text = "Orsk - the town, not the river - rejected the offer on March 4.";
    expect(dates(text, "en")).toEqual(["March 4 = event 2031-03-04"]);
  });
});
