import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sentences } from "../../loaders/extract/sentences.js";
import type { Lang } from "../../loaders/extract/types.js";

const split = (text: string, lang: Lang = "de"): string[] =>
  sentences(text, lang).map(({ start, end }) => text.slice(start, end));

/** Each case is one text with `|` where a sentence ends; the bars are taken out before splitting. */
const cases: Record<Lang, [string, string][]> = {
  de: [
    ["ordinals", "Am 3. Mai tagte der 2. Ausschuss.|Der 4. Termin entfiel."],
    ["an ordinal before a function word ends", "Sie wurde 3.|Die anderen gaben auf."],
    ["years", "Das geschah 1999.|Polen trat bei."],
    [
      "abbreviations",
      "Dr. Meier nannte z. B. den Rat, d. h. bzw. ca. 3 Mio. Euro usw.|Das genügt.",
    ],
    ["initials", "Der Zeuge Karl P. schwieg.|J. K. Maier auch."],
    ["guillemets", "»Wir warten.|Wir hoffen«, sagte sie.|»Gut!« Er ging.".replace("« Er", "«|Er")],
    ["low quotation marks", "„Kommt er?“, fragte Anna.|„Ja.“|Dann gingen sie."],
    ["a question inside a clause", "Auf die Frage »Warum?« schwieg er.|Niemand sprach."],
    ["colons and dashes", "Er sagte: Wir gehen.|Sie blieb – leider! – zu Hause."],
    ["ellipsis", "Das war … schwierig.|Und dann ...|Er kam."],
    ["brackets", "Er kam (am 2. Juni. Wirklich!) zu spät.|(Das Foto zeigt ihn.)|Sie nicht."],
    [
      "decimals and addresses",
      "Um 14.30 Uhr stieg er auf 3.5.|Siehe www.beispiel.de/a.b heute.|Gut.",
    ],
    ["centuries", "Im 15. Jahrhundert regierte Karl IV. von hier aus.|Das war lang."],
  ],
  en: [
    ["titles", "Mr. Hill met Dr. Lee in St. Louis.|They left at 5 p.m. on Friday."],
    ["countries", "The U.S. Senate voted.|He flew to the U.S.|The talks failed."],
    ["numbers end", "He won in 2.|Others lost in 1999.|Nobody cared."],
    ["quotations", "“We wait. We hope,” she said.|“Go!”|He went.".replace("wait. We", "wait.|We")],
  ],
};

for (const lang of ["de", "en"] as const) {
  describe(`sentences(text, "${lang}")`, () => {
    it.each(cases[lang])("splits %s", (_, marked) => {
      const parts = marked.split("|");
      expect(split(parts.join(" "), lang)).toEqual(parts);
    });
  });
}

describe("sentences", () => {
  it("ends a headline with its line and a paragraph with its blank line", () => {
    expect(split("Kein Ergebnis in Genf\nDie Minister reisten ab\n\nund nun?")).toEqual([
      "Kein Ergebnis in Genf",
      "Die Minister reisten ab",
      "und nun?",
    ]);
  });

  it("reads on over the line breaks of a hard-wrapped text", () => {
    const text =
      "Die Abordnungen beider Staaten trafen sich am Mittwoch\nerneut in der Hauptstadt. Ein Ergebnis nannten die\nMinister nach dem Treffen nicht.";
    expect(split(text)).toHaveLength(2);
  });

  it("returns ordered, trimmed spans that cover every visible character, for any text", () => {
    const piece = fc.constantFrom(
      "a",
      "Der",
      "Dr.",
      "3.",
      ". ",
      "!",
      "»",
      "«",
      "\n",
      " ",
      "…",
      "z. B.",
      "😀",
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(piece).map((all) => all.join("")),
        ),
        (text) => {
          let last = 0;
          for (const { start, end } of sentences(text, "de")) {
            expect(text.slice(last, start).trim()).toBe("");
            const inside = text.slice(start, end);
            expect(inside).not.toBe("");
            expect(inside.trim()).toBe(inside);
            expect(inside).not.toMatch(/\n[^\S\n]*\n/);
            last = end;
          }
          expect(text.slice(last).trim()).toBe("");
        },
      ),
    );
  });
});
