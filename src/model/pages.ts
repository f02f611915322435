import type { Text } from "./vocabulary.js";

/** The pages that a scenario can have, in the order of the navigation; a page is linked where it exists. */
export const scenarioPages = {
  index: { de: "Rundgang", en: "Walkthrough" },
  article: { de: "Artikel", en: "Article" },
  positions: { de: "Positionen", en: "Positions" },
  deadlines: { de: "Fristen", en: "Deadlines" },
  negotiation: { de: "Verhandlung", en: "Negotiation" },
  exercises: { de: "Aufgaben", en: "Exercises" },
  query: { de: "Abfragen", en: "Queries" },
  method: { de: "Methode", en: "Method" },
  data: { de: "Daten", en: "Data" },
  results: { de: "Ergebnisse", en: "Results" },
  class: { de: "Klasse", en: "Class" },
} as const satisfies Record<string, Text>;

export type ScenarioPage = keyof typeof scenarioPages;
