import { civil, dayOf, easter } from "../calendar.js";
import { nearWeekday, type Period } from "../period.js";
import { dated, relative, type Reading } from "../reading.js";
import type { Args } from "./args.js";
import { day, fullYear, num, type Scene } from "./scene.js";
import { counted, nthWeekday, yearly } from "./yearly.js";

/** The day of a year: by date, by Easter, by Advent or as the n-th weekday of a month. */
const dayIn =
  (kind: string, values: readonly number[]) =>
  (year: number): Period => {
    if (kind === "easter") return day(easter(year) + values[0]!);
    if (kind === "date") return day(dayOf(year, values[0]!, values[1]!));
    if (kind === "nth") {
      // Negative counts from the end of the month.
      const [month, n, wanted] = values as [number, number, number];
      return day(nthWeekday(year, month, n, wanted));
    }
    // "advent": the n-th Sunday before Christmas, counted so that 4 is the last, and days from it.
    const fourth = nearWeekday(dayOf(year, 12, 25), 7, -1);
    return day(fourth - (4 - values[0]!) * 7 + (values[1] ?? 0));
  };

/** A day that returns every year. */
export function holidayReading(args: Args, scene: Scene): Reading {
  const [kind, ...numbers] = String(args.holiday).split(/[ /]/);
  const at = dayIn(kind!, numbers.map(Number));
  if (args.year !== undefined) return dated(at(fullYear(args.year!)));
  if (args.shift !== undefined) {
    const by = num(args.shift);
    return relative(scene.now, "XXXX-XX-XX", (today) => {
      const year = civil(today).year;
      const all = [-2, -1, 0, 1, 2].map((n) => at(year + n));
      if (by === 0) return at(year);
      return counted(all, today, by);
    });
  }
  return yearly(scene, "XXXX-XX-XX", at);
}
