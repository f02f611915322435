import type { Unit } from "../period.js";

/** Units of the rules that are periods of the calendar. */
export const NAMES: Record<string, Unit> = {
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

/** The TIMEX3 value of a period that stays open. */
export const OPEN: Record<string, string> = {
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

/** The TIMEX3 value of a length, such as `P3D` or `PT48H`; the amount may be `X`. */
export function lengthValue(amount: string, unit: string): string {
  const letters = LENGTH[unit] ?? "D";
  return letters.startsWith("T") ? `PT${amount}${letters.slice(1)}` : `P${amount}${letters}`;
}
