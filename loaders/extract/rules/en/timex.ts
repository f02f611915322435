import type { TimexLanguage } from "../timex-rules.js";
import { datesEn } from "./dates.js";
import { deicticEn } from "./deictic.js";
import { durationsEn } from "./durations.js";
import { tenseEn } from "./tense.js";
import { classes } from "./words.js";

/** All that the time layer knows of English. */
export const timexEn: TimexLanguage = {
  endings: [],
  classes,
  common: "a an the in one of to".split(" "),
  rules: [...datesEn, ...deicticEn, ...durationsEn],
  tense: tenseEn,
  bounds: {
    until: "until",
    till: "until",
    by: "until",
    since: "since",
    within: "within",
  },
};
