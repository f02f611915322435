import { feedback, type Grader } from "./grader.js";
import { graderWords } from "./words.js";

const wordsOf = (text: string) => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

/**
 * Free text that the learner judges: the score is the share of the rubric ticked, none without a
 * text. The model answer is one answer among others and is shown once something has been written.
 */
export const reflection: Grader<"reflection"> = {
  isEmpty: (response) => wordsOf(response.text) === 0,
  perfect: ({ body, solution }) => ({
    text: solution.key.model,
    met: body.rubric.map(({ id }) => id),
  }),
  grade(item, response, { lang }) {
    const say = graderWords[lang];
    const words = wordsOf(response.text);
    if (words === 0) return { score: 0, feedback: [feedback("note", say.empty)] };
    const { rubric, words: wanted } = item.body;
    const unmet = rubric.filter(({ id }) => !response.met.includes(id));
    const told = [feedback("note", item.solution.key.model, item.solution.evidence)];
    if (words < wanted / 2) told.push(feedback("note", say.reflectionShort(words, wanted)));
    if (unmet.length === rubric.length && rubric.length > 0)
      told.push(feedback("note", say.reflectionOpen));
    else told.push(...unmet.map(({ label }) => feedback("missing", say.reflectionUnmet(label))));
    const score = rubric.length === 0 ? 1 : 1 - unmet.length / rubric.length;
    return { score, feedback: told };
  },
};
