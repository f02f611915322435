import type { Grade } from "./exercise.js";

/** Where a learner stands with one item, as far as the item's frame depends on it. */
export interface Working {
  /** True where the response is not empty. */
  answered: boolean;
  /** Checked responses. */
  attempts: number;
  /** Hints shown so far. */
  hints: number;
  /** The verdict on the last checked response; null before the first check. */
  grade: Grade | null;
  /** True where the response has changed since that verdict. */
  changed: boolean;
  /** True once the answer has been shown. */
  shown: boolean;
  /** The answer was shown on this visit: what follows is practice and earns nothing. */
  practice: boolean;
  /** The learner judges the answer: there is no right or wrong. */
  selfAssessed: boolean;
  /** Answers are collected without a verdict. */
  test: boolean;
}

export type ItemState =
  | "unanswered"
  | "hinted"
  | "unchecked"
  | "wrong"
  | "partly"
  | "right"
  | "shown"
  | "handed-in"
  | "collected";

/** How many checked attempts it takes before the answer may be shown. */
export const ATTEMPTS_BEFORE_ANSWER = 2;

/** The one state that an item is in, as it is named to the learner. */
export function stateOf(working: Working): ItemState {
  const { answered, grade, changed, shown, selfAssessed, test, hints } = working;
  if (test) return answered ? "collected" : "unanswered";
  if (shown) return "shown";
  if (grade && !changed) {
    if (selfAssessed) return "handed-in";
    return grade.score >= 1 ? "right" : grade.score > 0 ? "partly" : "wrong";
  }
  if (answered) return "unchecked";
  return hints > 0 ? "hinted" : "unanswered";
}

/** True where nothing can be changed before the learner starts anew. */
export const isLocked = (state: ItemState): boolean => state === "right" || state === "shown";

/** True where the learner has tried often enough to be shown the answer. */
export const maySeeAnswer = (working: Working): boolean =>
  !working.test &&
  !working.selfAssessed &&
  working.attempts >= ATTEMPTS_BEFORE_ANSWER &&
  !isLocked(stateOf(working));
