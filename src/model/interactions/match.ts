import { gradePlaces, labelOf, type Grader } from "./grader.js";
import { graderWords } from "./words.js";

/** Each entry on the left gets one on the right; the score is the share of right pairs. */
export const match: Grader<"match"> = {
  isEmpty: (response) => Object.values(response).every((choice) => !choice),
  perfect: ({ solution }) =>
    Object.fromEntries(Object.entries(solution.key.pairs).map(([left, [right]]) => [left, right!])),
  grade(item, response, { lang }) {
    const say = graderWords[lang];
    return gradePlaces(item, item.solution.key.pairs, response, {
      wrong: (left, right) =>
        say.placeWrong(labelOf(item.body.left, left), labelOf(item.body.right, right)),
      open: say.placesOpen,
    });
  },
};
