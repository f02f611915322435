import type { WordClass } from "./timex-rules.js";

/**
 * Reads a word class from a table, one meaning a line: `meaning: form, form`. A figure is a number;
 * `~` in a form stands for each of the language's endings. Throws on a line without a colon.
 */
export function wordTable(text: string): WordClass {
  const words: Record<string, string | number> = {};
  for (const line of text.trim().split("\n")) {
    const colon = line.indexOf(":");
    if (colon < 0) throw new Error(`no ":" in the word table line "${line.trim()}"`);
    const meaning = line.slice(0, colon).trim();
    const value = meaning !== "" && Number.isFinite(Number(meaning)) ? Number(meaning) : meaning;
    for (const form of line.slice(colon + 1).split(",")) words[form.trim()] = value;
  }
  return { words };
}

/** A class that is written in figures: a regular expression, read as a number. */
export const inFigures = (digits: string): WordClass => ({ words: {}, digits });

/** Any word of letters, whatever it is; it stands for nothing. */
export const ANY_WORD: WordClass = { words: {}, any: true };
