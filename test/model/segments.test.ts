// Protects the reader: overlapping evidence is cut into segments without losing or inventing a word.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lanes, segments } from "../../src/model/segments.js";
import { offsetMap } from "../../src/model/text.js";

const span = fc.tuple(fc.nat(30), fc.nat(30)).map(([a, b]) => ({ start: a, end: b }));
const cases = fc.record({
  range: fc.tuple(fc.nat(20), fc.integer({ min: 1, max: 20 })).map(([start, length]) => ({
    start,
    end: start + length,
  })),
  marks: fc.array(span, { maxLength: 8 }),
});

describe("segments(range, marks)", () => {
  it("joined, gives the range: nothing lost, nothing twice, none empty", () => {
    fc.assert(
      fc.property(cases, ({ range, marks }) => {
        const cut = segments(range, marks);
        expect(cut[0]!.start).toBe(range.start);
        expect(cut.at(-1)!.end).toBe(range.end);
        cut.forEach((segment, i) => {
          expect(segment.end).toBeGreaterThan(segment.start);
          if (i > 0) expect(segment.start).toBe(cut[i - 1]!.end);
        });
      }),
    );
  });

  it("gives every character exactly the marks that cover it", () => {
    fc.assert(
      fc.property(cases, ({ range, marks }) => {
        for (const { start, end, marks: found } of segments(range, marks))
          for (let at = start; at < end; at++)
            expect(found).toEqual(marks.filter((mark) => mark.start <= at && at < mark.end));
      }),
    );
  });

  it("cuts only where the covering marks change", () => {
    fc.assert(
      fc.property(cases, ({ range, marks }) => {
        const edges = new Set(
          marks.filter((m) => m.start < m.end).flatMap((m) => [m.start, m.end]),
        );
        for (const { end } of segments(range, marks))
          expect(end === range.end || edges.has(end)).toBe(true);
      }),
    );
  });

  it("splits crossing marks into three pieces", () => {
    const a = { start: 0, end: 6 };
    const b = { start: 4, end: 9 };
    expect(segments({ start: 0, end: 10 }, [a, b])).toEqual([
      { start: 0, end: 4, marks: [a] },
      { start: 4, end: 6, marks: [a, b] },
      { start: 6, end: 9, marks: [b] },
      { start: 9, end: 10, marks: [] },
    ]);
  });

  it("counts code points: an emoji before a mark does not shift it", () => {
    const text = "🕊️ »Nein« 🇨🇭";
    const map = offsetMap(text);
    const start = map.toPoints(text.indexOf("Nein"));
    const pieces = segments({ start: 0, end: map.points }, [{ start, end: start + 4 }]).map((s) =>
      text.slice(map.toUnits(s.start), map.toUnits(s.end)),
    );
    expect(pieces).toEqual(["🕊️ »", "Nein", "« 🇨🇭"]);
  });
});

describe("lanes(marks)", () => {
  it("never gives two overlapping marks the same lane, and uses no more than overlap at once", () => {
    fc.assert(
      fc.property(cases, ({ marks }) => {
        const real = marks.filter((mark) => mark.start < mark.end);
        const given = lanes(real);
        const depth = Math.max(
          0,
          ...segments({ start: 0, end: 31 }, real).map((segment) => segment.marks.length),
        );
        for (const a of real) {
          expect(given.get(a)).toBeLessThan(depth);
          for (const b of real)
            if (a !== b && a.start < b.end && b.start < a.end)
              expect(given.get(a)).not.toBe(given.get(b));
        }
      }),
    );
  });
});
