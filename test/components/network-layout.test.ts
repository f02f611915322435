// Protects the network: every mark can be hit, every name read, and the same rows give the same picture.
import fc from "fast-check";
import { expect, test } from "vitest";
import { networkLayout, wrap } from "../../src/components/network-layout.js";
import type { Stance } from "../../src/model/queries.js";

const stances = fc.array(
  fc
    .record({
      actor_id: fc.constantFrom("a", "b", "c", "d", "e", "f"),
      issue_id: fc.constantFrom("toll", "fish", "port", "road"),
      polarity: fc.constantFrom("for", "against", "open"),
      position_id: fc.uuid(),
    })
    .map(
      (row) =>
        ({
          ...row,
          actor: row.actor_id,
          issue: row.issue_id,
          question: "?",
          side: { a: "north", b: "north", c: "south", d: "east", e: null, f: null }[row.actor_id],
        }) as Stance,
    ),
  { minLength: 1, maxLength: 40 },
);
const sides = ["north", "south", "east"];

test("networkLayout() keeps marks 24 pixels and names 56 pixels apart, all within its height", () => {
  fc.assert(
    fc.property(stances, (rows) => {
      const { actors, edges, height } = networkLayout(rows, sides);
      for (const column of ["left", "right"]) {
        const gaps = (ys: number[]) =>
          ys.sort((a, b) => a - b).map((y, index) => (index ? y - ys[index - 1]! : Infinity));
        const marks = edges.filter(({ actor }) => actor.column === column).map(({ y }) => y);
        const names = actors.filter((actor) => actor.column === column).map(({ y }) => y);
        expect(Math.min(...gaps(marks), Infinity)).toBeGreaterThanOrEqual(24 - 1e-6);
        expect(Math.min(...gaps(names), Infinity)).toBeGreaterThanOrEqual(56 - 1e-6);
        for (const y of [...marks, ...names]) expect(y >= 0 && y <= height).toBe(true);
      }
    }),
  );
});

test("networkLayout() draws each position once, and actors of a side together", () => {
  fc.assert(
    fc.property(stances, (rows) => {
      const { actors, edges } = networkLayout(rows, sides);
      const drawn = edges.flatMap((edge) => edge.rows);
      expect(new Set(drawn)).toEqual(new Set(rows));
      expect(drawn.length).toBe(rows.length);
      const order = actors.map((actor) => (actor.side ? sides.indexOf(actor.side) : 3));
      expect(order).toEqual([...order].sort((a, b) => a - b));
    }),
  );
});

test("networkLayout() sets the first side left, the second right, the third left again", () => {
  const row = (side: string | null) =>
    ({
      actor_id: String(side),
      actor: String(side),
      side,
      issue_id: "x",
      polarity: "for",
    }) as Stance;
  const { actors } = networkLayout([row(null), row("east"), row("south"), row("north")], sides);
  expect(actors.map(({ id, column }) => `${id} ${column}`)).toEqual([
    "north left",
    "south right",
    "east left",
    "null right",
  ]);
});

test("wrap() breaks at spaces alone", () => {
  expect(wrap("Sicherheitsgarantien für alle", 12)).toEqual(["Sicherheitsgarantien", "für alle"]);
});
