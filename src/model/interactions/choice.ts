import { feedback, labelOf, misconception, settle, type Grader } from "./grader.js";
import { graderWords } from "./words.js";

/** One or several options. Several: each right one counts its share, each wrong one takes a share back. */
export const choice: Grader<"choice"> = {
  isEmpty: (response) => response.length === 0,
  perfect: ({ solution }) => [...solution.key.correct],
  grade(item, response, { lang }) {
    const say = graderWords[lang];
    const chosen = new Set(response);
    const { correct } = item.solution.key;
    const wrong = [...chosen].filter((id) => !correct.includes(id));
    const missing = correct.filter((id) => !chosen.has(id));
    const told = wrong.map((id) =>
      feedback("wrong", misconception(item, id) ?? say.choiceWrong(labelOf(item.body.options, id))),
    );
    if (item.body.multiple && chosen.size > 0 && missing.length > 0)
      told.push(feedback("missing", say.choiceMissing(missing.length)));
    const hits = correct.length - missing.length;
    const score = item.body.multiple
      ? (hits - wrong.length) / correct.length
      : wrong.length === 0 && hits > 0
        ? 1
        : 0;
    return settle(item, score, told);
  },
};
