import { element } from "../element.js";
import type { View } from "./view.js";
import { viewWords } from "./words.js";

/**
 * A list that is put in order by dragging, by the buttons of an entry, or by the arrow keys on
 * these buttons. Every move is announced, and the focus goes along with the entry.
 */
export const OrderView: View<"order"> = (item, { response, locked, lang, onChange, promptId }) => {
  const say = viewWords[lang];
  const { entries } = item.body;
  const labels = new Map(entries.map(({ id, label }) => [id, label]));
  const ids = [...new Set([...(response ?? []).filter((id) => labels.has(id)), ...labels.keys()])];
  const status = element("p", { class: "visually-hidden", role: "status" });
  const list = element("ol", { class: "order-list", "aria-labelledby": promptId });

  function move(id: string, to: number, focus: "up" | "down" | null = null): void {
    const from = ids.indexOf(id);
    const place = Math.max(0, Math.min(ids.length - 1, to));
    if (from !== place) {
      ids.splice(place, 0, ...ids.splice(from, 1));
      draw();
      onChange([...ids]);
    }
    status.textContent = say.moved(labels.get(id)!, place + 1, ids.length);
    if (focus) rowOf(id)!.querySelector<HTMLElement>(`[data-move="${focus}"]`)!.focus();
  }
  const rowOf = (id: string) =>
    [...list.children].find((row) => (row as HTMLElement).dataset.id === id);

  function mover(id: string, place: number, way: "up" | "down"): HTMLElement {
    const to = place + (way === "up" ? -1 : 1);
    return element(
      "button",
      {
        type: "button",
        class: "order-move",
        "data-move": way,
        // Kept in the order of focus at the ends of the list, so that nobody loses their place.
        "aria-disabled": String(to < 0 || to >= ids.length),
        "aria-label": say[way](labels.get(id)!),
        onclick: () => move(id, to, way),
        onkeydown(event: KeyboardEvent) {
          const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
          if (!step) return;
          event.preventDefault();
          move(id, ids.indexOf(id) + step, way);
        },
      },
      way === "up" ? "↑" : "↓",
    );
  }

  function draw(): void {
    list.replaceChildren(
      ...ids.map((id, place) =>
        element(
          "li",
          { "data-id": id, class: locked ? null : "movable" },
          element("span", { class: "order-label" }, labels.get(id)!),
          !locked &&
            element(
              "span",
              { class: "order-moves" },
              mover(id, place, "up"),
              mover(id, place, "down"),
            ),
        ),
      ),
    );
  }

  draw();
  if (!locked) makeDraggable(list, move);
  return element(
    "div",
    { class: "order-view" },
    !locked && element("p", { class: "view-note" }, say.orderHelp),
    list,
    status,
  );
};

/** Drags entries by mouse or pen; a finger scrolls the page and uses the buttons. */
function makeDraggable(list: HTMLElement, move: (id: string, to: number) => void): void {
  let dragged: string | null = null;
  const rowAt = (y: number) =>
    [...list.children].findIndex((row) => y < row.getBoundingClientRect().bottom);
  list.addEventListener("pointerdown", (event) => {
    const row = (event.target as Element).closest<HTMLElement>("li");
    if (event.pointerType === "touch" || event.button !== 0) return;
    if (!row || (event.target as Element).closest("button")) return;
    event.preventDefault();
    dragged = row.dataset.id!;
    list.setPointerCapture(event.pointerId);
    list.dataset.dragging = dragged;
    row.classList.add("dragged");
  });
  list.addEventListener("pointermove", (event) => {
    if (dragged === null) return;
    const at = rowAt(event.clientY);
    const to = at < 0 ? list.children.length - 1 : at;
    const row = list.children[to] as HTMLElement;
    if (row.dataset.id === dragged) return;
    move(dragged, to);
    for (const each of list.querySelectorAll<HTMLElement>("li"))
      each.classList.toggle("dragged", each.dataset.id === dragged);
  });
  const drop = (): void => {
    dragged = null;
    delete list.dataset.dragging;
    list.querySelector(".dragged")?.classList.remove("dragged");
  };
  list.addEventListener("pointerup", drop);
  list.addEventListener("pointercancel", drop);
}
