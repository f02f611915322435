import { quotations } from "./quotations.js";
import type { Row } from "./tables.js";
import type { Span } from "./text.js";
import type { Workbook } from "./workbook.js";

/** What can be shown on top of the article; each layer has a marking of its own. */
export const layers = ["positions", "actors", "time", "quotation", "voice"] as const;
export type Layer = (typeof layers)[number];

/** A stretch of the article (code points) that a layer marks, and the row that it proves. */
export interface Passage extends Span {
  layer: Layer;
  /** Null for a quotation that is only marked, not coded. */
  row: string | null;
  /** What the marking depends on: polarity, form of mention, kind of date, mode of quotation. */
  kind: string;
  side: string | null;
}

/** A row of the workbook with the table it stands in. */
export type Found =
  | { table: "positions"; row: Row<"positions"> }
  | { table: "deadlines"; row: Row<"deadlines"> }
  | { table: "mentions"; row: Row<"mentions"> }
  | { table: "voice"; row: Workbook["article"]["voice"][number] }
  | { table: "sentences"; row: Row<"sentences"> };

/** The row with this id, or null: an id in an address may be anything. */
export function findRow({ tables, article }: Workbook, id: string | null): Found | null {
  if (id === null) return null;
  const position = tables.positions.find((row) => row.position_id === id);
  if (position) return { table: "positions", row: position };
  const deadline = tables.deadlines.find((row) => row.deadline_id === id);
  if (deadline) return { table: "deadlines", row: deadline };
  const mention = tables.mentions.find((row) => row.mention_id === id);
  if (mention) return { table: "mentions", row: mention };
  const voice = article.voice.find((row) => row.voice_id === id);
  if (voice) return { table: "voice", row: voice };
  const sentence = tables.sentences.find((row) => row.sentence_id === id);
  return sentence ? { table: "sentences", row: sentence } : null;
}

/** The words that prove a row, in the order of the text; with `column`, those that prove one column. */
export function evidenceOf(workbook: Workbook, id: string, column: string | null = null): Span[] {
  const rows = workbook.tables.evidence.filter(
    (row) => row.row_id === id && row.column_name === column,
  );
  const found = findRow(workbook, id);
  const spans = rows.length > 0 || column !== null || !found ? rows : [found.row];
  return spans.map(({ start, end }) => ({ start, end })).sort((a, b) => a.start - b.start);
}

/** The sentences in which a row's evidence stands, in order; a sentence stands for itself. */
export function sentencesOf(workbook: Workbook, id: string): Row<"sentences">[] {
  const spans = evidenceOf(workbook, id);
  return workbook.tables.sentences.filter((sentence) =>
    spans.some(({ start, end }) => start < sentence.end && end > sentence.start),
  );
}

/** All passages of the chosen layers, in the order of the text, longer before shorter. */
export function passagesOf(workbook: Workbook, chosen: readonly Layer[] = layers): Passage[] {
  const { tables, article } = workbook;
  const side = new Map(tables.actors.map((actor) => [actor.actor_id, actor.side]));
  const sideOf = (id: string | null) => (id === null ? null : (side.get(id) ?? null));
  const make: Record<Layer, () => Passage[]> = {
    positions: () =>
      tables.positions.flatMap((row) =>
        evidenceOf(workbook, row.position_id).map((span) => ({
          ...span,
          layer: "positions" as const,
          row: row.position_id,
          kind: row.polarity,
          side: sideOf(row.actor_id),
        })),
      ),
    actors: () =>
      tables.mentions.map((row) => ({
        start: row.start,
        end: row.end,
        layer: "actors",
        row: row.mention_id,
        kind: row.form,
        side: sideOf(row.actor_id),
      })),
    time: () =>
      tables.deadlines.flatMap((row) =>
        evidenceOf(workbook, row.deadline_id).map((span) => ({
          ...span,
          layer: "time" as const,
          row: row.deadline_id,
          kind: row.kind,
          side: null,
        })),
      ),
    quotation: () => [
      ...quotations(article.text)
        .filter(({ start }) => start >= (article.header?.end ?? 0))
        .map((span) => ({
          ...span,
          layer: "quotation" as const,
          row: null,
          kind: "direct",
          side: null,
        })),
      ...tables.positions
        .filter(({ mode }) => mode !== "direct")
        .flatMap((row) =>
          evidenceOf(workbook, row.position_id).map((span) => ({
            ...span,
            layer: "quotation" as const,
            row: row.position_id,
            kind: row.mode,
            side: null,
          })),
        ),
    ],
    voice: () =>
      article.voice.map(({ voice_id, start, end }) => ({
        start,
        end,
        layer: "voice",
        row: voice_id,
        kind: "voice",
        side: null,
      })),
  };
  return chosen
    .flatMap((layer) => make[layer]())
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The rows that passages prove, each once, in the order in which the text reaches them. */
export function rowsInOrder(passages: readonly Passage[]): string[] {
  return [...new Set(passages.flatMap(({ row }) => row ?? []))];
}

/** The rows that any of a row's words prove as well: what else this passage carries. */
export function alsoProves(workbook: Workbook, id: string, passages: readonly Passage[]): string[] {
  const spans = evidenceOf(workbook, id);
  const sharing = passages.filter((passage) =>
    spans.some(({ start, end }) => passage.start < end && passage.end > start),
  );
  return rowsInOrder(sharing).filter((row) => row !== id);
}
