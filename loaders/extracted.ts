import type { Row } from "../src/model/tables.js";
import { offsetMap, type Span } from "../src/model/text.js";
import { entities } from "./extract/entities.js";
import { quotes } from "./extract/quotes.js";
import { sentences } from "./extract/sentences.js";
import { timexes } from "./extract/timexes.js";
import type { Passages } from "./passages.js";
import type { Scenario } from "./scenario.js";

/** A passage that somebody marked: the converter (no row) or the annotation (with its row). */
interface Marked extends Span {
  label: string;
  row?: string;
}

/**
 * What the converter finds in the body, set beside the annotation. Per layer each passage of the
 * one is paired with at most one of the other, largest share of common characters first (Jaccard);
 * any overlap counts, as in the relaxed scores of the shared tasks. A draft is the machine's own, so
 * only confirmed rows count as read by people, and the names of confirmed actors once a row is. Names and metonyms are compared
 * with entities, the time expression of each deadline with timexes, and what is rendered as speech
 * with quotations.
 */
export function extractedRows(
  scenario: Scenario,
  passages: Passages,
  mentions: readonly Row<"mentions">[],
): Row<"extracted">[] {
  const found = readBody(scenario);
  const { annotations, anchored } = scenario;
  const isRead = [...annotations.positions, ...annotations.deadlines].some(({ draft }) => !draft);
  const people: Record<keyof typeof found, Marked[]> = {
    entities: mentions
      .filter(({ form }) => isRead && (form === "name" || form === "metonym"))
      .filter(({ actor_id }) => !scenario.file.actors[actor_id]?.draft)
      .map(({ mention_id, form, start, end }) => ({ start, end, label: form, row: mention_id })),
    timex: annotations.deadlines.flatMap((row, i) =>
      row.draft ? [] : [{ ...anchored.deadlines[i]!.spans[0]!, label: row.kind, row: row.id }],
    ),
    quotes: annotations.positions.flatMap((row, i) =>
      row.draft || row.mode === "author"
        ? []
        : [{ ...passages.place(anchored.positions[i]!.spans), label: row.mode, row: row.id }],
    ),
  };
  return (["entities", "timex", "quotes"] as const).flatMap((layer) =>
    compare(found[layer], people[layer]).map(({ start, end, label, row, status }) => ({
      layer,
      label,
      start,
      end,
      text: passages.cut({ start, end }),
      row_id: row ?? null,
      status,
    })),
  );
}

/** The layers of the converter over the body of an article, in code points of the whole text. */
function readBody({ article, file }: Scenario) {
  const map = offsetMap(article.text);
  const from = map.toUnits(article.paragraphs[0]?.start ?? 0);
  const body = article.text.slice(from);
  const context = {
    lang: article.lang,
    published: file.article.published,
    reference: file.reference.date,
  };
  const parts = sentences(body, article.lang);
  const names = entities(body, article.lang);
  const place = ({ start, end }: Span, label: string): Marked => ({
    start: map.toPoints(start + from),
    end: map.toPoints(end + from),
    label,
  });
  return {
    entities: names.map((name) => place(name, name.type)),
    timex: timexes(body, context, parts).map((time) => place(time, time.value)),
    quotes: quotes(body, context, parts, names).map((quote) => place(quote, quote.mode)),
  };
}

function compare(machine: readonly Marked[], people: readonly Marked[]) {
  const pairs = machine
    .flatMap((a) => people.map((b) => ({ a, b, share: jaccard(a, b) })))
    .filter(({ share }) => share > 0)
    .sort((x, y) => y.share - x.share || x.a.start - y.a.start || x.b.start - y.b.start);
  const partner = new Map<Marked, Marked>();
  for (const { a, b } of pairs) if (!partner.has(a) && !partner.has(b)) partner.set(a, b).set(b, a);
  const one = (mark: Marked, status: Row<"extracted">["status"]) => ({ ...mark, status });
  return [
    // An agreed passage has the annotation's place and row, and what the converter took it for.
    ...people.map((mark) => {
      const twin = partner.get(mark);
      return twin ? one({ ...mark, label: twin.label }, "agreed") : one(mark, "human only");
    }),
    ...machine.filter((mark) => !partner.has(mark)).map((mark) => one(mark, "machine only")),
  ].sort((a, b) => a.start - b.start || b.end - a.end || a.label.localeCompare(b.label, "en"));
}

function jaccard(a: Span, b: Span): number {
  const both = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return both <= 0 ? 0 : both / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}
