import type { WordClass } from "../../timex-rules.js";
import { calendarWordsDe } from "./calendar-words.js";
import { measureWordsDe } from "./measure-words.js";
import { numberWordsDe } from "./number-words.js";
import { relationWordsDe } from "./relation-words.js";
import { unitWordsDe } from "./unit-words.js";

/** Endings that `~` stands for: those of German adjectives. */
export const endings = ["e", "en", "er", "es", "em"];

/** The word classes of the German time rules. */
export const classes: Readonly<Record<string, WordClass>> = {
  ...calendarWordsDe,
  ...relationWordsDe,
  ...unitWordsDe,
  ...measureWordsDe,
  ...numberWordsDe,
};
