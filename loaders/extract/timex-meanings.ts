import {
  dayOf,
  easter,
  exists,
  isoDay,
  two,
  weekday as weekdayOf,
  civil,
  type Day,
} from "./calendar.js";
import { daysOf, nearWeekday, periodAt, shift, SEASONS, type Period, type Unit } from "./period.js";
import {
  away,
  dated,
  dayAway,
  oneOf,
  partOf,
  placeless,
  relative,
  type Mod,
  type Now,
  type Reading,
} from "./reading.js";

export type Tense = "past" | "present" | "future" | "none";

/** What a reading may look at besides the words themselves. */
export interface Scene {
  now: Now;
  /** Tense of the clause. */
  tense(): Tense;
  /** The last date named before, from which "zwei Tage später" counts. */
  last: Period | null;
  /** The last day named in the same sentence, to which a clock time belongs. */
  lastDay: Day | null;
  /** The last day named in the same paragraph, to which a part of the day belongs. */
  paragraphDay: Day | null;
  /** The expression is known to have begun: "seit". */
  since: boolean;
  /** The last year named in the same sentence. */
  lastYear: number | null;
}

type Args = Record<string, string | number>;
type Read = (args: Args, scene: Scene) => Reading | null;

const num = (value: string | number | undefined): number => Number(value ?? NaN);
const has = (args: Args, name: string): boolean => args[name] !== undefined;

/** "bis", "1998", "98": a year in full; two figures count from 1930 to 2029. */
function fullYear(value: string | number): number {
  const year = Number(value);
  return year < 30 ? 2000 + year : year < 100 ? 1900 + year : year;
}

/** Which of the yearly returns of a period is meant: by tense, else the nearest one to the present. */
function yearly(scene: Scene, open: string, at: (year: number) => Period | null): Reading {
  if (scene.lastYear !== null) {
    const period = at(scene.lastYear);
    if (period) return dated(period);
  }
  return relative(scene.now, open, (today) => {
    const year = civil(today).year;
    const candidates = [year - 1, year, year + 1].flatMap((y) => at(y) ?? []);
    return scene.since ? begun(candidates, today) : choose(candidates, today, scene.tense());
  });
}

const begun = (candidates: Period[], today: Day): Period | null =>
  candidates.filter((p) => daysOf(p)[0] <= today).at(-1) ?? null;

function choose(candidates: Period[], today: Day, tense: Tense): Period | null {
  const past = begun(candidates, today);
  const coming = candidates.find((p) => daysOf(p)[1] >= today);
  // What lies ten months back is called by its year; a past verb nearby then belongs to something else.
  if (tense === "past" && past && today - daysOf(past)[1] < 300) return past;
  if (tense === "future" && coming) return coming;
  const far = (p: Period): number => {
    const [first, last] = daysOf(p);
    return first > today ? first - today : last < today ? today - last : 0;
  };
  return [...candidates].sort((a, b) => far(a) - far(b))[0] ?? null;
}

const NAMES: Record<string, Unit> = {
  day: "day",
  week: "week",
  weekend: "weekend",
  month: "month",
  quarter: "quarter",
  half: "half",
  season: "season",
  year: "year",
  decade: "decade",
  century: "century",
};

/** TIMEX3 letters of the lengths; what is shorter than a day follows `T`. */
const LENGTH: Record<string, string> = {
  second: "TS",
  minute: "TM",
  hour: "TH",
  day: "D",
  night: "NI",
  weekend: "WE",
  week: "W",
  month: "M",
  quarter: "Q",
  half: "H",
  year: "Y",
  decade: "DE",
  century: "CE",
  season: "S",
};

const OPEN: Record<string, string> = {
  day: "XXXX-XX-XX",
  week: "XXXX-WXX",
  weekend: "XXXX-WXX-WE",
  month: "XXXX-XX",
  quarter: "XXXX-QX",
  half: "XXXX-HX",
  season: "XXXX",
  year: "XXXX",
  decade: "XXX",
  century: "XX",
};

function lengthValue(amount: string, unit: string): string {
  const letters = LENGTH[unit] ?? "D";
  return letters.startsWith("T") ? `PT${amount}${letters.slice(1)}` : `P${amount}${letters}`;
}

const HOURS: Record<string, number> = { MO: 6, MI: 12, AF: 12, EV: 18, NI: 20 };

/** A day and a time of it: the day's place on the calendar, the time in the value alone. */
function timed(reading: Reading, time: string): Reading {
  return { ...reading, type: "TIME", value: `${reading.value}T${time}` };
}

const day = (index: Day): Period => ({ unit: "day", index });

