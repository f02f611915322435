import { createAnchor } from "../../src/model/anchor.js";
import type { Reading } from "./document.js";
import { selectorsFor } from "./drafts/selectors.js";

/** A reading whose drafts carry quotes that anchor exactly once, as `data/<id>/*.yaml` has them. */
export function withSelectors(text: string, reading: Reading) {
  const points = [...text];
  const anchor = createAnchor(text);
  const quote = (spans: { start: number; end: number }[]) =>
    spans.flatMap((span) => selectorsFor(points, span, anchor));
  return {
    ...reading,
    positions: reading.positions.map((draft) => ({ ...draft, quote: quote(draft.spans) })),
    deadlines: reading.deadlines.map((draft) => ({ ...draft, quote: quote([draft]) })),
  };
}
