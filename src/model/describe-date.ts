import type { Lang } from "./vocabulary.js";
import type { Drawing } from "./workbook.js";

/**
 * Dates in words. The names are our own, so that no locale data of a machine changes a page.
 */
const months: Record<Lang, string[]> = {
  de: "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split(
    " ",
  ),
  en: "January February March April May June July August September October November December".split(
    " ",
  ),
};
const weekdays: Record<Lang, string[]> = {
  de: "Sonntag Montag Dienstag Mittwoch Donnerstag Freitag Samstag".split(" "),
  en: "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" "),
};

interface Day {
  year: number;
  month: number;
  day: number;
  weekday: number;
}

function parse(iso: string): Day {
  const [, year, month, day] = /^(-?\d{4,})-(\d\d)-(\d\d)$/.exec(iso) ?? [];
  if (!year) throw new Error(`not a day: "${iso}"; write YYYY-MM-DD`);
  const date = new Date(0);
  date.setUTCFullYear(+year, +month! - 1, +day!);
  return { year: +year, month: +month!, day: +day!, weekday: date.getUTCDay() };
}

const lastOf = (year: number, month: number) => {
  const date = new Date(0);
  date.setUTCFullYear(year, month, 0);
  return date.getUTCDate();
};

const ordinal = (day: number, lang: Lang) => (lang === "de" ? `${day}.` : `${day}`);
const monthYear = ({ year, month }: Day, lang: Lang) => `${months[lang][month - 1]} ${year}`;
const dayMonth = ({ day, month }: Day, lang: Lang) =>
  `${ordinal(day, lang)} ${months[lang][month - 1]}`;

/** An ISO day in words: `21. Januar 2022`, `21 January 2022`. */
export function describeDay(iso: string, lang: Lang): string {
  const day = parse(iso);
  return `${dayMonth(day, lang)} ${day.year}`;
}

/** A year, month or day as a source states it (`2022`, `2022-01`, `2022-01-21`); else as written. */
export function describeStated(edtf: string, lang: Lang): string {
  if (/^\d{4}-\d\d-\d\d$/.test(edtf)) return describeDay(edtf, lang);
  if (/^\d{4}-(0[1-9]|1[0-2])$/.test(edtf)) return monthYear(parse(`${edtf}-01`), lang);
  return edtf;
}

const words = {
  de: {
    between: "zwischen",
    and: "und",
    from: "von",
    to: "bis",
    openEnd: (start: string) => `ab ${start}, Ende offen`,
    openStart: (end: string) => `bis spätestens ${end}`,
    open: "Zeitraum offen",
    about: "etwa",
    uncertain: "(unsicher)",
    oneWeekday: (weekday: string, month: string) => `einer der ${weekday}e im ${month}`,
    allWeekdays: (weekday: string, month: string) => `die ${weekday}e im ${month}`,
    oneDay: (month: string) => `einer dieser Tage im ${month}`,
    allDays: (month: string) => `diese Tage im ${month}`,
    oneOf: "eines von diesen Daten",
    allOf: "diese Daten",
  },
  en: {
    between: "between",
    and: "and",
    from: "from",
    to: "to",
    openEnd: (start: string) => `from ${start}, end open`,
    openStart: (end: string) => `until ${end} at the latest`,
    open: "open period",
    about: "about",
    uncertain: "(uncertain)",
    oneWeekday: (weekday: string, month: string) => `one of the ${weekday}s in ${month}`,
    allWeekdays: (weekday: string, month: string) => `the ${weekday}s in ${month}`,
    oneDay: (month: string) => `one of these days in ${month}`,
    allDays: (month: string) => `these days in ${month}`,
    oneOf: "one of these dates",
    allOf: "these dates",
  },
} as const;

