import { notStated } from "../model/words.js";
import type { Lang, Polarity } from "../model/vocabulary.js";
import type { Workbook } from "../model/workbook.js";
import { svg } from "./element.js";

/** Which of the side colours an element has: `data-side="1"`, by the order of the scenario. */
export function sideNumber(workbook: Workbook, side: string | null): string {
  const index = workbook.sides.findIndex((entry) => entry.side === side);
  return index < 0 ? "none" : String((index % 3) + 1);
}

const thirdParties = { de: "Dritte", en: "third parties" } as const;

/** The name of a side; null is whoever takes part on no side. */
export function sideName(workbook: Workbook, side: string | null, lang: Lang): string {
  if (side === null) return thirdParties[lang];
  return workbook.sides.find((entry) => entry.side === side)?.name ?? side;
}

/** The name of an actor; null is said as such. */
export function actorName(workbook: Workbook, id: string | null, lang: Lang): string {
  if (id === null) return notStated[lang];
  return workbook.tables.actors.find((actor) => actor.actor_id === id)?.name ?? id;
}

/**
 * The shape of a polarity, 16 units wide around 0,0, in the current colour: a full disc says yes,
 * a cross says no, a ring leaves it open. It always stands beside its word or in a named mark.
 */
export function polarityShape(polarity: Polarity): SVGElement {
  if (polarity === "for") return svg("circle", { r: 6.5, fill: "currentColor" });
  if (polarity === "open") {
    return svg("circle", { r: 5.5, fill: "none", stroke: "currentColor", "stroke-width": 2 });
  }
  return svg("path", {
    d: "M-5,-5L5,5M5,-5L-5,5",
    fill: "none",
    stroke: "currentColor",
    "stroke-width": 3,
    "stroke-linecap": "round",
  });
}

/** The shape as an inline picture of its own; its word is beside it or in the name of the button. */
export function polarityMark(polarity: Polarity): SVGSVGElement {
  return svg(
    "svg",
    { class: "polarity", viewBox: "-8 -8 16 16", width: 16, height: 16, "aria-hidden": "true" },
    polarityShape(polarity),
  );
}
