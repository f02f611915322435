import { answerParts } from "./answer-parts.js";
import type { InteractionName, Item, Solution } from "./exercise.js";
import type { Grader, GradingContext, Solved } from "./interactions/grader.js";
import { graders } from "./interactions/graders.js";
import type { Keys } from "./key-file.js";
import { isHandedIn, workOf, type LearnerRecord, type Work } from "./record.js";
import { responseFor } from "./responses.js";
import { offsetMap, type Span } from "./text.js";
import type { Lang } from "./vocabulary.js";

/** The work of a class as the rows that are counted; `learner` is the same short key in all of them. */
export interface ClassWork {
  learners: { learner: string; id: string; nickname: string; lang: Lang }[];
  /** One row for each item that a learner handed in; null where nobody could grade it. */
  scores: { learner: string; item_id: string; score: number | null; changed: boolean }[];
  answers: { learner: string; item_id: string; answer: string; correct: boolean }[];
  /** What learners marked and what the gold marks, as code points of the article. */
  marks: ({ learner: string; item_id: string } & Span)[];
  gold: ({ item_id: string } & Span)[];
  texts: { learner: string; item_id: string; text: string }[];
  /** Queries that nobody has judged yet: that takes a database. */
  pending: { learner: string; item: Solved<"query">; sql: string }[];
  /** Learners in whose file a score differs from the desk's own. */
  differing: string[];
}

/** Marks of all items together stand under this name. */
export const allItems = "*";

export interface ClassOptions {
  context: GradingContext;
  keys?: Keys | null;
}

/**
 * Grades the records of a class anew, where there is a key and a grader; else the score in the file
 * counts. An answer to another version of an item has no score and is marked as changed.
 */
export function classWork(
  records: readonly LearnerRecord[],
  items: readonly Item[],
  { context, keys }: ClassOptions,
): ClassWork {
  const work: ClassWork = {
    learners: [],
    scores: [],
    answers: [],
    marks: [],
    gold: [],
    texts: [],
    pending: [],
    differing: [],
  };
  const points = offsetMap(context.article).points;
  const solutions = new Map(
    items.map((item) => [item, item.solution ?? keys?.solutionOf(item, context.lang)]),
  );
  const collator = new Intl.Collator(context.lang, { numeric: true });
  const sorted = records.toSorted(
    (a, b) =>
      collator.compare(a.learner.nickname, b.learner.nickname) ||
      (a.learner.id < b.learner.id ? -1 : 1),
  );
  sorted.forEach((record, i) => {
    const learner = `L${String(i + 1).padStart(3, "0")}`;
    const { id, nickname } = record.learner;
    work.learners.push({ learner, id, nickname, lang: record.lang });
    const marked: Span[] = [];
    let differs = false;
    for (const item of items) {
      const kept = workOf(record, item.item_id);
      if (!kept || !isHandedIn(kept, !item.solution)) continue;
      const at = { learner, item_id: item.item_id };
      const sameLang = record.lang === context.lang;
      if (sameLang && kept.hash !== item.hash) {
        work.scores.push({ ...at, score: null, changed: true });
        continue;
      }
      const response = responseFor(item, kept.response);
      const own = sameLang ? gradeOf(item, solutions.get(item), response, context) : null;
      const score = own ?? kept.score;
      differs ||= own !== null && kept.score !== null && Math.abs(own - kept.score) > 1e-9;
      work.scores.push({ ...at, score, changed: false });
      if (response === null) continue;
      const solution = solutions.get(item);
      if (solution && sameLang && score === null && item.interaction === "query")
        work.pending.push({
          learner,
          item: { ...item, solution } as Solved<"query">,
          sql: response as string,
        });
      if (solution && sameLang && score !== null)
        for (const part of partsOf(item, solution, response, score, context.article))
          work.answers.push({ ...at, ...part });
      if (item.interaction === "select-evidence") {
        const spans = joined(response as Span[], points);
        marked.push(...spans);
        for (const span of spans) work.marks.push({ ...at, ...span });
      }
      const text = textOf(item.interaction, response);
      if (text !== "") work.texts.push({ ...at, text });
    }
    for (const span of joined(marked, points))
      work.marks.push({ learner, item_id: allItems, ...span });
    if (differs) work.differing.push(learner);
  });
  const gold: Span[] = [];
  for (const [item, solution] of solutions) {
    if (item.interaction !== "select-evidence" || !solution) continue;
    const { spans } = (solution as Solution<"select-evidence">).key;
    gold.push(...spans);
    for (const span of joined(spans, points)) work.gold.push({ item_id: item.item_id, ...span });
  }
  for (const span of joined(gold, points)) work.gold.push({ item_id: allItems, ...span });
  return work;
}

/** The desk's own score; null without a key, a grader or a response of the right shape. */
function gradeOf(
  item: Item,
  solution: Solution | undefined,
  response: Work["response"],
  context: GradingContext,
): number | null {
  const grader = (graders as Partial<Record<InteractionName, unknown>>)[item.interaction] as
    Grader<InteractionName> | undefined;
  if (!grader || !solution || response === null) return null;
  try {
    return grader.grade({ ...item, solution }, response as never, context).score;
  } catch {
    // A key file that does not fit its item grades nothing.
    return null;
  }
}

function partsOf(...args: Parameters<typeof answerParts>) {
  try {
    return answerParts(...args);
  } catch {
    return [];
  }
}

const textOf = (interaction: InteractionName, response: unknown): string =>
  interaction === "reflection" ? (response as { text: string }).text.trim() : "";

/** Spans within the article, in order, with those that touch or overlap made one. */
function joined(spans: readonly Span[], points: number): Span[] {
  const result: Span[] = [];
  const inside = spans
    .map(({ start, end }) => ({ start: Math.max(0, start), end: Math.min(points, end) }))
    .filter(({ start, end }) => start < end)
    .sort((a, b) => a.start - b.start);
  for (const span of inside) {
    const last = result.at(-1);
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else result.push(span);
  }
  return result;
}
