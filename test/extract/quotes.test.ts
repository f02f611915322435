import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { entities } from "../../loaders/extract/entities.js";
import { quotes } from "../../loaders/extract/quotes.js";
import { attributionsDe } from "../../loaders/extract/rules/de/attributions.js";
import { verbsDe } from "../../loaders/extract/rules/de/verbs.js";
import { attributionsEn } from "../../loaders/extract/rules/en/attributions.js";
import { verbsEn } from "../../loaders/extract/rules/en/verbs.js";
import { sentences } from "../../loaders/extract/sentences.js";
import type { Lang, Quote } from "../../loaders/extract/types.js";

const read = (text: string, lang: Lang = "de"): Quote[] =>
  quotes(
    text,
    { lang, published: null, reference: null },
    sentences(text, lang),
    entities(text, lang),
  );

/** Message, mode and speaker of each quotation, as a reader would write them down. */
const seen = (text: string, lang: Lang = "de"): string[] =>
  read(text, lang).map(
    (quote) =>
      `${quote.mode}: ${quote.spans.map((s) => text.slice(s.start, s.end)).join(" … ")} < ${
        quote.speaker ? text.slice(quote.speaker.start, quote.speaker.end) : "?"
      }`,
  );

const languages = [
  ["de", verbsDe, attributionsDe],
  ["en", verbsEn, attributionsEn],
] as const;

describe.each(languages)("each rule finds its own example (%s)", (lang, verbs, attributions) => {
  test.each(verbs.map(({ name, example }) => [name, example] as const))("%s", (name, example) => {
    const rules = read(example, lang).map((quote) => quote.rule.split("/")[0]);
    expect(rules).toContain(name);
  });
  test.each(attributions.map(({ name, example }) => [name, example] as const))(
    "%s",
    (name, example) => {
      expect(read(example, lang).map((quote) => quote.rule)).toContain(`source/${name}`);
    },
  );
});

describe("frames around a message", () => {
  const cases: [string, string, string[]][] = [
    [
      "words in marks before the verb",
      "»Wir sind bereit zu reden«, sagte die Ministerin am Montag.",
      ["direct: »Wir sind bereit zu reden« < die Ministerin"],
    ],
    [
      "words in marks after a colon",
      "Der Botschafter sagte: „Der Damm bleibt, wo er ist.“",
      ["direct: „Der Damm bleibt, wo er ist.“ < Der Botschafter"],
    ],
    [
      "a clause in the subjunctive",
      "Die Sprecherin erklärte, der Damm sei sicher.",
      ["indirect: der Damm sei sicher < Die Sprecherin"],
    ],
    [
      "any verb may follow whole words in marks",
      "»Wir sind wirklich am Ziel.«, frohlockt die Ministerin.",
      ["direct: »Wir sind wirklich am Ziel.« < die Ministerin"],
    ],
    [
      "a source in the middle leaves two spans",
      "Der Pegel ist laut dem Wasseramt stark gesunken.",
      ["indirect: Der Pegel ist … stark gesunken < dem Wasseramt"],
    ],
    [
      "subjunctive sentences go on with what was said",
      "Die Sprecherin erklärte, der Damm sei sicher. Er werde jede Woche geprüft.",
      [
        "indirect: der Damm sei sicher < Die Sprecherin",
        "indirect: Er werde jede Woche geprüft. < Die Sprecherin",
      ],
    ],
    [
      "a literal part inside an indirect message stands apart",
      "Der Minister sagte, das Angebot sei »völlig unannehmbar«.",
      [
        "indirect: das Angebot sei »völlig unannehmbar« < Der Minister",
        "direct: »völlig unannehmbar« < Der Minister",
      ],
    ],
  ];
  test.each(cases)("%s", (_, text, expected) => {
    expect(seen(text)).toEqual(expected);
  });
});

