import type { InteractionName, Item, Response, Solution } from "./exercise.js";
import { labelOf } from "./interactions/grader.js";
import { slicePoints } from "./text.js";

/** One thing that a learner said, in words, and whether it is right. */
export interface AnswerPart {
  answer: string;
  correct: boolean;
}

/** A response taken apart, so that the same mistake of several learners can be counted. */
export function answerParts(
  item: Item,
  solution: Solution,
  response: unknown,
  score: number,
  article: string,
): AnswerPart[] {
  const take = readers[item.interaction] as Reader<InteractionName> | undefined;
  return take?.(item, solution, response as never, score >= 1, article) ?? [];
}

type Reader<N extends InteractionName> = (
  item: Item<N>,
  solution: Solution<N>,
  response: Response<N>,
  right: boolean,
  article: string,
) => AnswerPart[];

/** An answer that is right or wrong as a whole; an empty one says nothing. */
const whole = (answer: string, correct: boolean): AnswerPart[] => {
  const text = answer.replace(/\s+/g, " ").trim();
  return text === "" ? [] : [{ answer: text.slice(0, 300), correct }];
};

const places = (
  response: Record<string, string>,
  accepted: Record<string, string | string[]>,
  words: (place: string, choice: string) => string,
): AnswerPart[] =>
  Object.keys(accepted)
    .filter((place) => Object.hasOwn(response, place) && response[place] !== "")
    .map((place) => ({
      answer: words(place, response[place]!),
      correct: [accepted[place]!].flat().includes(response[place]!),
    }));

/** Free text and packages have no wrong answers to count, and a query is judged by its rows. */
const readers: { [N in InteractionName]?: Reader<N> } = {
  choice: ({ body }, { key }, response) =>
    [...new Set(response)].map((id) => ({
      answer: labelOf(body.options, id),
      correct: key.correct.includes(id),
    })),
  order: ({ body }, _, response, right) =>
    whole(response.map((id) => labelOf(body.entries, id)).join(" → "), right),
  match: ({ body }, { key }, response) =>
    places(
      response,
      key.pairs,
      (left, right) => `${labelOf(body.left, left)}: ${labelOf(body.right, right)}`,
    ),
  "inline-choice": ({ body }, { key }, response) => {
    const gaps = body.parts.filter((part) => typeof part === "object");
    return places(response, key.gaps, (gap, choice) =>
      labelOf(gaps.find((part) => part.gap === gap)?.options ?? [], choice),
    );
  },
  classify: ({ body }, { key }, response) =>
    places(
      response,
      key.cells,
      (row, column) => `${labelOf(body.rows, row)}: ${labelOf(body.columns, column)}`,
    ),
  date: (_, __, response, right) => whole(response, right),
  speech: (_, __, response, right) => whole(response, right),
  "select-evidence": (_, __, response, right, article) =>
    whole(
      response
        .toSorted((a, b) => a.start - b.start)
        .map((span) => slicePoints(article, span))
        .join(" … "),
      right,
    ),
};
