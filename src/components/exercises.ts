import { sections, type ExerciseSet, type Item, type Section } from "../model/exercise.js";
import type { ReviewTime } from "../model/review.js";
import { keysOf, type Lang } from "../model/vocabulary.js";
import type { Workbook } from "../model/workbook.js";
import { articleWords } from "./article-words.js";
import { bringIntoView } from "./bring-into-view.js";
import { element } from "./element.js";
import { views, type Views } from "./interactions/views.js";
import { itemMark } from "./item-mark.js";
import { ItemView, type PageGraders } from "./item.js";
import { bestOf, type ItemStore } from "./item-store.js";
import { itemWords } from "./item-words.js";
import { followSelection, hashOfId, type Selection } from "./selection.js";
import { Worksheet } from "./worksheet.js";

const paths = ["short", "all", "review"] as const;
type Path = (typeof paths)[number];

/** Item ids that are due for another try, by when. */
export type Due = Record<ReviewTime, readonly string[]>;

/**
 * The exercises of a scenario, one at a time beside the list of all: the short path, all of them, or
 * what is to be done again. `#<item id>` in the address opens an item; any other id there is
 * evidence, which a panel on the page shows while the item stays.
 */
export function Exercises(
  published: ExerciseSet,
  {
    workbook,
    lang,
    selection,
    store,
    due = () => failed(published.items, store),
    views: more = {},
    graders,
  }: {
    workbook: Workbook;
    lang: Lang;
    selection: Selection;
    store: ItemStore;
    due?: () => Due;
    /** Interactions that need something of the page, such as a database. */
    views?: Views;
    graders?: PageGraders;
  },
): HTMLElement {
  const say = itemWords[lang];
  const shown: Views = { ...views, ...more };
  // What this page has no controls for is left out rather than shown as a riddle.
  const set = { ...published, items: published.items.filter((item) => shown[item.interaction]) };
  const byId = new Map(set.items.map((item) => [item.item_id, item]));
  const offered = paths.filter((path) => path !== "review" || !set.test);
  let path: Path = set.items.some(({ short }) => short) ? "short" : "all";
  // A path stays as it was when it was entered, even while solving changes what is due.
  let dates: Due | null = null;
  let items: readonly Item[] = [];
  let current: Item | null = null;
  let learner = store.learner?.id;
  const seen = new Set<string>();
  let saving = false;
  let shownText = "";
  const keptText = () => JSON.stringify((current && store.responseOf(current)?.response) ?? null);
  const ours: ItemStore = {
    responseOf: (item) => store.responseOf(item),
    subscribe: (listener) => store.subscribe(listener),
    save(item, work) {
      saving = true;
      store.save(item, work);
      saving = false;
      shownText = keptText();
    },
  };

  function enter(next: Path): void {
    path = next;
    dates = path === "review" ? due() : null;
    const ids = dates && [...dates.today, ...dates.tomorrow, ...dates.week];
    items = ids
      ? ids.flatMap((id) => byId.get(id) ?? [])
      : set.items.filter(({ short }) => path === "all" || short);
  }

  const article = element(
    "details",
    { class: "item-article" },
    element("summary", null, say.article),
    articleWords(workbook, { lang }).node,
  );
  const place = element("div", { class: "exercise" });
  const list = element("nav", { class: "exercise-list", "aria-label": say.list });
  const wide = typeof matchMedia === "function" && matchMedia("(min-width: 64rem)").matches;
  const listFold = element(
    "details",
    { class: "exercise-fold", open: wide },
    element("summary", null, say.list),
    list,
  );
  const progress = element("p", { class: "exercise-progress" });
  const chooser = element(
    "fieldset",
    { class: "exercise-paths" },
    element("legend", { class: "visually-hidden" }, say.paths),
    offered.map((which) =>
      element(
        "label",
        null,
        element("input", {
          type: "radio",
          name: "exercise-path",
          value: which,
          checked: which === path,
          onchange: () => follow(which),
        }),
        " ",
        element("span", { "data-path": which }, say.path[which]),
      ),
    ),
  );
  const root = element(
    "div",
    { class: "exercises" },
    set.test && element("p", { class: "exercise-test", role: "note" }, say.test),
    chooser,
    element(
      "div",
      { class: "exercise-status" },
      progress,
      element(
        "button",
        { type: "button", class: "exercise-print", onclick: printSheet },
        say.paper,
      ),
    ),
    element("div", { class: "exercise-columns" }, place, listFold),
  );

  /** Prints the exercises of the path with room to write, instead of the page. */
  function printSheet(): void {
    const sheet = Worksheet(items, { workbook, lang });
    root.append(sheet);
    addEventListener("afterprint", () => sheet.remove(), { once: true });
    print();
  }

  function follow(next: Path): void {
    enter(next);
    // What is to be repeated comes in its order; any other path goes on where it was left.
    if (dates) current = items[0] ?? null;
    else if (!current || !items.includes(current))
      current = items.find((item) => !isDone(item, store)) ?? items[0] ?? null;
    drawItem();
    drawList();
  }

  function drawItem(): void {
    shownText = keptText();
    if (!current) {
      const words = path === "review" ? say.nothingDue : say.none;
      place.replaceChildren(element("p", { class: "exercise-none" }, words));
      return;
    }
    const at = items.indexOf(current);
    const markable = current.interaction === "select-evidence";
    place.replaceChildren(
      ItemView(current, {
        workbook,
        lang,
        store: ours,
        place: { number: at + 1, of: items.length },
        test: set.test,
        views: more,
        graders,
        seen,
        aside: markable ? null : article,
      }),
      steps(at),
    );
  }

  function steps(at: number): HTMLElement {
    const link = (item: Item | undefined, words: string, side: string) =>
      item && element("a", { class: side, href: hashOfId(item.item_id) }, words);
    return element(
      "div",
      { class: "exercise-steps" },
      link(items[at - 1], `← ${say.previous}`, "previous"),
      link(items[at + 1], `${say.next} →`, "next") ?? element("span", { class: "next" }, say.end),
    );
  }

  function drawList(): void {
    const entry = (item: Item) =>
      element(
        "li",
        null,
        element(
          "a",
          {
            href: hashOfId(item.item_id),
            "aria-current": item === current ? "step" : null,
          },
          element("span", { class: "entry-number" }, String(items.indexOf(item) + 1)),
          element("span", { class: "entry-kind" }, say.kind[item.interaction]),
          itemMark(item, store, { lang, test: set.test }),
          element("span", { class: "entry-prompt" }, item.prompt),
        ),
      );
    const group = (title: string, members: readonly Item[]) =>
      members.length === 0
        ? []
        : [
            element("h3", null, title),
            element("ol", { start: items.indexOf(members[0]!) + 1 }, members.map(entry)),
          ];
    const groups = () => {
      if (!dates)
        return keysOf(sections).flatMap((section: Section) =>
          group(
            sections[section][lang],
            items.filter((item) => item.section === section),
          ),
        );
      const { today, tomorrow, week } = dates;
      return Object.entries({ today, tomorrow, week }).flatMap(([when, ids]) =>
        group(
          say.due[when as ReviewTime],
          items.filter(({ item_id }) => ids.includes(item_id)),
        ),
      );
    };
    list.replaceChildren(...groups());
    progress.textContent = dates ? "" : sum();
  }

  function sum(): string {
    if (set.test)
      return say.given(items.filter((item) => hasAnswer(item, store)).length, items.length);
    const reached = items.reduce((all, item) => all + item.points * scoreOf(item, store), 0);
    const total = items.reduce((all, { points }) => all + points, 0);
    const done = items.filter((item) => isDone(item, store)).length;
    return say.done(done, items.length, say.reached(reached, total));
  }

  function open(id: string | null): void {
    const item = id === null ? undefined : byId.get(id);
    if (!item || item === current) return;
    current = item;
    if (!items.includes(item)) {
      enter("all");
      chooser.querySelector<HTMLInputElement>(`input[value="${path}"]`)!.checked = true;
    }
    drawItem();
    drawList();
    if (!root.isConnected) return;
    const title = place.querySelector<HTMLElement>(".item-number");
    title?.focus({ preventScroll: true });
    if (title) bringIntoView(title);
  }

  follow(path);
  followSelection(root, selection, open);
  let wasConnected = false;
  const stop = store.subscribe(() => {
    wasConnected ||= root.isConnected;
    if (wasConnected && !root.isConnected) return stop();
    // Another learner, a file taken in, another tab: the item shows what is kept now.
    if (!saving && (store.learner?.id !== learner || keptText() !== shownText)) {
      if (store.learner?.id !== learner) seen.clear();
      learner = store.learner?.id;
      drawItem();
    }
    drawList();
  });
  return root;
}

const keptOf = (item: Item, store: ItemStore) => {
  const kept = store.responseOf(item);
  return kept && !kept.changed ? kept : null;
};
const scoreOf = (item: Item, store: ItemStore): number => {
  const kept = keptOf(item, store);
  return (kept && bestOf(kept)) ?? 0;
};
const isDone = (item: Item, store: ItemStore): boolean => {
  const kept = keptOf(item, store);
  if (!kept || kept.attempts === 0) return false;
  return item.interaction === "reflection" || scoreOf(item, store) >= 1;
};
const hasAnswer = (item: Item, store: ItemStore): boolean => {
  const response = keptOf(item, store)?.response;
  return response !== null && response !== undefined && JSON.stringify(response).length > 2;
};

/** Without a schedule: what was tried and has not worked yet is due today. */
function failed(items: readonly Item[], store: ItemStore): Due {
  const today = items.filter(
    (item) => (keptOf(item, store)?.attempts ?? 0) > 0 && !isDone(item, store),
  );
  return { today: today.map(({ item_id }) => item_id), tomorrow: [], week: [] };
}
