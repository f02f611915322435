import type { TimexLanguage } from "../../timex-rules.js";
import { clockEn } from "./clock.js";
import { daysEn } from "./days.js";
import { deicticEn } from "./deictic.js";
import { feastsEn } from "./feasts.js";
import { lengthsEn } from "./lengths.js";
import { referencesEn } from "./references.js";
import { tenseEn } from "./tense.js";
import { classes } from "./words.js";
import { yearsEn } from "./years.js";

/** All that the time layer knows of English. */
export const timexEn: TimexLanguage = {
  endings: [],
  classes,
  common: "a an the in one of to that".split(" "),
  rules: [
    ...daysEn,
    ...yearsEn,
    ...feastsEn,
    ...deicticEn,
    ...referencesEn,
    ...lengthsEn,
    ...clockEn,
  ],
  tense: tenseEn,
  limits:
    /deadline|ultimatum|truce|ceasefire|\bgave\b|\bgiven\b|extended|demanded|urged|suspended|postponed|adjourned|delayed|deferred|\b(?:asked|told|ordered|called on)\b|\bha(?:d|ve|s) until\b/,
  bounds: {
    until: "until",
    till: "until",
    by: "until",
    before: "until",
    "later than": "until",
    since: "since",
    within: "within",
    for: "for",
  },
  attributing: ["of", "from"],
};
