import type { Item } from "./item.js";
import { SIGNAL } from "./word-classes.js";

/** Part of a sentence between commas, semicolons, colons, dashes and long quotations. */
export interface Segment {
  from: number;
  to: number;
  /** The mark before it; empty at the start and beside a quotation. */
  mark: string;
  /** The signals of all its items, joined. */
  leads: number;
}

const BRACKET = 16;
const PARTS = SIGNAL.break | SIGNAL.bracket | SIGNAL.quote;

/** Parts of a sentence between the marks that part clauses. */
export function cutSegments(items: Item[]): Segment[] {
  const segments: Segment[] = [];
  let from = 0;
  let mark = "";
  let leads = 0;
  let bracket = -1;
  for (let i = 0; i < items.length; i++) {
    const own = items[i]!.signals;
    if (!(own & PARTS)) leads |= own;
    else if (items[i]!.full) {
      if (from < i) {
        segments.push({ from, to: i, mark, leads });
        mark = "";
      }
      segments.push({ from: i, to: i + 1, mark, leads: own });
      from = i + 1;
      mark = "";
      leads = 0;
    } else if (own & SIGNAL.bracket) bracket = closing(items, i);
    else if (own & SIGNAL.break && i > bracket) {
      if (from < i) segments.push({ from, to: i, mark, leads });
      from = i + 1;
      mark = items[i]!.lower;
      leads = 0;
    } else leads |= own;
  }
  if (from < items.length) segments.push({ from, to: items.length, mark, leads });
  return segments;
}

/** The item that closes the bracket at `open`, if it closes soon. */
function closing(items: Item[], open: number): number {
  const limit = Math.min(items.length, open + BRACKET);
  for (let i = open + 1; i < limit; i++) if (items[i]!.lower === ")") return i;
  return -1;
}
