import type { TimexLanguage } from "../timex-rules.js";

/** All that the time layer knows of English. */
export const timexEn: TimexLanguage = {
  endings: [],
  classes: {},
  rules: [],
  tense: { past: [], future: [], notPast: [] },
  bounds: {},
};
