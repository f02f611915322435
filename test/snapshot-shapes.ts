import type { QueryName } from "../src/model/queries.js";
import type { SnapshotRows } from "../src/model/queries.js";

type Kind = "text" | "number" | "text?" | "number?";
type KindOf<T> = null extends T
  ? NonNullable<T> extends number
    ? "number?"
    : "text?"
  : T extends number
    ? "number"
    : "text";

/**
 * What each column of each named query holds. The compiler holds this list to SnapshotRows, column
 * by column and kind by kind; the tests hold the rows of the engine to this list.
 */
export const shapes: { [Name in QueryName]: Shape<SnapshotRows[Name][number]> } = {
  stances: {
    position_id: "text",
    issue_id: "text",
    issue: "text",
    question: "text",
    side: "text?",
    actor_id: "text",
    actor: "text",
    speaker_id: "text?",
    speaker: "text?",
    addressee_id: "text?",
    act: "text",
    act_class: "text",
    polarity: "text",
    mode: "text",
    condition: "text?",
    interest: "text?",
    certainty: "text",
    summary: "text",
    quote: "text",
    sentence_id: "text",
  },
  conflicts: {
    actor_a: "text",
    actor_b: "text",
    issue_id: "text",
    relation: "text",
    position_a: "text",
    position_b: "text",
  },
  timeline: {
    deadline_id: "text",
    kind: "text",
    label: "text",
    expression: "text",
    edtf: "text?",
    edtf_text: "text?",
    earliest: "text?",
    latest: "text?",
    anchor_date: "text?",
    basis: "text",
    actor_id: "text?",
    actor: "text?",
    side: "text?",
    addressee_id: "text?",
    issue_id: "text?",
    sentence_id: "text",
  },
  acts: {
    side: "text?",
    act: "text",
    act_class: "text",
    positions: "number",
    position_ids: "text",
  },
  voices: {
    speaker_id: "text?",
    speaker: "text?",
    speaker_side: "text?",
    speaker_represents: "text?",
    actor_id: "text",
    actor: "text",
    actor_side: "text?",
    mode: "text",
    positions: "number",
    position_ids: "text",
  },
  agreement: { layer: "text", agreed: "number", machine_only: "number", human_only: "number" },
};

type Shape<Row> = { [Column in keyof Row]: KindOf<Row[Column]> };

export const fits = (kind: Kind, value: unknown): boolean =>
  (value === null && kind.endsWith("?")) ||
  typeof value === (kind.startsWith("number") ? "number" : "string");
