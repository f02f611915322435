import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkRecord, parseRecord, recordLimits, recordText } from "../../src/model/record-file.js";
import {
  canonical,
  emptyRecord,
  historyLimit,
  mergeRecords,
  withWork,
  type LearnerRecord,
} from "../../src/model/record.js";
import { anyRecord } from "./record-arbitrary.js";

const same = (a: unknown, b: unknown) => void expect(canonical(a)).toBe(canonical(b));
const item = { item_id: "choice-1", hash: "aaaa" };
const at = (hour: number) => new Date(Date.UTC(2024, 4, 6, hour)).toISOString();
const lake = { id: "lake", title: "The lake" };
const start = emptyRecord(lake, "en", { id: "learner-1", nickname: "Mo" }, at(0));

describe("mergeRecords(a, b)", () => {
  it("is commutative", () =>
    fc.assert(
      fc.property(anyRecord, anyRecord, (a, b) => same(mergeRecords(a, b), mergeRecords(b, a))),
    ));

  it("is associative", () =>
    fc.assert(
      fc.property(anyRecord, anyRecord, anyRecord, (a, b, c) =>
        same(mergeRecords(mergeRecords(a, b), c), mergeRecords(a, mergeRecords(b, c))),
      ),
      { numRuns: 500 },
    ));

  it("is idempotent", () =>
    fc.assert(
      fc.property(anyRecord, anyRecord, (a, b) => {
        const merged = mergeRecords(a, b);
        same(mergeRecords(merged, merged), merged);
        same(mergeRecords(merged, b), merged);
      }),
    ));

  it("loses no item and no attempt of either", () =>
    fc.assert(
      fc.property(anyRecord, anyRecord, (a, b) => {
        const { work } = mergeRecords(a, b);
        for (const from of [a, b])
          for (const [id, { history }] of Object.entries(from.work))
            for (const attempt of history) expect(work[id]!.history).toContainEqual(attempt);
      }),
    ));

  it("takes the later response and the attempts of both tabs", () => {
    const one = withWork(start, item, { response: ["a"], score: 0, attempts: 1, hints: 0 }, at(1));
    const two = withWork(start, item, { response: ["b"], score: 1, attempts: 1, hints: 2 }, at(2));
    expect(mergeRecords(one, two).work["choice-1"]).toEqual({
      hash: "aaaa",
      response: ["b"],
      score: 1,
      attempts: 1,
      hints: 2,
      first: at(1),
      last: at(2),
      history: [
        { at: at(1), score: 0, hash: "aaaa" },
        { at: at(2), score: 1, hash: "aaaa" },
      ],
    });
  });
});

describe("withWork", () => {
  it("adds to the history only when an attempt was graded", () => {
    const handed = { response: "x", score: null, attempts: 0, hints: 0 };
    const typed = withWork(start, item, handed, at(1));
    const graded = withWork(typed, item, { ...handed, score: 0.5, attempts: 1 }, at(2));
    const hinted = withWork(graded, item, { ...handed, score: 0.5, attempts: 1, hints: 1 }, at(3));
    const lengths = [typed, graded, hinted].map(({ work }) => work["choice-1"]!.history.length);
    expect(lengths).toEqual([0, 1, 1]);
  });

  it("counts the first attempt at a changed item anew", () => {
    const handed = { response: "x", score: 0, attempts: 3, hints: 0 };
    const before = withWork(start, item, handed, at(1));
    const changed = { ...item, hash: "bbbb" };
    const after = withWork(before, changed, { ...handed, attempts: 1 }, at(2));
    expect(after.work["choice-1"]!.history.map(({ hash }) => hash)).toEqual(["aaaa", "bbbb"]);
  });

  it(`keeps the newest ${historyLimit} attempts`, () => {
    let record: LearnerRecord = start;
    for (let i = 1; i <= historyLimit + 5; i++)
      record = withWork(record, item, { response: i, score: 0, attempts: i, hints: 0 }, at(i));
    const { history } = record.work["choice-1"]!;
    expect([history.length, history[0]!.at]).toEqual([historyLimit, at(6)]);
  });
});

