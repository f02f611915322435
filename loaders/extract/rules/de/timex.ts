import type { TimexLanguage } from "../timex-rules.js";
import { clockDe } from "./clock.js";
import { datesDe } from "./dates.js";
import { deicticDe } from "./deictic.js";
import { durationsDe } from "./durations.js";
import { tenseDe } from "./tense.js";
import { classes, endings } from "./words.js";

/** All that the time layer knows of German. */
export const timexDe: TimexLanguage = {
  endings,
  classes,
  common: "ein eine einen einem einer eines der die das den dem des in im zu zur an am vor".split(
    " ",
  ),
  rules: [...datesDe, ...deicticDe, ...durationsDe, ...clockDe],
  tense: tenseDe,
  bounds: {
    bis: "until",
    "bis zum": "until",
    "bis zur": "until",
    "bis in": "until",
    "bis ins": "until",
    spätestens: "until",
    seit: "since",
    "seit dem": "since",
    "seit der": "since",
    ab: "from",
    binnen: "within",
    innerhalb: "within",
    "innerhalb von": "within",
    vor: "ago",
    in: "ahead",
  },
};
