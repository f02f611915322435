/**
 * Offsets. Everything stored (tables, snapshots, links) counts Unicode code points, end exclusive,
 * as the W3C Web Annotation model asks and as DuckDB's `substring` counts. JavaScript strings and
 * the DOM count UTF-16 units. This module is the only border between the two.
 */

/** A half-open range `[start, end)`; the unit is said where it is used. */
export interface Span {
  start: number;
  end: number;
}

/** Converts offsets of one text between UTF-16 units and code points; each look-up is O(log n). */
export interface OffsetMap {
  /** Code points before UTF-16 offset `unit`; an offset inside a surrogate pair counts as its start. */
  toPoints(unit: number): number;
  /** UTF-16 offset of code point `point`. */
  toUnits(point: number): number;
  /** Length of the text in code points. */
  readonly points: number;
}

/** Builds the offset map of `text` in one pass; memory grows only with astral characters. */
export function offsetMap(text: string): OffsetMap {
  const astral: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0xd800 || unit > 0xdbff) continue;
    const next = text.charCodeAt(i + 1);
    if (next >= 0xdc00 && next <= 0xdfff) astral.push(i++);
  }
  const before = (limit: (i: number) => number, offset: number): number => {
    let low = 0;
    let high = astral.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (limit(middle) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return {
    points: text.length - astral.length,
    // A pair at unit u shifts every offset from u + 1 on: inside the pair it already counts as read.
    toPoints: (unit) => unit - before((i) => astral[i]!, unit),
    toUnits: (point) => point + before((i) => astral[i]! - i, point),
  };
}

/** The slice of `text` between two code-point offsets. */
export function slicePoints(text: string, { start, end }: Span): string {
  const map = offsetMap(text);
  return text.slice(map.toUnits(start), map.toUnits(end));
}
