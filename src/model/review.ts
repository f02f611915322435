import type { Work } from "./record.js";

/** When an item is due again: today (or overdue), tomorrow, or within the next week. */
export type ReviewTime = "today" | "tomorrow" | "week";

export interface Review {
  when: ReviewTime;
  /** ISO day on which it is due. */
  due: string;
}

/** Days until the next look after the first and the second day of right answers. */
const waits = [1, 7];

/**
 * Spaced review of what went wrong or needed hints: a wrong answer is due again the same day, after
 * a day with a right answer the next day, after a second such day in a week, after a third never.
 * Null where nothing is to be reviewed: never wrong, done, or answered in another version.
 *
 * A plain form of Leitner's boxes (S. Leitner, So lernt man lernen, 1972). `now` is an ISO time;
 * `minutesFromUtc` says where a day begins for the learner (120 for Central European Summer Time).
 */
export function reviewOf(
  work: Pick<Work, "hash" | "hints" | "history">,
  hash: string,
  now: string,
  minutesFromUtc = 0,
): Review | null {
  if (work.hash !== hash) return null;
  const attempts = work.history.filter((attempt) => attempt.hash === hash);
  const last = attempts.at(-1);
  if (!last) return null;
  if (work.hints === 0 && attempts.every(({ score }) => score >= 1)) return null;
  const day = (time: string) => dayOf(time, minutesFromUtc);
  const lastWrong = attempts.findLastIndex(({ score }) => score < 1);
  const rightDays = new Set(attempts.slice(lastWrong + 1).map(({ at }) => day(at)));
  if (rightDays.size > waits.length) return null;
  const due = addDays(day(last.at), rightDays.size === 0 ? 0 : waits[rightDays.size - 1]!);
  const today = day(now);
  const when = due <= today ? "today" : due === addDays(today, 1) ? "tomorrow" : "week";
  return { when, due };
}

const dayOf = (time: string, minutesFromUtc: number): string =>
  new Date(Date.parse(time) + minutesFromUtc * 60_000).toISOString().slice(0, 10);

const addDays = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
