import type { Inflected } from "../de/conjugate.js";

/**
 * Inflects an English verb of the data: `announce`, with a particle right behind it `point|out`, or
 * with irregular past and participle `write:wrote,written`.
 */
export function conjugateEn(entry: string): {
  lemma: string;
  particle: string;
  forms: Inflected[];
} {
  const [head, irregular] = entry.split(":") as [string, string | undefined];
  const [verb, particle = ""] = head.split("|") as [string, string | undefined];
  const [past, participle] = irregular?.split(",") ?? [regularPast(verb), regularPast(verb)];
  const third = /(?:s|sh|ch|x)$|^go$/.test(verb)
    ? verb + "es"
    : /[^aeiou]y$/.test(verb)
      ? verb.slice(0, -1) + "ies"
      : verb + "s";
  const form = (text: string, kind: Inflected["kind"]): Inflected => ({
    form: text,
    kind,
    apart: particle !== "",
  });
  return {
    lemma: particle ? `${verb} ${particle}` : verb,
    particle,
    forms: [
      form(third, "finite"),
      form(past!, "finite"),
      form(verb, "finite"),
      form(participle!, "participle"),
      form(gerund(verb), "gerund"),
    ],
  };
}

/** Verbs of the data that double their last letter: "admitted", "rebutting". */
const DOUBLING = /(?:admit|rebut|hit|quip|concur|commit|plan|refer|infer|submit|sum|beg)$/;

function regularPast(verb: string): string {
  if (verb.endsWith("e")) return verb + "d";
  if (/[^aeiou]y$/.test(verb)) return verb.slice(0, -1) + "ied";
  return doubled(verb) + "ed";
}

function gerund(verb: string): string {
  if (/[^eoy]e$/.test(verb)) return verb.slice(0, -1) + "ing";
  return doubled(verb) + "ing";
}

const doubled = (verb: string): string => (DOUBLING.test(verb) ? verb + verb.at(-1)! : verb);
