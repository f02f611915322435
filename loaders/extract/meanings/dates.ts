import { civil, dayOf, exists, two, weekday, yearString } from "../calendar.js";
import { firstDay, periodAt, SEASONS, shift, type Period, type Unit } from "../period.js";
import { dated, oneOf, placeless, relative, type Reading } from "../reading.js";
import type { Args } from "./args.js";
import { day, fullYear, num, type Read, type Scene } from "./scene.js";
import { OPEN } from "./units.js";
import { counted, yearly } from "./yearly.js";

/** What a month, a quarter, a season or a date is in a given year. */
const monthOf =
  (month: number): InYear =>
  (year) => ({ unit: "month", index: year * 12 + month - 1 });
const seasonOf =
  (season: number): InYear =>
  (year) => ({ unit: "season", index: year * 4 + season });
const partOfYear =
  (unit: Unit, parts: number, n: number): InYear =>
  (year) => ({ unit, index: year * parts + n - 1 });
const dateOf =
  (month: number, date: number) =>
  (year: number): Period | null =>
    exists(year, month, date) ? day(dayOf(year, month, date)) : null;

type InYear = (year: number) => Period;

/** A day by date; two given dates of which the calendar has only one are not a reading. */
export function dateReading(args: Args, scene: Scene): Reading | null {
  const month = num(args.month);
  const date = num(args.day);
  if (!(month >= 1 && month <= 12) || !(date >= 1 && date <= 31)) return null;
  if (args.year !== undefined) {
    const year = fullYear(args.year!);
    return exists(year, month, date) ? dated(day(dayOf(year, month, date))) : null;
  }
  if (!exists(2000, month, date)) return null;
  const open = `XXXX-${two(month)}-${two(date)}`;
  const at = dateOf(month, date);
  if (args.years !== undefined)
    return relative(scene.now, open, (today) => at(civil(today).year + num(args.years)));
  if (args.weekday === undefined) return yearly(scene, open, at);
  // "Friday, 21 January": the weekday tells the year, unless it is wrong.
  const fitting = yearly(scene, open, (year) => {
    const period = at(year);
    return period && weekday(period.index) === num(args.weekday) ? period : null;
  });
  return fitting.edtf === null ? yearly(scene, open, at) : fitting;
}

const twoYears = (first: number, second: number, value: string): Reading => ({
  ...oneOf(
    [
      { unit: "year", index: first },
      { unit: "year", index: second },
    ],
    value,
  ),
  edtf: `${yearString(first)}/${yearString(second)}`,
});

/** Expressions that name their place on the calendar. */
export const dateMeanings = {
  /** Day and month, with or without year. */
  date: dateReading,
  /** A day of this, the last or the next month. */
  dayOfMonth: (args, scene) =>
    relative(scene.now, OPEN.day!, (today) => {
      const { year, month } = civil(firstDay(shift(periodAt("month", today), num(args.months))));
      const date = num(args.day);
      return exists(year, month, date) ? day(dayOf(year, month, date)) : null;
    }),
  /** A month, with or without year or a shift by years. */
  month: (args, scene) => {
    const month = num(args.month);
    const at = monthOf(month);
    if (args.year !== undefined) return dated(at(fullYear(args.year!)));
    if (args.shift !== undefined) {
      const by = num(args.shift);
      return relative(scene.now, `XXXX-${two(month)}`, (today) => {
        const year = civil(today).year;
        const around = [-2, -1, 0, 1, 2].map((n) => at(year + n));
        return by === 0 ? at(year) : counted(around, today, by);
      });
    }
    return yearly(scene, `XXXX-${two(month)}`, at);
  },
  year: (args) => dated({ unit: "year", index: fullYear(args.year!) }),
  /** "2004/05": two years side by side; `value` where it is not the first of them. */
  years: (args) => {
    const first = num(args.year);
    const second = Math.floor(first / 100) * 100 + (num(args.second) % 100);
    if (second % 100 !== (first + 1) % 100) return null;
    return twoYears(first, first + 1, String(args.value ?? first));
  },
  decade: (args, scene) => {
    const years = num(args.decade);
    if (years % 10 !== 0) return null;
    if (years >= 1000) return dated({ unit: "decade", index: years / 10 });
    const century = scene.now ? Math.floor(civil(firstDay(scene.now)).year / 100) * 100 : 1900;
    const index = (years > 20 ? 1900 : century) + years;
    return dated({ unit: "decade", index: index / 10 });
  },
  century: (args) => dated({ unit: "century", index: num(args.ordinal) - 1 }),
  /** Before the common era: a value, but no day that the calendar of the site could show. */
  centuryBefore: (args) => placeless("DATE", `BC${two(num(args.ordinal) - 1)}`),
  yearBefore: (args) => placeless("DATE", `BC${String(num(args.year)).padStart(4, "0")}`),
  quarter: (args, scene) => {
    const n = num(args.ordinal);
    const unit: Unit = args.unit === "half" ? "half" : "quarter";
    const parts = unit === "half" ? 2 : 4;
    if (!(n >= 1 && n <= parts)) return null;
    const at = partOfYear(unit, parts, n);
    if (args.year !== undefined) return dated(at(fullYear(args.year!)));
    return relative(scene.now, `XXXX-${unit === "half" ? "H" : "Q"}${n}`, (today) =>
      at(civil(today).year + (args.shift !== undefined ? num(args.shift) : 0)),
    );
  },
  season: (args, scene) => {
    const season = SEASONS.indexOf(String(args.season) as "SP");
    const at = seasonOf(season);
    if (args.year !== undefined) return dated(at(fullYear(args.year!)));
    const open = `XXXX-${SEASONS[season]}`;
    if (args.years !== undefined)
      return relative(scene.now, open, (today) => at(civil(today).year + num(args.years)));
    if (args.shift === undefined) return yearly(scene, open, at);
    const by = num(args.shift);
    return relative(scene.now, open, (today) => {
      const year = civil(today).year;
      if (by === 0) return at(year);
      const candidates = [-2, -1, 0, 1, 2].map((n) => at(year + n));
      return counted(candidates, today, by);
    });
  },
} satisfies Record<string, Read>;
