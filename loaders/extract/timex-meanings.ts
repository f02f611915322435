import type { Bound } from "./engine/bounds.js";
import { clockMeanings } from "./meanings/clock.js";
import { dateMeanings } from "./meanings/dates.js";
import { holidayReading } from "./meanings/holiday.js";
import { boundedLength, lengthMeanings } from "./meanings/lengths.js";
import { relativeMeanings } from "./meanings/relative.js";
import type { Args } from "./meanings/args.js";
import type { Read, Scene } from "./meanings/scene.js";
import { weekdayFromReading, weekdayOfMonthReading, weekdayReading } from "./meanings/weekday.js";
import { partOf, type Mod, type Reading } from "./reading.js";

/** All that a rule can mean, by the name that rules give in `means`. */
const meanings = {
  /** Words that look like a time expression and are none: "26 Jahre alt", "as soon as". */
  nothing: () => null,
  weekday: weekdayReading,
  weekdayFrom: weekdayFromReading,
  weekdayOfMonth: weekdayOfMonthReading,
  holiday: holidayReading,
  ...dateMeanings,
  ...relativeMeanings,
  ...lengthMeanings,
  ...clockMeanings,
} satisfies Record<string, Read>;

export type Meaning = keyof typeof meanings;

/** Reads a match: its meaning, narrowed by part and approximation words among its groups. */
export function readMeaning(meaning: Meaning, args: Args, scene: Scene): Reading | null {
  const reading = (meanings[meaning] as Read)(args, scene);
  if (!reading) return null;
  if (args.part !== undefined) return partOf(reading, String(args.part) as "START");
  if (args.approx !== undefined && args.approx !== "NONE")
    return { ...reading, mod: String(args.approx) as Mod };
  return reading;
}

/** How a preposition before the span places it: `until`, `since`, `within`, `ago`, `ahead`. */
export function bounded(reading: Reading, bound: Bound, args: Args, scene: Scene): Reading {
  if (reading.type === "DURATION")
    return reading.edtf ? reading : boundedLength(reading, bound, args, scene);
  if (!reading.edtf || reading.type === "SET") return reading;
  // "vor dem 1. September": before a date "vor" is a limit, before a length it counts back.
  if ((bound === "until" || bound === "ago") && reading.latest) {
    return { ...reading, edtf: `../${reading.latest}`, earliest: null };
  }
  if ((bound === "since" || bound === "from") && reading.earliest) {
    return { ...reading, edtf: `${reading.earliest}/..`, latest: null };
  }
  return reading;
}
