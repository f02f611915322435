import type { Span } from "../src/model/text.js";
import type { Row } from "../src/model/tables.js";
import { sentenceAt } from "./article.js";
import type { Scenario } from "./scenario.js";
import { visibleText } from "./visible-text.js";

/** Characters of context kept on either side of a TextQuoteSelector. */
const CONTEXT = 32;
/** Between the quotes of a row that stand apart. */
const ELLIPSIS = " […] ";

/** Cuts passages out of the part of an article that its rights let out. All spans are code points. */
export interface Passages {
  /** The whole text, masked where the rights say so, or empty. */
  text: string;
  cut(span: Span): string;
  /** The quotes of a row as one text. */
  join(spans: readonly Span[]): string;
  /** From the first character of the spans to behind the last, with the sentence of the first. */
  place(spans: readonly Span[]): Span & { sentence_id: string };
  /** A TextQuoteSelector with its place. */
  select(span: Span): Selection;
}

type Selection = Pick<
  Row<"evidence">,
  "start" | "end" | "exact" | "prefix" | "suffix" | "sentence_id"
>;

export function passagesOf({ article, anchored, file }: Scenario): Passages {
  const { publish } = file.rights;
  const evidence = [...anchored.positions, ...anchored.deadlines].flatMap((row) => [
    ...row.spans,
    ...row.columns.flatMap(({ spans }) => spans),
  ]);
  const text = visibleText(article.text, evidence, publish);
  const points = [...text];
  const cut = ({ start, end }: Span) => points.slice(Math.max(0, start), end).join("");
  const place = (spans: readonly Span[]) => {
    const start = Math.min(...spans.map((span) => span.start));
    const end = Math.max(...spans.map((span) => span.end));
    return { sentence_id: sentenceAt(article, start).id, start, end };
  };
  return {
    text,
    cut,
    join: (spans) => spans.map(cut).join(publish === "none" ? "" : ELLIPSIS),
    place,
    select: (span) => ({
      ...place([span]),
      exact: cut(span),
      prefix: cut({ start: span.start - CONTEXT, end: span.start }),
      suffix: cut({ start: span.end, end: span.end + CONTEXT }),
    }),
  };
}
