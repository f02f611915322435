import { firstDay, periodAt, shift, type Unit } from "../period.js";
import { away, dated, dayAway, placeless, relative, type Now, type Reading } from "../reading.js";
import type { Args } from "./args.js";
import { day, num, type Read } from "./scene.js";
import { NAMES, OPEN } from "./units.js";

/** A length of time from the present or a named date: back (-1) or ahead (1). */
export function awayReading(args: Args, from: Now, sign: number): Reading {
  const unit = String(args.unit);
  const count = num(args.number) * sign;
  const name = NAMES[unit];
  if (!name || !Number.isFinite(count))
    return placeless("DATE", sign < 0 ? "PAST_REF" : "FUTURE_REF");
  return relative(from, OPEN[name]!, (today) =>
    Number.isInteger(count)
      ? away(today, name, count)
      : periodAt(FINER[name] ?? "day", dayAway(today, name, count)),
  );
}

/** How many periods of a size a year has, where it has a whole number. */
const PER_YEAR: Partial<Record<Unit, number>> = {
  month: 12,
  quarter: 4,
  half: 2,
  season: 4,
  year: 1,
};

/** How precise a part of a period is: half a century ago is a year. */
const FINER: Partial<Record<Unit, Unit>> = { century: "year", decade: "year", year: "month" };

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
      return past && firstDay(here) >= today ? shift(here, -1) : here;
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
    // Without a date before it such an expression stays open, where the present would be a guess.
    const from = scene.last ?? (args.orNow !== undefined ? scene.now : null);
    return relative(from, OPEN[unit]!, (start) => shift(periodAt(unit, start), num(args.shift)));
  },
  /** "dem gleichen Zeitraum des Vorjahres": the period named last, a year earlier. */
  sameOfLastYear: (_, scene) => {
    const { last } = scene;
    const perYear = last && PER_YEAR[last.unit];
    return last && perYear ? dated(shift(last, -perYear)) : null;
  },
  /** "zwei Tage später": from the date named last. */
  later: (args, scene) => awayReading(args, scene.last, num(args.sign)),
  /** "two years ago", "in three days", as a date. */
  away: (args, scene) => awayReading(args, scene.now, num(args.sign)),
  /** PRESENT_REF, PAST_REF, FUTURE_REF, or an open date. */
  reference: (args) => placeless("DATE", String(args.ref)),
} satisfies Record<string, Read>;
