import type { Span } from "../../../src/model/text.js";
import type { Token } from "../tokens.js";

/** Quotation marks that can open, each with the marks that can close it. */
const CLOSERS: Record<string, string> = {
  "„": '“”"‟',
  "“": '”"“',
  "”": "”",
  "»": "«",
  "«": "»",
  '"': '"“”',
  "‚": "‘’",
  "‘": "’",
  "‹": "›",
  "›": "‹",
};

/**
 * Finds quotations between marks: spans that include the marks, outermost only, in order. A
 * quotation that is not closed at the end of its paragraph is given up, unless the next paragraph
 * takes it up with an opening mark, as long speeches are printed. Linear in the number of tokens.
 */
export function quotations(text: string, tokens: Token[]): Span[] {
  const found: Span[] = [];
  let open: { start: number; closers: string; mark: string } | null = null;
  let depth = 0;
  let previousEnd = 0;
  for (const token of tokens) {
    const mark = token.lower;
    if (open && token.start > previousEnd && breaks(text, previousEnd, token.start)) {
      if (mark !== open.mark) open = null;
      else {
        previousEnd = token.end;
        continue;
      }
    }
    const blankBefore =
      token.start === 0 || token.start > previousEnd || beforeOpens(text, token.start);
    previousEnd = token.end;
    if (token.kind !== "mark" || CLOSERS[mark] === undefined) {
      if (!open || token.kind !== "mark") continue;
      if (open.closers.includes(mark)) {
        found.push({ start: open.start, end: token.end });
        open = null;
      }
      continue;
    }
    if (!open) {
      if (opens(mark, blankBefore)) open = { start: token.start, closers: CLOSERS[mark], mark };
      depth = 0;
    } else if (open.closers.includes(mark)) {
      if (depth > 0) depth--;
      else {
        found.push({ start: open.start, end: token.end });
        open = null;
      }
    } else if (mark === open.mark && mark !== '"') depth++;
  }
  return found;
}

/** A mark that can also close needs a blank, a bracket or the start of the text before it. */
const opens = (mark: string, blankBefore: boolean): boolean =>
  mark === "„" || mark === "‚" || blankBefore;

const beforeOpens = (text: string, at: number): boolean => "([{–—-/:".includes(text[at - 1] ?? " ");

const breaks = (text: string, from: number, to: number): boolean =>
  text.slice(from, to).includes("\n");
