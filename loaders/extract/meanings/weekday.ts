import { two, weekday as weekdayOf } from "../calendar.js";
import { daysOf, nearWeekday, type Period } from "../period.js";
import { dated, oneOf, relative, type Reading } from "../reading.js";
import type { Args } from "./args.js";
import { day, num, type Scene, type Tense } from "./scene.js";
import { nthWeekday, yearly } from "./yearly.js";

/** A weekday: by a shift ("kommenden Freitag"), by the week ("Freitag vergangener Woche"), else by tense. */
export function weekdayReading(args: Args, scene: Scene): Reading {
  const wanted = num(args.weekday);
  const open = `XXXX-WXX-${wanted}`;
  const { now } = scene;
  if (now && now.unit === "month" && args.shift === undefined && args.weeks === undefined) {
    // Only the month is known: every such day of that month, none of its neighbours'.
    const [first, last] = daysOf(now);
    const all: Period[] = [];
    for (let d = first; d <= last; d++) if (weekdayOf(d) === wanted) all.push(day(d));
    return oneOf(all, open);
  }
  return relative(now, open, (today) => {
    if (args.weeks !== undefined) return day(nearWeekday(today + num(args.weeks) * 7, wanted, 0));
    if (args.shift !== undefined) {
      const by = num(args.shift);
      if (by === 0) return day(nearWeekday(today, wanted, 0));
      const near = nearWeekday(today, wanted, by < 0 ? -1 : 1);
      return day(near + (Math.abs(by) - 1) * 7 * Math.sign(by));
    }
    if (weekdayOf(today) === wanted) return day(today);
    if (scene.since) return day(nearWeekday(today, wanted, -1));
    const tense = (args.tense as Tense | undefined) ?? scene.tense();
    if (tense !== "none") return day(nearWeekday(today, wanted, tense === "past" ? -1 : 1));
    // No verb tells: the nearer of the two.
    const coming = nearWeekday(today, wanted, 1);
    return day(coming - today <= 3 ? coming : coming - 7);
  });
}

/** "am folgenden Montag", "am Montag zuvor": counted from the date named last. */
export const weekdayFromReading = (args: Args, scene: Scene): Reading => {
  const wanted = num(args.weekday);
  const sign = num(args.shift) < 0 ? -1 : 1;
  return relative(scene.last ?? scene.now, `XXXX-WXX-${wanted}`, (start) =>
    day(nearWeekday(start, wanted, sign)),
  );
};

const dayOfMonth =
  (month: number, nth: number, wanted: number) =>
  (year: number): Period =>
    day(nthWeekday(year, month, nth, wanted));

/** "am ersten Sonntag im Mai": the n-th such day of the month; -1 is the last one. */
export const weekdayOfMonthReading = (args: Args, scene: Scene): Reading => {
  const month = num(args.month);
  const at = dayOfMonth(month, num(args.nth), num(args.weekday));
  if (args.year !== undefined) return dated(at(num(args.year)));
  return yearly(scene, `XXXX-${two(month)}-XX`, at);
};
