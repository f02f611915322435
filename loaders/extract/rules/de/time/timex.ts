import type { TimexLanguage } from "../../timex-rules.js";
import { chainsDe } from "./chains.js";
import { clockDe } from "./clock.js";
import { daysDe } from "./days.js";
import { deicticDe } from "./deictic.js";
import { feastsDe } from "./feasts.js";
import { lengthsDe } from "./lengths.js";
import { referencesDe } from "./references.js";
import { setsDe } from "./sets.js";
import { tenseDe } from "./tense.js";
import { yearsDe } from "./years.js";
import { classes, endings } from "./words.js";

/** All that the time layer knows of German. */
export const timexDe: TimexLanguage = {
  endings,
  classes,
  common: "ein eine einen einem einer eines der die das den dem des in im zu zur an am vor".split(
    " ",
  ),
  rules: [
    ...daysDe,
    ...yearsDe,
    ...feastsDe,
    ...chainsDe,
    ...deicticDe,
    ...referencesDe,
    ...lengthsDe,
    ...setsDe,
    ...clockDe,
  ],
  tense: tenseDe,
  limits:
    /Frist|Zeit\b|Ultimatum|Bedenkzeit|verlängert|unterbrochen|vertagt|verschoben|ausgesetzt|aufgeschoben|erwart|aufgefordert|forderte|verlangte|einigt|verständigt|vereinbar|Waffenruhe|Feuerpause/,
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
    für: "for",
  },
  attributing: ["von", "aus"],
};
