import { civil, dayOf, weekday, type Day } from "../calendar.js";
import { firstDay, lastDay, nearWeekday, type Period } from "../period.js";
import { dated, relative, type Reading } from "../reading.js";
import type { Scene } from "./scene.js";

/** Which of the yearly returns of a period is meant: by tense, else the nearest one to the present. */
export function yearly(scene: Scene, open: string, at: (year: number) => Period | null): Reading {
  if (scene.lastYear !== null) {
    const period = at(scene.lastYear);
    if (period) return dated(period);
  }
  return relative(scene.now, open, (today) => returning(scene, today, at));
}

function returning(scene: Scene, today: Day, at: (year: number) => Period | null): Period | null {
  const { year } = civil(today);
  let begun: Period | null = null;
  let coming: Period | null = null;
  let nearest: Period | null = null;
  let gap = Infinity;
  let ago = 0;
  for (let y = year - 1; y <= year + 1; y++) {
    const period = at(y);
    if (!period) continue;
    const ahead = daysAhead(period, today);
    if (ahead <= 0) {
      begun = period;
      ago = -ahead;
    }
    if (ahead >= 0) coming ??= period;
    if (Math.abs(ahead) < gap) {
      nearest = period;
      gap = Math.abs(ahead);
    }
  }
  if (scene.since) return begun;
  if (gap === 0) return nearest;
  const tense = scene.tense();
  // What lies ten months back is called by its year; a past verb nearby then belongs to something else.
  if (tense === "past" && begun && ago < 300) return begun;
  return tense === "future" && coming ? coming : nearest;
}

/** Days from `today` to a period that lies ahead; negative where it lies back, 0 inside it. */
function daysAhead(period: Period, today: Day): number {
  const first = firstDay(period);
  if (first > today) return first - today;
  return Math.min(0, lastDay(period) - today);
}

/** Of periods in order, the `by`-th that lies wholly before (`by` < 0) or after (`by` > 0) a day. */
export function counted(candidates: Period[], today: Day, by: number): Period | null {
  return by < 0
    ? (candidates.filter((p) => lastDay(p) < today).at(by) ?? null)
    : (candidates.filter((p) => firstDay(p) > today)[by - 1] ?? null);
}

/** The n-th such weekday of a month; negative counts from its end. */
export function nthWeekday(year: number, month: number, n: number, wanted: number): Day {
  if (n > 0) {
    const first = dayOf(year, month, 1);
    return first + ((wanted - weekday(first) + 7) % 7) + (n - 1) * 7;
  }
  const next = month === 12 ? dayOf(year + 1, 1, 1) : dayOf(year, month + 1, 1);
  return nearWeekday(next, wanted, -1) + (n + 1) * 7;
}
