import type { Span } from "./text.js";

/** `spans` with `span` added, in order; what overlaps becomes one. */
export function addSpan(spans: readonly Span[], { start, end }: Span): Span[] {
  const apart = spans.filter((each) => each.end <= start || each.start >= end);
  const joined = spans.filter((each) => each.end > start && each.start < end);
  const whole = {
    start: Math.min(start, ...joined.map((each) => each.start)),
    end: Math.max(end, ...joined.map((each) => each.end)),
  };
  return [...apart, whole].sort((a, b) => a.start - b.start);
}

/** `spans` without those that touch any of `span`. */
export const removeSpans = (spans: readonly Span[], { start, end }: Span): Span[] =>
  spans.filter((each) => each.end <= start || each.start >= end);

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && a.end > b.start;
