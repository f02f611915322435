import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readArticle, sentenceAt } from "../loaders/article.js";
import { slicePoints } from "../src/model/text.js";

const read = (text: string) => readArticle(Buffer.from(text, "utf8"), "de");
const header = " date 2024-03-11 Jo Berg/Pool AP/dpa Ein Bild vom Treffen";

describe("readArticle(bytes, lang)", () => {
  it("cuts paragraphs at blank lines and numbers sentences through", () => {
    const { paragraphs, sentences } = read("Eins ist da. Zwei auch.\n\n \t\nDrei folgt.\n");
    expect(paragraphs.map((each) => each.sentences)).toEqual([["s1", "s2"], ["s3"]]);
    expect(sentences.map((each) => [each.id, each.paragraph, each.text])).toEqual([
      ["s1", 1, "Eins ist da."],
      ["s2", 1, "Zwei auch."],
      ["s3", 2, "Drei folgt."],
    ]);
  });

  it("reads CRLF, CR, a byte order mark and decomposed letters as the same text", () => {
    const plain = read("Die Bürger üben.\n\nSie gehen.");
    const odd = read("\ufeffDie Bu\u0308rger u\u0308ben.\r\n\r\nSie gehen.");
    expect({ ...odd, sha256: "" }).toEqual({ ...plain, sha256: "" });
    expect(read("Eins.\r\rZwei.").paragraphs.length).toBe(2);
  });

  it("sums the bytes of the file, not the normalised text", () => {
    const bytes = Buffer.from("\ufeffEins.\r\n", "utf8");
    const sum = createHash("sha256").update(bytes).digest("hex");
    expect(readArticle(bytes, "de").sha256).toBe(sum);
  });

  it("counts offsets in code points", () => {
    const article = read("😀 Ja. 👩‍🚀 Nein.");
    for (const sentence of article.sentences)
      expect(slicePoints(article.text, sentence)).toBe(sentence.text);
    expect(article.sentences[1]!.start).toBe(6);
  });

  it("keeps soft hyphens and no-break spaces in the text", () => {
    expect(read("20\u00a0Mari\u00adne").text).toBe("20\u00a0Mari\u00adne");
  });

  it("counts the words of the body alone, a hyphened one once", () => {
    expect(read(`${header}\n\nDie NATO-Truppen – sagt er – gehen 2024.`).words).toBe(6);
  });

  it.each([
    ["", "empty article"],
    [" \n\n\t", "empty article"],
    ["\ufeff", "empty article"],
    [`${header}\n\n`, "empty article"],
  ])("refuses %j", (text, message) => {
    expect(() => read(text)).toThrow(message);
  });

  it.each([
    ["a lone continuation byte", [0x61, 0x80], 1],
    ["a lead byte without its rest", [0x61, 0xc3, 0x62], 1],
    ["a character cut off by the end", [0x61, 0x62, 0xe2, 0x82], 2],
    ["an overlong form", [0x61, 0xc0, 0xaf], 1],
    ["Latin-1 after valid letters", [0xc3, 0xbc, 0xfc], 2],
  ])("names the byte offset of %s", (_, bytes, offset) => {
    expect(() => readArticle(Uint8Array.from(bytes), "de")).toThrow(`at byte offset ${offset};`);
  });

  it("puts every word of the body in exactly one sentence, in order", () => {
    const piece = fc.constantFrom(
      "Er ging.",
      "Sie kam!",
      "Z. B. so",
      "»Nein«, sagt er.",
      "\n\n",
      "\n",
      " ",
      "😀",
      "3. Mai",
    );
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 30 }), (pieces) => {
        const text = pieces.join(" ");
        if (text.trim() === "") return;
        const article = read(text);
        const squeezed = (value: string) => value.replace(/\s+/gu, "");
        expect(article.sentences.map((each) => squeezed(each.text)).join("")).toBe(squeezed(text));
        for (const [i, { start, end, paragraph }] of article.sentences.entries()) {
          expect(start).toBeLessThan(end);
          expect(start).toBeGreaterThanOrEqual(article.sentences[i - 1]?.end ?? 0);
          const block = article.paragraphs[paragraph - 1]!;
          expect(start >= block.start && end <= block.end).toBe(true);
        }
      }),
    );
  });
});

describe("the header of an article", () => {
  it.each([
    [
      header,
      { date: "2024-03-11", credit: "Jo Berg/Pool AP/dpa", caption: "Ein Bild vom Treffen" },
    ],
    ["date 2024 Reuters Ein Bild", { date: "2024", credit: "Reuters", caption: "Ein Bild" }],
    ["date 2024-03 Ein Bild", { date: "2024-03", credit: null, caption: "Ein Bild" }],
    ["date 2024-03", { date: "2024-03", credit: null, caption: null }],
    [
      "date 2024-03 Max/Getty Images In Rom",
      { date: "2024-03", credit: "Max/Getty Images", caption: "In Rom" },
    ],
  ])("is taken apart: %j", (line, parts) => {
    const article = read(`${line}\n\nDer Text.`);
    expect(article.header).toMatchObject({ ...parts, raw: line.trim() });
    expect(slicePoints(article.text, article.header!)).toBe(line.trim());
    expect(article.sentences.map((each) => each.text)).toEqual(["Der Text."]);
  });

  it.each([
    "Der Text beginnt sofort.\n\nWeiter.",
    "Date 2024 war ein Treffen.\n\nWeiter.",
    "date 2024 begins a line of prose\nthat goes on.\n\nMore.",
    "Text.\n\n date 2024-03 dpa Kein Kopf",
  ])("is not seen in prose: %j", (text) => {
    expect(read(text).header).toBeNull();
  });
});

describe("sentenceAt(article, start)", () => {
  it("finds the sentence of a place, and between two the earlier one", () => {
    const article = read("Eins. Zwei.");
    expect([0, 4, 5, 6, 10].map((at) => sentenceAt(article, at).id)).toEqual([
      "s1",
      "s1",
      "s1",
      "s2",
      "s2",
    ]);
  });
});
