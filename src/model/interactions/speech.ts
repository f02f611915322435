import { feedback, misconception, settle, type Grader } from "./grader.js";
import { graderWords } from "./words.js";

/**
 * Indirect speech turned back into direct speech, or the other way round, checked against accepted
 * forms. Case, punctuation and quotation marks do not count; letters do, since "plane" and "plant"
 * differ by one letter and are the point of the exercise.
 */
export const speech: Grader<"speech"> = {
  isEmpty: (response) => response.trim() === "",
  perfect: ({ solution }) => solution.key.accept[0]!,
  grade(item, response, { lang }) {
    const say = graderWords[lang];
    const given = wordsOf(response);
    if (given.length === 0) return { score: 0, feedback: [feedback("note", say.empty)] };
    const accepted = item.solution.key.accept.map(wordsOf);
    if (accepted.some((form) => form.join(" ") === given.join(" "))) return settle(item, 1, []);
    const known = misconception(item, given.join(" "));
    if (known) return settle(item, 0, [feedback("wrong", known)]);
    if (given.join(" ") === wordsOf(item.body.indirect).join(" "))
      return settle(item, 0, [feedback("wrong", say.speechSame)]);
    // The accepted form that agrees longest from the start tells where the answer leaves the track.
    const agreed = Math.max(...accepted.map((form) => commonStart(form, given)));
    const word = given[agreed];
    return settle(item, 0, [
      feedback("wrong", word === undefined ? say.speechShort : say.speechFirst(word)),
    ]);
  },
};

/** The words of a sentence, folded: NFC, lower case, without quotation marks and punctuation. */
export function wordsOf(text: string): string[] {
  return (
    text
      .normalize("NFC")
      .replaceAll("\u00ad", "")
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+(?:[-'’][\p{L}\p{M}\p{N}]+)*/gu) ?? []
  ).map((word) => word.replaceAll("’", "'"));
}

function commonStart(a: readonly string[], b: readonly string[]): number {
  const at = a.findIndex((word, i) => word !== b[i]);
  return at === -1 ? a.length : at;
}
