import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  blankNegotiation,
  dominates,
  isAcceptable,
  negotiationOf,
  numberOf,
  packageAt,
  packageCount,
  packageFromIds,
  packageToIds,
  scoresOf,
  type Negotiation,
} from "../../src/model/negotiation.js";
import { logrolling, nearestDeal } from "../../src/model/negotiation-moves.js";
import { nashPoint, survey } from "../../src/model/negotiation-survey.js";
import { anyNegotiation, negotiation, neighbours } from "./negotiation-cases.js";

const anyWithPackage = (sides: number) =>
  anyNegotiation(sides).chain((game) =>
    fc
      .integer({ min: 0, max: packageCount(game) - 1 })
      .map((number) => ({ game, choice: packageAt(game, number) })),
  );
const all = (game: Negotiation) =>
  Array.from({ length: packageCount(game) }, (_, number) => packageAt(game, number));

describe("scoresOf", () => {
  it("is the weighted mean of the values, whatever the weights add up to", () => {
    expect(scoresOf(neighbours, [0, 2])).toEqual([75, 75]);
    expect(
      scoresOf(
        {
          ...neighbours,
          weights: [
            [3, 1],
            [1, 3],
          ],
        },
        [0, 2],
      ),
    ).toEqual([75, 75]);
    expect(
      scoresOf(
        {
          ...neighbours,
          weights: [
            [0, 0],
            [1, 3],
          ],
        },
        [0, 2],
      ),
    ).toEqual([0, 75]);
  });

  it("never falls when a side values one of the options chosen more", () => {
    fc.assert(
      fc.property(anyWithPackage(2), fc.nat(), fc.nat(), ({ game, choice }, s, i) => {
        const [side, issue] = [s % 2, i % game.issues.length];
        const values = game.values.map((rows, at) =>
          rows.map((options, on) =>
            options.map((value, option) =>
              at === side && on === issue && option === choice[issue]
                ? Math.min(100, value + 7)
                : value,
            ),
          ),
        );
        const after = scoresOf({ ...game, values }, choice);
        const before = scoresOf(game, choice);
        expect(after[side]!).toBeGreaterThanOrEqual(before[side]!);
        expect(after[1 - side]).toBe(before[1 - side]);
      }),
    );
  });
});

describe("packages", () => {
  it("have numbers and ids that lead back to them", () => {
    fc.assert(
      fc.property(anyWithPackage(2), ({ game, choice }) => {
        expect(packageAt(game, numberOf(game, choice))).toEqual(choice);
        expect(packageFromIds(game, packageToIds(game, choice))).toEqual(choice);
      }),
    );
  });

  it("leave open what names no option", () => {
    const ids = { issue0: "issue0-option1", issue1: "issue0-option1", constructor: "x" };
    expect(packageFromIds(neighbours, ids)).toEqual([1, null]);
  });
});

describe("survey", () => {
  it.each([2, 3])(
    "has a frontier that no package dominates, and no other, for %i sides",
    (sides) => {
      fc.assert(
        fc.property(anyNegotiation(sides, 3, 3), (game) => {
          const { frontier } = survey(game);
          const scores = all(game).map((choice) => scoresOf(game, choice));
          const undominated = scores.filter(
            (one) => !scores.some((other) => dominates(other, one)),
          );
          expect(new Set(frontier.map((each) => each.scores.join()))).toEqual(
            new Set(undominated.map((each) => each.join())),
          );
          for (const { number, scores } of frontier)
            expect(scoresOf(game, packageAt(game, number))).toEqual(scores);
        }),
      );
    },
  );

  it("counts every package once in its fields, and the acceptable ones", () => {
    fc.assert(
      fc.property(anyNegotiation(2), (game) => {
        const { bins, packages, acceptable } = survey(game);
        expect(bins.reduce((sum, bin) => sum + bin.packages, 0)).toBe(packages);
        expect(acceptable).toBe(
          all(game).filter((choice) => isAcceptable(game, scoresOf(game, choice))).length,
        );
      }),
    );
  });

  it("finds the Nash point among the acceptable packages, and none where there are none", () => {
    expect(
      packageAt(neighbours, nashPoint(neighbours, survey(neighbours).frontier)!.number),
    ).toEqual([0, 2]);
    const hard = { ...neighbours, reservation: [80, 80] };
    expect(nashPoint(hard, survey(hard).frontier)).toBeNull();
  });
});

