import type { ClassWork } from "../model/class-work.js";
import type { Lang } from "../model/vocabulary.js";
import { deskWords } from "./desk-words.js";

/**
 * What learners are called at the desk: by nickname, equal ones told apart by number, or by numbers
 * alone, which follow the random ids and so give no name away.
 */
export function learnerNames(
  { learners }: ClassWork,
  lang: Lang,
): (learner: string, anonymous: boolean) => string {
  const say = deskWords[lang];
  const seen = new Map<string, number>();
  const names = new Map(
    learners.map(({ learner, nickname }) => {
      const name = nickname || say.nameless;
      const count = (seen.get(name) ?? 0) + 1;
      seen.set(name, count);
      return [learner, count === 1 ? name : `${name} (${count})`];
    }),
  );
  const shuffled = learners.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const numbers = new Map(shuffled.map(({ learner }, i) => [learner, say.person(i + 1)]));
  return (learner, anonymous) => (anonymous ? numbers : names).get(learner) ?? learner;
}
