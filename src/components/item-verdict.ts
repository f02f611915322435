import type { Feedback, Item } from "../model/exercise.js";
import { stateOf, type Working } from "../model/item-state.js";
import type { Lang } from "../model/vocabulary.js";
import type { Workbook } from "../model/workbook.js";
import { element } from "./element.js";
import { evidenceLinks } from "./item-evidence.js";
import { itemWords } from "./item-words.js";

/** The state of an item in words, with points and with what it took. */
export function stateInWords(item: Item, working: Working, lang: Lang): string {
  const say = itemWords[lang];
  const state = stateOf(working);
  const parts: string[] = [say.state[state]];
  const judged = state === "right" || state === "partly" || state === "wrong";
  if (working.practice && state !== "shown") parts.push(say.practice);
  else if (judged) parts.push(say.reached(working.grade!.score * item.points, item.points));
  if (working.attempts > 0 && !working.selfAssessed) parts.push(say.attempts(working.attempts));
  if (working.hints > 0) parts.push(say.hinted(working.hints));
  return parts.join(" · ");
}

interface Context {
  workbook: Workbook;
  lang: Lang;
}

/** What is said of the last answer, each remark with links to its sentences. */
export function told({ solution }: Item, working: Working, context: Context): Node[] {
  if (working.shown && solution)
    return remarks(
      [{ kind: "right", text: solution.explanation, evidence: solution.evidence }],
      context,
    );
  if (!working.grade || working.changed) return [];
  if (!working.selfAssessed) return remarks(working.grade.feedback, context);
  // The list of criteria stands with the controls; here are the model answer and remarks.
  return [
    element("p", { class: "view-label" }, itemWords[context.lang].model),
    ...remarks(
      working.grade.feedback.filter(({ kind }) => kind === "note"),
      context,
    ),
  ];
}

function remarks(entries: readonly Feedback[], { workbook, lang }: Context): Node[] {
  if (entries.length === 0) return [];
  const items = entries.map(({ kind, text, evidence }) =>
    element(
      "li",
      { "data-kind": kind },
      element("span", { class: "feedback-text", dir: "auto" }, text),
      evidenceLinks(workbook, evidence, lang),
    ),
  );
  return [element("ul", { class: "feedback" }, items)];
}

/** The hints shown so far, under a heading of their own. */
export function hintNodes(hints: readonly string[], lang: Lang): Node[] {
  if (hints.length === 0) return [];
  const items = hints.map((text) => element("li", null, text));
  return [element("p", { class: "view-label" }, itemWords[lang].hints), element("ol", null, items)];
}
