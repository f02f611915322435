import { sections, type Item } from "../model/exercise.js";
import type { Lang } from "../model/vocabulary.js";
import { element } from "./element.js";
import { itemWords } from "./item-words.js";

/** Number, section, level and points of an item, its prompt, and what it is good for. */
export function itemHead(
  item: Item,
  {
    lang,
    place,
    titleId,
    promptId,
  }: {
    lang: Lang;
    place: { number: number; of: number };
    titleId: string;
    promptId: string;
  },
): HTMLElement {
  const say = itemWords[lang];
  const { section, difficulty, points, prompt, objective } = item;
  const facts = [sections[section][lang], say.level[difficulty], say.points(points)].join(" · ");
  return element(
    "header",
    { class: "item-head" },
    element(
      "h2",
      { id: titleId, class: "item-number", tabindex: -1 },
      say.number(place.number, place.of),
      element("span", { class: "item-facts" }, facts),
    ),
    element("p", { class: "item-prompt", id: promptId }, prompt),
    element("p", { class: "item-aim" }, `${say.aim}: ${objective}`),
  );
}
