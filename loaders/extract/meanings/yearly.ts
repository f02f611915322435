import { civil, dayOf, weekday, type Day } from "../calendar.js";
import { daysOf, nearWeekday, type Period } from "../period.js";
import { dated, relative, type Reading } from "../reading.js";
import type { Scene, Tense } from "./scene.js";

/** Which of the yearly returns of a period is meant: by tense, else the nearest one to the present. */
export function yearly(scene: Scene, open: string, at: (year: number) => Period | null): Reading {
  if (scene.lastYear !== null) {
    const period = at(scene.lastYear);
    if (period) return dated(period);
  }
  return relative(scene.now, open, (today) => {
    const year = civil(today).year;
    const candidates = [year - 1, year, year + 1].flatMap((y) => at(y) ?? []);
    return scene.since ? begun(candidates, today) : choose(candidates, today, scene.tense());
  });
}

const begun = (candidates: Period[], today: Day): Period | null =>
  candidates.filter((p) => daysOf(p)[0] <= today).at(-1) ?? null;

function choose(candidates: Period[], today: Day, tense: Tense): Period | null {
  const past = begun(candidates, today);
  const coming = candidates.find((p) => daysOf(p)[1] >= today);
  // What lies ten months back is called by its year; a past verb nearby then belongs to something else.
  if (tense === "past" && past && today - daysOf(past)[1] < 300) return past;
  if (tense === "future" && coming) return coming;
  return [...candidates].sort((a, b) => distance(a, today) - distance(b, today))[0] ?? null;
}

/** Days between a period and `today`; 0 inside it. */
function distance(period: Period, today: Day): number {
  const [first, last] = daysOf(period);
  return first > today ? first - today : last < today ? today - last : 0;
}

/** Of periods in order, the `by`-th that lies wholly before (`by` < 0) or after (`by` > 0) a day. */
export function counted(candidates: Period[], today: Day, by: number): Period | null {
  return by < 0
    ? (candidates.filter((p) => daysOf(p)[1] < today).at(by) ?? null)
    : (candidates.filter((p) => daysOf(p)[0] > today)[by - 1] ?? null);
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
