import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createAnchor, type QuoteSelector } from "../../src/model/anchor.js";
import { offsetMap, slicePoints } from "../../src/model/text.js";
import { anchorCases } from "./anchor-cases.js";

/** Words of the kinds that have broken offsets before: umlauts, marks, surrogate pairs, odd spaces. */
const word = fc.constantFrom(
  ..."Über Maß größer »ja« ‹nein› Ça été 👩‍🚀 𝒳 한국 ein eine einer Nato NATO – … a b".split(" "),
);
const space = fc.constantFrom(" ", "\u00a0", "  ", "\n", "\u202f", " \n");
const article = fc
  .array(fc.tuple(word, space), { minLength: 1, maxLength: 30 })
  .map((pairs) => pairs.flat().join("").trim().normalize("NFC"))
  .filter((text) => text.length > 0);
const piece = fc.tuple(article, fc.nat(), fc.nat()).map(([text, a, b]) => {
  const { points } = offsetMap(text);
  const [start, end] = [a % (points + 1), b % (points + 1)].sort((x, y) => x - y) as [
    number,
    number,
  ];
  return { text, exact: slicePoints(text, { start, end }), start, end };
});
const folded = (text: string) =>
  text
    .normalize("NFC")
    .replace(/[\s\u00a0]+/gu, " ")
    .trim();

describe("createAnchor(text).resolve(quote)", () => {
  it.each(anchorCases)("$title", ({ text, quote, found }) => {
    const result = createAnchor(text).resolve(quote);
    expect(result.status === "anchored" ? slicePoints(text, result.span) : result.status).toBe(
      found,
    );
  });

  it("anchors every unique substring to itself", () => {
    fc.assert(
      fc.property(piece, ({ text, exact, start }) => {
        const anchor = createAnchor(text);
        const spans = anchor.matches({ exact });
        expect(spans.length > 0).toBe(folded(exact) !== "");
        if (spans.length === 0) return;
        const lead = [...exact].findIndex((point) => !/\s/u.test(point));
        // Every match reads as the quote does, and one of them is where the quote was cut.
        for (const span of spans) expect(folded(slicePoints(text, span))).toBe(folded(exact));
        expect(spans.map((span) => span.start)).toContain(start + lead);
        const result = anchor.resolve({ exact });
        expect(result.status).toBe(spans.length === 1 ? "anchored" : "ambiguous");
      }),
    );
  });

  it("does not care about normal forms, kinds of white space and soft hyphens of the quote", () => {
    fc.assert(
      fc.property(piece, space, ({ text, exact }, blank) => {
        const anchor = createAnchor(text);
        const spans = anchor.matches({ exact });
        const variants = [
          exact.normalize("NFD"),
          exact.replace(/\s+/gu, blank),
          ` ${exact}\n`,
          [...exact].join("\u00ad").replace(/(\u200d)\u00ad|\u00ad(\u200d)/gu, "$1$2"),
        ];
        for (const variant of variants) expect(anchor.matches({ exact: variant })).toEqual(spans);
      }),
    );
  });

  it("finds the same words in a text of the other normal form or full of soft hyphens", () => {
    fc.assert(
      fc.property(piece, ({ text, exact }) => {
        const count = createAnchor(text).matches({ exact }).length;
        const apart = text.normalize("NFD");
        const soft = text.replace(/(\p{L})(?=\p{L})/gu, "$1\u00ad");
        expect(createAnchor(apart).matches({ exact }).length).toBe(count);
        expect(createAnchor(soft).matches({ exact }).length).toBe(count);
      }),
    );
  });

  it("singles out each of several places by its occurrence", () => {
    fc.assert(
      fc.property(piece, ({ text, exact }) => {
        const anchor = createAnchor(text);
        const spans = anchor.matches({ exact });
        spans.forEach((span, i) =>
          expect(anchor.resolve({ exact, occurrence: i + 1 })).toEqual({
            status: "anchored",
            span,
          }),
        );
        const beyond = anchor.resolve({ exact, occurrence: spans.length + 1 });
        expect(["missing", "empty"]).toContain(beyond.status);
      }),
    );
  });

  it("never anchors across a paragraph break", () => {
    fc.assert(
      fc.property(article, article, (one, two) => {
        const exact = `${one.trim()} ${two.trim()}`;
        const result = createAnchor(`${one}\n\n${two}`).resolve({ exact });
        expect(["across", "anchored", "ambiguous"]).toContain(result.status);
        if (result.status === "anchored") {
          const found = slicePoints(`${one}\n\n${two}`, result.span);
          expect(found).not.toContain("\n\n");
        }
      }),
    );
  });

  it("searches only the part it is given, with offsets of the whole text", () => {
    const text = "Kopf: am Montag\n\nEr kam am Montag an.";
    const anchor = createAnchor(text, { start: 17, end: 37 });
    expect(anchor.matches({ exact: "am Montag" })).toEqual([{ start: 24, end: 33 }]);
    expect(anchor.resolve({ exact: "Kopf" })).toMatchObject({ status: "missing", outside: true });
  });
});

describe("near misses of createAnchor(text).resolve(quote)", () => {
  const text =
    "Sie wollen in der kommenden Woche antworten. Man sei »entschlossen«, hieß es in Rom.";
  const near = (quote: QuoteSelector) => {
    const result = createAnchor(text).resolve(quote);
    return result.status === "missing" ? result.near.map((miss) => miss.text) : result.status;
  };

  it.each([
    ["in der kommende Woche", "in der kommenden Woche"],
    ["in der nächsten Woche", "in der kommenden Woche"],
    ["Man sei entschlossen", "Man sei »entschlossen"],
    ['Man sei "entschlossen", hiess es', "Man sei »entschlossen«, hieß es"],
    ["hieß es in Bonn", "hieß es in Rom"],
    ["SIE WOLLEN", "Sie wollen"],
  ])("propose for %j whole words: %j", (exact, proposal) => {
    expect(near({ exact })).toEqual([proposal]);
  });

  it("propose nothing where nothing is like the quote", () => {
    expect(near({ exact: "Pinguine tanzen Tango" })).toEqual([]);
  });

  it("put the likest first and never two that overlap", () => {
    const result = createAnchor("die rote Fähre, die graue Fähre").resolve({
      exact: "die rohe Fähre",
    });
    if (result.status !== "missing") throw new Error(result.status);
    expect(result.near.map((miss) => miss.text)).toEqual(["die rote Fähre", "die graue Fähre"]);
    expect(result.near[0]!.similarity).toBeGreaterThan(result.near[1]!.similarity);
  });
});
