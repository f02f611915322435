import { shortDay, shortMonth, weekday } from "../model/calendar.js";
import type { Lang } from "../model/vocabulary.js";

/** A stretch of the axis that is linear in days, from `from` to `to` (inclusive). */
export interface Segment {
  from: number;
  to: number;
  x0: number;
  x1: number;
}

export interface Tick {
  x: number;
  label: string;
}

/** A time axis of one or more linear segments; between segments it is broken, and drawn so. */
export interface TimeScale {
  segments: Segment[];
  /** The segment around the reference day, in which days are told apart. */
  near: Segment;
  /** Left edge of a day; days between segments fall on the break, days outside on the ends. */
  x(day: number): number;
  /** Width of a day in the near segment, pixels. */
  dayWidth: number;
  ticks: Tick[];
  /** Where the axis is broken. */
  breaks: number[];
  /** The weekends of the near segment, where days are wide enough to see. */
  weekends: { x: number; width: number }[];
}

/** Days without any mark after which the axis is broken instead of stretched. */
const longestGap = 100;
const widestBreak = 30;
const widestFar = 76;
/** What all that is far away may take of the axis. */
const shareOfFar = 0.4;

/**
 * Builds the axis for closed ranges of days. A range that holds the reference day and is long counts
 * with its two ends only, so a process of many years does not squeeze the days that matter.
 */
export function timeScale(
  ranges: readonly (readonly [number, number])[],
  reference: number | null,
  width: number,
  lang: Lang,
): TimeScale {
  const solid = ranges.flatMap(([from, to]): [number, number][] =>
    to - from > longestGap && reference !== null && from <= reference && to >= reference
      ? [
          [from, from],
          [to, to],
        ]
      : [[from, to]],
  );
  if (reference !== null) solid.push([reference, reference]);
  if (solid.length === 0) solid.push([0, 0]);
  solid.sort(([a], [b]) => a - b);
  const clusters: [number, number][] = [];
  for (const [from, to] of solid) {
    const last = clusters.at(-1);
    if (last && from - last[1] <= longestGap) last[1] = Math.max(last[1], to);
    else clusters.push([from, to]);
  }
  const home = Math.max(
    0,
    clusters.findIndex(([from, to]) => reference !== null && from <= reference && to >= reference),
  );
  const far = clusters.length - 1;
  const perFar = far === 0 ? 0 : (width * shareOfFar) / far;
  const breakWidth = Math.min(widestBreak, perFar / 3);
  const each = Math.min(widestFar, perFar - breakWidth);
  const room = width - far * (each + breakWidth);
  let x = 0;
  const segments = clusters.map(([from, to], index): Segment => {
    const pad = index === home ? Math.max(2, Math.round((to - from) * 0.03)) : 0;
    const segment = {
      from: from - pad,
      to: to + pad,
      x0: x,
      x1: x + (index === home ? room : each),
    };
    x = segment.x1 + breakWidth;
    return segment;
  });
  const near = segments[home]!;
  const dayWidth = (near.x1 - near.x0) / (near.to - near.from + 1);
  const position = (day: number): number => {
    const first = segments[0]!;
    if (day < first.from) return first.x0;
    for (const segment of segments) {
      if (day < segment.from) return segment.x0 - breakWidth / 2;
      if (day <= segment.to + 1) {
        const share = (day - segment.from) / (segment.to - segment.from + 1);
        return segment.x0 + share * (segment.x1 - segment.x0);
      }
    }
    return segments.at(-1)!.x1;
  };
  const ticks = [
    ...segments.flatMap((segment) =>
      segment === near
        ? []
        : [{ x: (segment.x0 + segment.x1) / 2, label: farLabel(segment, lang) }],
    ),
    ...nearTicks(near, dayWidth, position, lang),
  ];
  const weekends: TimeScale["weekends"] = [];
  if (dayWidth >= 4) {
    for (let day = near.from - 1; day <= near.to; day++) {
      if (weekday(day) !== 5) continue;
      const from = position(Math.max(day, near.from));
      weekends.push({ x: from, width: position(Math.min(day + 2, near.to + 1)) - from });
    }
  }
  const breaks = segments.slice(1).map(({ x0 }) => x0 - breakWidth / 2);
  return { segments, near, breaks, x: position, dayWidth, ticks, weekends };
}

const yearOf = (day: number): number => new Date(day * 86_400_000).getUTCFullYear();

function farLabel({ from, to }: Segment, lang: Lang): string {
  const [first, last] = [yearOf(from), yearOf(to)];
  if (first !== last) return `${first}–${last}`;
  if (to - from > 45) return `${first}`;
  return `${shortMonth(from, lang)} ${first}`;
}

/** Mondays where days are wide, else the first days of months, else of years; never too close. */
function nearTicks(
  { from, to }: Segment,
  dayWidth: number,
  position: (day: number) => number,
  lang: Lang,
): Tick[] {
  const starts: number[] = [];
  const weekly = dayWidth * 7 >= 24;
  const monthly = dayWidth * 30 >= 24;
  for (let day = from; day <= to; day++) {
    const date = new Date(day * 86_400_000);
    const first = date.getUTCDate() === 1;
    if (weekly ? weekday(day) === 0 : first && (monthly || date.getUTCMonth() === 0))
      starts.push(day);
  }
  const step = Math.ceil(
    58 / Math.max(1, (starts.length > 1 ? starts[1]! - starts[0]! : 1) * dayWidth),
  );
  return starts
    .filter((_, index) => index % step === 0)
    .map((day) => ({
      x: position(day),
      label: weekly
        ? shortDay(day, lang)
        : monthly
          ? `${shortMonth(day, lang)} ${yearOf(day)}`
          : `${yearOf(day)}`,
    }));
}
