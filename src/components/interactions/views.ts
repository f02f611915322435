import type { InteractionName, Item } from "../../model/exercise.js";
import { ChoiceView } from "./choice.js";
import { ClassifyView } from "./classify.js";
import { DateView } from "./date.js";
import { InlineChoiceView } from "./inline-choice.js";
import { MatchView } from "./match.js";
import { NegotiateView } from "./negotiate.js";
import { OrderView } from "./order.js";
import { ReflectionView } from "./reflection.js";
import { SelectEvidenceView } from "./select-evidence.js";
import { SpeechView } from "./speech.js";
import type { View, ViewOptions } from "./view.js";

export type Views = { [N in InteractionName]?: View<N> };

/** The views that need nothing but the item and the workbook, by interaction. */
export const views = {
  choice: ChoiceView,
  order: OrderView,
  match: MatchView,
  "inline-choice": InlineChoiceView,
  date: DateView,
  "select-evidence": SelectEvidenceView,
  classify: ClassifyView,
  speech: SpeechView,
  reflection: ReflectionView,
  negotiate: NegotiateView,
} satisfies Views;

/**
 * The controls of an item. `more` has the views of interactions that need something of the page,
 * such as a database. Throws for an interaction that nobody can show.
 */
export function InteractionView<N extends InteractionName>(
  item: Item<N>,
  options: ViewOptions<N>,
  more: Views = {},
): HTMLElement {
  const view = ({ ...views, ...more } as Views)[item.interaction] as View<N> | undefined;
  if (!view)
    throw new Error(
      `no view for interaction "${item.interaction}" (item "${item.item_id}"); hand one in`,
    );
  return view(item, options);
}
