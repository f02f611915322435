import type { Lang } from "./vocabulary.js";

/** Days since 1970-01-01 of an ISO day; negative before it. No clock or time zone is asked. */
export function dayNumber(iso: string): number {
  const [year, month, day] = iso.split("-").map(Number) as [number, number, number];
  return Math.round(new Date(0).setUTCFullYear(year, month - 1, day) / 86_400_000);
}

/** The ISO day of a day number. */
export function isoDay(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}

/** Day of the week of a day number, 0 for Monday to 6 for Sunday. */
export function weekday(day: number): number {
  return (((day + 3) % 7) + 7) % 7;
}

const months: Record<Lang, string> = {
  de: "Jan. Feb. März Apr. Mai Juni Juli Aug. Sept. Okt. Nov. Dez.",
  en: "Jan Feb Mar Apr May June July Aug Sept Oct Nov Dec",
};

/** The month of a day number in as many letters as an axis has room for. */
export const shortMonth = (day: number, lang: Lang): string =>
  months[lang].split(" ")[new Date(day * 86_400_000).getUTCMonth()]!;

/** Day and month for an axis: `24. Jan.`, `24 Jan`. */
export function shortDay(day: number, lang: Lang): string {
  const date = new Date(day * 86_400_000).getUTCDate();
  return `${date}${lang === "de" ? "." : ""} ${shortMonth(day, lang)}`;
}
