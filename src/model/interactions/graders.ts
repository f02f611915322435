import type { InteractionName } from "../exercise.js";
import { choice } from "./choice.js";
import { classify } from "./classify.js";
import { date } from "./date.js";
import type { Grader } from "./grader.js";
import { inlineChoice } from "./inline-choice.js";
import { match } from "./match.js";
import { negotiate } from "./negotiate.js";
import { order } from "./order.js";
import { reflection } from "./reflection.js";
import { selectEvidence } from "./select-evidence.js";
import { speech } from "./speech.js";

/** The graders that need nothing but the item and the article, by interaction. */
export const graders = {
  choice,
  order,
  match,
  "inline-choice": inlineChoice,
  date,
  "select-evidence": selectEvidence,
  classify,
  speech,
  reflection,
  negotiate,
} satisfies Partial<{ [N in InteractionName]: Grader<N> }>;
