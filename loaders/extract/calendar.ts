/**
 * The proleptic Gregorian calendar in whole days. A day is a number: days since 1970-01-01.
 * No clock, no time zone, no locale; formulas after H. Hinnant, "chrono-compatible low-level
 * date algorithms" (public domain), Easter after the anonymous Gregorian algorithm.
 */
export type Day = number;

export const dayOf = (year: number, month: number, date: number): Day => {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const ofEra = y - era * 400;
  const ofYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + date - 1;
  return era * 146097 + ofEra * 365 + (ofEra >> 2) - Math.floor(ofEra / 100) + ofYear - 719468;
};

export interface Civil {
  year: number;
  month: number;
  date: number;
}

export function civil(day: Day): Civil {
  const z = day + 719468;
  const era = Math.floor(z / 146097);
  const doe = z - era * 146097;
  const yoe = Math.floor(
    (doe - Math.floor(doe / 1460) + Math.floor(doe / 36524) - Math.floor(doe / 146096)) / 365,
  );
  const doy = doe - (365 * yoe + (yoe >> 2) - Math.floor(yoe / 100));
  const mp = Math.floor((5 * doy + 2) / 153);
  const month = mp < 10 ? mp + 3 : mp - 9;
  return {
    year: yoe + era * 400 + (month <= 2 ? 1 : 0),
    month,
    date: doy - Math.floor((153 * mp + 2) / 5) + 1,
  };
}

/** ISO weekday: Monday 1 to Sunday 7. */
export const weekday = (day: Day): number => ((((day + 3) % 7) + 7) % 7) + 1;

/** Weeks since the one that holds 1970-01-01, each beginning on Monday. */
export const weekIndex = (day: Day): number => Math.floor((day + 3) / 7);
export const weekStart = (week: number): Day => week * 7 - 3;

/** ISO 8601 week year and number of a week index. */
export function isoWeek(week: number): { year: number; week: number } {
  const { year } = civil(weekStart(week) + 3);
  return { year, week: week - weekIndex(dayOf(year, 1, 4)) + 1 };
}

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

export const daysInMonth = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : DAYS[month - 1]!;

/** Is this a date of the calendar? */
export const exists = (year: number, month: number, date: number): boolean =>
  month >= 1 && month <= 12 && date >= 1 && date <= daysInMonth(year, month);

export function yearString(year: number): string {
  if (year < 0) return `-${yearString(-year)}`;
  return year > 999 ? String(year) : String(year).padStart(4, "0");
}

const TWO = Array.from({ length: 100 }, (_, n) => String(n).padStart(2, "0"));
export const two = (n: number): string => TWO[n] ?? String(n);

export const isoDay = (day: Day): string => {
  const { year, month, date } = civil(day);
  return `${yearString(year)}-${two(month)}-${two(date)}`;
};

/** Easter Sunday of the western churches. */
export function easter(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - (b >> 2) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * (c >> 2) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return dayOf(year, Math.floor(n / 31), (n % 31) + 1);
}
