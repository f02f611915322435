import type { Lang } from "../model/vocabulary.js";
import type { Workbook } from "../model/workbook.js";
import { ContextNote } from "./context-note.js";
import { element } from "./element.js";

/** The notes of the authors on their own assumptions about what is negotiated here; empty for none. */
export function NegotiationNotes(
  workbook: Workbook,
  { lang = workbook.lang }: { lang?: Lang } = {},
): Node {
  const { preferences, options } = workbook.tables;
  const issues = new Set([...preferences, ...options].map(({ issue_id }) => issue_id));
  const notes = workbook.contexts.filter(
    ({ basis, about }) => basis === "assumption" && about.some((id) => issues.has(id)),
  );
  return notes.length === 0
    ? document.createTextNode("")
    : element(
        "div",
        null,
        notes.map(({ context_id }) => ContextNote(workbook, { id: context_id, lang })),
      );
}
