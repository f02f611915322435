import type { SnapshotRows } from "./queries.js";
import type { Tables } from "./tables.js";
import type { Basis, Lang } from "./vocabulary.js";

/** Outside knowledge: shown in a box of its own, with its basis and source, never as the article's word. */
export interface ContextNote {
  context_id: string;
  title: string;
  text: string;
  basis: Basis;
  source: string | null;
  /** The rows or sentences it explains. */
  about: string[];
}

/** A matter of time as it is drawn: what `edtf` says, taken apart so that the browser needs no parser. */
export interface Drawing {
  /** Closed stretches of days (ISO, inclusive). Several of them mean "one of these". */
  stretches: { from: string | null; to: string | null }[];
  /** True where several stretches are alternatives (EDTF `[...]`). */
  oneOf: boolean;
  /** Set where the outer ends of an interval are whole years or months: their days are bounds only. */
  startUnit?: "year" | "month";
  endUnit?: "year" | "month";
  approximateStart: boolean;
  approximateEnd: boolean;
  uncertain: boolean;
}

/**
 * `tables/workbook.json`: all that a page needs before DuckDB has loaded, in one language.
 * Offsets are code points of `article.text`. Tables and snapshots are plain rows; DATE columns are
 * ISO strings; what the text does not say is null.
 */
export interface Workbook {
  lang: Lang;
  scenario: {
    id: string;
    title: string;
    description: string;
    /** Said plainly when a scenario is invented. */
    fictional: boolean;
    rights: { holder: string; publish: "full" | "quotes" | "none"; note: string | null };
    /** Rows that are still proposals of the converter, not confirmed by a person. */
    drafts: number;
  };
  reference: { date: string | null; basis: Basis; note: string | null };
  article: {
    lang: Lang;
    text: string;
    /** The lines before the body, as the source has them, taken apart where they allow it. */
    header: {
      raw: string;
      start: number;
      end: number;
      date: string | null;
      credit: string | null;
      caption: string | null;
    } | null;
    paragraphs: { ordinal: number; start: number; end: number; sentences: string[] }[];
    /** Words in the reporter's own voice that colour the report ("Mantra"), with a comment of ours. */
    voice: { voice_id: string; start: number; end: number; comment: string }[];
  };
  sides: { side: string; name: string }[];
  contexts: ContextNote[];
  tables: Omit<Tables, "article"> & { article: Omit<Tables["article"][number], "text">[] };
  /** By deadline_id, how `edtf` (reading) and `edtf_text` (the text alone) are drawn. */
  drawings: Record<string, { reading: Drawing | null; textOnly: Drawing | null }>;
  /** Teaching assumptions beside `tables.preferences`: the score below which a side walks away. */
  negotiation: { reservation: Record<string, number> } | null;
  snapshots: SnapshotRows;
}
