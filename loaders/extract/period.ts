import {
  civil,
  dayOf,
  daysInMonth,
  isoDay,
  isoWeek,
  two,
  weekday,
  weekIndex,
  weekStart,
  yearString,
  type Day,
} from "./calendar.js";

/** The sizes of calendar period that news speaks of. */
export type Unit =
  | "day"
  | "week"
  | "weekend"
  | "month"
  | "quarter"
  | "half"
  | "season"
  | "year"
  | "decade"
  | "century";

/** One period of the calendar: the `index`-th of its kind, so that adding 1 gives the next one. */
export interface Period {
  unit: Unit;
  index: number;
}

export const SEASONS = ["SP", "SU", "FA", "WI"] as const;

/** The period of size `unit` that contains `day`; winter belongs to the year in which it begins. */
export function periodAt(unit: Unit, day: Day): Period {
  const { year, month } = civil(day);
  switch (unit) {
    case "day":
      return { unit, index: day };
    case "week":
    case "weekend":
      return { unit, index: weekIndex(day) };
    case "month":
      return { unit, index: year * 12 + month - 1 };
    case "quarter":
      return { unit, index: year * 4 + Math.floor((month - 1) / 3) };
    case "half":
      return { unit, index: year * 2 + (month > 6 ? 1 : 0) };
    case "season":
      return { unit, index: Math.floor((year * 12 + month - 3) / 3) };
    case "year":
      return { unit, index: year };
    case "decade":
      return { unit, index: Math.floor(year / 10) };
    case "century":
      return { unit, index: Math.floor(year / 100) };
  }
}

export const shift = (period: Period, by: number): Period => ({
  unit: period.unit,
  index: period.index + by,
});

const monthStart = (index: number): Day =>
  dayOf(Math.floor(index / 12), (((index % 12) + 12) % 12) + 1, 1);

function startOf(unit: Unit, index: number): Day {
  switch (unit) {
    case "day":
      return index;
    case "week":
      return weekStart(index);
    case "weekend":
      return weekStart(index) + 5;
    case "month":
      return monthStart(index);
    case "quarter":
      return monthStart(index * 3);
    case "half":
      return monthStart(index * 6);
    case "season":
      return monthStart(index * 3 + 2);
    case "year":
      return monthStart(index * 12);
    case "decade":
      return monthStart(index * 120);
    case "century":
      return monthStart(index * 1200);
  }
}

export const firstDay = ({ unit, index }: Period): Day => startOf(unit, index);

/** The day before the next period of its size begins; for a weekend, its Sunday. */
export function lastDay({ unit, index }: Period): Day {
  if (unit === "day") return index;
  return unit === "weekend" ? weekStart(index) + 6 : startOf(unit, index + 1) - 1;
}

/** First and last day of the period. */
export const daysOf = (period: Period): [Day, Day] => [firstDay(period), lastDay(period)];

/** The year of a period of which each year has `count`, and its place in it from 0. */
const placeInYear = (index: number, count: number): [string, number] => [
  yearString(Math.floor(index / count)),
  ((index % count) + count) % count,
];

/** The TIMEX3 value of the period. */
export function valueOf({ unit, index }: Period): string {
  switch (unit) {
    case "day":
      return isoDay(index);
    case "week":
    case "weekend": {
      const { year, week } = isoWeek(index);
      return `${yearString(year)}-W${two(week)}${unit === "weekend" ? "-WE" : ""}`;
    }
    case "month": {
      const [year, month] = placeInYear(index, 12);
      return `${year}-${two(month + 1)}`;
    }
    case "quarter": {
      const [year, quarter] = placeInYear(index, 4);
      return `${year}-Q${quarter + 1}`;
    }
    case "half": {
      const [year, half] = placeInYear(index, 2);
      return `${year}-H${half + 1}`;
    }
    case "season": {
      const [year, season] = placeInYear(index, 4);
      return `${year}-${SEASONS[season]}`;
    }
    case "year":
      return yearString(index);
    case "decade":
      return String(index).padStart(3, "0");
    case "century":
      return String(index).padStart(2, "0");
  }
}

/**
 * The period as EDTF, level 2; weeks, weekends and seasons as intervals, which every reader knows.
 * `value` is its TIMEX3 value.
 */
export function edtfOf(period: Period, value = valueOf(period)): string {
  switch (period.unit) {
    case "day":
    case "month":
    case "year":
      return value;
    case "decade":
      return `${value}X`;
    case "century":
      return `${value}XX`;
    case "week":
    case "weekend":
      return `${isoDay(firstDay(period))}/${isoDay(lastDay(period))}`;
    default:
      return `${isoMonth(firstDay(period))}/${isoMonth(lastDay(period))}`;
  }
}

const isoMonth = (day: Day): string => isoDay(day).slice(0, 7);

/** The same date `months` later; the 31st becomes the last day of a shorter month. */
export function addMonths(day: Day, months: number): Day {
  const { year, month, date } = civil(day);
  const index = year * 12 + month - 1 + months;
  const y = Math.floor(index / 12);
  const m = (((index % 12) + 12) % 12) + 1;
  return dayOf(y, m, Math.min(date, daysInMonth(y, m)));
}

/** The nearest day before (`-1`), after (`1`) `day` that is weekday `wanted`; `0` keeps the ISO week. */
export function nearWeekday(day: Day, wanted: number, direction: -1 | 0 | 1): Day {
  const gap = wanted - weekday(day);
  if (direction === 0) return day + gap;
  if (direction > 0) return day + (gap > 0 ? gap : gap + 7);
  return day + (gap < 0 ? gap : gap - 7);
}
