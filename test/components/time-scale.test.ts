// Protects the time axis: order is never lost, near days are never squeezed by a far date.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { timeScale } from "../../src/components/time-scale.js";
import { dayNumber } from "../../src/model/calendar.js";

const day = fc.integer({ min: dayNumber("1900-01-01"), max: dayNumber("2100-01-01") });
const range = fc
  .tuple(day, fc.integer({ min: 0, max: 4000 }))
  .map(([from, days]) => [from, from + days] as const);
const ranges = fc.array(range, { maxLength: 8 });
const width = fc.integer({ min: 280, max: 1200 });
const reference = fc.option(day);

describe("timeScale()", () => {
  test("keeps the order of days and stays within its width", () => {
    fc.assert(
      fc.property(ranges, reference, width, day, day, (rows, now, room, a, b) => {
        const scale = timeScale(rows, now, room, "en");
        const [first, second] = [Math.min(a, b), Math.max(a, b)].map((at) => scale.x(at)) as [
          number,
          number,
        ];
        expect(first).toBeLessThanOrEqual(second);
        expect(first).toBeGreaterThanOrEqual(0);
        expect(second).toBeLessThanOrEqual(room + 0.001);
      }),
    );
  });

  test("gives every end of a range and the reference day a segment", () => {
    fc.assert(
      fc.property(ranges, day, width, (rows, now, room) => {
        const { segments, near } = timeScale(rows, now, room, "de");
        const holds = (at: number) => segments.some(({ from, to }) => from <= at && at <= to);
        expect(rows.flat().every(holds)).toBe(true);
        expect(near.from <= now && now <= near.to).toBe(true);
        for (const { x0, x1 } of segments) expect(x1).toBeGreaterThan(x0);
      }),
    );
  });

  test("leaves most of its width to the days around the reference day", () => {
    fc.assert(
      fc.property(ranges, day, width, (rows, now, room) => {
        const { near } = timeScale(rows, now, room, "de");
        expect(near.x1 - near.x0).toBeGreaterThanOrEqual(room * 0.6 - 0.001);
      }),
    );
  });

  test("breaks before a precedent far away instead of stretching to it", () => {
    const near = [dayNumber("2022-01-24"), dayNumber("2022-01-30")] as const;
    const far = [dayNumber("1999-01-01"), dayNumber("1999-12-31")] as const;
    const now = dayNumber("2022-01-22");
    const alone = timeScale([near], now, 700, "de");
    const both = timeScale([near, far], now, 700, "de");
    expect([alone.breaks.length, both.breaks.length]).toEqual([0, 1]);
    expect(both.ticks[0]!.label).toBe("1999");
    expect(both.dayWidth).toBeGreaterThan(alone.dayWidth * 0.8);
  });

  test("counts a process of years that still lasts with its two ends", () => {
    const now = dayNumber("2022-01-22");
    const since = [dayNumber("2014-03-01"), now + 3] as const;
    expect(timeScale([since], now, 700, "en").segments.length).toBe(2);
  });

  test("shades whole weekends, cut where the axis ends", () => {
    const monday = dayNumber("2022-01-17");
    const { weekends, x, dayWidth } = timeScale([[monday, monday + 13]], monday, 700, "en");
    expect(weekends.map((weekend) => weekend.x)).toContain(x(dayNumber("2022-01-22")));
    for (const weekend of weekends) expect(weekend.width).toBeLessThanOrEqual(2 * dayWidth + 0.001);
  });
});
