import { groupBy } from "../model/group.js";
import type { Stance } from "../model/queries.js";
import type { Polarity } from "../model/vocabulary.js";

export interface ActorNode {
  id: string;
  name: string;
  side: string | null;
  column: "left" | "right";
  y: number;
}

export interface IssueNode {
  id: string;
  label: string;
  question: string;
  y: number;
}

/** One actor's answer to one issue; several positions of the same answer are one edge. */
export interface StanceEdge {
  actor: ActorNode;
  issue: IssueNode;
  polarity: Polarity;
  rows: Stance[];
  /** Where it meets the issue. */
  y: number;
}

export interface NetworkLayout {
  actors: ActorNode[];
  issues: IssueNode[];
  edges: StanceEdge[];
  height: number;
}

/** Room that a mark needs so that a finger can hit it. */
const slot = 24;
const issueGap = 22;
const actorGap = 56;

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/**
 * Places actors left and right by side (first left, second right, and so on in turn; third parties
 * last) and issues between them. Nothing is random: issues follow the actors that answer them, then
 * the article, and every edge has a place of its own, `slot` pixels high, where it meets its issue.
 */
export function networkLayout(stances: readonly Stance[], sides: readonly string[]): NetworkLayout {
  const rank = (side: string | null) => {
    const index = side === null ? -1 : sides.indexOf(side);
    return index < 0 ? sides.length : index;
  };
  const actors = [...groupBy(stances, (row) => row.actor_id)]
    .map(([id, [row]]): ActorNode => ({
      id,
      name: row!.actor,
      side: row!.side,
      column: rank(row!.side) % 2 === 0 ? "left" : "right",
      y: 0,
    }))
    .sort((a, b) => rank(a.side) - rank(b.side));
  const place = new Map<string, number>();
  for (const column of ["left", "right"] as const) {
    const inside = actors.filter((actor) => actor.column === column);
    inside.forEach((actor, index) => place.set(actor.id, (index + 0.5) / inside.length));
  }
  const issues = [...groupBy(stances, (row) => row.issue_id)]
    .map(([id, rows]) => ({
      node: { id, label: rows[0]!.issue, question: rows[0]!.question, y: 0 } satisfies IssueNode,
      weight: mean([...new Set(rows.map((row) => row.actor_id))].map((actor) => place.get(actor)!)),
    }))
    .sort((a, b) => a.weight - b.weight)
    .map(({ node }) => node);

  const order = new Map(actors.map((actor, index) => [actor.id, index]));
  const edges = [
    ...groupBy(stances, (row) => `${row.actor_id}\n${row.issue_id}\n${row.polarity}`).values(),
  ]
    .map((rows): StanceEdge => ({
      actor: actors[order.get(rows[0]!.actor_id)!]!,
      issue: issues.find((issue) => issue.id === rows[0]!.issue_id)!,
      polarity: rows[0]!.polarity,
      rows,
      y: 0,
    }))
    .sort((a, b) => order.get(a.actor.id)! - order.get(b.actor.id)!);

  let height = 0;
  for (const issue of issues) {
    const own = edges.filter((edge) => edge.issue === issue);
    const columns = (["left", "right"] as const).map((column) =>
      own.filter((edge) => edge.actor.column === column),
    );
    const room = Math.max(2, ...columns.map((column) => column.length)) * slot;
    issue.y = height + room / 2;
    for (const column of columns) {
      column.forEach((edge, index) => {
        edge.y = issue.y + (index - (column.length - 1) / 2) * slot;
      });
    }
    height += room + issueGap;
  }
  height = Math.max(0, height - issueGap);
  for (const column of ["left", "right"] as const) {
    const inside = actors.filter((actor) => actor.column === column);
    height = Math.max(height, inside.length * actorGap);
  }
  for (const column of ["left", "right"] as const) {
    spread(
      actors.filter((actor) => actor.column === column),
      (actor) => mean(edges.filter((edge) => edge.actor === actor).map((edge) => edge.y)),
      height,
    );
  }
  return { actors, issues, edges, height };
}

/** Puts each actor as near to its wish as `actorGap` to the one above and the height allow. */
function spread(
  actors: readonly ActorNode[],
  wish: (actor: ActorNode) => number,
  height: number,
): void {
  let next = actorGap / 2;
  for (const actor of actors) {
    actor.y = Math.max(next, wish(actor));
    next = actor.y + actorGap;
  }
  let last = height - actorGap / 2;
  for (const actor of [...actors].reverse()) {
    actor.y = Math.min(last, actor.y);
    last = actor.y - actorGap;
  }
}

/** Breaks a label into lines of at most `room` characters, at spaces; a longer word stays whole. */
export function wrap(text: string, room: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const line = lines.at(-1);
    if (line !== undefined && `${line} ${word}`.length <= room) {
      lines[lines.length - 1] = `${line} ${word}`;
    } else lines.push(word);
  }
  return lines;
}
