import { toCsv } from "../model/csv.js";
import type { ClassAnalysis } from "../model/item-analysis.js";
import type { ClassView } from "./desk-grid.js";
import { decimal } from "./desk-intake.js";
import { deskWords } from "./desk-words.js";
import { element } from "./element.js";

/** The items with how hard they are, how well they tell learners apart, and what went wrong. */
export function DeskItems(
  { items, lang }: ClassView,
  { items: statistics, wrong }: ClassAnalysis,
): HTMLElement {
  const say = deskWords[lang];
  const known = new Map(statistics.map((row) => [row.item_id, row]));
  const head = [say.item, say.people, say.difficulty, say.discrimination, say.wrong];
  return element(
    "div",
    { class: "scroll-x", role: "group", "aria-label": say.itemsTitle, tabindex: 0 },
    element(
      "table",
      { class: "desk-items" },
      element("caption", { class: "visually-hidden" }, say.itemsTitle),
      element(
        "thead",
        null,
        element(
          "tr",
          null,
          head.map((label, i) =>
            element("th", { scope: "col", class: i > 0 && i < 4 ? "number" : null }, label),
          ),
        ),
      ),
      element(
        "tbody",
        null,
        items.map(({ item_id, prompt }, i) => {
          const row = known.get(item_id);
          const mistakes = wrong.filter((answer) => answer.item_id === item_id);
          const r = row?.discrimination ?? null;
          return element(
            "tr",
            { id: `desk-item-${i + 1}` },
            element("th", { scope: "row" }, `${i + 1}. ${prompt}`),
            element("td", { class: "number" }, row?.learners ?? 0),
            element("td", { class: "number" }, row ? decimal(100 * row.difficulty, lang, 0) : "–"),
            element("td", { class: "number" }, r === null ? "–" : decimal(r, lang, 2)),
            element(
              "td",
              null,
              mistakes.map(({ answer, learners }) =>
                element("div", { dir: "auto" }, say.times(answer, learners)),
              ),
            ),
          );
        }),
      ),
    ),
  );
}

/** The same for a spreadsheet. */
export function itemsCsv({ items }: ClassView, { items: rows, wrong }: ClassAnalysis): string {
  const known = new Map(rows.map((row) => [row.item_id, row]));
  const columns = "item_id section prompt learners difficulty discrimination wrong".split(" ");
  return toCsv(
    columns,
    items.map(({ item_id, section, prompt }) => ({
      item_id,
      section,
      prompt,
      ...known.get(item_id),
      wrong: wrong
        .filter((answer) => answer.item_id === item_id)
        .map(({ answer, learners }) => `${answer} (${learners})`)
        .join("; "),
    })),
  );
}
