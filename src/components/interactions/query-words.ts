import type { Lang } from "../../model/vocabulary.js";

const de = {
  editor: "Ihre Abfrage",
  solution: "Die Abfrage",
  run: "Ausführen und ansehen",
  cancel: "Abbrechen",
  reset: "Neu beginnen",
  resetDone: "Im Feld steht wieder die Abfrage vom Anfang.",
  schema: "Tabellen und Spalten nachschlagen",
  cancelled: "Abgebrochen. Die Aufgabe ist unverändert.",
  timeout: (seconds: number) =>
    `Nach ${seconds} Sekunden abgebrochen: Die Abfrage kommt vermutlich nicht ans Ende. Fehlt eine Bedingung beim Verbinden der Tabellen?`,
  rest: "Alle anderen Aufgaben gehen ohne DuckDB.",
};

const en: typeof de = {
  editor: "Your query",
  solution: "The query",
  run: "Run and look",
  cancel: "Cancel",
  reset: "Start over",
  resetDone: "The field has the query from the beginning again.",
  schema: "Look up tables and columns",
  cancelled: "Cancelled. The exercise is unchanged.",
  timeout: (seconds) =>
    `Cancelled after ${seconds} seconds: the query probably never ends. Is a condition missing where tables are joined?`,
  rest: "All other exercises do without DuckDB.",
};

/** What the controls of a query say, beside the words of the SQL lab. */
export const queryViewWords: Record<Lang, typeof de> = { de, en };
