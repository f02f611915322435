import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  civil,
  dayOf,
  daysInMonth,
  easter,
  exists,
  isoDay,
  isoWeek,
  weekday,
  weekIndex,
  weekStart,
} from "../../loaders/extract/calendar.js";
import {
  addMonths,
  daysOf,
  edtfOf,
  nearWeekday,
  periodAt,
  shift,
  valueOf,
  type Unit,
} from "../../loaders/extract/period.js";
import { bounds } from "./edtf-bounds.js";

// Days from the year 1 to 9999, which is what EDTF writes with four figures.
const days = fc.integer({ min: dayOf(1, 1, 1), max: dayOf(9999, 12, 31) });
const modern = fc.integer({ min: dayOf(1000, 1, 1), max: dayOf(2999, 12, 31) });
const units = fc.constantFrom<Unit>(
  "day",
  "week",
  "weekend",
  "month",
  "quarter",
  "half",
  "season",
  "year",
  "decade",
  "century",
);

describe("the calendar", () => {
  it("civil(dayOf(...)) is the same date, and the next day is the next number", () => {
    fc.assert(
      fc.property(days, (day) => {
        const { year, month, date } = civil(day);
        expect(dayOf(year, month, date)).toBe(day);
        expect(exists(year, month, date)).toBe(true);
        expect(date).toBeLessThanOrEqual(daysInMonth(year, month));
      }),
    );
    expect(dayOf(1970, 1, 1)).toBe(0);
    expect(isoDay(dayOf(2000, 2, 29))).toBe("2000-02-29");
    expect(exists(1900, 2, 29)).toBe(false);
  });

  it("weeks begin on Monday and hold seven days; ISO years have 52 or 53", () => {
    fc.assert(
      fc.property(days, (day) => {
        const week = weekIndex(day);
        expect(weekday(weekStart(week))).toBe(1);
        expect(day - weekStart(week)).toBe(weekday(day) - 1);
        expect(isoWeek(week).week).toBeGreaterThanOrEqual(1);
        expect(isoWeek(week).week).toBeLessThanOrEqual(53);
        expect(
          isoWeek(weekIndex(day + 7)).week === 1 ||
            isoWeek(week + 1).week === isoWeek(week).week + 1,
        ).toBe(true);
      }),
    );
    expect(isoWeek(weekIndex(dayOf(2021, 1, 3)))).toEqual({ year: 2020, week: 53 });
  });

  it("knows Easter", () => {
    expect([1961, 2000, 2008, 2011, 2022, 2038].map((year) => isoDay(easter(year)))).toEqual([
      "1961-04-02",
      "2000-04-23",
      "2008-03-23",
      "2011-04-24",
      "2022-04-17",
      "2038-04-25",
    ]);
  });

  it("nearWeekday(day, wanted, direction) is within a week, on that weekday, on that side", () => {
    fc.assert(
      fc.property(
        days,
        fc.integer({ min: 1, max: 7 }),
        fc.constantFrom<-1 | 1>(-1, 1),
        (day, wanted, side) => {
          const near = nearWeekday(day, wanted, side);
          expect(weekday(near)).toBe(wanted);
          expect((near - day) * side).toBeGreaterThanOrEqual(1);
          expect((near - day) * side).toBeLessThanOrEqual(7);
        },
      ),
    );
  });

  it("addMonths(day, n) keeps the date or takes the last of the month", () => {
    expect(isoDay(addMonths(dayOf(2022, 1, 31), 1))).toBe("2022-02-28");
    expect(isoDay(addMonths(dayOf(2024, 2, 29), -12))).toBe("2023-02-28");
  });
});

describe("periods", () => {
  it("contain the day they are taken at, and adjoin the next of their kind", () => {
    fc.assert(
      fc.property(units, modern, (unit, day) => {
        const period = periodAt(unit, day);
        const [first, last] = daysOf(period);
        expect(first).toBeLessThanOrEqual(last);
        if (unit !== "weekend") {
          expect(first).toBeLessThanOrEqual(day);
          expect(last).toBeGreaterThanOrEqual(day);
          expect(daysOf(shift(period, 1))[0]).toBe(last + 1);
        }
      }),
    );
  });

  it("edtfOf(period) means to the edtf library exactly the days of the period", () => {
    fc.assert(
      fc.property(units, modern, (unit, day) => {
        const period = periodAt(unit, day);
        const [first, last] = daysOf(period);
        expect(bounds(edtfOf(period))).toEqual({ earliest: isoDay(first), latest: isoDay(last) });
      }),
    );
  });

  it("valueOf(period) writes TIMEX3 values", () => {
    const day = dayOf(2022, 1, 22);
    const value = (unit: Unit): string => valueOf(periodAt(unit, day));
    expect(value("week")).toBe("2022-W03");
    expect(value("weekend")).toBe("2022-W03-WE");
    expect(value("quarter")).toBe("2022-Q1");
    expect(value("season")).toBe("2021-WI");
    expect(value("decade")).toBe("202");
    expect(value("century")).toBe("20");
  });
});
