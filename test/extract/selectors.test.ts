import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { selectorsFor } from "../../loaders/extract/drafts/selectors.js";
import { createAnchor } from "../../src/model/anchor.js";

const text = "Am Freitag kam er.\n\nAm Freitag ging er, am Freitag blieb sie.";
const points = [...text];
const anchor = createAnchor(text);
const select = (start: number, end: number) => selectorsFor(points, { start, end }, anchor);

describe("selectorsFor", () => {
  it("gives the bare words where they stand once", () => {
    expect(select(11, 17)).toEqual(["kam er"]);
  });

  it("adds as little context as tells equal words apart", () => {
    expect(select(3, 10)).toEqual([{ exact: "Freitag", suffix: " kam" }]);
  });

  it("gives one quote for each paragraph that the words cross", () => {
    expect(select(11, 30)).toEqual(["kam er.", { exact: "Am Freitag", suffix: " ging" }]);
  });

  it("anchors exactly at its span, for any words of the text", () => {
    const words = [...text.matchAll(/[\p{L}]+/gu)].map(({ index, 0: word }) => ({
      start: index,
      end: index + word.length,
    }));
    const range = fc.tuple(fc.nat(words.length - 1), fc.nat(words.length - 1));
    fc.assert(
      fc.property(range, ([a, b]) => {
        const span = { start: words[Math.min(a, b)]!.start, end: words[Math.max(a, b)]!.end };
        const spans = selectorsFor(points, span, anchor).map((quote) => {
          const found = anchor.resolve(typeof quote === "string" ? { exact: quote } : quote);
          return found.status === "anchored" ? found.span : null;
        });
        expect(spans[0]?.start).toBe(span.start);
        expect(spans.at(-1)?.end).toBe(span.end);
      }),
    );
  });

  it("counts equal places where context does not tell them apart", () => {
    const same = "ja ja ja ja ja ja ja ja ja ja ja ja";
    const found = selectorsFor([...same], { start: 15, end: 17 }, createAnchor(same));
    expect(found).toEqual([{ exact: "ja", occurrence: 6 }]);
  });
});
