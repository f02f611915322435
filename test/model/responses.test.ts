// Protects what the exercises take from a record or a file, the laws of marks, and the states of an item.
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { InteractionName, Item } from "../../src/model/exercise.js";
import { isLocked, maySeeAnswer, stateOf, type Working } from "../../src/model/item-state.js";
import { cutTo, responseFor } from "../../src/model/responses.js";
import { addSpan, overlaps, removeSpans } from "../../src/model/span-set.js";
import type { Span } from "../../src/model/text.js";

const good: Record<InteractionName, unknown> = {
  choice: ["a"],
  order: ["a", "b"],
  match: { a: "b" },
  "inline-choice": { a: "b" },
  date: "2022",
  "select-evidence": [{ start: 0, end: 4 }],
  classify: { a: "b" },
  speech: "So sei es.",
  query: "SELECT 1",
  reflection: { text: "Weil.", met: [] },
  negotiate: { a: "b" },
};
const names = Object.keys(good) as InteractionName[];
const item = (interaction: InteractionName) => ({ interaction }) as Item;

describe("responseFor(item, value)", () => {
  it.each(names)("takes a response to %s, and none of another shape", (name) => {
    expect(responseFor(item(name), good[name])).toBe(good[name]);
    for (const bad of [
      null,
      7,
      true,
      [7],
      { a: 7 },
      [{ start: 4, end: 4 }],
      [{ start: -1, end: 2 }],
    ])
      expect(responseFor(item(name), bad)).toBeNull();
  });

  it("never throws, whatever a file holds", () => {
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.jsonValue(), (name, value) => {
        responseFor(item(name), value);
      }),
    );
  });
});

describe("cutTo(text, limit)", () => {
  it("keeps what fits, and never more code points than the limit", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 30 }), fc.nat(20), (text, limit) => {
        const kept = cutTo(text, limit);
        expect([...kept].length).toBe(Math.min([...text].length, limit));
        expect(text.startsWith(kept)).toBe(true);
      }),
    );
  });
});

describe("addSpan and removeSpans", () => {
  const span = fc
    .tuple(fc.nat(30), fc.integer({ min: 1, max: 8 }))
    .map(([start, length]): Span => ({ start, end: start + length }));
  const covered = (spans: readonly Span[]) =>
    new Set(
      spans.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, i) => start + i)),
    );
  const marks = fc.array(span, { maxLength: 6 }).map((all) => all.reduce<Span[]>(addSpan, []));

  it("cover just what was marked, in order and apart, in whatever order it was marked", () => {
    fc.assert(
      fc.property(fc.array(span, { maxLength: 6 }), (all) => {
        const spans = all.reduce<Span[]>(addSpan, []);
        expect(covered(spans)).toEqual(covered([...all].sort((a, b) => a.start - b.start)));
        for (const [i, each] of spans.entries())
          if (i > 0) expect(spans[i - 1]!.end).toBeLessThanOrEqual(each.start);
        expect([...all].reverse().reduce<Span[]>(addSpan, [])).toEqual(spans);
      }),
    );
  });

  it("take whole marks away and leave the others as they were", () => {
    fc.assert(
      fc.property(marks, span, (spans, place) => {
        const left = removeSpans(spans, place);
        expect(left).toEqual(spans.filter((each) => !overlaps(each, place)));
        expect(removeSpans(left, place)).toEqual(left);
      }),
    );
  });
});

describe("stateOf(working)", () => {
  const working = fc.record<Working>({
    answered: fc.boolean(),
    attempts: fc.nat(4),
    hints: fc.nat(3),
    grade: fc.option(fc.record({ score: fc.constantFrom(0, 0.5, 1), feedback: fc.constant([]) })),
    changed: fc.boolean(),
    shown: fc.boolean(),
    practice: fc.boolean(),
    selfAssessed: fc.boolean(),
    test: fc.boolean(),
  });

  it("says nothing of right or wrong in a test, nor of an answer that has changed since", () => {
    fc.assert(
      fc.property(working, (each) => {
        const state = stateOf(each);
        if (each.test) expect(["unanswered", "collected"]).toContain(state);
        if (each.changed || !each.grade) expect(["right", "partly", "wrong"]).not.toContain(state);
      }),
    );
  });

  it("shows no answer before the second attempt, in a test, or to what is locked already", () => {
    fc.assert(
      fc.property(working, (each) => {
        if (!maySeeAnswer(each)) return;
        expect(each.attempts).toBeGreaterThanOrEqual(2);
        expect(each.test || each.selfAssessed || isLocked(stateOf(each))).toBe(false);
      }),
    );
  });
});
