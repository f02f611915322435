import { dayOf, exists, isoDay, type Day } from "./calendar.js";
import {
  addMonths,
  daysOf,
  edtfOf,
  firstDay,
  lastDay,
  periodAt,
  shift,
  valueOf,
  type Period,
  type Unit,
} from "./period.js";
import type { Timex } from "./types.js";

/** What a time expression says, without its place in the text. */
export type Reading = Pick<Timex, "type" | "value" | "mod" | "edtf" | "earliest" | "latest"> & {
  /** The period of the calendar it names, which later expressions can count from. */
  period?: Period;
};

export type Mod = Timex["mod"];

/** No place on the calendar: a reference, a length, a repetition, or a date that stays open. */
export const placeless = (type: Timex["type"], value: string, mod: Mod = null): Reading => ({
  type,
  value,
  mod,
  edtf: null,
  earliest: null,
  latest: null,
});

/** TIMEX3 and EDTF write years with four figures. */
const FIRST = dayOf(1, 1, 1);
const LAST = dayOf(9999, 12, 31);

/** One period of the calendar. */
export function dated(period: Period): Reading {
  return placed(period) ?? placeless("DATE", lastDay(period) > LAST ? "FUTURE_REF" : "PAST_REF");
}

/** The same; null where its years have no four figures. */
function placed(period: Period): Reading | null {
  const first = firstDay(period);
  const last = lastDay(period);
  if (first < FIRST || last > LAST) return null;
  const value = valueOf(period);
  const day = period.unit === "day";
  return {
    type: "DATE",
    value,
    mod: null,
    edtf: edtfOf(period, value),
    earliest: day ? value : isoDay(first),
    latest: day ? value : isoDay(last),
    period,
  };
}

/** Beginning, middle and end of a period are taken as its thirds; the inner edge is approximate. */
export function partOf(reading: Reading, part: "START" | "MID" | "END"): Reading {
  if (!reading.period || reading.period.unit === "day") return { ...reading, mod: part };
  const [first, last] = daysOf(reading.period);
  const third = Math.max(1, Math.round((last - first + 1) / 3));
  const from = part === "START" ? first : part === "MID" ? first + third : last - third + 1;
  const to = part === "START" ? first + third - 1 : part === "MID" ? last - third : last;
  const edtf =
    from === to
      ? `${isoDay(from)}~`
      : `${isoDay(from)}${part === "START" ? "" : "~"}/${isoDay(to)}${part === "END" ? "" : "~"}`;
  return { ...reading, mod: part, edtf, earliest: isoDay(from), latest: isoDay(to) };
}

/** All that is known of the present of the text: a day, a month or a year; null if nothing. */
export type Now = Period | null;

/** Reads an ISO day, month or year, with any EDTF qualifier; null if it is none of these. */
export function parseNow(text: string | null): Now {
  if (text === null) return null;
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?:T.*|[~?%])?$/.exec(text);
  if (!match) return null;
  const [year, month = 1, date = 1] = match
    .slice(1)
    .map((part) => part && Number(part)) as number[];
  if (!exists(year!, month, date)) return null;
  const unit = match[3] ? "day" : match[2] ? "month" : "year";
  return periodAt(unit, dayOf(year!, month, date));
}

const inRange = (period: Period): boolean => firstDay(period) >= FIRST && lastDay(period) <= LAST;

/** More alternatives than this are given as an interval, not one by one. */
const LISTED = 31;

/**
 * A date that counts from the present. Where the present is known to the day this is one period;
 * where only its month or year is known, it is the honest set of all that it can be.
 */
export function relative(now: Now, open: string, count: (day: Day) => Period | null): Reading {
  if (!now) return placeless("DATE", open);
  if (now.unit === "day") {
    const period = count(now.index);
    return (period && placed(period)) ?? placeless("DATE", open);
  }
  const [first, last] = daysOf(now);
  const periods = new Map<number, Period>();
  for (let day = first; day <= last; day++) {
    const period = count(day);
    if (period && inRange(period)) periods.set(period.index, period);
  }
  const all = [...periods.values()].sort((a, b) => a.index - b.index);
  if (all.length === 0) return placeless("DATE", open);
  if (all.length === 1) return dated(all[0]!);
  return oneOf(all, open);
}

/** One of several periods of one size: listed days, or the interval that they fill. */
export function oneOf(periods: Period[], value: string): Reading {
  const earliest = isoDay(daysOf(periods[0]!)[0]);
  const latest = isoDay(daysOf(periods.at(-1)!)[1]);
  const inARow = periods.at(-1)!.index - periods[0]!.index === periods.length - 1;
  const listed = periods[0]!.unit === "day" && periods.length <= LISTED && !inARow;
  const edtf = listed
    ? `[${periods.map((period) => edtfOf(period)).join(",")}]`
    : `${earliest}~/${latest}~`;
  return { type: "DATE", value, mod: null, edtf, earliest, latest };
}

/** `count` times `unit` away from `day`, as precise as the unit: "vor zwei Jahren" is a year. */
export function away(day: Day, unit: Unit, count: number): Period {
  switch (unit) {
    case "day":
    case "week":
    case "weekend":
    case "year":
    case "decade":
    case "century":
    case "month":
    case "quarter":
    case "half":
    case "season":
      return shift(periodAt(unit, day), count);
  }
}

/** The exact day a length away: for "binnen zwei Monaten". */
export function dayAway(day: Day, unit: Unit, count: number): Day {
  const months: Partial<Record<Unit, number>> = {
    month: 1,
    quarter: 3,
    half: 6,
    year: 12,
    decade: 120,
    century: 1200,
  };
  if (months[unit]) return addMonths(day, Math.round(count * months[unit]));
  return day + Math.round(count * (unit === "week" ? 7 : 1));
}
