import type { Span } from "../../../src/model/text.js";
import type { Token } from "../tokens.js";
import type { Reading } from "./reading.js";

/** Shorter words before a full stop are abbreviations or parts of addresses. */
const SHORTEST = 3;

/**
 * Cuts sentences where a blank was lost after a full stop, as happens when pages are copied:
 * "sagte sie.Danach ging er."
 */
export function splitGlued(sentences: Span[], { tokens, glued }: Reading): Span[] {
  if (glued.length === 0) return sentences;
  const result: Span[] = [];
  let next = 0;
  for (const { start, end } of sentences) {
    let from = start;
    for (; next < glued.length && tokens[glued[next]! + 1]!.start < end; next++) {
      const stop = tokens[glued[next]!]!;
      if (stop.start <= from) continue;
      result.push({ start: from, end: stop.end });
      from = stop.end;
    }
    result.push({ start: from, end });
  }
  return result;
}

/** Do two words close up to the stop at token `i`, so that the second begins a sentence? */
export function glues(tokens: Token[], i: number): boolean {
  const stop = tokens[i]!;
  const before = tokens[i - 1];
  const after = tokens[i + 1];
  if (!before || !after || after.start !== stop.end || before.end !== stop.start) return false;
  if (
    before.kind !== "word" ||
    before.lower.length < SHORTEST ||
    !after.cap ||
    after.kind !== "word"
  )
    return false;
  return tokens[i + 2]?.lower !== "." && after.lower.length > 1;
}
