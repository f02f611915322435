/**
 * Rows as CSV (RFC 4180, CRLF). A text that a spreadsheet would run as a formula gets an apostrophe
 * before it (OWASP, CSV injection); numbers stay numbers, null is an empty cell, lists and objects
 * are JSON.
 */
export function toCsv(columns: readonly string[], rows: readonly Record<string, unknown>[]) {
  const lines = [columns.map(cell), ...rows.map((row) => columns.map((name) => cell(row[name])))];
  return lines.map((line) => `${line.join(",")}\r\n`).join("");
}

function cell(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  const text = typeof value === "string" ? value : JSON.stringify(value);
  const safe = /^[=+\-@\t\r]/.test(text) && !isNumber(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) || safe === "" ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Long numbers travel as text; the sign of a negative one is no formula. */
const isNumber = (text: string) => /^-?\d+(\.\d+)?$/.test(text);
