import { followSelection, type Selection } from "./selection.js";

/** Marks that stand for rows carry their ids, separated by spaces. */
export const rowsAttribute = "data-rows";

/**
 * Lets the marks below `root` be chosen: a click (or Enter and Space on SVG) selects the row of the
 * mark; where a mark stands for several rows, choosing it again goes on to the next, then to none.
 * Marks of the selected row carry `aria-pressed` (buttons) or `data-chosen` (others).
 */
export function makeChoosable<Root extends Element>(root: Root, selection?: Selection): Root {
  if (!selection) return root;
  const choose = (event: Event): void => {
    const mark = (event.target as Element).closest(`[${rowsAttribute}]`);
    if (!mark || !root.contains(mark)) return;
    if (event.type === "keydown") {
      const { key } = event as KeyboardEvent;
      if ((key !== "Enter" && key !== " ") || mark.localName === "button") return;
      if (mark.getAttribute("role") !== "button") return;
      event.preventDefault();
    }
    const ids = idsOf(mark);
    selection.select(ids[ids.indexOf(selection.id ?? "") + 1] ?? null);
  };
  root.addEventListener("click", choose);
  root.addEventListener("keydown", choose);
  followSelection(root, selection, (id) => {
    for (const mark of root.querySelectorAll(`[${rowsAttribute}]`)) {
      const chosen = id !== null && idsOf(mark).includes(id);
      if (mark.localName === "button" || mark.getAttribute("role") === "button") {
        mark.setAttribute("aria-pressed", String(chosen));
      } else {
        mark.toggleAttribute("data-chosen", chosen);
      }
    }
  });
  return root;
}

const idsOf = (mark: Element): string[] => mark.getAttribute(rowsAttribute)!.split(" ");
