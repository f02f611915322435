import type { Grade, InteractionName, Item, Response } from "../model/exercise.js";
import type { Grader, GradingContext, Solved } from "../model/interactions/grader.js";
import { graders } from "../model/interactions/graders.js";
import { isLocked, maySeeAnswer, stateOf, type Working } from "../model/item-state.js";
import { negotiationOf } from "../model/negotiation.js";
import { responseFor } from "../model/responses.js";
import type { Lang } from "../model/vocabulary.js";
import type { Workbook } from "../model/workbook.js";
import { element } from "./element.js";
import { focusables, focusPlace } from "./focus-place.js";
import { partId } from "./interactions/view.js";
import { InteractionView, type Views } from "./interactions/views.js";
import { itemHead } from "./item-head.js";
import { itemWords } from "./item-words.js";
import type { ItemStore } from "./item-store.js";
import { hintNodes, stateInWords, told } from "./item-verdict.js";

/** A grader that may take its time, such as one that asks a database. */
export type PageGrader<N extends InteractionName> = Omit<Grader<N>, "grade"> & {
  grade(item: Solved<N>, response: Response<N>, context: GradingContext): Grade | Promise<Grade>;
  /** Whether kept work may be judged again unasked; false where that would load something large. */
  recalls?(): boolean;
};
export type PageGraders = { [N in InteractionName]?: PageGrader<N> };

export interface ItemOptions {
  workbook: Workbook;
  lang: Lang;
  store: ItemStore;
  /** Place of the item on the path, from 1, and the length of the path. */
  place: { number: number; of: number };
  /** Answers are collected; nothing is judged. */
  test?: boolean;
  /** Interactions that need something of the page, beside those that need nothing. */
  views?: Views;
  graders?: PageGraders;
  /** Stands between the prompt and the controls: the article at hand. */
  aside?: Node | null;
  /** Ids of the items whose answer was shown on this visit to the page. */
  seen?: Set<string>;
}

/**
 * One exercise: what is asked, its controls, and what becomes of an answer. The frame counts
 * attempts and hints, says in words and by a mark of its own which state the item is in, and keeps
 * the work in `store`. The answer is offered after two attempts; what is solved or shown is locked
 * until the learner starts again. A repeat right after the answer was shown is practice: it is
 * judged, but not kept, so that copying earns nothing and the item comes back for review.
 */
