import type { Span } from "../../src/model/text.js";
import type { Row } from "../../src/model/tables.js";
import type { Source } from "./source.js";

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** The spans in order, those that overlap or touch made one. */
export function merged(spans: readonly Span[]): Span[] {
  const result: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = result.at(-1);
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else result.push({ ...span });
  }
  return result;
}

/** The sentences that hold a part of an answer. */
export const sentencesOf = ({ tables }: Source, answer: readonly Span[]): Row<"sentences">[] =>
  tables.sentences.filter((sentence) => answer.some((span) => overlaps(span, sentence)));

/** The reporter's colouring words in the sentences of an answer, apart from the answer itself. */
export function asidesNear(source: Source, answer: readonly Span[]): Span[] {
  const near = sentencesOf(source, answer);
  return merged(
    source.voice
      .flatMap(({ spans }) => spans)
      .filter((span) => near.some((sentence) => overlaps(sentence, span)))
      .filter((span) => !answer.some((own) => overlaps(own, span))),
  );
}
