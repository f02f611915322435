import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { reviewOf } from "../../src/model/review.js";

const at = (day: number, hour = 9) => new Date(Date.UTC(2024, 4, day, hour)).toISOString();
/** Attempts written as "day:score". */
const work = (attempts: string, hints = 0) => ({
  hash: "aaaa",
  hints,
  history: attempts
    .split(" ")
    .filter(Boolean)
    .map((each, i) => {
      const [day, score] = each.split(":").map(Number);
      return { at: at(day!, 9 + i * 0.1), score: score!, hash: "aaaa" };
    }),
});

describe("reviewOf(work, hash, now)", () => {
  it.each([
    ["nothing was tried", work(""), 6, null],
    ["it was right at once", work("6:1"), 6, null],
    ["it was right at once, but with a hint", work("6:1", 1), 6, ["tomorrow", "2024-05-07"]],
    ["it was wrong today", work("6:0.5"), 6, ["today", "2024-05-06"]],
    ["it was wrong three days ago", work("3:0"), 6, ["today", "2024-05-03"]],
    ["it was wrong, then right, today", work("6:0 6:1"), 6, ["tomorrow", "2024-05-07"]],
    ["it was right twice on one day", work("6:0 6:1 6:1"), 6, ["tomorrow", "2024-05-07"]],
    ["it was right on two days", work("5:0 5:1 6:1"), 6, ["week", "2024-05-13"]],
    ["it was right on two days, a week ago", work("5:0 5:1 6:1"), 13, ["today", "2024-05-13"]],
    ["it was right on three days", work("5:0 5:1 6:1 13:1"), 13, null],
    ["it went wrong again later", work("5:0 5:1 6:1 13:0"), 13, ["today", "2024-05-13"]],
  ] as const)("where %s", (_, done, today, expected) => {
    const review = reviewOf(done, "aaaa", at(today, 20));
    expect(review && [review.when, review.due]).toEqual(expected);
  });

  it("asks nothing about an item that has changed since", () => {
    expect(reviewOf(work("6:0"), "bbbb", at(6))).toBeNull();
  });

  it("lets the day begin where the learner is", () => {
    const late = { hash: "a", hints: 0, history: [{ at: at(6, 23), score: 0, hash: "a" }] };
    expect(reviewOf(late, "a", at(6, 23))!.due).toBe("2024-05-06");
    expect(reviewOf(late, "a", at(6, 23), 120)!.due).toBe("2024-05-07");
  });

  it("never sends a learner further away for a wrong answer", () =>
    fc.assert(
      fc.property(fc.array(fc.constantFrom(0, 1), { minLength: 1, maxLength: 8 }), (scores) => {
        const text = scores.map((score, day) => `${day + 1}:${score}`).join(" ");
        const wrong = reviewOf(work(`${text} ${scores.length + 1}:0`), "aaaa", at(20));
        expect(wrong).toEqual({
          when: "today",
          due: at(scores.length + 1).slice(0, 10),
        });
      }),
    ));
});
