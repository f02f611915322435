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

const MARKS = new Set(Object.entries(CLOSERS).flatMap(([open, closers]) => [open, ...closers]));

/** Can the mark open or close a quotation? */
export const isQuotationMark = (mark: string): boolean => MARKS.has(mark);

/**
 * Finds quotations between marks: spans that include the marks, outermost only, in order. A
 * quotation that is not closed at the end of its paragraph is given up, unless the next paragraph
 * takes it up with an opening mark, as long speeches are printed. `marks` are the tokens that are
 * quotation marks; linear in their number and the length of the text.
 */
export function quotations(text: string, tokens: Token[], marks: number[]): Span[] {
  const found: Span[] = [];
  let open: { start: number; closers: string; mark: string } | null = null;
  let depth = 0;
  // Where the text was read up to, and the first line break behind it.
  let read = 0;
  let lineEnd = -1;
  for (const at of marks) {
    const { lower: mark, start, end } = tokens[at]!;
    const previousEnd = at === 0 ? 0 : tokens[at - 1]!.end;
    if (open) {
      if (lineEnd < read) lineEnd = endOfLine(text, read);
      if (lineEnd < start) {
        const takenUp = lineEnd >= previousEnd && mark === open.mark;
        read = end;
        if (takenUp) continue;
        open = null;
      }
    }
    read = end;
    const closers: string | undefined = CLOSERS[mark];
    if (open?.closers.includes(mark)) {
      if (closers !== undefined && depth > 0) depth--;
      else {
        found.push({ start: open.start, end });
        open = null;
      }
    } else if (closers === undefined) continue;
    else if (open) {
      if (mark === open.mark && mark !== '"') depth++;
    } else {
      const blankBefore = start === 0 || start > previousEnd || beforeOpens(text, start);
      if (opens(mark, blankBefore)) open = { start, closers, mark };
      depth = 0;
    }
  }
  return found;
}

/** A mark that can also close needs a blank, a bracket or the start of the text before it. */
const opens = (mark: string, blankBefore: boolean): boolean =>
  mark === "„" || mark === "‚" || blankBefore;

const beforeOpens = (text: string, at: number): boolean => "([{–—-/:".includes(text[at - 1] ?? " ");

function endOfLine(text: string, from: number): number {
  const at = text.indexOf("\n", from);
  return at < 0 ? text.length : at;
}
