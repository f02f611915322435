import { sections, type ExerciseSet, type Item } from "../model/exercise.js";
import { resultsOf, type ObjectiveResult, type Results as Found } from "../model/results.js";
import type { ReviewTime } from "../model/review.js";
import type { Lang } from "../model/vocabulary.js";
import { element, type Child } from "./element.js";
import type { RecordStore } from "./record-store.js";
import { recordWords } from "./record-words.js";

export interface ResultsOptions {
  lang: Lang;
  /** The time as ISO text; the default is this device's clock. */
  now?: () => string;
}

/** What a learner has done and learned, and what to look at again when; follows the record. */
export function Results(
  exercises: ExerciseSet,
  store: RecordStore,
  { lang, now = () => new Date().toISOString() }: ResultsOptions,
): HTMLElement {
  const root = element("div", { class: "results wide" });
  const draw = () => {
    const minutes = -new Date(now()).getTimezoneOffset();
    const found = resultsOf(exercises.items, store.record, now(), minutes);
    root.replaceChildren(...parts(found, exercises.test, lang));
  };
  draw();
  store.subscribe(draw);
  return root;
}

function parts(found: Found, test: boolean, lang: Lang): HTMLElement[] {
  const say = recordWords[lang];
  const { answered, total, points, earned, changed } = found;
  const link = element("a", { href: "./exercises.html" }, say.toExercises);
  if (answered === 0 && changed.length === 0)
    return [element("p", { class: "results-summary" }, say.nothing, " ", link, ".")];
  const summary = test
    ? say.summaryTest(answered, total)
    : say.summary(answered, total, number(earned, lang), points);
  return [
    element("p", { class: "results-summary" }, summary),
    ...(test ? [] : [reviewPart(found, lang)]),
    ...(changed.length === 0
      ? []
      : [
          element("h2", { id: "changed" }, say.changedTitle),
          element("p", null, say.changed),
          itemList(changed),
        ]),
    element("h2", { id: "learned" }, say.learnedTitle),
    ...found.sections.map(({ section, objectives }) =>
      objectiveTable(sections[section][lang], objectives, test, lang),
    ),
  ];
}

function reviewPart({ reviews }: Found, lang: Lang): HTMLElement {
  const say = recordWords[lang];
  const times: readonly ReviewTime[] = ["today", "tomorrow", "week"];
  const groups = times.flatMap((when): Child[] => {
    const due = reviews.filter((review) => review.when === when);
    if (due.length === 0) return [];
    return [element("h3", null, say.when[when]), itemList(due.map(({ item }) => item))];
  });
  return element(
    "section",
    { class: "results-review", "aria-labelledby": "review" },
    element("h2", { id: "review" }, say.reviewTitle),
    element("p", null, groups.length === 0 ? say.reviewNone : say.reviewRule),
    groups,
  );
}

const itemList = (items: readonly Item[]): HTMLElement =>
  element(
    "ul",
    { class: "results-items" },
    items.map(({ item_id, prompt }) =>
      element("li", null, element("a", { href: `./exercises.html#${item_id}` }, prompt)),
    ),
  );

function objectiveTable(
  title: string,
  objectives: readonly ObjectiveResult[],
  test: boolean,
  lang: Lang,
): HTMLElement {
  const say = recordWords[lang];
  const row = ({ objective, items, answered, right, earned, points }: ObjectiveResult) =>
    element(
      "tr",
      null,
      element("th", { scope: "row" }, objective),
      element(
        "td",
        { class: "number" },
        answered === 0 ? say.notYet : say.of(test ? answered : right, items.length),
      ),
      test
        ? null
        : element(
            "td",
            { class: "number" },
            answered === 0 ? "–" : say.of(number(earned, lang), points),
          ),
    );
  return element(
    "div",
    { class: "scroll-x", role: "group", "aria-label": say.caption(title), tabindex: 0 },
    element(
      "table",
      { class: "results-table" },
      element("caption", null, title),
      element(
        "thead",
        null,
        element(
          "tr",
          null,
          element("th", { scope: "col" }, say.objective),
          element("th", { scope: "col", class: "number" }, test ? say.answered : say.right),
          test ? null : element("th", { scope: "col", class: "number" }, say.points),
        ),
      ),
      element("tbody", null, objectives.map(row)),
    ),
  );
}

const number = (value: number, lang: Lang): string =>
  value.toLocaleString(lang, { maximumFractionDigits: 1 });
