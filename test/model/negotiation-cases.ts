import fc from "fast-check";
import type { Negotiation } from "../../src/model/negotiation.js";

const names = (count: number, prefix: string) =>
  Array.from({ length: count }, (_, i) => `${prefix}${i}`);

/** A negotiation of so many options for each issue; `weights` and `values` by side. */
export function negotiation(
  weights: number[][],
  values: number[][][],
  reservation: number[],
): Negotiation {
  return {
    sides: names(weights.length, "side").map((side) => ({ side, name: side.toUpperCase() })),
    issues: values[0]!.map((options, i) => ({
      issue_id: `issue${i}`,
      label: `Issue ${i}`,
      question: `Is it issue ${i}?`,
      options: options.map((_, j) => ({ option_id: `issue${i}-option${j}`, label: `Option ${j}` })),
    })),
    weights,
    values,
    reservation,
  };
}

/** Two neighbours, two issues: north cares for the toll, south for the guards. */
export const neighbours = negotiation(
  [
    [0.75, 0.25],
    [0.25, 0.75],
  ],
  [
    [
      [100, 50, 0],
      [100, 50, 0],
    ],
    [
      [0, 50, 100],
      [0, 50, 100],
    ],
  ],
  [40, 40],
);

/** Values in steps of ten and weights in tenths make ties frequent, where engines could differ. */
export const anyNegotiation = (sides: number, issues = 4, options = 4): fc.Arbitrary<Negotiation> =>
  fc
    .array(fc.integer({ min: 2, max: options }), { minLength: 1, maxLength: issues })
    .chain((sizes) => {
      const bySide = <T>(one: fc.Arbitrary<T>) =>
        fc.array(one, { minLength: sides, maxLength: sides });
      const value = fc.oneof(
        fc.integer({ min: 0, max: 10 }).map((n) => n * 10),
        fc.double({ min: 0, max: 100, noNaN: true }),
      );
      const weight = fc.oneof(
        fc.integer({ min: 0, max: 10 }).map((n) => n / 10),
        fc.double({ min: 0, max: 1, noNaN: true }),
      );
      return fc
        .record({
          weights: bySide(fc.array(weight, { minLength: sizes.length, maxLength: sizes.length })),
          values: bySide(
            fc.tuple(...sizes.map((size) => fc.array(value, { minLength: size, maxLength: size }))),
          ),
          reservation: bySide(fc.integer({ min: 0, max: 80 })),
        })
        .map(({ weights, values, reservation }) => negotiation(weights, values, reservation));
    });
