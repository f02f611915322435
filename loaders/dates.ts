import parse, { type EdtfDate } from "edtf";
import type { Drawing } from "../src/model/workbook.js";
import type { Row } from "../src/model/tables.js";

/** An EDTF string read: the outer days, how it is drawn, and its TIMEX3 value where one is well defined. */
export interface DateReading {
  /** ISO days, inclusive; null where open or unknown. */
  earliest: string | null;
  latest: string | null;
  drawing: Drawing;
  timex: { type: TimexType; value: string; mod: "APPROX" | null } | null;
}

type TimexType = NonNullable<Row<"deadlines">["timex_type"]>;
type Stretch = Drawing["stretches"][number];

/** Thrown where a string is not a date; its message names the string and the remedy. */
export class DateError extends Error {
  override name = "DateError";
}

/**
 * Reads an EDTF string (ISO 8601-2, level 2). Everything is counted in UTC calendar days: no clock,
 * time zone or locale of the machine enters. Throws a DateError with the value and the remedy.
 */
export function readDate(edtf: string): DateReading {
  let date: EdtfDate;
  try {
    date = parse(edtf);
  } catch (error) {
    const ends = edtf.split("/");
    if (ends.length === 2 && ends.every(isEdtf))
      throw new DateError(
        `bad date: "${edtf}" does not end after it begins; swap its ends, or write a single date`,
      );
    const { offset } = error as { offset?: number };
    const where = offset === undefined ? "" : ` (character ${offset + 1})`;
    throw new DateError(
      `bad date: "${edtf}" is not EDTF${where}; write e.g. 2022-01-21, 2022-01, 2022-01-24/2022-01-30 or [2022-01-07,2022-01-14]`,
    );
  }
  const stretches = stretchesOf(date);
  const ends = endsOf(date);
  const froms = stretches.map(({ from }) => from);
  const tos = stretches.map(({ to }) => to);
  return {
    earliest: froms.includes(null) ? null : froms.reduce((a, b) => (a! < b! ? a : b))!,
    latest: tos.includes(null) ? null : tos.reduce((a, b) => (a! > b! ? a : b))!,
    drawing: {
      stretches,
      oneOf: date.type === "Set" && (stretches.length > 1 || isRange(date)),
      approximateStart:
        ends.some((end) => end.start && isSet(end.date.approximate)) || isVague(date),
      approximateEnd: ends.some((end) => end.end && isSet(end.date.approximate)) || isVague(date),
      ...(date.type === "Interval" && unitsOf(date)),
      uncertain: ends.some((end) => isSet(end.date.uncertain)),
    },
    timex: timexOf(date, edtf),
  };
}

function isEdtf(text: string): boolean {
  try {
    return Boolean(parse(text));
  } catch {
    return false;
  }
}

const DAY = 86_400_000;
const isoDay = (instant: number): string => new Date(instant).toISOString().slice(0, 10);
const isSet = (mask: { value: number } | undefined): boolean => (mask?.value ?? 0) !== 0;
const isDate = (end: unknown): end is EdtfDate => typeof end === "object" && end !== null;
const isSeason = (date: EdtfDate) => date.type === "Season";
/** Spring to winter have no sharp bounds; quarters, thirds and halves have. */
const isVague = (date: EdtfDate) => isSeason(date) && (date.values[1] as number) <= 32;
const isRange = (date: EdtfDate) => date.values.some(Array.isArray);

function stretchesOf(date: EdtfDate): Stretch[] {
  if (date.type === "Interval")
    return [
      {
        from: isDate(date.lower) ? stretchesOf(date.lower)[0]!.from : null,
        to: isDate(date.upper) ? stretchesOf(date.upper).at(-1)!.to : null,
      },
    ];
  if (date.type === "Set" || date.type === "List") {
    const members = (date.values as (EdtfDate | EdtfDate[])[]).map((member): Stretch => {
      const [lower, upper] = Array.isArray(member) ? member : [member, member];
      return { from: stretchesOf(lower!)[0]!.from, to: stretchesOf(upper!).at(-1)!.to };
    });
    if (date.earlier) members[0] = { from: null, to: members[0]!.to };
    if (date.later) members[members.length - 1] = { from: members.at(-1)!.from, to: null };
    return members;
  }
  if (isSeason(date)) return [seasonOf(date)];
  if (!Number.isFinite(date.min) || !Number.isFinite(date.max))
    throw new DateError(
      `bad date: "${date.edtf}" lies outside the calendar; write a year of four digits`,
    );
  return [{ from: isoDay(date.min), to: isoDay(date.max) }];
}

