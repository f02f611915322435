import { describe, expect, test } from "vitest";
import { barsOf } from "../../src/model/bars.js";

const text = (name: string) => ({ name, type: "VARCHAR" });
const number = (name: string) => ({ name, type: "BIGINT" });

describe("barsOf", () => {
  test("takes a name before an id for the label, and keeps the order of the rows", () => {
    const rows = [
      { actor_id: "a", name: "A", n: 1 },
      { actor_id: "b", name: null, n: 3 },
    ];
    expect(barsOf([text("actor_id"), text("name"), number("n")], rows)).toEqual({
      label: "name",
      value: "n",
      bars: [
        { label: "A", value: 1 },
        { label: null, value: 3 },
      ],
    });
  });

  test("counts rows where there is no number but a text that repeats", () => {
    const rows = ["x", "y", "y"].map((act, i) => ({ quote: `q${i}`, act }));
    expect(barsOf([text("quote"), text("act")], rows)).toEqual({
      label: "act",
      value: null,
      bars: [
        { label: "y", value: 2 },
        { label: "x", value: 1 },
      ],
    });
  });

  test.each([
    ["no text", [number("n")], [{ n: 1 }, { n: 2 }]],
    ["one row", [text("a"), number("n")], [{ a: "x", n: 1 }]],
    [
      "a negative number",
      [text("a"), number("n")],
      [
        { a: "x", n: 1 },
        { a: "y", n: -1 },
      ],
    ],
    ["texts that never repeat", [text("a")], [{ a: "x" }, { a: "y" }]],
    [
      "too many rows",
      [text("a"), number("n")],
      Array.from({ length: 41 }, (_, n) => ({ a: `${n}`, n })),
    ],
  ])("draws none for %s", (_, columns, rows) => {
    expect(barsOf(columns, rows)).toBe(null);
  });
});
