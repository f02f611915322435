import { periodAt, daysOf, shift } from "../period.js";
import { away, dayAway, placeless, relative, type Now, type Reading } from "../reading.js";
import { day, num, type Args, type Read } from "./scene.js";
import { NAMES, OPEN } from "./units.js";

/** A length of time from the present or a named date: back (-1) or ahead (1). */
export function awayReading(args: Args, from: Now, sign: number): Reading {
  const unit = String(args.unit);
  const count = num(args.number) * sign;
  const name = NAMES[unit];
  if (!name || !Number.isFinite(count))
    return placeless("DATE", sign < 0 ? "PAST_REF" : "FUTURE_REF");
  return relative(from, OPEN[name]!, (today) =>
    Number.isInteger(count) ? away(today, name, count) : day(dayAway(today, name, count)),
  );
}

/** Expressions that count from the present or from the date named last. */
export const relativeMeanings = {
  /** The day that lies `days` away from the present. */
  deictic: (args, scene) => relative(scene.now, OPEN.day!, (today) => day(today + num(args.days))),
  /** "heute": the day where something happens, else the present as such, which the day still bounds. */
  today: (_, scene) => {
    const today = relative(scene.now, OPEN.day!, day);
    return scene.tense() === "present"
      ? { ...today, value: "PRESENT_REF", period: undefined }
      : today;
  },
  /** "am Wochenende": by tense the last or the coming one. */
  weekend: (args, scene) =>
    relative(scene.now, OPEN.weekend!, (today) => {
      const here = periodAt("weekend", today);
      const past = (args.tense ?? scene.tense()) === "past";
      return past && daysOf(here)[0] >= today ? shift(here, -1) : here;
    }),
  /** This, the last, the next period of a size. */
  shifted: (args, scene) => {
    const unit = NAMES[String(args.unit)];
    if (!unit) return null;
    return relative(scene.now, OPEN[unit]!, (today) =>
      shift(periodAt(unit, today), num(args.shift)),
    );
  },
  /** The same, counted from the date named last: "der Tag zuvor", "in der Woche darauf". */
  chained: (args, scene) => {
    const unit = NAMES[String(args.unit)];
    if (!unit) return null;
    // Without a date before it such an expression stays open: the present would be a guess.
    return relative(scene.last, OPEN[unit]!, (start) =>
      shift(periodAt(unit, start), num(args.shift)),
    );
  },
  /** "zwei Tage später": from the date named last. */
  later: (args, scene) => awayReading(args, scene.last, num(args.sign)),
  /** "two years ago", "in three days", as a date. */
  away: (args, scene) => awayReading(args, scene.now, num(args.sign)),
  /** PRESENT_REF, PAST_REF, FUTURE_REF, or an open date. */
  reference: (args) => placeless("DATE", String(args.ref)),
} satisfies Record<string, Read>;
