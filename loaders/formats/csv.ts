import type { Column } from "../columns.js";
import type { PlainRow } from "./rows.js";

/** A spreadsheet takes a cell that begins so for a formula. */
const FORMULA = /^[=+\-@\t\r]/u;

/**
 * Rows as CSV (RFC 4180, UTF-8, LF), null as an empty field. A text that a spreadsheet would run as
 * a formula gets an apostrophe in front, as OWASP advises.
 */
export function toCsv(columns: readonly Column[], rows: readonly PlainRow[]): string {
  const lines = [columns.map(({ name }) => name), ...rows.map((row) => columns.map(cell(row)))];
  return lines.map((line) => `${line.join(",")}\n`).join("");
}

const cell =
  (row: PlainRow) =>
  ({ name }: Column): string => {
    const value = row[name] ?? null;
    if (value === null) return "";
    if (typeof value === "number") return String(value);
    // An empty text is quoted, which tells it from null.
    const safe = FORMULA.test(value) ? `'${value}` : value;
    return safe === "" || /[",\n\r]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
