import { gradePlaces, labelOf, type Grader } from "./grader.js";
import { graderWords } from "./words.js";

/** A text with gaps, each filled from a list; the score is the share of gaps filled rightly. */
export const inlineChoice: Grader<"inline-choice"> = {
  isEmpty: (response) => Object.values(response).every((option) => !option),
  perfect: ({ solution }) => ({ ...solution.key.gaps }),
  grade(item, response, { lang }) {
    const say = graderWords[lang];
    const accepted = Object.fromEntries(
      Object.entries(item.solution.key.gaps).map(([gap, option]) => [gap, [option]]),
    );
    const optionsOf = (gap: string) =>
      item.body.parts.flatMap((part) =>
        typeof part === "object" && part.gap === gap ? part.options : [],
      );
    return gradePlaces(item, accepted, response, {
      wrong: (gap, option) => say.gapWrong(labelOf(optionsOf(gap), option)),
      open: say.gapsOpen,
    });
  },
};
