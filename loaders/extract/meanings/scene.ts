import type { Day } from "../calendar.js";
import type { Period } from "../period.js";
import type { Now, Reading } from "../reading.js";
import type { Args } from "./args.js";

export type Tense = "past" | "present" | "future" | "none";

/** What a reading may look at besides the words themselves. */
export interface Scene {
  now: Now;
  /** Tense of the clause. */
  tense(): Tense;
  /** The last date named before, from which "zwei Tage später" counts. */
  last: Period | null;
  /** The last day named in the same sentence, to which a clock time belongs. */
  lastDay: Day | null;
  /** The last day named in the same paragraph, to which a part of the day belongs. */
  paragraphDay: Day | null;
  /** The expression is known to have begun: "seit". */
  since: boolean;
  /** The last year named in the same sentence. */
  lastYear: number | null;
}

/** What an expression means; null where the words are none after all. */
export type Read = (args: Args, scene: Scene) => Reading | null;

export const num = (value: string | number | undefined): number => Number(value ?? NaN);

/** "1998", "98": a year in full; two figures count from 1930 to 2029. */
export function fullYear(value: string | number): number {
  const year = Number(value);
  return year < 30 ? 2000 + year : year < 100 ? 1900 + year : year;
}

export const day = (index: Day): Period => ({ unit: "day", index });
