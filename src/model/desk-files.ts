import type { ParsedRecord, Refusal } from "./record-file.js";
import { mergeRecords, recordVersion, type LearnerRecord } from "./record.js";

/** A file that was handed to the desk; null where it could not be read at all. */
export interface DeskFile {
  name: string;
  parsed: ParsedRecord | null;
}

/** What became of a file, and why. */
export type DeskNote =
  | { code: "refused"; refusals: Refusal[] }
  | { code: "unreadable" }
  | { code: "too-many" }
  | { code: "other-scenario"; title: string }
  | { code: "older"; version: number }
  /** The same learner's work stands in an earlier file: both count as one. */
  | { code: "double"; of: string }
  | { code: "other-lang"; lang: "de" | "en" };

export interface ListedFile {
  name: string;
  nickname: string | null;
  counts: boolean;
  notes: DeskNote[];
}

/** Files that count at most. */
export const deskLimit = 200;

/**
 * The records in a heap of files, one a learner and language, with what became of each file. A
 * learner's files are merged, the later response winning; what cannot count is listed with its
 * reason, and the rest counts.
 */
export function collectFiles(
  files: readonly DeskFile[],
  { scenario, lang }: { scenario: string; lang: "de" | "en" },
): { records: LearnerRecord[]; listed: ListedFile[] } {
  const found = new Map<string, { record: LearnerRecord; file: string }>();
  let counted = 0;
  const listed = files.map(({ name, parsed }): ListedFile => {
    const refuse = (note: DeskNote, nickname: string | null = null): ListedFile => ({
      name,
      nickname,
      counts: false,
      notes: [note],
    });
    if (!parsed) return refuse({ code: "unreadable" });
    if (!parsed.ok) return refuse({ code: "refused", refusals: parsed.refusals });
    const { record, version } = parsed;
    const { nickname, id } = record.learner;
    if (record.scenario !== scenario)
      return refuse({ code: "other-scenario", title: record.title }, nickname);
    if (counted >= deskLimit) return refuse({ code: "too-many" }, nickname);
    counted++;
    const key = `${id} ${record.lang}`;
    const before = found.get(key);
    found.set(key, {
      record: before ? mergeRecords(before.record, record) : record,
      file: before?.file ?? name,
    });
    const notes: DeskNote[] = [];
    if (version < recordVersion) notes.push({ code: "older", version });
    if (before) notes.push({ code: "double", of: before.file });
    if (record.lang !== lang) notes.push({ code: "other-lang", lang: record.lang });
    return { name, nickname, counts: true, notes };
  });
  return { records: [...found.values()].map(({ record }) => record), listed };
}
