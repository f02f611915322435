import type { InteractionName, Interactions, Item, Response } from "./exercise.js";
import type { Span } from "./text.js";

/** Longest answers that are kept, in code points; what is longer is cut, and the learner told. */
export const limits = { date: 120, speech: 600, reflection: 6000, query: 20_000 } as const;

const isText = (value: unknown): value is string => typeof value === "string";
const isTexts = (value: unknown): value is string[] => Array.isArray(value) && value.every(isText);
const isMap = (value: unknown): value is Record<string, string> =>
  isObject(value) && Object.values(value).every(isText);
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isSpan = (value: unknown): value is Span =>
  isObject(value) &&
  Number.isSafeInteger(value.start) &&
  Number.isSafeInteger(value.end) &&
  (value.start as number) >= 0 &&
  (value.start as number) < (value.end as number);

const shapes: { [N in InteractionName]: (value: unknown) => value is Interactions[N]["response"] } =
  {
    choice: isTexts,
    order: isTexts,
    match: isMap,
    "inline-choice": isMap,
    date: isText,
    "select-evidence": (value): value is Span[] => Array.isArray(value) && value.every(isSpan),
    classify: isMap,
    speech: isText,
    query: isText,
    reflection: (value): value is { text: string; met: string[] } =>
      isObject(value) && isText(value.text) && isTexts(value.met),
    negotiate: isMap,
  };

/**
 * A response from a record, which may come from anywhere: as it is where it has the shape that the
 * item's interaction asks for, else null, as if nothing had been answered.
 */
export function responseFor<N extends InteractionName>(
  item: Item<N>,
  value: unknown,
): Response<N> | null {
  return shapes[item.interaction](value) ? (value as Response<N>) : null;
}

/** The first `limit` code points of a text; a cut never halves a character. */
export function cutTo(text: string, limit: number): string {
  return text.length <= limit ? text : [...text].slice(0, limit).join("");
}
