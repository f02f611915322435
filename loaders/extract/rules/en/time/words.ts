import type { WordClass } from "../../timex-rules.js";
import { calendarWordsEn } from "./calendar-words.js";
import { numberWordsEn } from "./number-words.js";
import { relationWordsEn } from "./relation-words.js";
import { unitWordsEn } from "./unit-words.js";

/** The word classes of the English time rules. */
export const classes: Readonly<Record<string, WordClass>> = {
  ...calendarWordsEn,
  ...relationWordsEn,
  ...unitWordsEn,
  ...numberWordsEn,
};
