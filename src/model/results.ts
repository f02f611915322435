import { sections, type Item, type Section } from "./exercise.js";
import { isHandedIn, workOf, type LearnerRecord, type Work } from "./record.js";
import { reviewOf, type Review } from "./review.js";
import { keysOf } from "./vocabulary.js";

/** How far a learner has come with one objective. */
export interface ObjectiveResult {
  objective: string;
  items: Item[];
  /** Items handed in, graded or not. */
  answered: number;
  /** Items answered completely right. */
  right: number;
  /** Points earned and to be had; `earned` counts whole and half items alike. */
  earned: number;
  points: number;
}

export interface SectionResult extends Omit<ObjectiveResult, "objective"> {
  section: Section;
  objectives: ObjectiveResult[];
}

export interface Results extends Omit<ObjectiveResult, "objective" | "items"> {
  sections: SectionResult[];
  /** What to look at again, the earliest first. */
  reviews: (Review & { item: Item })[];
  /** Items that have changed since they were answered; their responses count no points. */
  changed: Item[];
  /** Handed in, but nothing is graded in this site. */
  ungraded: number;
  total: number;
}

/** The best score at this version of an item: a later slip takes nothing back. */
const best = (work: Work | undefined): number =>
  !work
    ? 0
    : Math.max(
        work.score ?? 0,
        ...work.history.filter(({ hash }) => hash === work.hash).map(({ score }) => score),
      );

/**
 * What a record says about the items of a scenario, section by section and objective by objective,
 * and what is to be reviewed when. `now` and `minutesFromUtc` are as for `reviewOf`.
 */
export function resultsOf(
  items: readonly Item[],
  record: LearnerRecord,
  now: string,
  minutesFromUtc = 0,
): Results {
  const current = (item: Item): Work | undefined => {
    const work = workOf(record, item.item_id);
    return work?.hash === item.hash ? work : undefined;
  };
  const sum = (group: readonly Item[]) => {
    const works = group.map((item) => ({ item, work: current(item) }));
    return {
      answered: works.filter(({ item, work }) => work && isHandedIn(work, !item.solution)).length,
      right: works.filter(({ work }) => best(work) >= 1).length,
      earned: works.reduce((all, { item, work }) => all + item.points * best(work), 0),
      points: group.reduce((all, { points }) => all + points, 0),
    };
  };
  const bySection = keysOf(sections).flatMap((section): SectionResult[] => {
    const group = items.filter((item) => item.section === section);
    if (group.length === 0) return [];
    const objectives = [...new Set(group.map(({ objective }) => objective))].map((objective) => {
      const own = group.filter((item) => item.objective === objective);
      return { objective, items: own, ...sum(own) };
    });
    return [{ section, items: group, objectives, ...sum(group) }];
  });
  const reviews = items.flatMap((item) => {
    const work = current(item);
    const review = work && reviewOf(work, item.hash, now, minutesFromUtc);
    return review ? [{ ...review, item }] : [];
  });
  return {
    sections: bySection,
    reviews: reviews.sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0)),
    changed: items.filter((item) => {
      const work = workOf(record, item.item_id);
      return work !== undefined && work.hash !== item.hash;
    }),
    ungraded: items.filter((item) => current(item)?.score === null).length,
    total: items.length,
    ...sum(items),
  };
}