export function ItemView<N extends InteractionName>(
  item: Item<N>,
  {
    workbook,
    lang,
    store,
    place,
    test = false,
    views,
    graders: more,
    aside,
    seen = new Set(),
  }: ItemOptions,
): HTMLElement {
  const say = itemWords[lang];
  const grader = ({ ...graders, ...more } as PageGraders)[item.interaction] as
    PageGrader<N> | undefined;
  const context: GradingContext = {
    lang,
    article: workbook.article.text,
    sentences: workbook.tables.sentences,
    negotiation: negotiationOf(workbook),
  };
  const hints = item.solution?.hints ?? [];
  const stored = store.responseOf(item);
  const kept = stored?.changed ? null : stored;
  let response = responseFor(item, kept?.response ?? null);
  const isAnswered = () =>
    response !== null && !(grader ? grader.isEmpty(response) : isBlank(response));
  const working: Working = {
    answered: isAnswered(),
    attempts: kept?.attempts ?? 0,
    hints: Math.min(kept?.hints ?? 0, hints.length),
    grade: null,
    changed: false,
    shown: false,
    practice: seen.has(item.item_id),
    selfAssessed: item.interaction === "reflection",
    test: test || !item.solution || !grader,
  };
  let score = kept?.score ?? null;
  /** Said instead of a verdict: that there is nothing to check, or why it could not be. */
  let notice = "";

  const promptId = partId(item, "prompt");
  const titleId = partId(item, "title");
  const viewPlace = element("div", { class: "item-controls" });
  const buttons = element("div", { class: "item-buttons" });
  const verdict = element("div", { class: "item-verdict", role: "status", tabindex: -1 });
  const hintList = element("div", { class: "item-hints", role: "status" });

  const keep = () => {
    if (working.practice) return;
    store.save(item, { response, score, attempts: working.attempts, hints: working.hints });
  };

  function drawView(): void {
    const at = focusPlace(viewPlace);
    const locked = isLocked(stateOf(working));
    viewPlace.replaceChildren(
      InteractionView(
        item,
        {
          workbook,
          lang,
          locked,
          promptId,
          response: working.shown ? grader!.perfect(item as Solved<N>) : response,
          feedback:
            working.grade && !working.changed && !working.shown ? working.grade.feedback : [],
          onChange: change,
        },
        views,
      ),
    );
    if (at >= 0) (focusables(viewPlace)[at] ?? verdict).focus({ preventScroll: true });
  }

  function change(next: Response<N>): void {
    response = next;
    working.answered = isAnswered();
    notice = "";
    // Ticking off the list is judging, not answering anew: the verdict follows at once.
    if (working.selfAssessed && working.grade && working.answered) {
      const again = grader!.grade(item as Solved<N>, response, context) as Grade;
      working.grade = again;
      score = again.score;
    } else working.changed = working.grade !== null;
    keep();
    drawFrame();
  }

  async function check(): Promise<void> {
    if (!working.answered || !response) {
      notice = say.empty;
      drawFrame();
      return;
    }
    notice = "";
    try {
      working.grade = await grader!.grade(item as Solved<N>, response, context);
    } catch (error) {
      notice = say.failed((error as Error).message);
      drawFrame();
      return;
    }
    working.changed = false;
    if (!working.practice) {
      working.attempts += 1;
      score = working.grade.score;
    }
    keep();
    drawView();
    drawFrame();
    if (isLocked(stateOf(working))) verdict.focus({ preventScroll: true });
  }

  function hint(): void {
    working.hints += 1;
    keep();
    drawFrame();
  }

  function showAnswer(): void {
    working.shown = working.practice = true;
    seen.add(item.item_id);
    drawView();
    drawFrame();
    verdict.focus({ preventScroll: true });
  }

  function again(): void {
    response = null;
    Object.assign(working, { answered: false, grade: null, changed: false, shown: false });
    keep();
    drawView();
    drawFrame();
    // Not to the first control: the same key press would hand in from there.
    root.querySelector<HTMLElement>(".item-number")!.focus();
  }

  function drawFrame(): void {
    const state = stateOf(working);
    root.dataset.state = state;
    drawButtons();
    verdict.replaceChildren(
      ...[
        element("p", { class: "item-state" }, stateInWords(item, working, lang)),
        notice && element("p", { class: "item-notice" }, notice),
        ...told(item, working, { workbook, lang }),
      ].filter((node) => typeof node !== "string"),
    );
    const used = hints.slice(0, working.hints);
    if (hintList.querySelectorAll("li").length !== used.length)
      hintList.replaceChildren(...hintNodes(used, lang));
  }

  function drawButtons(): void {
    const state = stateOf(working);
    const focused = (document.activeElement as HTMLElement | null)?.dataset?.act;
    const inside = buttons.contains(document.activeElement);
    const button = (act: string, label: string, onclick: () => void) =>
      element(
        "button",
        { type: act === "check" ? "submit" : "button", "data-act": act, onclick },
        label,
      );
    const locked = isLocked(state);
    const none = () => undefined;
    buttons.replaceChildren(
      ...(working.test
        ? []
        : [
            !locked &&
              state !== "handed-in" &&
              button("check", working.selfAssessed ? say.handIn : say.check, none),
            !locked &&
              state !== "handed-in" &&
              working.hints < hints.length &&
              button("hint", say.hint(working.hints + 1, hints.length), hint),
            maySeeAnswer(working) && button("show", say.show, showAnswer),
            (locked || state === "handed-in") && button("again", say.again, again),
          ].filter((node) => node instanceof HTMLElement)),
    );
    if (inside)
      (buttons.querySelector<HTMLElement>(`[data-act="${focused}"]`) ?? verdict).focus({
        preventScroll: true,
      });
  }

  const form = element(
    "form",
    {
      novalidate: true,
      onsubmit(event: Event) {
        event.preventDefault();
        if (!working.test && !isLocked(stateOf(working))) void check();
      },
    },
    viewPlace,
    buttons,
  );
  const root = element(
    "article",
    { class: "item", "aria-labelledby": titleId, "data-interaction": item.interaction },
    itemHead(item, { lang, place, titleId, promptId }),
    aside,
    form,
    verdict,
    hintList,
  );

  drawView();
  drawFrame();
  if (!working.test && working.answered && working.attempts > 0 && (grader?.recalls?.() ?? true))
    void recall();

  /** The verdict on kept work is not kept but found again; work that has changed since has none. */
  async function recall(): Promise<void> {
    try {
      const grade = await grader!.grade(item as Solved<N>, response!, context);
      if (grade.score !== score || working.grade || working.changed) return;
      working.grade = grade;
      drawView();
      drawFrame();
    } catch {
      // Without a verdict the item is as good as unchecked, and can be checked again.
    }
  }
  return root;
}

const isBlank = (response: unknown): boolean =>
  typeof response === "string"
    ? response.trim() === ""
    : Object.keys(response as object).length === 0;
