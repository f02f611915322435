import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { entities } from "../../loaders/extract/entities.js";
import { quotes } from "../../loaders/extract/quotes.js";
import { attributionsDe } from "../../loaders/extract/rules/de/attributions.js";
import { verbsDe } from "../../loaders/extract/rules/de/verbs.js";
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

describe("each class of verbs finds its own example", () => {
  test.each(verbsDe.map((verbClass) => [verbClass.name, verbClass] as const))(
    "%s",
    (name, verbClass) => {
      const rules = read(verbClass.example).map((quote) => quote.rule.split("/")[0]);
      expect(rules).toContain(name);
    },
  );
});

test.each(attributionsDe.map((a) => [a.name, a.example] as const))(
  "the source phrase %s finds its own example",
  (_, example) => {
    expect(read(example)).toHaveLength(1);
  },
);

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
