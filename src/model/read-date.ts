import { dayNumber, isoDay, weekday } from "./calendar.js";

/** Days from first to last, ISO, inclusive; null is open. */
export interface DateRange {
  earliest: string | null;
  latest: string | null;
}

const monthNames = [
  ["januar", "jänner", "january", "jan"],
  ["februar", "feber", "february", "feb"],
  ["märz", "maerz", "march", "mar", "mär"],
  ["april", "apr"],
  ["mai", "may"],
  ["juni", "june", "jun"],
  ["juli", "july", "jul"],
  ["august", "aug"],
  ["september", "sept", "sep"],
  ["oktober", "october", "okt", "oct"],
  ["november", "nov"],
  ["dezember", "december", "dez", "dec"],
];
const monthNumber = new Map(monthNames.flatMap((names, i) => names.map((name) => [name, i + 1])));
const month = `(${[...monthNumber.keys()].sort((a, b) => b.length - a.length).join("|")})\\.?`;
const dash = "\\s*(?:-|–|—|bis(?: zum)?|to|until|und(?: dem)?|and|/)\\s*";

type Reader = (match: RegExpExecArray, year: number | null) => DateRange | null;

/** The forms that learners write, from the most particular to the most general. */
const forms: [RegExp, Reader][] = [
  [/^(\d{4})-(\d\d)-(\d\d)$/, ([, y, m, d]) => day(+y!, +m!, +d!)],
  [/^(\d{4})-(\d\d)$/, ([, y, m]) => wholeMonth(+y!, +m!)],
  [/^(\d{4})$/, ([, y]) => span(day(+y!, 1, 1), day(+y!, 12, 31))],
  [/^(\d{4})-?w(\d\d?)$/, ([, y, w]) => week(+y!, +w!)],
  [
    /^(?:kw|kalenderwoche|week|calendar week)\s*(\d\d?)(?:[ ,/]+(?:of )?(\d{4}))?$/,
    ([, w, y], year) => week(y ? +y : year, +w!),
  ],
  [/^(\d\d?)\.\s*(\d\d?)\.\s*(\d{4})?$/, ([, d, m, y], year) => day(y ? +y : year, +m!, +d!)],
  [/^(\d\d?)\/(\d\d?)\/(\d{4})$/, ([, d, m, y]) => day(+y!, +m!, +d!)],
  [
    new RegExp(`^(\\d\\d?)\\.?\\s*${month}(?:\\s+(\\d{4}))?$`),
    ([, d, m, y], year) => day(y ? +y : year, named(m!), +d!),
  ],
  [
    new RegExp(`^${month}\\s+(\\d\\d?)(?:st|nd|rd|th)?(?:,?\\s+(\\d{4}))?$`),
    ([, m, d, y], year) => day(y ? +y : year, named(m!), +d!),
  ],
  [
    new RegExp(`^${month}(?:\\s+(\\d{4}))?$`),
    ([, m, y], year) => wholeMonth(y ? +y : year, named(m!)),
  ],
  [
    new RegExp(`^(\\d\\d?)\\.?${dash}(\\d\\d?)\\.?\\s*${month}(?:\\s+(\\d{4}))?$`),
    ([, a, b, m, y], year) =>
      span(day(y ? +y : year, named(m!), +a!), day(y ? +y : year, named(m!), +b!)),
  ],
  [
    new RegExp(`^(\\d\\d?)\\.?${dash}(\\d\\d?)\\.\\s*(\\d\\d?)\\.\\s*(\\d{4})?$`),
    ([, a, b, m, y], year) => span(day(y ? +y : year, +m!, +a!), day(y ? +y : year, +m!, +b!)),
  ],
];

/**
 * Reads a date as learners write it, in German or English: `24.1.2022`, `24.–30. Januar 2022`,
 * `week of 24 January 2022`, `KW 4/2022`, `Februar 2022`, or EDTF (`2022-01-24/2022-01-30`,
 * `2022-02`, `../2022-01-21`). `reference` (ISO day) gives the year where none is written.
 * Null where it names no time on the calendar. Figures like 1/2/2022 are read as day/month.
 */
