import { gradePlaces, labelOf, type Grader } from "./grader.js";
import { graderWords } from "./words.js";

/** A matrix: each row gets one column; the score is the share of rows placed rightly. */
export const classify: Grader<"classify"> = {
  isEmpty: (response) => Object.values(response).every((column) => !column),
  perfect: ({ solution }) =>
    Object.fromEntries(Object.entries(solution.key.cells).map(([row, [column]]) => [row, column!])),
  grade(item, response, { lang }) {
    const say = graderWords[lang];
    return gradePlaces(item, item.solution.key.cells, response, {
      wrong: (row, column) =>
        say.placeWrong(labelOf(item.body.rows, row), labelOf(item.body.columns, column)),
      open: say.placesOpen,
    });
  },
};
