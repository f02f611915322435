import type { Feedback, Grade, InteractionName, Item, Response, Solution } from "../exercise.js";
import type { Negotiation } from "../negotiation.js";
import type { Span } from "../text.js";
import type { Lang } from "../vocabulary.js";

/** What a grader may look at besides the item: the article in code points, the reader's language, the preferences. */
export interface GradingContext {
  lang: Lang;
  article: string;
  sentences: readonly (Span & { sentence_id: string })[];
  /** With the scenario's own numbers, not a learner's; null or left out where it has none. */
  negotiation?: Negotiation | null;
}

/**
 * One kind of exercise, as a pure pair of functions. `grade` never throws on a response of the right
 * shape, whatever its content; a perfect answer scores 1, and a further wrong mark never raises it.
 */
export interface Grader<N extends InteractionName> {
  /** True where nothing has been answered yet. */
  isEmpty(response: Response<N>): boolean;
  grade(item: Solved<N>, response: Response<N>, context: GradingContext): Grade;
  /** A response that answers everything right. */
  perfect(item: Solved<N>): Response<N>;
}

/** An item whose key is at hand. */
export type Solved<N extends InteractionName> = Item<N> & { solution: Solution<N> };

export const feedback = (
  kind: Feedback["kind"],
  text: string,
  evidence: string[] = [],
  spans?: Span[],
): Feedback => ({ kind, text, evidence, ...(spans && { spans }) });

/** What the author says to one particular wrong answer, if anything; safe for any string a learner types. */
export const misconception = (item: Solved<InteractionName>, answer: string): string | undefined =>
  Object.hasOwn(item.solution.misconceptions, answer)
    ? item.solution.misconceptions[answer]
    : undefined;

/** Closes a grade: the explanation with its evidence comes once all is right. */
export function settle(item: Solved<InteractionName>, score: number, told: Feedback[]): Grade {
  const { explanation, evidence } = item.solution;
  const whole = score >= 1;
  return {
    score: whole ? 1 : Math.max(0, score),
    feedback: whole ? [...told, feedback("right", explanation, evidence)] : told,
  };
}

/** Grades a mapping from places to choices: the share of places that hold an accepted choice. */
export function gradePlaces(
  item: Solved<InteractionName>,
  accepted: Readonly<Record<string, readonly string[]>>,
  given: Readonly<Record<string, string>>,
  say: { wrong: (place: string, choice: string) => string; open: (count: number) => string },
): Grade {
  const places = Object.keys(accepted);
  const at = (place: string) => (Object.hasOwn(given, place) ? given[place] : undefined);
  const right = places.filter((place) => accepted[place]!.includes(at(place) ?? ""));
  const open = places.filter((place) => !at(place));
  const wrong = places.filter((place) => at(place) && !right.includes(place));
  const told = wrong.map((place) => {
    const known = misconception(item, `${place}:${at(place)}`);
    return feedback("wrong", known ?? say.wrong(place, at(place)!));
  });
  if (open.length > 0) told.push(feedback("missing", say.open(open.length)));
  return settle(item, places.length === 0 ? 0 : right.length / places.length, told);
}

export const labelOf = (choices: readonly { id: string; label: string }[], id: string): string =>
  choices.find((choice) => choice.id === id)?.label ?? id;