describe("parseRecord(text)", () => {
  it("gives back what recordText wrote", () =>
    fc.assert(
      fc.property(anyRecord, (record) => {
        expect(parseRecord(recordText(record))).toEqual({ ok: true, record, version: 2 });
      }),
    ));

  it("accepts or refuses any JSON, and any text, without throwing", () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        const parsed = parseRecord(text);
        if (!parsed.ok) expect(parsed.refusals.length).toBeGreaterThan(0);
      }),
    );
    fc.assert(fc.property(fc.string(), (text) => !parseRecord(text).ok));
  });

  it("accepts or refuses a record with any one field spoilt, and what it accepts is sound", () =>
    fc.assert(
      fc.property(anyRecord, fc.nat(40), fc.jsonValue(), (record, place, value) => {
        const parsed = checkRecord(spoil(record, place, value));
        if (parsed.ok)
          same(checkRecord(JSON.parse(recordText(parsed.record))), { ...parsed, version: 2 });
        else expect(parsed.refusals.length).toBeGreaterThan(0);
      }),
      { numRuns: 500 },
    ));

  it("refuses a history whose times have no order, instead of failing over them", () => {
    const broken = { at: { toString: 1, valueOf: 1 }, score: 1, hash: "aaaa" };
    const work = {
      "choice-1": {
        hash: "aaaa",
        response: [],
        score: 1,
        attempts: 1,
        hints: 0,
        first: at(1),
        last: at(1),
        history: [broken, broken],
      },
    };
    expect(checkRecord({ ...start, work })).toMatchObject({ ok: false });
  });

  it("reads version 1, whose last score becomes a history", () => {
    const work = {
      "choice-1": {
        hash: "aaaa",
        response: ["a"],
        score: 1,
        attempts: 2,
        hints: 0,
        first: at(1),
        last: at(2),
      },
    };
    const parsed = checkRecord({ ...start, version: 1, work });
    expect(parsed).toMatchObject({
      ok: true,
      version: 1,
      record: {
        version: 2,
        work: { "choice-1": { history: [{ at: at(2), score: 1, hash: "aaaa" }] } },
      },
    });
  });

  it.each([
    ["no JSON", "{", { code: "not-json" }],
    ["another file", '{"type":"FeatureCollection"}', { code: "not-a-record" }],
    [
      "a version to come",
      JSON.stringify({ ...start, version: 99 }),
      { code: "newer", version: 99 },
    ],
    [
      "a nickname that is an object",
      JSON.stringify({ ...start, learner: { id: "x", nickname: {} } }),
      { code: "field", path: "learner.nickname", expected: "short-text" },
    ],
    [
      "a scenario that is no name",
      JSON.stringify({ ...start, scenario: "../../etc" }),
      { code: "field", path: "scenario", expected: "id" },
    ],
    [
      "an item called __proto__",
      JSON.stringify(start).replace('"work":{}', '"work":{"__proto__":{"hash":"x"}}'),
      { code: "field", path: "work", expected: "id" },
    ],
    [
      "a response nested deeply",
      hostile("[".repeat(90) + "]".repeat(90)),
      { code: "field", path: "work.x.response", expected: "answer" },
    ],
    [
      "a response of many values",
      hostile(JSON.stringify(Array(6000).fill(0))),
      { code: "field", path: "work.x.response", expected: "answer" },
    ],
    [
      "a response longer than a book chapter",
      hostile(JSON.stringify("x".repeat(recordLimits.text + 1))),
      { code: "field", path: "work.x.response", expected: "answer" },
    ],
    ["more text than allowed", " ".repeat(5_000_001), { code: "size", bytes: 5_000_001 }],
  ])("refuses %s and says why", (_, text, refusal) => {
    const parsed = parseRecord(text);
    expect(parsed.ok).toBe(false);
    expect(!parsed.ok && parsed.refusals).toContainEqual(refusal);
  });

  it("keeps markup as text and drops what no record has", () => {
    const nickname = "<img src=x onerror=alert(1)>";
    const parsed = checkRecord({ ...start, learner: { id: "x", nickname, admin: true }, extra: 1 });
    expect(parsed.ok && parsed.record).toEqual({ ...start, learner: { id: "x", nickname } });
  });
});

function hostile(response: string): string {
  const work = `{"x":{"hash":"a","response":${response},"score":null,"attempts":0,"hints":0,"first":"${at(1)}","last":"${at(1)}","history":[]}}`;
  return JSON.stringify(start).replace('"work":{}', `"work":${work}`);
}

/** A copy with the value at one place, counted depth first, replaced. */
function spoil(record: unknown, place: number, value: unknown): unknown {
  let left = place;
  const visit = (part: unknown): unknown => {
    if (left-- === 0) return value;
    if (Array.isArray(part)) return part.map(visit);
    if (part === null || typeof part !== "object") return part;
    return Object.fromEntries(Object.entries(part).map(([key, each]) => [key, visit(each)]));
  };
  return visit(record);
}
