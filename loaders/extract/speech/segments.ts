import type { Item } from "./item.js";
import { SIGNAL } from "./word-classes.js";

/** Part of a sentence between commas, semicolons, colons, dashes and long quotations. */
export interface Segment {
  from: number;
  to: number;
  /** The mark before it; empty at the start and beside a quotation. */
  mark: string;
  /** The signals of all its items. */
  signals: number;
}

const BRACKET = 16;
const PARTS = SIGNAL.break | SIGNAL.bracket | SIGNAL.quote;

/** Parts of a sentence between the marks that part clauses. */
export function cutSegments(items: Item[]): Segment[] {
  const segments: Segment[] = [];
  let from = 0;
  let mark = "";
  let signals = 0;
  let bracket = -1;
  for (let i = 0; i < items.length; i++) {
    const item = items[i]!;
    if (!(item.signals & PARTS)) signals |= item.signals;
    else if (item.full) {
      if (from < i) {
        segments.push({ from, to: i, mark, signals });
        mark = "";
      }
      segments.push({ from: i, to: i + 1, mark, signals: item.signals });
      from = i + 1;
      mark = "";
      signals = 0;
    } else if (item.signals & SIGNAL.bracket) bracket = closing(items, i);
    else if (item.signals & SIGNAL.break && i > bracket) {
      if (from < i) segments.push({ from, to: i, mark, signals });
      from = i + 1;
      mark = item.lower;
      signals = 0;
    } else signals |= item.signals;
  }
  if (from < items.length) segments.push({ from, to: items.length, mark, signals });
  return segments;
}

/** The item that closes the bracket at `open`, if it closes soon. */
function closing(items: Item[], open: number): number {
  const limit = Math.min(items.length, open + BRACKET);
  for (let i = open + 1; i < limit; i++) if (items[i]!.lower === ")") return i;
  return -1;
}
