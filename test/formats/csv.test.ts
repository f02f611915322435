import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { columnsOf } from "../../loaders/columns.js";
import { toCsv } from "../../loaders/formats/csv.js";

const [sentenceId, paragraph, , , text] = columnsOf("sentences");
const columns = [sentenceId!, paragraph!, text!];
const csv = (value: string | null) =>
  toCsv(columns, [{ sentence_id: "s1", paragraph: 1, text: value }]).slice(
    "sentence_id,paragraph,text\ns1,1,".length,
    -1,
  );

/** A reader of RFC 4180 written apart from the writer. */
function parse(source: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, bare, stop] of source.matchAll(
    /(?:"((?:[^"]|"")*)"|([^",\n]*))(,|\n|$)/gu,
  )) {
    rows.at(-1)!.push(quoted?.replaceAll('""', '"') ?? bare!);
    if (stop === "\n") rows.push([]);
    if (stop === "") break;
  }
  return rows.slice(0, -1);
}

describe("toCsv(columns, rows)", () => {
  it.each([
    ["plain words", "plain words"],
    ["a, b", '"a, b"'],
    ['say "no"', '"say ""no"""'],
    ["two\nlines", '"two\nlines"'],
    ["", '""'],
    [null, ""],
    ["–5 Grad", "–5 Grad"],
  ])("writes %j as %s", (value, cell) => {
    expect(csv(value)).toBe(cell);
  });

  it.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"])(
    "keeps a spreadsheet from running %j",
    (formula) => {
      expect(parse(`${csv(formula)}\n`)[0]![0]).toBe(`'${formula}`);
    },
  );

  it("leaves numbers alone, negative ones too", () => {
    const weight = columnsOf("preferences").filter(({ name }) => name === "value");
    expect(toCsv(weight, [{ value: -0.5 }])).toBe("value\n-0.5\n");
  });

  it("writes the heads alone for an empty table", () => {
    expect(toCsv(columns, [])).toBe("sentence_id,paragraph,text\n");
  });

  it("gives back any text to a reader of CSV, guarded only where it looks like a formula", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "grapheme" }), { minLength: 1 }), (texts) => {
        const rows = texts.map((value, i) => ({ sentence_id: `s${i}`, paragraph: i, text: value }));
        const read = parse(toCsv(columns, rows)).slice(1);
        expect(read.map((row) => row[2])).toEqual(
          texts.map((value) => (/^[=+\-@\t\r]/u.test(value) ? `'${value}` : value)),
        );
      }),
    );
  });
});
