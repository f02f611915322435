import { cited } from "../phrases.js";
import { shuffled } from "../random.js";
import { sentencesOf } from "../spans.js";
import { template } from "../template.js";

const SHOWN = 3;

/** Find words of the report that colour it, and put them plainly. */
export const colour = template({
  name: "colour",
  interaction: "reflection",
  section: "judge",
  limit: 1,
  make: (source) => {
    const de = source.lang === "de";
    const words = shuffled(source.voice, ({ voice_id }) => voice_id, source.seed)
      .filter(({ text }) => text !== "" && !text.includes("░"))
      .slice(0, SHOWN);
    if (words.length === 0) return [];
    return [
      {
        interaction: "reflection",
        difficulty: 3,
        rows: words.map(({ voice_id }) => voice_id),
        objective: de
          ? "Sie finden Wörter, mit denen ein Bericht färbt, und können sie neutral ersetzen."
          : "You find words with which a report colours and can replace them by plain ones.",
        prompt: de
          ? "Suchen Sie eine Stelle, an der der Bericht mit eigenen Worten wertet oder deutet. Zitieren Sie sie, ersetzen Sie sie durch eine nüchterne Fassung, und sagen Sie, was sich dadurch ändert."
          : "Find a passage in which the report judges or interprets in its own words. Quote it, replace it by a plain version, and say what changes.",
        body: {
          words: 60,
          rubric: [
            {
              id: "a",
              label: de
                ? "Die Stelle ist zitiert und gehört dem Bericht, nicht einer Seite."
                : "The passage is quoted and is the report’s, not a side’s.",
            },
            {
              id: "b",
              label: de
                ? "Die nüchterne Fassung sagt in der Sache dasselbe."
                : "The plain version says the same in substance.",
            },
            {
              id: "c",
              label: de ? "Die Wirkung ist begründet." : "The effect is given a reason.",
            },
          ],
        },
        key: {
          model: words
            .map(
              ({ text, spans, comment }) =>
                `${cited(source, text, sentencesOf(source, spans)[0]!.sentence_id)}: ${comment}`,
            )
            .join(" "),
        },
        hints: de
          ? ["Suchen Sie Wörter, die Sie in einem Protokoll nicht verwenden würden."]
          : ["Look for words that you would not use in minutes."],
        explanation: de
          ? "Ein Bericht darf einordnen. Entscheidend ist, dass man die Einordnung von der Wiedergabe unterscheiden kann."
          : "A report may put things in context. What matters is that its comment can be told from what it renders.",
        misconceptions: {},
        evidence: words.map(({ voice_id }) => voice_id),
      },
    ];
  },
});
