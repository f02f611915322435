import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { classStreams } from "../../src/components/class-tables.js";
import { classQueries } from "../../src/model/class-queries.js";
import type { ClassWork } from "../../src/model/class-work.js";
import { analyseClass } from "../../src/model/item-analysis.js";
import { withWasm } from "../wasm-duckdb.js";

const empty: ClassWork = {
  learners: [],
  scores: [],
  answers: [],
  marks: [],
  gold: [],
  texts: [],
  pending: [],
  differing: [],
};
/** One string a learner, one digit (tenths; X is 1, . is nothing) an item: a, b, c. */
const scores = (...lines: string[]): ClassWork["scores"] =>
  lines.flatMap((line, i) =>
    [...line].flatMap((sign, j) =>
      sign === "."
        ? []
        : [
            {
              learner: `L${String(i).padStart(2, "0")}`,
              item_id: "abc"[j]!,
              score: sign === "X" ? 1 : Number(sign) / 10,
              changed: false,
            },
          ],
    ),
  );
const mark = (learner: string, start: number, end: number) => ({
  learner,
  item_id: "e",
  start,
  end,
});

async function inSql(work: ClassWork) {
  const streams = await classStreams(work);
  return withWasm((connection) => {
    for (const [name, stream] of streams)
      connection.insertArrowFromIPCStream(stream, { name, create: true });
    const rows = (sql: string) =>
      connection
        .query(sql)
        .toArray()
        .map((row) => row.toJSON());
    return {
      items: rows(classQueries.items),
      wrong: rows(classQueries.wrong),
      heat: rows(classQueries.heat),
    };
  });
}

describe("analyseClass", () => {
  it("takes the mean score as difficulty", () => {
    const { items } = analyseClass({ ...empty, scores: scores("X0", "X5", "01") });
    expect(items.map(({ item_id, learners }) => [item_id, learners])).toEqual([
      ["a", 3],
      ["b", 3],
    ]);
    expect(items[0]!.difficulty).toBeCloseTo(2 / 3);
    expect(items[1]!.difficulty).toBeCloseTo(0.2);
  });

  it("gives the point-biserial correlation with the rest, as computed by hand", () => {
    // a: six right, four wrong. Mean of b among the right 5/6, among the wrong 1/4; b's deviation
    // is sqrt(0.6 * 0.4); r = (5/6 - 1/4) / sqrt(0.24) * sqrt(0.6 * 0.4) = 7/12.
    const work = scores("XX", "XX", "XX", "XX", "XX", "X0", "0X", "00", "00", "00");
    const { items } = analyseClass({ ...empty, scores: work });
    expect(items[0]!.discrimination).toBeCloseTo(7 / 12, 12);
    expect(items[1]!.discrimination).toBeCloseTo(7 / 12, 12);
  });

  it("is silent with nine learners, and where nothing varies", () => {
    const few = analyseClass({
      ...empty,
      scores: scores(..."XX X0 0X 00 XX X0 0X 00 XX".split(" ")),
    });
    expect(few.items.map(({ discrimination }) => discrimination)).toEqual([null, null]);
    const flat = analyseClass({ ...empty, scores: scores(...Array<string>(12).fill("X5")) });
    expect(flat.items.map(({ discrimination }) => discrimination)).toEqual([null, null]);
  });

  it("compares a learner with the items the learner did, and nobody with nothing", () => {
    const work = scores(...Array<string>(10).fill("X.."), "X.X");
    expect(analyseClass({ ...empty, scores: work }).items).toEqual([
      { item_id: "a", learners: 11, difficulty: 1, discrimination: null },
      { item_id: "c", learners: 1, difficulty: 1, discrimination: null },
    ]);
  });

  it("counts learners, not marks, piece by piece, and shows gold that nobody found", () => {
    const marks = [mark("L1", 0, 10), mark("L2", 5, 12), mark("L2", 11, 14)];
    const gold = [{ item_id: "e", start: 8, end: 20 }];
    expect(
      analyseClass({ ...empty, marks, gold }).heat.map(({ start, end, learners, gold: g }) => [
        start,
        end,
        learners,
        g,
      ]),
    ).toEqual([
      [0, 5, 1, false],
      [5, 8, 2, false],
      [8, 10, 2, true],
      [10, 11, 1, true],
      [11, 12, 1, true],
      [12, 14, 1, true],
      [14, 20, 0, true],
    ]);
  });

  it("lists the three most common wrong answers of an item", () => {
    const answers = ["p", "p", "q", "r", "s", "q", "right"].map((answer, i) => ({
      learner: `L${i}`,
      item_id: "a",
      answer,
      correct: answer === "right",
    }));
    expect(analyseClass({ ...empty, answers }).wrong).toEqual([
      { item_id: "a", answer: "p", learners: 2 },
      { item_id: "a", answer: "q", learners: 2 },
      { item_id: "a", answer: "r", learners: 1 },
    ]);
  });
});

describe("classQueries", () => {
  const learner = fc.nat(13).map((i) => `L${i}`);
  const item_id = fc.constantFrom("a", "b", "c", "e");
  const span = fc
    .tuple(fc.nat(30), fc.integer({ min: 1, max: 9 }))
    .map(([start, length]) => ({ start, end: start + length }));
  const work: fc.Arbitrary<ClassWork> = fc.record({
    learners: fc.constant([]),
    scores: fc.uniqueArray(
      fc.record({
        learner,
        item_id,
        score: fc.constantFrom(null, 0, 0.25, 0.5, 1),
        changed: fc.constant(false),
      }),
      { maxLength: 56, selector: (row) => row.learner + row.item_id },
    ),
    answers: fc.array(
      fc.record({
        learner,
        item_id,
        answer: fc.constantFrom("Ja", "Nein", "Öl", "'; DROP TABLE class_scores; --"),
        correct: fc.boolean(),
      }),
    ),
    marks: fc.array(
      fc.tuple(learner, item_id, span).map(([l, i, s]) => ({ learner: l, item_id: i, ...s })),
    ),
    gold: fc.array(
      fc.tuple(item_id, span).map(([i, s]) => ({ item_id: i, ...s })),
      { maxLength: 4 },
    ),
    texts: fc.constant([]),
    pending: fc.constant([]),
    differing: fc.constant([]),
  });

  it("give the same as analyseClass for any class", async () => {
    await fc.assert(
      fc.asyncProperty(work, async (each) => {
        const [sql, plain] = [await inSql(each), analyseClass(each)];
        expect(sql.wrong).toEqual(plain.wrong);
        expect(sql.heat).toEqual(plain.heat);
        expect(sql.items.length).toBe(plain.items.length);
        plain.items.forEach((row, i) => {
          const same = sql.items[i]!;
          expect([same.item_id, same.learners]).toEqual([row.item_id, row.learners]);
          expect(same.difficulty).toBeCloseTo(row.difficulty, 9);
          if (row.discrimination === null) expect(same.discrimination).toBeNull();
          else expect(same.discrimination).toBeCloseTo(row.discrimination, 9);
        });
      }),
      { numRuns: 60 },
    );
  });
});
