import type { ClassView } from "./desk-grid.js";
import { element } from "./element.js";

/** What learners wrote freely, item by item, side by side; null where nobody wrote. */
export function DeskTexts({ work, items, nameOf }: ClassView): HTMLElement | null {
  const written = items.filter(({ item_id }) => work.texts.some((row) => row.item_id === item_id));
  if (written.length === 0) return null;
  return element(
    "div",
    { class: "desk-texts" },
    written.map(({ item_id, prompt }, i) =>
      element(
        "details",
        { open: i === 0 },
        element("summary", null, prompt),
        element(
          "ul",
          null,
          work.texts
            .filter((row) => row.item_id === item_id)
            .map(({ learner, text }) =>
              element(
                "li",
                null,
                element("p", { class: "desk-text", dir: "auto" }, text),
                element("p", { class: "desk-by" }, element("bdi", null, nameOf(learner))),
              ),
            ),
        ),
      ),
    ),
  );
}
