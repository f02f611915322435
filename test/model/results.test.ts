import { describe, expect, it } from "vitest";
import type { Item } from "../../src/model/exercise.js";
import { emptyRecord, withWork } from "../../src/model/record.js";
import { resultsOf } from "../../src/model/results.js";

const item = (item_id: string, section: Item["section"], objective: string, points = 2): Item => ({
  item_id,
  interaction: "choice",
  section,
  difficulty: 1,
  points,
  objective,
  prompt: `What about ${item_id}?`,
  body: { options: [], multiple: false },
  short: true,
  origin: "authored",
  hash: "aaaa",
  solution: {
    key: { correct: ["a"] },
    hints: [],
    explanation: "",
    misconceptions: {},
    evidence: [],
  },
});
const items = [
  item("one", "read", "Find it."),
  item("two", "read", "Find it.", 4),
  item("three", "read", "Date it."),
  item("four", "judge", "Weigh it."),
];
const now = "2024-05-06T09:00:00.000Z";
const handed = { response: ["a"], attempts: 1, hints: 0 };
const start = emptyRecord({ id: "lake", title: "" }, "en", { id: "x", nickname: "" }, now);
const save = (record: typeof start, id: string, score: number | null, hash = "aaaa") =>
  withWork(record, { item_id: id, hash }, { ...handed, score }, now);

describe("resultsOf(items, record, now)", () => {
  it("adds up by section and objective", () => {
    const record = save(save(start, "one", 1), "two", 0.5);
    const found = resultsOf(items, record, now);
    expect([found.answered, found.right, found.earned, found.points]).toEqual([2, 1, 4, 10]);
    expect(
      found.sections.map(({ section, objectives }) => [
        section,
        objectives.map(({ objective, right, earned, points }) => [
          objective,
          right,
          earned,
          points,
        ]),
      ]),
    ).toEqual([
      [
        "read",
        [
          ["Find it.", 1, 4, 6],
          ["Date it.", 0, 0, 2],
        ],
      ],
      ["judge", [["Weigh it.", 0, 0, 2]]],
    ]);
  });

  it("lists what to review", () => {
    const found = resultsOf(items, save(save(start, "one", 1), "two", 0.5), now);
    expect(found.reviews.map(({ item, when }) => [item.item_id, when])).toEqual([["two", "today"]]);
  });

  it("counts no points for an item that has changed, and lists it", () => {
    const found = resultsOf(items, save(start, "one", 1, "bbbb"), now);
    expect([found.earned, found.answered]).toEqual([0, 0]);
    expect(found.changed.map(({ item_id }) => item_id)).toEqual(["one"]);
  });

  it("counts what is handed in without a grade, and what stands there in a test, but else not what is only being typed", () => {
    const typing = withWork(
      save(start, "one", null),
      { item_id: "two", hash: "aaaa" },
      { ...handed, attempts: 0, score: null },
      now,
    );
    const found = resultsOf(items, typing, now);
    expect([found.answered, found.earned]).toEqual([1, 0]);
    const test = items.map(({ solution: _, ...asked }) => asked);
    expect(resultsOf(test, typing, now).answered).toBe(2);
  });
});
