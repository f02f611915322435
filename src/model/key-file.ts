import type { Item, Solution } from "./exercise.js";
import type { Lang } from "./vocabulary.js";

/** The keys of a test, by language, item and version. */
export interface Keys {
  scenario: string;
  solutionOf(item: Item, lang: Lang): Solution | undefined;
}

/** Reads the file that `lesart build --test` writes; null where the text is no such file. */
export function parseKeyFile(text: string): Keys | null {
  try {
    const file = JSON.parse(text) as unknown;
    if (!isObject(file) || typeof file.scenario !== "string" || !Array.isArray(file.items))
      return null;
    const entries = file.items.map((entry: unknown) => {
      if (!isObject(entry) || !isSolution(entry.solution)) throw new TypeError("not a key");
      return [`${entry.lang} ${entry.item_id} ${entry.hash}`, entry.solution] as const;
    });
    const solutions = new Map(entries);
    return {
      scenario: file.scenario,
      solutionOf: ({ item_id, hash }, lang) => solutions.get(`${lang} ${item_id} ${hash}`),
    };
  } catch {
    return null;
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === "object" && !Array.isArray(value);

const isSolution = (value: unknown): value is Solution =>
  isObject(value) &&
  isObject(value.key) &&
  Array.isArray(value.hints) &&
  typeof value.explanation === "string" &&
  isObject(value.misconceptions) &&
  Array.isArray(value.evidence);
