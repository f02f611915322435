import { describe, expect, test } from "vitest";
import { entities } from "../../loaders/extract/entities.js";
import { quotes } from "../../loaders/extract/quotes.js";
import { sentences } from "../../loaders/extract/sentences.js";

/** "message < speaker" of each German quotation, in the order of the text. */
const seen = (text: string): string[] =>
  quotes(
    text,
    { lang: "de", published: null, reference: null },
    sentences(text, "de"),
    entities(text, "de"),
  ).map(
    ({ spans, speaker }) =>
      `${spans.map(({ start, end }) => text.slice(start, end)).join(" … ")} < ${
        speaker ? text.slice(speaker.start, speaker.end) : "?"
      }`,
  );

describe("who speaks", () => {
  const cases: [string, string, string[]][] = [
    [
      "the subject of an unknown verb that governs a subjunctive",
      "Der Rat tagte. Gestern hatte die Ministerin gepfiffen, der Damm sei sicher.",
      ["der Damm sei sicher < die Ministerin"],
    ],
    [
      "the phrase that agrees with the verb in number",
      "Die alten Wehre bezeichnete die Kommission als »große Gefahr für das Tal«.",
      ["»große Gefahr für das Tal« < die Kommission"],
    ],
    [
      "both parts of a coordinated subject, though each is one",
      "Der Rat und die Kommission teilten mit, dass der Damm hält.",
      ["dass der Damm hält < Der Rat und die Kommission"],
    ],
    [
      "not the source of the whole sentence",
      "Frau Tubeneck zufolge bietet Polen an, die Daten zu teilen.",
      ["bietet Polen an, die Daten zu teilen < Frau Tubeneck", "die Daten zu teilen < Polen"],
    ],
    [
      "not what the thing presented is called",
      "Tubeneck nannte den Vorschlag »einen Anfang«, er reiche aber nicht aus.",
      [
        "Tubeneck nannte den Vorschlag »einen Anfang« < Tubeneck",
        "er reiche aber nicht aus < Tubeneck",
      ],
    ],
    [
      "the holder of a noun of saying",
      "Auf den Vorwurf der Partei, der Damm sei unsicher, antwortete die Ministerin nicht.",
      ["der Damm sei unsicher < der Partei"],
    ],
    [
      "the last agent of a passive",
      "Die Gefahr von Fluten wurde vom Wetterdienst als »sehr hoch im Mai« eingestuft.",
      ["»sehr hoch im Mai« < Wetterdienst"],
    ],
    [
      "the writing whose author a passive leaves out",
      "Im Bericht der Kommission wird bestritten, dass der Damm hält.",
      ["dass der Damm hält < Bericht der Kommission"],
    ],
    [
      "verb and source side by side, each with its own message",
      "Der Direktor bestätigte laut Radio Orsk, dass der Damm einen Riss hat.",
      [
        "Der Direktor bestätigte … dass der Damm einen Riss hat < Radio Orsk",
        "dass der Damm einen Riss hat < Der Direktor",
      ],
    ],
    [
      "a word of manner that opens the sentence is not one who speaks",
      "Besorgt äußerte sich die Ministerin, der Damm sei alt.",
      ["der Damm sei alt < die Ministerin"],
    ],
    [
      "a time that opens the sentence is not one who speaks",
      "Wenige Stunden später erklärte der Rat, der Damm sei gebrochen.",
      ["der Damm sei gebrochen < der Rat"],
    ],
  ];
  test.each(cases)("%s", (_, text, expected) => {
    expect(seen(text)).toEqual(expected);
  });
});

describe("where a message ends", () => {
  const cases: [string, string, string[]][] = [
    [
      "before a main clause that goes on outside",
      "Damals glaubte niemand, dass der Damm bricht, dreimal wurde er erhöht.",
      ["dass der Damm bricht < niemand"],
    ],
    [
      "behind a condition without a conjunction",
      "Die Ministerin sagte, man werde reagieren, sollten Wachen die Schleuse schließen.",
      ["man werde reagieren, sollten Wachen die Schleuse schließen < Die Ministerin"],
    ],
    [
      "with the relative clause in which its source stands",
      "Er sah das Wehr, das laut der Kommission morgen öffnet, wenn der Pegel steigt.",
      ["das … morgen öffnet, wenn der Pegel steigt < der Kommission"],
    ],
    [
      "with the clause after a relative source",
      "Er nannte Studien, nach denen der Fluss kürzer wird.",
      ["der Fluss kürzer wird < denen"],
    ],
  ];
  test.each(cases)("%s", (_, text, expected) => {
    expect(seen(text)).toEqual(expect.arrayContaining(expected));
  });
});

describe("what is no message", () => {
  const cases: [string, string][] = [
    ["a state", "Im Tal ist es verboten, Feuer zu machen."],
    ["an attribute", "Gestern wurden zum Tode verurteilte Männer befreit, drei blieben zurück."],
    ["a verb that needs a reflexive pronoun and has none", "Das freut niemanden."],
    ["where somebody is", "Wie immer befindet sich der Präsident im Palast, alle warten."],
    ["what somebody tells of himself", "Ich habe das Tor gesehen und gehe heim."],
    ["a plan", "Die Ministerin sagte, der Damm halte. Im Mai soll das Tor öffnen."],
  ];
  test.each(cases)("%s", (what, text) => {
    expect(seen(text)).toHaveLength(what === "a plan" ? 1 : 0);
  });
});

test("a rumour goes on with what was said, a few sentences later too", () => {
  const text =
    "Die Ministerin sagte, der Damm halte. Der Pegel ist hoch. Ein Wächter soll das Tor geöffnet haben.";
  expect(seen(text)).toContain("Ein Wächter soll das Tor geöffnet haben. < Die Ministerin");
});

describe("what stands beside reported speech", () => {
  test("a message that reports in turn goes on, and so does what it reports", () => {
    const text = "Die Ministerin sagte, der Damm halte. Sie habe gehofft, dass der Regen endet.";
    expect(seen(text)).toEqual([
      "der Damm halte < Die Ministerin",
      "Sie habe gehofft, dass der Regen endet. < Die Ministerin",
      "dass der Regen endet < Sie",
    ]);
  });

  test("the name of a paper in marks is no quotation", () => {
    expect(seen("Die »Zeitung für das Tal« berichtete, der Damm sei alt.")).toEqual([
      "der Damm sei alt < Die »Zeitung für das Tal«",
    ]);
  });

  test("the polite form asks the reader and reports nothing", () => {
    expect(seen("Der Damm hält lange, glauben Sie das?")).toEqual([]);
  });

  test('words that impersonal "es" reports come from the writing before a relative clause', () => {
    expect(seen("In dem Bericht, der nun vorliegt, heißt es, dass der Damm hält.")).toEqual([
      "dass der Damm hält < dem Bericht",
    ]);
  });

  test("who is convinced thinks so, and an empty subject does not", () => {
    expect(seen("Die Ministerin zeigte sich überzeugt, dass der Damm hält.")).toEqual([
      "dass der Damm hält < Die Ministerin",
    ]);
    expect(seen("Es ist sicher, dass der Damm hält.")).toEqual([]);
  });
});
