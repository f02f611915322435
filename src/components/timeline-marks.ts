import { dayNumber } from "../model/calendar.js";
import type { Drawing } from "../model/workbook.js";
import { svg } from "./element.js";
import type { Segment, TimeScale } from "./time-scale.js";

const fadeSteps = 8;
const round = (value: number): number => Math.round(value * 10) / 10;

/**
 * The marks of one date around y = 0: what the text alone leaves open as hollow marks, and the reading
 * filled among them. A reading that is itself "one of these" stays hollow.
 */
export function drawMarks(
  scale: TimeScale,
  reading: Drawing | null,
  textOnly: Drawing | null,
): SVGElement[] {
  return [
    ...(textOnly ? marks(scale, textOnly, "mark hollow") : []),
    ...(reading ? marks(scale, reading, reading.oneOf ? "mark hollow" : "mark filled") : []),
  ];
}

function marks(scale: TimeScale, drawing: Drawing, className: string): SVGElement[] {
  return drawing.stretches.flatMap(({ from, to }) => {
    const open = { start: from === null, end: to === null };
    if (open.start && open.end) return [];
    // An open end runs to the break of the axis and no further: beyond it nothing is claimed.
    const around = segmentOf(scale, dayNumber((from ?? to)!));
    const first = from === null ? around.x0 : scale.x(dayNumber(from));
    const last = to === null ? around.x1 : scale.x(dayNumber(to) + 1);
    const vague = drawing.approximateStart || drawing.approximateEnd;
    if (from !== null && from === to && !vague) {
      return [svg("circle", { class: className, cx: round((first + last) / 2), r: radius(scale) })];
    }
    return bar(first, last, open, drawing, className);
  });
}

const segmentOf = ({ segments, near }: TimeScale, day: number): Segment =>
  segments.find(({ from, to }) => from <= day && day <= to) ?? near;

/** As large as leaves the same day of two weeks apart. */
const radius = ({ dayWidth }: TimeScale): number =>
  round(Math.max(5, Math.min(7, dayWidth * 3.5 - 2)));

/** A bar from edge to edge; an approximate end fades beyond its day, an open end points on. */
function bar(
  from: number,
  to: number,
  open: { start: boolean; end: boolean },
  { approximateStart, approximateEnd }: Drawing,
  className: string,
): SVGElement[] {
  // What the text alone allows frames what we read.
  const height = className.includes("hollow") ? 22 : 14;
  const fade = Math.min(36, Math.max(14, (to - from) * 0.35));
  const point = 12;
  const left = from + (open.start ? point : 0) + (approximateStart ? fade / 2 : 0);
  const right = to - (open.end ? point : 0) - (approximateEnd ? fade / 2 : 0);
  const width = Math.max(right - left, 2);
  const slice = fade / fadeSteps;
  const shades = Array.from({ length: fadeSteps }, (_, step) => ({
    away: step * slice,
    opacity: round2(1 - (step + 0.5) / fadeSteps),
  }));
  const faded = (x: (away: number) => number) =>
    shades.map(({ away, opacity }) =>
      svg("rect", {
        class: `${className} fading`,
        x: round(x(away)),
        y: -height / 2,
        width: round(slice + 0.2),
        height,
        opacity,
      }),
    );
  const arrow = (x: number, direction: 1 | -1) =>
    svg("path", {
      class: `${className} arrow`,
      d: `M${round(x)},${-height / 2 - 3}l${direction * point},${height / 2 + 3}l${-direction * point},${height / 2 + 3}z`,
    });
  return [
    ...(approximateStart ? faded((away) => left - away - slice) : []),
    svg("rect", {
      class: className,
      x: round(left),
      y: -height / 2,
      width: round(width),
      height,
    }),
    ...(approximateEnd ? faded((away) => left + width + away) : []),
    ...(open.start ? [arrow(left, -1)] : []),
    ...(open.end ? [arrow(left + width, 1)] : []),
  ];
}

const round2 = (value: number): number => Math.round(value * 100) / 100;
