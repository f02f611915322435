import type { Feedback, InteractionName, Item, Response } from "../../model/exercise.js";
import type { Lang } from "../../model/vocabulary.js";
import type { Workbook } from "../../model/workbook.js";

export interface ViewOptions<N extends InteractionName> {
  workbook: Workbook;
  lang: Lang;
  /** What has been answered so far; null for nothing. */
  response: Response<N> | null;
  /** Nothing can be changed. */
  locked: boolean;
  /** What the last verdict said; a view may mark the places that it names. */
  feedback: readonly Feedback[];
  /** Called with the whole response after every change. */
  onChange(response: Response<N>): void;
  /** Id of the prompt, which names the group of controls. */
  promptId: string;
}

/**
 * The controls of one kind of item and nothing else: prompt, buttons and feedback belong to the
 * frame. The node shows `response` as it is, and hands every change to `onChange`.
 */
export type View<N extends InteractionName> = (
  item: Item<N>,
  options: ViewOptions<N>,
) => HTMLElement;

/** An id for an element of an item's view; no address on the page leads to it. */
export const partId = (item: Item, ...parts: (string | number)[]): string =>
  ["part", item.item_id, ...parts].join("-").replaceAll(/\s/g, "_");
