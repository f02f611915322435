import type { Item } from "../model/exercise.js";
import type { Lang } from "../model/vocabulary.js";
import { element } from "./element.js";
import { bestOf, type ItemStore } from "./item-store.js";
import { itemWords } from "./item-words.js";

/** How far a learner is with an item, in a word and a sign, for a list of items. */
export function itemMark(
  item: Item,
  store: ItemStore,
  { lang, test }: { lang: Lang; test: boolean },
): HTMLElement {
  const state = markOf(item, store, test);
  return element(
    "span",
    { class: "entry-state", "data-state": state },
    itemWords[lang].mark[state],
  );
}

export type Mark = "open" | "begun" | "missed" | "solved" | "handed-in" | "collected";

function markOf(item: Item, store: ItemStore, test: boolean): Mark {
  const kept = store.responseOf(item);
  if (!kept || kept.changed) return "open";
  const begun = kept.response !== null || kept.hints > 0;
  if (test) return kept.response !== null ? "collected" : "open";
  if (kept.attempts === 0) return begun ? "begun" : "open";
  if (item.interaction === "reflection") return "handed-in";
  return (bestOf(kept) ?? 0) >= 1 ? "solved" : "missed";
}
