import type { Lang } from "./vocabulary.js";

/** »A, B und C«: a list as a sentence has it. */
export function list(items: readonly string[], lang: Lang): string {
  const joint = lang === "de" ? " und " : " and ";
  return items.length < 2
    ? (items[0] ?? "")
    : `${items.slice(0, -1).join(", ")}${joint}${items.at(-1)}`;
}

/** A counted noun: `counted(2, "eine Position", "Positionen")`; zero takes `none` or »0 Positionen«. */
export function counted(n: number, one: string, many: string, none = `0 ${many}`): string {
  return n === 0 ? none : n === 1 ? one : `${n} ${many}`;
}

/** The wording that fits a number: none, one, or more. */
export const byNumber = (n: number, none: string, one: string, more: string): string =>
  n === 0 ? none : n === 1 ? one : more;

/** The sentence with a capital at its start. */
export const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What the text does not say is said as such. */
export const notStated = { de: "nicht genannt", en: "not stated" } as const;

/** A label as a sentence quotes it: »NATO-Beitritt«, “joining NATO”. */
export const quote = (text: string, lang: Lang): string =>
  // Marks within a label give way to the inner ones.
  lang === "de"
    ? `»${text.replaceAll("»", "›").replaceAll("«", "‹")}«`
    : `“${text.replaceAll("“", "‘").replaceAll("”", "’")}”`;
