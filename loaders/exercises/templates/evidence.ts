import type { Span } from "../../../src/model/text.js";
import { cited } from "../phrases.js";
import { asidesNear, merged, overlaps, sentencesOf } from "../spans.js";
import type { Source } from "../source.js";
import { template } from "../template.js";

/** Columns whose words may be marked along with the evidence: who says it, to whom, on what condition. */
const WELCOME = ["actor_id", "speaker_id", "addressee_id", "condition"];

/** So many characters of the evidence in the question give the place away. */
const WORDS_GIVEN = 25;

/** An article of no more sentences is searched as a whole. */
const SHORT = 30;

/** Which words prove the statement? The reporter's own words beside them are the trap. */
export const evidence = template({
  name: "evidence",
  interaction: "select-evidence",
  section: "read",
  limit: 4,
  make: (source) =>
    source.positions.flatMap((position) => {
      const { position_id, actor_id, issue_id, polarity, quote, sentence_id, summary } = position;
      if (position.certainty === "contested" || quote === "") return [];
      // The summary of a draft may still be the words themselves.
      if (summary.includes(quote.slice(0, WORDS_GIVEN))) return [];
      const { lang, tables } = source;
      const spans = source.spansOf(position_id);
      const fuller = merged([
        ...spans,
        ...WELCOME.flatMap((column) => source.spansOfColumn(position_id, column)).filter((span) =>
          sentencesOf(source, spans).some((sentence) => overlaps(sentence, span)),
        ),
      ]);
      const same = tables.positions.filter(
        (other) =>
          other.position_id !== position_id &&
          other.actor_id === actor_id &&
          other.issue_id === issue_id &&
          other.polarity === polarity,
      );
      const alternatives: Span[][] = [
        fuller,
        ...same.map((other) => source.spansOf(other.position_id)),
      ].filter((answer) => JSON.stringify(answer) !== JSON.stringify(merged(spans)));
      const aside = asidesNear(source, spans).filter(
        (voice) => !alternatives.flat().some((span) => overlaps(span, voice)),
      );
      const de = lang === "de";
      return {
        interaction: "select-evidence",
        difficulty: aside.length > 0 ? 3 : 2,
        rows: [position_id],
        objective: de
          ? "Sie belegen eine Aussage mit genau den Worten, die sie tragen."
          : "You prove a statement with exactly the words that carry it.",
        prompt: de
          ? `Markieren Sie im Artikel die Worte, die diese Aussage belegen: ${summary}`
          : `Mark the words of the article that prove this statement: ${summary}`,
        body: { sentences: scope(source, spans) },
        key: { spans, alternatives, aside },
        hints: de
          ? [
              "Markieren Sie nur, was die Aussage selbst trägt, nicht den ganzen Satz.",
              `Die Stelle beginnt in ${source.sentenceName(sentence_id)}.`,
            ]
          : [
              "Mark only what carries the statement itself, not the whole sentence.",
              `The passage begins in ${source.sentenceName(sentence_id)}.`,
            ],
        explanation: de
          ? `Das belegen die Worte ${cited(source, quote, sentence_id)}.`
          : `It is proven by the words ${cited(source, quote, sentence_id)}.`,
        misconceptions: {},
        evidence: [position_id],
      };
    }),
});

/** All of a short article; of a long one the paragraphs in question, so that the search stays fair. */
function scope(source: Source, spans: readonly Span[]): string[] {
  const { sentences } = source.tables;
  if (sentences.length <= SHORT) return [];
  const held = new Set(sentencesOf(source, spans).map(({ paragraph }) => paragraph));
  return sentences
    .filter(({ paragraph }) => held.has(paragraph))
    .map(({ sentence_id }) => sentence_id);
}
