import type { Lang } from "./vocabulary.js";

/** A learner's work in one scenario and language: the content of a `.lesart.json` file. */
export interface LearnerRecord {
  format: "lesart-record";
  version: typeof recordVersion;
  scenario: string;
  /** The scenario's title when the record was last saved; only ever shown. */
  title: string;
  lang: Lang;
  /** The id is random and stays; the nickname is what the learner likes to be called, maybe "". */
  learner: { id: string; nickname: string };
  /** ISO time (UTC, milliseconds) of the last change. */
  saved: string;
  /** By item_id. */
  work: Record<string, Work>;
}

/** What a learner handed in for one item. */
export interface Work {
  /** The version of the item that was answered; another hash now means that the item has changed. */
  hash: string;
  /** JSON in the shape of the interaction's response; not trusted before a grader has checked it. */
  response: unknown;
  /** 0 to 1; null where nothing was graded yet (or never is, in test mode). */
  score: number | null;
  attempts: number;
  /** Hints that were shown. */
  hints: number;
  /** ISO times (UTC, milliseconds). */
  first: string;
  last: string;
  /** Graded attempts in order of time, the newest `historyLimit` of them. */
  history: Attempt[];
}

export interface Attempt {
  at: string;
  score: number;
  /** The version of the item that was answered then. */
  hash: string;
}

export const recordVersion = 2;
export const historyLimit = 100;

/** A record without work; `now` is an ISO time. */
export const emptyRecord = (
  scenario: { id: string; title: string },
  lang: Lang,
  learner: LearnerRecord["learner"],
  now: string,
): LearnerRecord => ({
  format: "lesart-record",
  version: recordVersion,
  scenario: scenario.id,
  title: scenario.title,
  lang,
  learner,
  saved: now,
  work: {},
});

/** What a page hands over to be kept. */
export type Handed = Pick<Work, "response" | "score" | "attempts" | "hints">;

/**
 * The record with one item's work replaced. Where the number of attempts at this version of the item
 * has grown and there is a score, the attempt joins the history.
 */
export function withWork(
  record: LearnerRecord,
  item: { item_id: string; hash: string },
  handed: Handed,
  now: string,
): LearnerRecord {
  const before = workOf(record, item.item_id);
  const known = before?.hash === item.hash ? before.attempts : 0;
  const { score } = handed;
  const attempt = score !== null && handed.attempts > known && { at: now, score, hash: item.hash };
  // Two changes within a millisecond, or a clock set back: what came later must still win a merge.
  const last =
    before && now <= before.last ? new Date(Date.parse(before.last) + 1).toISOString() : now;
  const work: Work = {
    hash: item.hash,
    response: handed.response,
    score,
    attempts: handed.attempts,
    hints: handed.hints,
    first: before?.first ?? now,
    last,
    history: mergeHistory(before?.history ?? [], attempt ? [attempt] : []),
  };
  return { ...record, saved: now, work: { ...record.work, [item.item_id]: work } };
}

export const workOf = (record: LearnerRecord, itemId: string): Work | undefined =>
  Object.hasOwn(record.work, itemId) ? record.work[itemId] : undefined;

/**
 * True where a learner handed something in: it was checked, or (in a test, where nothing is checked)
 * something stands there. A text that is only being typed is not handed in.
 */
export function isHandedIn({ score, attempts, response }: Work, test: boolean): boolean {
  if (score !== null || attempts > 0) return true;
  if (!test || response === null) return false;
  if (typeof response === "string") return response.trim() !== "";
  if (typeof response !== "object") return true;
  return "text" in response
    ? String(response.text).trim() !== ""
    : Object.keys(response).length > 0;
}

/** True where two records are of one learner, scenario and language, and so can be merged. */
export const belongTogether = (a: LearnerRecord, b: LearnerRecord): boolean =>
  a.learner.id === b.learner.id && a.scenario === b.scenario && a.lang === b.lang;

/**
 * One record of two that belong together: for each item the later work, with the attempts of both.
 * Commutative, associative and idempotent, so tabs and files may meet in any order and number.
 */
export function mergeRecords(a: LearnerRecord, b: LearnerRecord): LearnerRecord {
  const heads = [a, b].map(({ work: _, ...head }) => head) as [Head, Head];
  const ids = [...new Set([...Object.keys(a.work), ...Object.keys(b.work)])].sort();
  const work = ids.map((id) => [id, mergeWork(workOf(a, id), workOf(b, id))] as const);
  return { ...heads[isLater(...heads, "saved") ? 0 : 1], work: Object.fromEntries(work) };
}
type Head = Omit<LearnerRecord, "work">;

function mergeWork(a: Work | undefined, b: Work | undefined): Work {
  if (!a || !b) return (a ?? b)!;
  const [x, y] = [a, b].map(({ first: _, history: __, ...handed }) => handed);
  return {
    ...(isLater(x!, y!, "last") ? a : b),
    first: a.first < b.first ? a.first : b.first,
    history: mergeHistory(a.history, b.history),
  };
}

/** The newest attempts of both, each once, in order of time. */
export function mergeHistory(a: readonly Attempt[], b: readonly Attempt[]): Attempt[] {
  const all = new Map([...a, ...b].map((each) => [`${each.at} ${each.score} ${each.hash}`, each]));
  return [...all.values()]
    .sort((x, y) => compare(x.at, y.at) || x.score - y.score || compare(x.hash, y.hash))
    .slice(-historyLimit);
}

/** At the same instant the greater canonical text counts as later, so that order is nothing. */
function isLater<T>(a: T, b: T, time: keyof T): boolean {
  return (compare(String(a[time]), String(b[time])) || compare(canonical(a), canonical(b))) >= 0;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** JSON with sorted keys: equal values give equal text. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    part !== null && typeof part === "object" && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([x], [y]) => compare(x, y)))
      : part,
  );
}