describe("nearestDeal", () => {
  it("changes as few issues as any acceptable package does", () => {
    fc.assert(
      fc.property(anyWithPackage(2), ({ game, choice }) => {
        const found = nearestDeal(game, choice);
        const distances = all(game)
          .filter((each) => isAcceptable(game, scoresOf(game, each)))
          .map((each) => each.filter((option, issue) => option !== choice[issue]).length);
        expect(found === null).toBe(distances.length === 0);
        if (!found) return;
        expect(isAcceptable(game, found.scores)).toBe(true);
        expect(found.changes.length).toBe(Math.min(...distances));
      }),
    );
  });

  it("tells what each change does to each side", () => {
    const { changes, scores } = nearestDeal(neighbours, [0, 0])!;
    expect(changes).toEqual([{ issue: 1, from: 0, to: 2, effects: [-25, 75] }]);
    expect(scores).toEqual([75, 75]);
  });
});

describe("logrolling", () => {
  it("finds the exchange that gives both what matters more to them", () => {
    const found = logrolling(neighbours, [1, 1])!;
    expect(found).toMatchObject({ issues: [0, 1], difference: 1 });
    expect(found.trade!.choice).toEqual([0, 2]);
    expect(found.trade!.scores).toEqual([75, 75]);
  });

  it("only ever proposes what both gain by, one giving on each issue", () => {
    fc.assert(
      fc.property(anyWithPackage(3), ({ game, choice }) => {
        const { trade, issues } = logrolling(game, choice) ?? {};
        if (!trade) return;
        const before = scoresOf(game, choice);
        expect(trade.scores[0]!).toBeGreaterThan(before[0]!);
        expect(trade.scores[1]!).toBeGreaterThan(before[1]!);
        expect(trade.scores[2]!).toBeGreaterThanOrEqual(before[2]! - 1e-6);
        expect(trade.changes.map(({ issue }) => issue).sort()).toEqual([...issues!].sort());
      }),
    );
  });

  it("says nothing where the sides weigh alike, and keeps silent about a trade where none is left", () => {
    const alike = {
      ...neighbours,
      weights: [
        [1, 1],
        [2, 2],
      ],
    };
    expect(logrolling(alike, [1, 1])).toBeNull();
    expect(logrolling(neighbours, [0, 2])).toMatchObject({ issues: [0, 1], trade: null });
  });
});

describe("negotiationOf", () => {
  const source = {
    sides: [
      { side: "north", name: "North" },
      { side: "south", name: "South" },
    ],
    negotiation: { reservation: { north: 30 } },
    tables: {
      issues: ["toll", "guards"].map((issue_id) => ({ issue_id, label: issue_id, question: "?" })),
      options: [
        { option_id: "goes", issue_id: "toll", ordinal: 2, label: "goes" },
        { option_id: "stays", issue_id: "toll", ordinal: 1, label: "stays" },
        { option_id: "leave", issue_id: "guards", ordinal: 1, label: "leave" },
        { option_id: "remain", issue_id: "guards", ordinal: 2, label: "remain" },
      ],
      preferences: (["north", "south"] as const).flatMap((side) =>
        ["stays", "goes"].map((option_id, i) => ({
          side,
          issue_id: "toll",
          option_id,
          value: side === "north" ? 100 - 80 * i : 90 * i,
          weight: 1,
          basis: "assumption" as const,
        })),
      ),
    },
  };

  it("takes the issues for which every side has preferences, options in order", () => {
    const game = negotiationOf(source)!;
    expect(
      game.issues.map(({ issue_id, options }) => [issue_id, options.map((o) => o.label)]),
    ).toEqual([["toll", ["stays", "goes"]]]);
    expect(game.values).toEqual([[[100, 20]], [[0, 90]]]);
    expect(game.reservation).toEqual([30, 0]);
  });

  it("is null without preferences; a blank one then runs from one side's wish to the other's", () => {
    const bare = { ...source, negotiation: null, tables: { ...source.tables, preferences: [] } };
    expect(negotiationOf(bare)).toBeNull();
    expect(blankNegotiation(bare)!.values).toEqual([
      [
        [100, 0],
        [100, 0],
      ],
      [
        [0, 100],
        [0, 100],
      ],
    ]);
    expect(blankNegotiation({ ...bare, tables: { ...bare.tables, options: [] } })).toBeNull();
  });
});

it("a negotiation of one issue has as many packages as options", () => {
  expect(packageCount(negotiation([[1], [1]], [[[1, 2, 3]], [[3, 2, 1]]], [0, 0]))).toBe(3);
});
