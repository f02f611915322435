import type { Body, InteractionName, Key } from "../../../src/model/exercise.js";
import type { GradingContext, Solved } from "../../../src/model/interactions/grader.js";

/** An item with the parts that a grader looks at; the rest is plain. */
export function item<N extends InteractionName>(
  interaction: N,
  body: Body<N>,
  key: Key<N>,
  misconceptions: Record<string, string> = {},
): Solved<N> {
  return {
    item_id: "item",
    interaction,
    section: "read",
    difficulty: 1,
    points: 1,
    objective: "",
    prompt: "",
    body,
    short: false,
    origin: "authored",
    hash: "",
    solution: { key, hints: [], explanation: "Because.", misconceptions, evidence: [] },
  };
}

export const choices = (...ids: string[]) => ids.map((id) => ({ id, label: id.toUpperCase() }));

export const context = (article = ""): GradingContext => ({ lang: "en", article, sentences: [] });