/** Where an interval's ends are stated as years or months. */
function unitsOf({ lower, upper }: EdtfDate): Pick<Drawing, "startUnit" | "endUnit"> {
  const unit = (end: unknown) =>
    isDate(end) && end.type === "Date" && !isRange(end)
      ? ([undefined, "year", "month"] as const)[end.precision ?? 0]
      : undefined;
  const [startUnit, endUnit] = [unit(lower), unit(upper)];
  return { ...(startUnit && { startUnit }), ...(endUnit && { endUnit }) };
}

/** The dates that make the outer ends: an interval's two, otherwise every member is both. */
function endsOf(date: EdtfDate): { date: EdtfDate; start: boolean; end: boolean }[] {
  if (date.type === "Interval")
    return [
      ...(isDate(date.lower) ? [{ date: date.lower, start: true, end: false }] : []),
      ...(isDate(date.upper) ? [{ date: date.upper, start: false, end: true }] : []),
    ];
  const members =
    date.type === "Set" || date.type === "List" ? (date.values.flat() as EdtfDate[]) : [date];
  return members.map((member) => ({ date: member, start: true, end: true }));
}

/**
 * Months of the codes of ISO 8601-2: 21 to 24 the seasons (and 25 to 28 on the northern, 29 to 32 on
 * the southern half of the globe), by the meteorological reckoning; 33 to 36 quarters, 37 to 39 thirds,
 * 40 and 41 halves of a year. A winter belongs to the year in which it begins.
 */
function seasonOf(date: EdtfDate): Stretch {
  const [year, code] = date.values as [number, number];
  const [month, length] =
    code <= 28
      ? [3 * ((code - 21) % 4) + 2, 3]
      : code <= 32
        ? [(3 * (code - 29) + 8) % 12, 3]
        : code <= 36
          ? [3 * (code - 33), 3]
          : code <= 39
            ? [4 * (code - 37), 4]
            : [6 * (code - 40), 6];
  return {
    from: isoDay(Date.UTC(year, month!, 1)),
    to: isoDay(Date.UTC(year, month! + length!, 1) - DAY),
  };
}

const SEASONS: Record<number, string> = { 21: "SP", 22: "SU", 23: "FA", 24: "WI" };

/** A day, month, year, decade, century, season, quarter or calendar week; nothing else has one value. */
function timexOf(date: EdtfDate, edtf: string): DateReading["timex"] {
  const bare = edtf.replace(/[?~%]/gu, "");
  const as = (value: string, type: TimexType = "DATE") => {
    const mod = isSet(date.approximate) ? ("APPROX" as const) : null;
    return { type, value, mod };
  };
  if (/^\d{4}(-\d{2}){0,2}$/u.test(bare) && date.type === "Date") return as(bare);
  if (/^\d{4}-\d{2}-\d{2}T/u.test(bare)) return as(bare.slice(0, 16), "TIME");
  const century = /^(\d{2})XX$|^(\d{3})X$/u.exec(bare);
  if (century) return as((century[1] ?? century[2])!);
  if (isSeason(date)) {
    const [year, code] = date.values as [number, number];
    const part = SEASONS[code] ?? (code >= 33 && code <= 36 ? `Q${code - 32}` : null);
    return part === null ? null : as(`${String(year).padStart(4, "0")}-${part}`);
  }
  if (date.type === "Interval" && isDate(date.lower) && isDate(date.upper)) {
    const exact = !isSet(date.lower.approximate) && !isSet(date.upper.approximate);
    const { lower, upper } = date;
    if (exact && lower.precision === 3 && upper.precision === 3) {
      const week = calendarWeek(lower.min, upper.min);
      return week === null ? null : { type: "DATE", value: week, mod: null };
    }
  }
  return null;
}

/** `2022-W04` where the two days are the Monday and Sunday of one ISO week. */
function calendarWeek(monday: number, sunday: number): string | null {
  if (new Date(monday).getUTCDay() !== 1 || sunday - monday !== 6 * DAY) return null;
  const thursday = new Date(monday + 3 * DAY);
  const year = thursday.getUTCFullYear();
  const week = Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / (7 * DAY)) + 1;
  return `${year}-W${String(week).padStart(2, "0")}`;
}