/** A day by date; two given dates of which the calendar has only one are not a reading. */
function dateReading(args: Args, scene: Scene): Reading | null {
  const month = num(args.month);
  const date = num(args.day);
  if (!(month >= 1 && month <= 12) || !(date >= 1 && date <= 31)) return null;
  if (has(args, "year")) {
    const year = fullYear(args.year!);
    return exists(year, month, date) ? dated(day(dayOf(year, month, date))) : null;
  }
  if (!exists(2000, month, date)) return null;
  if (has(args, "years")) {
    return relative(scene.now, `XXXX-${two(month)}-${two(date)}`, (today) => {
      const year = civil(today).year + num(args.years);
      return exists(year, month, date) ? day(dayOf(year, month, date)) : null;
    });
  }
  return yearly(scene, `XXXX-${two(month)}-${two(date)}`, (year) =>
    exists(year, month, date) ? day(dayOf(year, month, date)) : null,
  );
}

function weekdayReading(args: Args, scene: Scene): Reading {
  const wanted = num(args.weekday);
  const open = `XXXX-WXX-${wanted}`;
  const { now } = scene;
  if (now && now.unit === "month" && !has(args, "shift") && !has(args, "weeks")) {
    // Only the month is known: every such day of that month, none of its neighbours'.
    const [first, last] = daysOf(now);
    const all: Period[] = [];
    for (let d = first; d <= last; d++) if (weekdayOf(d) === wanted) all.push(day(d));
    return oneOf(all, open);
  }
  return relative(now, open, (today) => {
    if (has(args, "weeks")) return day(nearWeekday(today + num(args.weeks) * 7, wanted, 0));
    if (has(args, "shift")) {
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

function holidayReading(args: Args, scene: Scene): Reading {
  const [kind, ...numbers] = String(args.holiday).split(/[ /]/);
  const values = numbers.map(Number);
  const at = (year: number): Period | null => {
    if (kind === "easter") return day(easter(year) + values[0]!);
    if (kind === "date") return day(dayOf(year, values[0]!, values[1]!));
    // "advent": the n-th Sunday before Christmas, counted so that 4 is the last.
    const christmas = dayOf(year, 12, 25);
    const fourth = nearWeekday(christmas, 7, -1);
    if (kind === "advent") return day(fourth - (4 - values[0]!) * 7);
    // "nth": n-th weekday of a month; negative counts from its end.
    const [month, n, wanted] = values as [number, number, number];
    if (n > 0) {
      const first = dayOf(year, month, 1);
      return day(first + ((wanted - weekdayOf(first) + 7) % 7) + (n - 1) * 7);
    }
    const next = month === 12 ? dayOf(year + 1, 1, 1) : dayOf(year, month + 1, 1);
    return day(nearWeekday(next, wanted, -1));
  };
  if (has(args, "year")) return dated(at(fullYear(args.year!))!);
  if (has(args, "shift")) {
    const by = num(args.shift);
    return relative(scene.now, "XXXX-XX-XX", (today) => {
      const year = civil(today).year;
      const all = [-2, -1, 0, 1, 2].map((n) => at(year + n)!);
      if (by === 0) return at(year);
      return by < 0
        ? (all.filter((p) => p.index < today).at(by) ?? null)
        : (all.filter((p) => p.index > today)[by - 1] ?? null);
    });
  }
  return yearly(scene, "XXXX-XX-XX", at);
}

/** A length of time from the present or a named date: back (-1) or ahead (1). */
function awayReading(args: Args, from: Now, sign: number): Reading {
  const unit = String(args.unit);
  const count = num(args.number) * sign;
  const name = NAMES[unit];
  if (!name || !Number.isFinite(count))
    return placeless("DATE", sign < 0 ? "PAST_REF" : "FUTURE_REF");
  return relative(from, OPEN[name]!, (today) =>
    Number.isInteger(count) ? away(today, name, count) : day(dayAway(today, name, count)),
  );
}

function clockTime(args: Args): string | null {
  let hour = num(args.hour) + (args.half === "pm" && num(args.hour) < 12 ? 12 : 0);
  if (args.half === "am" && hour === 12) hour = 0;
  let minute = has(args, "minute") ? num(args.minute) : 0;
  if (has(args, "quarters")) {
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

/** The present day, a day named just before, or none. */
function onDay(scene: Scene): Reading {
  if (scene.lastDay !== null) return dated(day(scene.lastDay));
  return relative(scene.now, OPEN.day!, day);
}

const numberOr = (args: Args, fallback: string): string => {
  const amount = args.number;
  return amount === undefined || Number.isNaN(Number(amount)) ? fallback : String(amount);
};

const meanings = {
  /** Words that look like a time expression and are none: "26 Jahre alt", "nicht zuletzt". */
  nothing: () => null,
  /** Day and month, with or without year. */
  date: dateReading,
  /** A month, with or without year or a shift by years. */
  month: (args, scene) => {
    const month = num(args.month);
    const at = (year: number): Period => ({ unit: "month", index: year * 12 + month - 1 });
    if (has(args, "year")) return dated(at(fullYear(args.year!)));
    if (has(args, "shift")) {
      const by = num(args.shift);
      return relative(scene.now, `XXXX-${two(month)}`, (today) => {
        const here = periodAt("month", today).index;
        const year = civil(today).year;
        if (by === 0) return at(year);
        const nearest =
          by < 0
            ? at(year).index < here
              ? year
              : year - 1
            : at(year).index > here
              ? year
              : year + 1;
        return at(nearest + by - Math.sign(by));
      });
    }
    return yearly(scene, `XXXX-${two(month)}`, at);
  },
  year: (args) => dated({ unit: "year", index: fullYear(args.year!) }),
  /** "2004/05": two years side by side. */
  years: (args) => {
    const first = num(args.year);
    const second = Math.floor(first / 100) * 100 + (num(args.second) % 100);
    if (second !== first + 1) return null;
    return {
      ...oneOf(
        [
          { unit: "year", index: first },
          { unit: "year", index: second },
        ],
        String(first),
      ),
      edtf: `${first}/${second}`,
    };
  },
  decade: (args, scene) => {
    const years = num(args.decade);
    if (years % 10 !== 0) return null;
    if (years >= 1000) return dated({ unit: "decade", index: years / 10 });
    const century = scene.now ? Math.floor(civil(daysOf(scene.now)[0]).year / 100) * 100 : 1900;
    const index = (years > 20 ? 1900 : century) + years;
    return dated({ unit: "decade", index: index / 10 });
  },
  century: (args) => dated({ unit: "century", index: num(args.ordinal) - 1 }),
  /** Before the common era: a value, but no day that the calendar of the site could show. */
  centuryBefore: (args) => placeless("DATE", `BC${two(num(args.ordinal) - 1)}`),
  quarter: (args, scene) => {
    const n = num(args.ordinal);
    const unit: Unit = args.unit === "half" ? "half" : "quarter";
    const parts = unit === "half" ? 2 : 4;
    if (!(n >= 1 && n <= parts)) return null;
    const at = (year: number): Period => ({ unit, index: year * parts + n - 1 });
    if (has(args, "year")) return dated(at(fullYear(args.year!)));
    return relative(scene.now, `XXXX-${unit === "half" ? "H" : "Q"}${n}`, (today) =>
      at(civil(today).year + (has(args, "shift") ? num(args.shift) : 0)),
    );
  },
  season: (args, scene) => {
    const season = SEASONS.indexOf(String(args.season) as "SP");
    const at = (year: number): Period => ({ unit: "season", index: year * 4 + season });
    if (has(args, "year")) return dated(at(fullYear(args.year!)));
    const open = `XXXX-${SEASONS[season]}`;
    if (!has(args, "shift")) return yearly(scene, open, at);
    const by = num(args.shift);
    return relative(scene.now, open, (today) => {
      const year = civil(today).year;
      if (by === 0) return at(year);
      const candidates = [-2, -1, 0, 1, 2].map((n) => at(year + n));
      return by < 0
        ? (candidates.filter((p) => daysOf(p)[1] < today).at(by) ?? null)
        : (candidates.filter((p) => daysOf(p)[0] > today)[by - 1] ?? null);
    });
  },
  weekday: weekdayReading,
  holiday: holidayReading,
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
  /** A length of time; `bound` says how it hangs on the present. */
  duration: (args) => {
    let value = lengthValue(numberOr(args, "X"), String(args.unit));
    if (has(args, "second"))
      value += lengthValue(String(args.second), String(args.smaller)).replace(/^P/, "");
    return placeless("DURATION", value);
  },
  /** "den vergangenen zwei Jahren": the length that ends (or begins) with the present. */
  span: (args, scene) => {
    const unit = String(args.unit);
    const reading = placeless("DURATION", lengthValue(numberOr(args, "X"), unit));
    return within(reading, args, scene, num(args.shift) < 0 ? -1 : 1);
  },
  set: (args) => placeless("SET", lengthValue(numberOr(args, "1"), String(args.unit))),
  setWeekday: (args) => placeless("SET", `XXXX-WXX-${args.weekday}`),
  setSeason: (args) => placeless("SET", `P1${args.season}`),
  setDaypart: (args) => placeless("SET", `XXXX-XX-XXT${args.daypart}`),
  reference: (args) => placeless("DATE", String(args.ref)),
  /** A time of the clock, on the day named just before or the present one. */
  clock: (args, scene) => {
    const time = clockTime(args);
    if (time === null) return null;
    return timed(has(args, "weekday") ? weekdayReading(args, scene) : onDay(scene), time);
  },
  /** A part of a day: of a weekday, of a day so many away, or of the day at hand. */
  daypart: (args, scene) => {
    const part = String(args.daypart);
    if (!(part in HOURS)) return null;
    if (has(args, "weekday")) return timed(weekdayReading(args, scene), part);
    if (has(args, "month")) {
      const date = dateReading(args, scene);
      return date && timed(date, part);
    }
    if (has(args, "days")) {
      return timed(
        relative(scene.now, OPEN.day!, (today) => day(today + num(args.days))),
        part,
      );
    }
    return timed(onDay({ ...scene, lastDay: scene.lastDay ?? scene.paragraphDay }), part);
  },
} satisfies Record<string, Read>;

export type Meaning = keyof typeof meanings;

/** Reads a match: its meaning, narrowed by part and approximation words among its groups. */
export function readMeaning(meaning: Meaning, args: Args, scene: Scene): Reading | null {
  const reading = (meanings[meaning] as Read)(args, scene);
  if (!reading) return null;
  if (has(args, "part")) return partOf(reading, String(args.part) as "START");
  if (has(args, "approx") && args.approx !== "NONE")
    return { ...reading, mod: String(args.approx) as Mod };
  return reading;
}

/** A length that lies on the calendar: the days from or to the present that it covers. */
function within(reading: Reading, args: Args, scene: Scene, sign: number): Reading {
  const unit = NAMES[String(args.unit)];
  const count = num(args.number);
  if (!scene.now) return reading;
  const [first, last] = daysOf(scene.now);
  if (!unit || !Number.isFinite(count)) return reading;
  const exact = first === last;
  const from = sign < 0 ? dayAway(first, unit, -count) : first;
  const to = sign < 0 ? last : dayAway(last, unit, count);
  if (from < dayOf(1, 1, 1) || to > dayOf(9999, 12, 31)) return reading;
  const earliest = isoDay(from);
  const latest = isoDay(to);
  return {
    ...reading,
    edtf: exact ? `${earliest}/${latest}` : `${earliest}~/${latest}~`,
    earliest,
    latest,
  };
}

/** How a preposition before the span places it: `until`, `since`, `within`, `ago`, `ahead`. */
export function bounded(reading: Reading, bound: string, args: Args, scene: Scene): Reading {
  if (reading.type === "DURATION")
    return reading.edtf ? reading : boundedLength(reading, bound, args, scene);
  if (!reading.edtf || reading.type === "SET") return reading;
  if (bound === "until" && reading.latest) {
    return { ...reading, edtf: `../${reading.latest}`, earliest: null };
  }
  if ((bound === "since" || bound === "from") && reading.earliest) {
    return { ...reading, edtf: `${reading.earliest}/..`, latest: null };
  }
  return reading;
}

function boundedLength(reading: Reading, bound: string, args: Args, scene: Scene): Reading {
  const { now } = scene;
  if (!now) return reading;
  const last = daysOf(now)[1];
  const unit = NAMES[String(args.unit)];
  if (bound === "within" && (args.unit === "hour" || args.unit === "minute")) {
    const days = Math.ceil(num(args.number) / (args.unit === "hour" ? 24 : 1440));
    return within(reading, { unit: "day", number: days }, scene, 1);
  }
  const count = num(args.number);
  if (!unit) return reading;
  if (!Number.isFinite(count)) {
    if (bound === "since") return { ...reading, edtf: `/${isoDay(last)}`, latest: isoDay(last) };
    if (bound === "ago") return { ...reading, edtf: `../${isoDay(last)}`, latest: isoDay(last) };
    return reading;
  }
  if (bound === "within") return within(reading, args, scene, 1);
  if (bound === "since") return within(reading, args, scene, -1);
  if (bound === "ago" || bound === "ahead") {
    const { edtf, earliest, latest } = awayReading(args, now, bound === "ago" ? -1 : 1);
    return {
      ...reading,
      edtf: edtf && /^[\d-]+$/.test(edtf) ? `${edtf}~` : edtf,
      earliest,
      latest,
    };
  }
  return reading;
}
