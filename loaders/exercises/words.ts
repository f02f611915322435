import type { Tables } from "../../src/model/tables.js";
import {
  actorKinds,
  acts,
  bases,
  certainties,
  deadlineKinds,
  mentionForms,
  modes,
  polarities,
  type Lang,
  type Text,
} from "../../src/model/vocabulary.js";

/** Stands for the reporter where a key or option names a voice: `speaker_id` is NULL there. */
export const REPORT = "report";
export const reportWords: Text = { de: "der Bericht selbst", en: "the report itself" };

/** Names that vocabulary and tables give; the first list that knows an id wins. */
const vocabulary: Record<string, Text> = {
  ...bases,
  ...certainties,
  ...mentionForms,
  ...actorKinds,
  ...deadlineKinds,
  ...modes,
  ...polarities,
  ...acts,
  [REPORT]: reportWords,
};

/** What a learner reads for a bare id in an exercise; null where nothing has that id. */
export function labelOf(
  id: string,
  tables: Tables,
  sides: Record<string, Text>,
  lang: Lang,
): string | null {
  return (
    tables.actors.find((row) => row.actor_id === id)?.name ??
    tables.issues.find((row) => row.issue_id === id)?.label ??
    tables.options.find((row) => row.option_id === id)?.label ??
    tables.positions.find((row) => row.position_id === id)?.summary ??
    tables.deadlines.find((row) => row.deadline_id === id)?.label ??
    sides[id]?.[lang] ??
    (Object.hasOwn(vocabulary, id) ? vocabulary[id]![lang] : null)
  );
}

/** Whether `id` is a word of the vocabulary, so that it can stand in an exercise by itself. */
export const isWord = (id: string): boolean => Object.hasOwn(vocabulary, id);
/** For "did you mean". */
export const allWords = (): string[] => Object.keys(vocabulary);
