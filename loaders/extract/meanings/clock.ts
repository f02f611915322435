import { two, type Day } from "../calendar.js";
import { dated, relative, type Reading } from "../reading.js";
import { dateReading } from "./dates.js";
import type { Args } from "./args.js";
import { day, num, type Read, type Scene } from "./scene.js";
import { OPEN } from "./units.js";
import { weekdayReading } from "./weekday.js";

const PARTS = new Set(["MO", "MI", "AF", "EV", "NI"]);

/** A day and a time of it: the day's place on the calendar, the time in the value alone. */
function timed(reading: Reading, time: string): Reading {
  return { ...reading, type: "TIME", value: `${reading.value}T${time}` };
}

/** Do the words say that the hour is one of the second half of the day? */
function afterNoon({ half, daypart }: Args, hour: number): boolean {
  if (half === "pm" || daypart === "AF" || daypart === "EV") return hour < 12;
  return (daypart === "MI" && hour < 4) || (daypart === "NI" && hour > 8 && hour < 12);
}

function clockTime(args: Args): string | null {
  let hour = num(args.hour);
  if (afterNoon(args, hour)) hour += 12;
  if (args.half === "am" && hour === 12) hour = 0;
  let minute = args.minute !== undefined ? num(args.minute) : 0;
  if (args.quarters !== undefined) {
    // "halb neun" is half an hour before nine.
    minute = num(args.quarters) * 15;
    if (minute < 0) {
      hour -= 1;
      minute += 60;
    }
  }
  if (hour < 0 || hour > 24 || minute > 59 || !Number.isInteger(hour)) return null;
  return `${two(hour)}:${two(minute)}`;
}

/** A day named before or, where there is none, the present one. */
function onDay(named: Day | null, scene: Scene): Reading {
  return named === null ? relative(scene.now, OPEN.day!, day) : dated(day(named));
}

/** Times of the clock and parts of the day. */
export const clockMeanings = {
  /** A time of the clock, on the day named just before or the present one. */
  clock: (args, scene) => {
    const time = clockTime(args);
    if (time === null) return null;
    return timed(
      args.weekday !== undefined ? weekdayReading(args, scene) : onDay(scene.lastDay, scene),
      time,
    );
  },
  /** A part of a day: of a weekday, of a day so many away, or of the day at hand. */
  daypart: (args, scene) => {
    const part = String(args.daypart);
    if (!PARTS.has(part)) return null;
    if (args.weekday !== undefined) return timed(weekdayReading(args, scene), part);
    if (args.month !== undefined) {
      const date = dateReading(args, scene);
      return date && timed(date, part);
    }
    if (args.days !== undefined) {
      return timed(
        relative(scene.now, OPEN.day!, (today) => day(today + num(args.days))),
        part,
      );
    }
    if (args.chain !== undefined) {
      const from = scene.last ?? scene.now;
      return timed(
        relative(from, OPEN.day!, (start) => day(start + num(args.chain))),
        part,
      );
    }
    return timed(onDay(scene.lastDay ?? scene.paragraphDay, scene), part);
  },
} satisfies Record<string, Read>;
