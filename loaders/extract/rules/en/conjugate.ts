import type { Inflected } from "../de/conjugate.js";

/** Inflects an English verb of the data: `announce`, or with irregular past and participle `write:wrote,written`. */
export function conjugateEn(entry: string): {
  lemma: string;
  particle: string;
  forms: Inflected[];
} {
  const [lemma, irregular] = entry.split(":") as [string, string | undefined];
  const [past, participle] = irregular?.split(",") ?? [regularPast(lemma), regularPast(lemma)];
  const third = /(?:s|sh|ch|x)$/.test(lemma)
    ? lemma + "es"
    : /[^aeiou]y$/.test(lemma)
      ? lemma.slice(0, -1) + "ies"
      : lemma + "s";
  const form = (text: string, kind: Inflected["kind"]): Inflected => ({
    form: text,
    kind,
    apart: false,
  });
  return {
    lemma,
    particle: "",
    forms: [
      form(third, "finite"),
      form(past!, "finite"),
      form(lemma, "finite"),
      form(participle!, "participle"),
    ],
  };
}

function regularPast(lemma: string): string {
  if (lemma.endsWith("e")) return lemma + "d";
  if (/[^aeiou]y$/.test(lemma)) return lemma.slice(0, -1) + "ied";
  return lemma === "admit" ? "admitted" : lemma + "ed";
}
