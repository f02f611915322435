import * as aq from "arquero";
import { dateDay, float64, int32, utf8, type DataType } from "@uwdata/flechette";
import type { Column, SqlType } from "../columns.js";
import type { PlainRow } from "./rows.js";

const types: Record<SqlType, () => DataType> = {
  VARCHAR: utf8,
  INTEGER: int32,
  DOUBLE: float64,
  DATE: dateDay,
};

/** Rows as an Arrow IPC stream. Types are declared, never guessed: empty tables keep theirs. */
export function toArrow(columns: readonly Column[], rows: readonly PlainRow[]): Uint8Array {
  const data = columns.map(({ name, type }): [string, unknown[]] => [
    name,
    rows.map((row) => (type === "DATE" ? toDate(row[name]) : row[name])),
  ]);
  const declared = columns.map(({ name, type }) => [name, types[type]()]);
  const bytes = aq
    .table(data)
    .toArrowIPC({ format: "stream", types: Object.fromEntries(declared) });
  if (!bytes) throw new Error("arrow stream could not be written");
  return bytes;
}

const toDate = (day: unknown): Date | null =>
  typeof day === "string" ? new Date(`${day}T00:00:00Z`) : null;
