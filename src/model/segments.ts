import type { Span } from "./text.js";

/** A stretch of text together with every mark that covers it; its bounds are cuts of those marks. */
export interface Segment<Mark extends Span> extends Span {
  marks: Mark[];
}

/**
 * Cuts `range` wherever a mark begins or ends, so that overlapping and nested marks become a plain
 * row of segments. Joined, the segments are `range`; the marks of a segment are exactly those that
 * cover it, in the given order. Marks without length or outside `range` leave no trace. Any unit of
 * offset will do, as long as it is the same for all.
 */
export function segments<Mark extends Span>(range: Span, marks: readonly Mark[]): Segment<Mark>[] {
  const within = marks.filter(
    ({ start, end }) => start < end && start < range.end && end > range.start,
  );
  const cuts = new Set([range.start, range.end]);
  for (const { start, end } of within) {
    if (start > range.start) cuts.add(start);
    if (end < range.end) cuts.add(end);
  }
  const bounds = [...cuts].sort((a, b) => a - b);
  return bounds.slice(1).map((end, i) => {
    const start = bounds[i]!;
    return { start, end, marks: within.filter((mark) => mark.start <= start && mark.end >= end) };
  });
}

/**
 * Gives each mark a lane, so that overlapping marks can be drawn one below the other and each keeps
 * its height from end to end: the earliest takes the first lane that is free, the longer first.
 */
export function lanes<Mark extends Span>(marks: readonly Mark[]): Map<Mark, number> {
  const given = new Map<Mark, number>();
  for (const mark of [...marks].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const taken = new Set(
      [...given]
        .filter(([other]) => other.start < mark.end && other.end > mark.start)
        .map(([, lane]) => lane),
    );
    let lane = 0;
    while (taken.has(lane)) lane++;
    given.set(mark, lane);
  }
  return given;
}
