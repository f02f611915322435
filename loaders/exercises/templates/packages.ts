import { findPackage, negotiationIn, worstPackage } from "../packages.js";
import { template, type Made } from "../template.js";
import type { Source } from "../source.js";

/** A package that both sides can accept. */
export const both = template({
  name: "package",
  interaction: "negotiate",
  section: "judge",
  limit: 1,
  make: (source) =>
    made(source, "both", null, {
      difficulty: 2,
      objective: {
        de: "Sie stellen ein Paket zusammen, das für alle Seiten besser ist als kein Abschluss.",
        en: "You put together a package that is better for all sides than no deal.",
      },
      prompt: {
        de: "Finden Sie ein Paket, dem alle Seiten zustimmen können. Gewichte und Werte sind für den Unterricht angenommen.",
        en: "Find a package that all sides can accept. Weights and values are assumed for teaching.",
      },
      hint: {
        de: "Geben Sie jeder Seite, was ihr viel bedeutet und die andere wenig kostet.",
        en: "Give each side what means much to it and costs the other little.",
      },
      explanation: {
        de: "Ein Paket kommt zustande, weil die Seiten verschieden gewichten.",
        en: "A package comes about because the sides weigh things differently.",
      },
    }),
});

/** A package that is better for one side and worse for none than the one on the table. */
export const improve = template({
  name: "improve",
  interaction: "negotiate",
  section: "judge",
  limit: 1,
  make: (source) => {
    const negotiation = negotiationIn(source);
    return made(source, "improve", negotiation && worstPackage(negotiation), {
      difficulty: 3,
      objective: {
        de: "Sie verbessern ein Paket, ohne dass eine Seite verliert.",
        en: "You improve a package without a loss for any side.",
      },
      prompt: {
        de: "Dieses Paket liegt auf dem Tisch. Verändern Sie es so, dass mindestens eine Seite gewinnt und keine verliert. Gewichte und Werte sind für den Unterricht angenommen.",
        en: "This package is on the table. Change it so that at least one side gains and none loses. Weights and values are assumed for teaching.",
      },
      hint: {
        de: "Suchen Sie eine Frage, in der keine Seite an der Möglichkeit auf dem Tisch hängt.",
        en: "Look for an issue on which no side clings to the option on the table.",
      },
      explanation: {
        de: "Solange es ein Paket gibt, das für eine Seite besser und für keine schlechter ist, bleibt etwas auf dem Tisch liegen.",
        en: "As long as there is a package that is better for one side and worse for none, something is left on the table.",
      },
    });
  },
});

type Words = Record<"de" | "en", string>;

function made(
  source: Source,
  goal: "both" | "improve",
  start: Record<string, string> | null,
  say: {
    difficulty: 2 | 3;
    objective: Words;
    prompt: Words;
    hint: Words;
    explanation: Words;
  },
): Made<"negotiate">[] {
  const { lang } = source;
  const example = findPackage(source, { goal, start, example: null });
  if (typeof example === "string") return [];
  return [
    {
      interaction: "negotiate",
      difficulty: say.difficulty,
      rows: [goal],
      objective: say.objective[lang],
      prompt: say.prompt[lang],
      body: { goal, start },
      key: { example },
      hints: [say.hint[lang]],
      explanation: say.explanation[lang],
      misconceptions: {},
      evidence: [],
    },
  ];
}
