import type { Lang, Text } from "../src/model/vocabulary.js";

/** A value as a message shows it: a text in quotation marks, on one line, at most 60 characters. */
export function show(value: unknown): string {
  const text = typeof value === "string" ? value : (JSON.stringify(value) ?? "nothing");
  const line = text.replace(/\s+/gu, " ");
  const short = [...line].length > 60 ? `${[...line].slice(0, 59).join("")}…` : line;
  return typeof value === "string" ? `"${short}"` : short;
}

/** Remedy for a name that is not known: the one that is most like it, or else what there is. */
export function didYouMean(guess: string | null, known: Iterable<string> = []): string {
  if (guess !== null) return `; did you mean ${guess}?`;
  const names = [...known];
  if (names.length === 0) return "";
  return `; known: ${names.slice(0, 8).join(", ")}${names.length > 8 ? ", …" : ""}`;
}

/** A text as an author wrote it: the same in both languages, or one for each. */
export const inLanguage = (text: string | Text, lang: Lang): string =>
  typeof text === "string" ? text : text[lang];
