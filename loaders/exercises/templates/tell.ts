import type { Lang } from "../../../src/model/vocabulary.js";
import { cited } from "../phrases.js";
import { sentencesOf } from "../spans.js";
import type { Source } from "../source.js";
import { template } from "../template.js";

type Column = "speaker_id" | "addressee_id" | "condition";

const asked: Record<Lang, Record<Column, string>> = {
  de: {
    speaker_id: "Markieren Sie die Worte, die zeigen, von wem der Artikel diese Äußerung hat:",
    addressee_id: "Markieren Sie die Worte, die zeigen, an wen sich diese Äußerung richtet:",
    condition: "Markieren Sie die Worte, die eine Bedingung für das Folgende nennen:",
  },
  en: {
    speaker_id: "Mark the words that show from whom the article has this utterance:",
    addressee_id: "Mark the words that show to whom this utterance is addressed:",
    condition: "Mark the words that state a condition for the following:",
  },
};

/** Which words show who says it, to whom, or on what condition? */
export const tell = template({
  name: "tell",
  interaction: "select-evidence",
  section: "attribute",
  limit: 2,
  make: (source) =>
    (["speaker_id", "condition", "addressee_id"] as const).flatMap((column) =>
      source.positions.flatMap((position) => {
        const { position_id, quote, sentence_id, certainty } = position;
        const spans = source.spansOfColumn(position_id, column);
        if (spans.length === 0 || quote === "" || certainty === "contested") return [];
        const { lang } = source;
        const de = lang === "de";
        const near = around(source, [...spans, ...source.spansOf(position_id)]);
        const [first] = sentencesOf(source, spans);
        return {
          interaction: "select-evidence" as const,
          difficulty: 2 as const,
          rows: [`${position_id}:${column}`, position_id],
          objective: de
            ? "Sie zeigen auf die Worte, die eine einzelne Angabe belegen."
            : "You point to the words that prove a single detail.",
          prompt: `${asked[lang][column]} ${cited(source, quote, sentence_id)}`,
          body: { sentences: near },
          key: { spans, alternatives: [], aside: [] },
          hints: de
            ? [`Die Worte stehen in ${source.sentenceName(first!.sentence_id)}.`]
            : [`The words are in ${source.sentenceName(first!.sentence_id)}.`],
          explanation: position.summary,
          misconceptions: {},
          evidence: [position_id],
        };
      }),
    ),
});

/** The sentences from the one before the first span to that of the last. */
function around(source: Source, spans: { start: number; end: number }[]): string[] {
  const { sentences } = source.tables;
  const held = sentencesOf(source, spans).map((row) => sentences.indexOf(row));
  return sentences
    .slice(Math.max(0, Math.min(...held) - 1), Math.max(...held) + 1)
    .map(({ sentence_id }) => sentence_id);
}
