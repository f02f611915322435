import type { Anchoring, QuoteSelector } from "../src/model/anchor.js";
import type { Span } from "../src/model/text.js";
import { sentenceAt, type Article } from "./article.js";
import type { Finding } from "./findings.js";
import type { Draft } from "./scenario.js";
import { show } from "./wording.js";
import type { Path } from "./yaml-source.js";

/** The places of a row's quotes (code points), in the order written; `columns` holds those of single columns. */
export interface AnchoredRow {
  spans: Span[];
  columns: { column: string; spans: Span[] }[];
}

/** Beside each list of the annotations, the places of its rows. */
export type Anchored = Record<Section, AnchoredRow[]>;
export type Section = "mentions" | "positions" | "deadlines" | "voice";
export const sections: readonly Section[] = ["mentions", "positions", "deadlines", "voice"];

type Written = string | QuoteSelector | (string | QuoteSelector)[];

/** One quote of the annotations as written, with its place in the file. */
export interface QuoteSite {
  section: Section;
  /** Index among the rows that fit the schema. */
  row: number;
  column: string | null;
  selector: QuoteSelector;
  path: Path;
}

/** Every quote of the rows that fit the schema. */
export function quoteSites({
  annotations: { data, kept },
}: Pick<Draft, "annotations">): QuoteSite[] {
  const sites: QuoteSite[] = [];
  for (const section of sections) {
    data[section]?.forEach((row, index) => {
      const path: Path = [section, kept[section]?.[index] ?? index];
      const add = (column: string | null, written: Written, at: Path) => {
        const list = Array.isArray(written) ? written : [written];
        list.forEach((quote, i) =>
          sites.push({
            section,
            row: index,
            column,
            selector: typeof quote === "string" ? { exact: quote } : quote,
            path: Array.isArray(written) ? [...at, i] : at,
          }),
        );
      };
      add(null, row.quote, [...path, "quote"]);
      const evidence = "evidence" in row ? row.evidence : {};
      for (const [column, written] of Object.entries(evidence))
        add(column, written, [...path, "evidence", column]);
    });
  }
  return sites;
}

/** Anchors every quote: exact or orphan. What does not anchor is a finding that names a remedy. */
export function checkQuotes(draft: Draft): { anchored: Anchored; findings: Finding[] } {
  const { annotations, anchor, article } = draft;
  const anchored = Object.fromEntries(
    sections.map((section) => [
      section,
      (annotations.data[section] ?? []).map(() => ({ spans: [], columns: [] })),
    ]),
  ) as unknown as Anchored;
  const findings: Finding[] = [];
  if (!anchor || !article) return { anchored, findings };
  for (const { section, row, column, selector, path } of quoteSites(draft)) {
    const result = anchor.resolve(selector);
    if (result.status !== "anchored") {
      findings.push(annotations.source.at(path, explain(selector, result, article)));
      continue;
    }
    const target = anchored[section][row]!;
    if (column === null) target.spans.push(result.span);
    else {
      const known = target.columns.find((entry) => entry.column === column);
      if (known) known.spans.push(result.span);
      else target.columns.push({ column, spans: [result.span] });
    }
  }
  return { anchored, findings };
}

/** Why a quote is an orphan, and what to do about it. */
export function explain(
  { exact, prefix, suffix, occurrence }: QuoteSelector,
  result: Exclude<Anchoring, { status: "anchored" }>,
  article: Article,
): string {
  const quote = show(exact);
  switch (result.status) {
    case "empty":
      return `empty quote: ${quote} holds no visible character; quote the words of the article`;
    case "across":
      return `quote across paragraphs: ${quote}; write a list of quotes, one for each paragraph`;
    case "ambiguous": {
      const { candidates } = result;
      return `ambiguous quote: ${quote} occurs ${candidates.length} times; add prefix, suffix or occurrence (${places(article, candidates, true)})`;
    }
    case "missing": {
      const { elsewhere, outside } = result;
      const wanted = [
        occurrence === undefined ? "" : ` as occurrence ${occurrence}`,
        prefix === undefined ? "" : ` after ${show(prefix)}`,
        suffix === undefined ? "" : ` before ${show(suffix)}`,
      ].join("");
      if (elsewhere.length > 0)
        return `quote not found: ${quote}${wanted}; it stands at ${places(article, elsewhere, false)}`;
      if (outside)
        return `quote not found: ${quote} stands in the header line only, which is not prose; quote the body`;
      const near = result.near.map(
        ({ text, span }) => `${show(text)} (${sentenceNumber(article, span)})`,
      );
      return `quote not found: ${quote}; ${near.length > 0 ? `did you mean ${near.join(" or ")}?` : "no passage is like it; copy the words from the article"}`;
    }
  }
}

/** More places than these help nobody. */
const SHOWN = 6;

/** Each place with words around it and its sentence, numbered as `occurrence` counts where asked. */
function places(article: Article, spans: readonly Span[], numbered: boolean): string {
  const points = [...article.text];
  const listed = spans.slice(0, SHOWN).map((span, i) => {
    const number = numbered ? `${i + 1}: ` : "";
    return `${number}${context(points, span)} (${sentenceNumber(article, span)})`;
  });
  return [...listed, ...(spans.length > SHOWN ? ["…"] : [])].join("; ");
}

const sentenceNumber = (article: Article, { start }: Span): string =>
  `sentence ${sentenceAt(article, start).id.slice(1)}`;

/** A few words around a place, so that equal ones can be told apart. */
function context(points: readonly string[], span: Span): string {
  const part = (start: number, end: number) =>
    points.slice(Math.max(0, start), end).join("").replace(/\s+/gu, " ");
  const before = part(span.start - 20, span.start).replace(/^\S*\s/u, "");
  const after = part(span.end, span.end + 20).replace(/\s\S*$/u, "");
  return `…${before}[${part(span.start, span.end)}]${after}…`;
}
