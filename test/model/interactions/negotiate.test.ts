import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { negotiate } from "../../../src/model/interactions/negotiate.js";
import {
  dominates,
  isAcceptable,
  packageAt,
  packageCount,
  packageToIds,
  scoresOf,
  type Negotiation,
} from "../../../src/model/negotiation.js";
import { anyNegotiation, neighbours } from "../negotiation-cases.js";
import { context, item } from "./items.js";

const ids = (choice: number[], game = neighbours) => packageToIds(game, choice);
const grade = (
  goal: "both" | "improve",
  start: number[] | null,
  choice: Record<string, string>,
  game: Negotiation | null = neighbours,
) => {
  const body = { goal, start: start && ids(start, game ?? neighbours) };
  const asked = item("negotiate", body, { example: {} });
  const { score, feedback } = negotiate.grade(asked, choice, {
    ...context(),
    negotiation: game,
  });
  return { score, told: feedback.map(({ text }) => text) };
};

describe("negotiate, both", () => {
  it("tells which side would refuse and by how much", () => {
    expect(grade("both", null, ids([0, 0]))).toEqual({
      score: 0,
      told: [
        "SIDE0 would accept: 100 points, 60 points above its threshold.",
        "SIDE1 would refuse: 0 points, 40 points short of its threshold.",
      ],
    });
  });

  it("takes any package that both accept, also one exactly on the thresholds", () => {
    expect(grade("both", null, ids([0, 2])).score).toBe(1);
    const exact = { ...neighbours, reservation: [75, 75] };
    expect(grade("both", null, ids([0, 2]), exact).score).toBe(1);
  });

  it("asks for what is open, and takes an option of another issue for none", () => {
    expect(grade("both", null, { issue0: "issue0-option0" }).told).toEqual([
      "One issue still has no settlement.",
    ]);
    expect(
      grade("both", null, { issue0: "issue1-option0", issue1: "<b>", __proto__: "x" }).told,
    ).toEqual(["2 issues still have no settlement."]);
  });

  it("judges as the model does", () => {
    fc.assert(
      fc.property(anyNegotiation(2), fc.nat(), (game, n) => {
        const choice = packageAt(game, n % packageCount(game));
        expect(grade("both", null, ids(choice, game), game).score).toBe(
          isAcceptable(game, scoresOf(game, choice)) ? 1 : 0,
        );
      }),
    );
  });
});

describe("negotiate, improve", () => {
  it("tells who loses and on what, and who gains", () => {
    expect(grade("improve", [1, 1], ids([0, 1]))).toEqual({
      score: 0,
      told: ["SIDE0 gains 37.5 points.", "SIDE1 loses 12.5 points, most of it on “Issue 0”."],
    });
  });

  it("does not take the package on the table", () => {
    expect(grade("improve", [1, 1], ids([1, 1]))).toEqual({
      score: 0,
      told: ["This is still the package on the table."],
    });
  });

  it("takes what is better for one and worse for none, and nothing else", () => {
    fc.assert(
      fc.property(anyNegotiation(2), fc.nat(), fc.nat(), (game, m, n) => {
        const start = packageAt(game, m % packageCount(game));
        const choice = packageAt(game, n % packageCount(game));
        expect(grade("improve", start, ids(choice, game), game).score).toBe(
          dominates(scoresOf(game, choice), scoresOf(game, start)) ? 1 : 0,
        );
      }),
    );
  });
});

it("says that preferences are missing instead of failing", () => {
  expect(grade("both", null, ids([0, 0]), null)).toMatchObject({ score: 0 });
});
