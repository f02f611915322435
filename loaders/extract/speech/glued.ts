import type { Span } from "../../../src/model/text.js";
import type { Token } from "../tokens.js";

/** Shorter words before a full stop are abbreviations or parts of addresses. */
const SHORTEST = 3;

/**
 * Cuts sentences where a blank was lost after a full stop, as happens when pages are copied:
 * "sagte sie.Danach ging er." Linear in the number of tokens.
 */
export function splitGlued(sentences: Span[], tokens: Token[]): Span[] {
  const result: Span[] = [];
  let i = 1;
  for (const sentence of sentences) {
    let start = sentence.start;
    for (; i + 1 < tokens.length && tokens[i + 1]!.start < sentence.end; i++) {
      if (tokens[i]!.start <= start || !isGlued(tokens, i)) continue;
      result.push({ start, end: tokens[i]!.end });
      start = tokens[i]!.end;
    }
    result.push({ start, end: sentence.end });
  }
  return result;
}

function isGlued(tokens: Token[], i: number): boolean {
  const stop = tokens[i]!;
  if (stop.lower !== "." && stop.lower !== "!" && stop.lower !== "?") return false;
  const before = tokens[i - 1]!;
  const after = tokens[i + 1]!;
  if (before.end !== stop.start || after.start !== stop.end) return false;
  if (
    before.kind !== "word" ||
    before.lower.length < SHORTEST ||
    !after.cap ||
    after.kind !== "word"
  )
    return false;
  return tokens[i + 2]?.lower !== "." && after.lower.length > 1;
}