export function readDate(text: string, reference: string | null): DateRange | null {
  const year = reference ? Number(reference.slice(0, 4)) : null;
  const clean = text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[\u00a0\s]+/g, " ")
    .replace(/[~?%]/g, "")
    .replace(/^(?:am|im|vom|von|der|den|ab|on|in|from|the|between|zwischen dem|zwischen) /g, "")
    .replace(
      /\b(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|monday|tuesday|wednesday|thursday|friday|saturday|sunday),?(?: dem| den|,)? (?=\d)/g,
      "",
    )
    .replace(/(\d)(?:st|nd|rd|th)\b/g, "$1")
    .trim();
  return read(clean, year);
}

function read(text: string, year: number | null): DateRange | null {
  const weekOf =
    /^(?:in )?(?:der |die )?(?:woche (?:vom|ab(?: dem)?|des)|week (?:of|from|beginning))(?: the)? (.+)$/.exec(
      text,
    );
  if (weekOf) {
    const first = read(weekOf[1]!, year);
    if (!first?.earliest || first.earliest !== first.latest) return first;
    const monday = dayNumber(first.earliest) - weekday(dayNumber(first.earliest));
    return { earliest: isoDay(monday), latest: isoDay(monday + 6) };
  }
  for (const [form, reader] of forms) {
    const found = form.exec(text);
    if (found) return reader(found, year);
  }
  return interval(text, year);
}

/** Two readings joined: `A/B`, `A – B`, `24.1.-30.1.`, `A bis B`; an empty or `..` end is open. */
function interval(text: string, year: number | null): DateRange | null {
  const cut =
    /^(.*?)(?: (?:-|–|—|bis(?: zum)?|to|until|und dem|und|and) |\/|–|(?<=\.)-(?=\d))(.*)$/.exec(
      text,
    );
  if (!cut) return null;
  const open = (part: string) => part === "" || part === "..";
  const [from, to] = [cut[1]!.trim(), cut[2]!.trim()];
  const end = open(to) ? null : read(to, year);
  const start = open(from) ? null : read(from, end?.latest ? Number(end.latest.slice(0, 4)) : year);
  if ((!open(from) && !start) || (!open(to) && !end) || (open(from) && open(to))) return null;
  const range = { earliest: start?.earliest ?? null, latest: end?.latest ?? null };
  return range.earliest && range.latest && range.earliest > range.latest ? null : range;
}

const named = (name: string) => monthNumber.get(name)!;

function day(year: number | null, month: number, date: number): DateRange | null {
  if (year === null || month < 1 || month > 12 || date < 1 || date > 31) return null;
  const iso = [String(year).padStart(4, "0"), pad(month), pad(date)].join("-");
  return isoDay(dayNumber(iso)) === iso ? { earliest: iso, latest: iso } : null;
}

function wholeMonth(year: number | null, month: number): DateRange | null {
  const first = day(year, month, 1);
  if (!first) return null;
  const next = month === 12 ? day(year! + 1, 1, 1) : day(year, month + 1, 1);
  return { earliest: first.earliest, latest: isoDay(dayNumber(next!.earliest!) - 1) };
}

/** ISO 8601 week: week 1 is the one with 4 January. */
function week(year: number | null, number: number): DateRange | null {
  if (year === null || number < 1 || number > 53) return null;
  const fourth = dayNumber(`${String(year).padStart(4, "0")}-01-04`);
  const monday = fourth - weekday(fourth) + (number - 1) * 7;
  if (number === 53 && Number(isoDay(monday + 3).slice(0, 4)) !== year) return null;
  return { earliest: isoDay(monday), latest: isoDay(monday + 6) };
}

const span = (a: DateRange | null, b: DateRange | null): DateRange | null =>
  a && b && a.earliest! <= b.latest! ? { earliest: a.earliest, latest: b.latest } : null;
const pad = (value: number) => String(value).padStart(2, "0");
