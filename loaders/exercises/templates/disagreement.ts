import { layerNames } from "../../../src/model/agreement.js";
import { MASK } from "../../../src/model/article-text.js";
import type { Row } from "../../../src/model/tables.js";
import { cited, quoted } from "../phrases.js";
import type { Source } from "../source.js";
import { template } from "../template.js";

const LIMIT = 3;

/** Human and machine read a passage differently: who is right, and which words decide? */
export const disagreement = template({
  name: "disagreement",
  interaction: "reflection",
  section: "judge",
  limit: LIMIT,
  make: (source) =>
    pick(source).map((row) => {
      const de = source.lang === "de";
      const sentence = sentenceAt(source, row.start);
      const layer = layerNames[row.layer]![source.lang];
      const found = row.status === "machine only";
      return {
        interaction: "reflection" as const,
        difficulty: 3 as const,
        rows: [row.row_id ?? `${sentence}-${row.layer}-${row.start}`],
        objective: de
          ? "Sie entscheiden zwischen zwei Lesarten und nennen die Worte, die den Ausschlag geben."
          : "You decide between two readings and name the words that tip the scale.",
        prompt: de
          ? `${found ? "Die Maschine hat diese Stelle markiert, die Annotation nicht" : "Die Annotation enthält diese Stelle, die Maschine hat sie nicht gefunden"} (Schicht: ${layer}): ${cited(source, row.text, sentence)} Wem geben Sie recht? Begründen Sie mit den Worten des Satzes.`
          : `${found ? "The machine has marked this passage, the annotation has not" : "The annotation contains this passage, the machine has not found it"} (layer: ${layer}): ${cited(source, row.text, sentence)} Whom do you side with? Give reasons in the words of the sentence.`,
        body: {
          words: 40,
          rubric: (de
            ? [
                "Ich nenne Worte des Satzes, die für meine Lesart sprechen.",
                "Ich sage, wonach die Maschine vermutlich gesucht hat.",
                "Ich sage, was gegen meine Lesart spricht.",
              ]
            : [
                "I name words of the sentence that speak for my reading.",
                "I say what the machine was probably looking for.",
                "I say what speaks against my reading.",
              ]
          ).map((label, i) => ({ id: String.fromCharCode(97 + i), label })),
        },
        key: { model: model(row, source) },
        hints: de
          ? ["Die Maschine sieht Wortformen und Satzzeichen; Menschen sehen, wovon die Rede ist."]
          : ["The machine sees word forms and punctuation; people see what is spoken about."],
        explanation: de
          ? "Beide Lesarten haben Regeln. Entscheidend ist, welche Frage man an den Text stellt."
          : "Both readings follow rules. What decides is the question that one puts to the text.",
        misconceptions: {},
        // Mentions are no rows that a page can open; their sentence is.
        evidence: [row.layer === "entities" ? sentence : (row.row_id ?? sentence)],
      };
    }),
});

/** One passage a layer while there are any, the longest first: short ones are told apart at a glance. */
function pick({ tables }: Source): Row<"extracted">[] {
  // A draft is the machine's own: without a confirmed row there is nothing to disagree with.
  if (![...tables.positions, ...tables.deadlines].some(({ status }) => status === "confirmed"))
    return [];
  const apart = tables.extracted
    .filter(({ status, text }) => status !== "agreed" && text !== "" && !text.includes(MASK))
    .sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  const first = Object.keys(layerNames).flatMap(
    (layer) => apart.find((row) => row.layer === layer) ?? [],
  );
  return [...first, ...apart.filter((row) => !first.includes(row))].slice(0, LIMIT);
}

const sentenceAt = ({ tables }: Source, start: number): string =>
  (tables.sentences.find((row) => row.end > start) ?? tables.sentences.at(-1))!.sentence_id;

function model(row: Row<"extracted">, { lang }: Source): string {
  const words = quoted(row.text, lang);
  const layer = layerNames[row.layer]![lang];
  if (lang === "de")
    return row.status === "machine only"
      ? `Die Maschine sucht nach Formen, die für die Schicht »${layer}« typisch sind, und findet ${words}. Die Annotation fragt, ob die Stelle für die Verhandlung etwas belegt. Beides lässt sich vertreten; wer der Maschine folgt, sollte sagen, was die Stelle belegt.`
      : `Die Annotation liest ${words} als Beleg, obwohl kein Wort das an der Oberfläche anzeigt. Die Maschine sucht nach Formen, die für die Schicht »${layer}« typisch sind, und findet hier keine. Wer der Annotation folgt, sollte das Wort nennen, auf dem die Lesart ruht.`;
  return row.status === "machine only"
    ? `The machine looks for forms typical of the layer “${layer}” and finds ${words}. The annotation asks whether the passage proves anything about the negotiation. Both can be defended; whoever follows the machine should say what the passage proves.`
    : `The annotation reads ${words} as evidence although no word says so on the surface. The machine looks for forms typical of the layer “${layer}” and finds none here. Whoever follows the annotation should name the word on which the reading rests.`;
}