/** Whole years, months and single days have names of their own. */
function unit(from: Day, to: Day, lang: Lang): string | null {
  if (from.year !== to.year) return null;
  if (from.month === 1 && from.day === 1 && to.month === 12 && to.day === 31) return `${from.year}`;
  if (from.month !== to.month) return null;
  if (from.day === to.day)
    return `${weekdays[lang][from.weekday]}, ${dayMonth(from, lang)} ${from.year}`;
  if (from.day === 1 && to.day === lastOf(to.year, to.month)) return monthYear(from, lang);
  return null;
}

/** The two ends of a stretch, saying month and year once where they are shared. */
function ends(from: Day, to: Day, lang: Lang): [string, string] {
  const end = `${dayMonth(to, lang)} ${to.year}`;
  if (from.year !== to.year) return [`${dayMonth(from, lang)} ${from.year}`, end];
  if (from.month !== to.month) return [dayMonth(from, lang), end];
  return [ordinal(from.day, lang), end];
}

/** An end of a stretch, as a day only where it is stated as one. */
function describeEnd(iso: string, unit: Drawing["startUnit"], lang: Lang): string {
  if (unit === "year") return `${parse(iso).year}`;
  return unit === "month" ? monthYear(parse(iso), lang) : describeDay(iso, lang);
}

type Stretch = Drawing["stretches"][number];

function describeStretch({ from, to }: Stretch, drawing: Drawing, lang: Lang): string {
  const say = words[lang];
  const start = drawing.approximateStart ? `${say.about} ` : "";
  const finish = drawing.approximateEnd ? `${say.about} ` : "";
  if (!from && !to) return say.open;
  const { startUnit, endUnit } = drawing;
  if (!to) return say.openEnd(start + describeEnd(from!, startUnit, lang));
  if (!from) return say.openStart(finish + describeEnd(to, endUnit, lang));
  if (startUnit || endUnit)
    return `${say.from} ${start}${describeEnd(from, startUnit, lang)} ${say.to} ${finish}${describeEnd(to, endUnit, lang)}`;
  const a = parse(from);
  const b = parse(to);
  const name = unit(a, b, lang);
  if (name && drawing.approximateStart === drawing.approximateEnd) return start + name;
  const [first, last] = ends(a, b, lang);
  if (!start && !finish) return `${say.between} ${first} ${say.and} ${last}`;
  const whole = start && !first.includes(" ") ? describeDay(from, lang) : first;
  return `${say.from} ${start}${whole} ${say.to} ${finish}${last}`;
}

function describeSeveral(drawing: Drawing, lang: Lang): string {
  const say = words[lang];
  const { oneOf, stretches } = drawing;
  const days = stretches.flatMap(({ from, to }) => (from && from === to ? [parse(from)] : []));
  const first = days[0];
  if (first && days.length === stretches.length) {
    const month = monthYear(first, lang);
    if (days.every((day) => monthYear(day, lang) === month)) {
      const name = weekdays[lang][first.weekday]!;
      const same = days.every((day) => day.weekday === first.weekday);
      const head = same
        ? (oneOf ? say.oneWeekday : say.allWeekdays)(name, month)
        : (oneOf ? say.oneDay : say.allDays)(month);
      return `${head}: ${days.map((day) => ordinal(day.day, lang)).join(", ")}`;
    }
  }
  const list = stretches.map((stretch) => describeStretch(stretch, drawing, lang)).join("; ");
  return `${oneOf ? say.oneOf : say.allOf}: ${list}`;
}

/**
 * What a date says, in words: `zwischen 24. und 30. Januar 2022`, `one of the Fridays in January
 * 2022: 7, 14, 21, 28`, `about February 2022`. It claims no more than the drawing does.
 */
export function describeDate(drawing: Drawing, lang: Lang): string {
  const { stretches, uncertain } = drawing;
  const said =
    stretches.length === 1
      ? describeStretch(stretches[0]!, drawing, lang)
      : stretches.length === 0
        ? words[lang].open
        : describeSeveral(drawing, lang);
  return uncertain ? `${said} ${words[lang].uncertain}` : said;
}