describe("frames in English", () => {
  const cases: [string, string, string[]][] = [
    [
      "words in marks before the verb",
      "“We are ready to talk,” the minister said on Monday.",
      ["direct: “We are ready to talk,” < the minister"],
    ],
    [
      "the verb before its subject",
      "“We are ready to talk,” said Ana Tubeneck.",
      ["direct: “We are ready to talk,” < Ana Tubeneck"],
    ],
    [
      "a clause with that",
      "The minister said that the dam was safe.",
      ["indirect: that the dam was safe < The minister"],
    ],
    [
      "a clause without that",
      "The minister said the dam was safe.",
      ["indirect: the dam was safe < The minister"],
    ],
    [
      "a verb in the middle leaves two spans",
      "The dam, he added, would stay closed.",
      ["indirect: The dam … would stay closed < he"],
    ],
    [
      "an infinitive under a promise",
      "The upstream state promised to share its data.",
      ["indirect: to share its data < The upstream state"],
    ],
    [
      "a source before the statement",
      "According to the commission, the river is falling.",
      ["indirect: the river is falling < the commission"],
    ],
  ];
  test.each(cases)("%s", (_, text, expected) => {
    expect(seen(text, "en")).toEqual(expected);
  });
});

test("a sentence of thousands of words is read to its end", () => {
  const text = `${"Wasser und ".repeat(3000)}Wasser; die Ministerin sagte, der Damm sei sicher.`;
  expect(seen(text)).toContain("indirect: der Damm sei sicher < die Ministerin");
});

test("marks point inwards or outwards, bend or stand straight", () => {
  for (const words of [
    "»Wir gehen jetzt heim.«",
    "«Wir gehen jetzt heim.»",
    "„Wir gehen jetzt heim.“",
    '"Wir gehen jetzt heim."',
  ])
    expect(seen(`Die Ministerin sagte: ${words}`)).toEqual([`direct: ${words} < Die Ministerin`]);
});

test("a mark that is never closed opens no quotation", () => {
  expect(seen("Die „Ministerin kam an.\n\nSie ging bald wieder.")).toEqual([]);
});

describe("the addressee", () => {
  const cases: [string, Lang, string | null][] = [
    ["Die Ministerin sagte gegenüber Radio Orsk, der Damm sei sicher.", "de", "Radio Orsk"],
    ["»Der Damm hält ganz sicher«, sagte die Ministerin zur Lokalpresse.", "de", "Lokalpresse"],
    ["In einem Interview mit Radio Orsk sagte sie, der Damm sei sicher.", "de", "Radio Orsk"],
    ["Der Verband forderte die Regierung auf, den Damm zu öffnen.", "de", "die Regierung"],
    ["Der Abgeordnete warf der Regierung eine Täuschung vor.", "de", "der Regierung"],
    ["Orskland verlangte von der Kommission eine Antwort.", "de", "der Kommission"],
    ["Die Ministerin sagte am Montag, der Damm sei sicher.", "de", null],
    ["The envoy urged both sides to return to the table.", "en", "both sides"],
    ["The governor told reporters that the talks had failed.", "en", "reporters"],
  ];
  test.each(cases)("of %s (%s) is %s", (text, lang, expected) => {
    const { addressee } = read(text, lang)[0]!;
    expect(addressee && text.slice(addressee.start, addressee.end)).toBe(expected);
  });
});

test("a lost blank after a full stop does not join two sentences", () => {
  const text = "Der Damm sei sicher, sagte die Ministerin.Danach reiste sie nach Genf.";
  expect(seen(text)).toEqual(["indirect: Der Damm sei sicher < die Ministerin"]);
});

test("a title in marks without a verb of saying is no quotation", () => {
  expect(seen("Der Film »Der blaue Fluss« läuft im Kino.")).toEqual([]);
});

test("any text gives quotations inside it, and never an error", () => {
  const words = fc.constantFrom(
    ...'» « „ “ " , . : ; ( ) – \n sagte dass laut nach Angaben zufolge sei der Die Minister, wurde gefordert habe hieß es so zu kommen Berlin 😀 \u00ad said that according to'.split(
      " ",
    ),
  );
  const soup = fc.array(words, { maxLength: 60 }).map((list) => list.join(" "));
  fc.assert(
    fc.property(
      fc.oneof(soup, fc.string({ unit: "binary" })),
      fc.constantFrom<Lang>("de", "en"),
      (text, lang) => {
        for (const quote of read(text, lang)) {
          for (const span of [quote, ...quote.spans, quote.cue, quote.speaker, quote.addressee]) {
            if (!span) continue;
            expect(span.start).toBeGreaterThanOrEqual(0);
            expect(span.end).toBeGreaterThan(span.start);
            expect(span.end).toBeLessThanOrEqual(text.length);
          }
          expect(quote.spans[0]!.start).toBe(quote.start);
          expect(quote.spans.at(-1)!.end).toBe(quote.end);
        }
      },
    ),
    { numRuns: 400 },
  );
});
