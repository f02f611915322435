type Value = string | number | undefined;

/**
 * What the words of a match and the fixed arguments of its rule stand for; undefined where nothing
 * is said. Of the names that a rule gives its word classes, those are kept that a meaning asks for.
 */
export class Args {
  // Dates and times.
  year: Value = undefined;
  month: Value = undefined;
  day: Value = undefined;
  weekday: Value = undefined;
  daypart: Value = undefined;
  hour: Value = undefined;
  minute: Value = undefined;
  quarters: Value = undefined;
  half: Value = undefined;
  season: Value = undefined;
  holiday: Value = undefined;
  ordinal: Value = undefined;
  nth: Value = undefined;
  decade: Value = undefined;
  // Steps from the present or from a date named before.
  shift: Value = undefined;
  days: Value = undefined;
  weeks: Value = undefined;
  months: Value = undefined;
  years: Value = undefined;
  chain: Value = undefined;
  sign: Value = undefined;
  orNow: Value = undefined;
  tense: Value = undefined;
  // Lengths.
  number: Value = undefined;
  unit: Value = undefined;
  second: Value = undefined;
  smaller: Value = undefined;
  // What narrows an expression, or is its whole meaning.
  part: Value = undefined;
  approx: Value = undefined;
  ref: Value = undefined;
  value: Value = undefined;
}

/** The names that a meaning asks for. */
export const ARGS: ReadonlySet<string> = new Set(Object.keys(new Args()));
