import { familyOf, type Family, type QueryResult } from "./query-result.js";

/** One value as comparison sees it: its family, and a text that is equal for equal values. */
export interface Cell {
  family: Family | "null";
  text: string;
}

/** How far two numbers may lie apart, relative to the larger: sums of DOUBLEs depend on their order. */
const TOLERANCE = 1e-9;

/** The cells of a result, column by column. Whole numbers and decimals are one family: 2 is 2.0. */
export function cellsOf({ columns, rows }: QueryResult): Cell[][] {
  return columns.map(({ name, type }) => {
    const family = familyOf(type);
    return rows.map((row) => cellOf(row[name], family));
  });
}

function cellOf(value: unknown, family: Family): Cell {
  if (value === null || value === undefined) return { family: "null", text: "" };
  if (typeof value === "boolean") return { family: "boolean", text: String(value) };
  if (typeof value === "number") return { family: "number", text: numberText(value) };
  if (typeof value === "string") {
    // Numbers too long for a JavaScript number travel as their digits.
    if (family === "number") return { family, text: digits(value) };
    // Midnight is how a DATE looks as a TIMESTAMP.
    if (family === "time") return { family, text: value.replace(/ 00:00:00(\.0+)?$/, "") };
    return { family: family === "other" ? "other" : "text", text: value.normalize("NFC") };
  }
  return { family: "other", text: JSON.stringify(value) };
}

const numberText = (value: number): string => String(value === 0 ? 0 : value);
const digits = (text: string): string =>
  text.includes(".") ? text.replace(/\.?0+$/, "") : text.replace(/^(-?)0+(?=\d)/, "$1");

/** Equal as a reader of the table sees it. A date counts as its ISO text; a number never as text. */
export const sameCell = (a: Cell, b: Cell): boolean =>
  keyOf(a) === keyOf(b) ||
  (a.family === "number" &&
    b.family === "number" &&
    !(isWhole(a.text) && isWhole(b.text)) &&
    isNear(Number(a.text), Number(b.text)));

const isWhole = (text: string): boolean => /^-?\d+$/.test(text);

const isNear = (a: number, b: number): boolean =>
  Math.abs(a - b) <= TOLERANCE * Math.max(Math.abs(a), Math.abs(b));

/** Equal for cells that are the same, up to the last digits of a number. */
export function keyOf({ family, text }: Cell): string {
  if (family === "null") return "∅";
  if (family === "number") return `n${rounded(text)}`;
  return `${family === "time" ? "text" : family}:${text}`;
}

/** Ten digits; what lies on the edge between two is settled by `sameCell`. */
const rounded = (text: string): string => {
  const value = isWhole(text) ? NaN : Number(text);
  return Number.isFinite(value) ? String(Number(value.toPrecision(10))) : text;
};

/** Equal for cells that show the same characters, whatever their type. */
export const looseKeyOf = (cell: Cell): string =>
  cell.family === "null" ? "∅" : rounded(cell.text).toLowerCase();
