import type { Agreement } from "./queries.js";
import { deadlineKinds, mentionForms, modes, type Lang, type Text } from "./vocabulary.js";

/** The layers in which human and machine reading are compared. */
export const layerNames: Record<string, Text> = {
  entities: { de: "Namen", en: "Names" },
  timex: { de: "Zeitangaben", en: "Time expressions" },
  quotes: { de: "Wiedergegebene Rede", en: "Reported speech" },
};

/** What the converter and people call a passage of a layer; a TIMEX3 value stands for itself. */
export const labelNames: Record<string, Text> = {
  PER: { de: "Person", en: "person" },
  ORG: { de: "Organisation", en: "organization" },
  LOC: { de: "Ort oder Land", en: "place or country" },
  MISC: { de: "anderer Name", en: "other name" },
  ...mentionForms,
  ...deadlineKinds,
  ...modes,
};

/** Shares between 0 and 1; null where there is nothing to divide by. */
export interface Scores {
  precision: number | null;
  recall: number | null;
  f1: number | null;
}

/**
 * Precision (how much of what the machine found people marked, too), recall (how much of what people
 * marked the machine found) and their harmonic mean F1 (van Rijsbergen 1979).
 */
export function scores({ agreed, machine_only, human_only }: Agreement): Scores {
  const share = (whole: number) => (whole === 0 ? null : agreed / whole);
  return {
    precision: share(agreed + machine_only),
    recall: share(agreed + human_only),
    f1:
      2 * agreed + machine_only + human_only === 0
        ? null
        : (2 * agreed) / (2 * agreed + machine_only + human_only),
  };
}

/** What the comparison shows, counted from its rows. */
export function agreementTakeaway(rows: readonly Agreement[], lang: Lang): string {
  const sum = (key: "agreed" | "machine_only" | "human_only") =>
    rows.reduce((total, row) => total + row[key], 0);
  const [agreed, machine, human] = [sum("agreed"), sum("machine_only"), sum("human_only")];
  const all = agreed + machine + human;
  if (all === 0)
    return lang === "de"
      ? "Weder Mensch noch Maschine hat etwas markiert."
      : "Neither human nor machine has marked anything.";
  if (agreed + human === 0)
    return lang === "de"
      ? `Noch hat niemand eine Stelle dieses Artikels bestätigt: Die Maschine hat ${machine} markiert, und es gibt nichts, womit sie zu vergleichen wären.`
      : `Nobody has confirmed a passage of this article yet: the machine has marked ${machine}, and there is nothing to compare them with.`;
  return lang === "de"
    ? `Markierte Stellen: ${all}. Von beiden gefunden: ${agreed}; nur von der Maschine: ${machine}; nur von Menschen: ${human}.`
    : `Marked passages: ${all}. Found by both: ${agreed}; by the machine alone: ${machine}; by people alone: ${human}.`;
}
