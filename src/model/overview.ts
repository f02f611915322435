import { MASK } from "./article-text.js";
import type { Row } from "./tables.js";
import type { Workbook } from "./workbook.js";

/** What a walkthrough says about any article is counted from its tables, here, in one place. */
type Position = Row<"positions">;

const sideOf = ({ tables }: Workbook, actor: string): string | null =>
  tables.actors.find((row) => row.actor_id === actor)?.side ?? null;

/** Positions that somebody else voices than the actor who takes them. */
export function voicedByOthers({ tables }: Workbook): Position[] {
  return tables.positions.filter(
    ({ speaker_id, actor_id }) => speaker_id !== null && speaker_id !== actor_id,
  );
}

/** The positions of each side in the order of the sides, third parties last; empty groups are left out. */
export function positionsBySide(
  workbook: Workbook,
): { side: string | null; positions: Position[] }[] {
  return [...workbook.sides.map(({ side }) => side), null]
    .map((side) => ({
      side,
      positions: workbook.tables.positions.filter(
        ({ actor_id }) => sideOf(workbook, actor_id) === side,
      ),
    }))
    .filter(({ positions }) => positions.length > 0);
}

export type Relation = "contested" | "agreed" | "one-sided" | "open";

/**
 * How the sides stand to each other on an issue: contested where one side says yes and another no,
 * agreed where two or more commit and say the same, one-sided where only one commits, open where none
 * does. A side that says both yes and no counts with both.
 */
export function relationOn(workbook: Workbook, issue: string): Relation {
  const taken = workbook.tables.positions.filter(
    ({ issue_id, polarity }) => issue_id === issue && polarity !== "open",
  );
  const sides = (polarity: Position["polarity"]) =>
    new Set(
      taken
        .filter((position) => position.polarity === polarity)
        .map(({ actor_id }) => sideOf(workbook, actor_id))
        .filter((side) => side !== null),
    );
  const yes = sides("for");
  const no = sides("against");
  const committed = new Set([...yes, ...no]);
  if (committed.size > 1) {
    const divided = [...yes].some((side) => [...no].some((other) => other !== side));
    return divided ? "contested" : "agreed";
  }
  return committed.size === 1 ? "one-sided" : "open";
}

/** The first sentence of which nothing is hidden, by its id; the first of all where each has a hidden part. */
export function firstReadable({ tables }: Workbook): string {
  const readable = tables.sentences.find(({ text }) => text !== "" && !text.includes(MASK));
  return (readable ?? tables.sentences[0])?.sentence_id ?? "";
}

/** Issues on which a side takes no position in the article. */
export function silences(workbook: Workbook): { side: string; issues: Row<"issues">[] }[] {
  return workbook.sides
    .map(({ side }) => ({
      side,
      issues: workbook.tables.issues.filter(
        ({ issue_id }) =>
          !workbook.tables.positions.some(
            (position) =>
              position.issue_id === issue_id && sideOf(workbook, position.actor_id) === side,
          ),
      ),
    }))
    .filter(({ issues }) => issues.length > 0);
}

/** How often a position leaves a column unstated. */
export function unstated(
  { tables }: Workbook,
  column: "addressee_id" | "condition" | "interest" | "speaker_id",
): number {
  return tables.positions.filter((position) => position[column] === null).length;
}

/** Dated matters that the text alone does not fix: without a date, or dated with outside help. */
export function notFixedByText({ tables }: Workbook): Row<"deadlines">[] {
  return tables.deadlines.filter(
    ({ edtf, edtf_text, basis }) => edtf === null || edtf_text !== null || basis === "external",
  );
}
