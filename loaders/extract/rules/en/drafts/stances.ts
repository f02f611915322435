import type { StanceRule } from "../../draft-rules.js";

/** English verbs that act by themselves, without words quoted. */
export const stancesEn: readonly StanceRule[] = [
  {
    name: "en-act-reject-charge",
    act: "denial",
    verbs: "dismissed dismisses dismiss",
    with: "accusation accusations allegation allegations charge charges",
    example: "Russia dismissed the charges of the other side.",
  },
  {
    name: "en-act-reject",
    act: "refusal",
    verbs:
      "rejects reject rejected refuses refused opposes opposed declines declined dismissed dismisses dismiss",
    example: "Russia opposed the new dam.",
  },
  {
    name: "en-act-rule-out",
    act: "refusal",
    verbs: "ruled rules walked walks pulled pulls",
    with: "out",
    example: "Russia walked out of the talks.",
  },
  {
    name: "en-act-suspend",
    act: "refusal",
    verbs: "suspended suspends boycotted boycotts quit quits abandoned abandons",
    with: "talks negotiations participation summit conference meeting round",
    example: "Russia suspended its part in the talks.",
  },
  {
    name: "en-act-press",
    act: "demand",
    verbs: "pressed presses insists insisted insist pushed pushes lobbied lobbies",
    with: "for on",
    example: "Ukraine pressed for a written answer.",
  },
  {
    name: "en-act-want",
    act: "demand",
    verbs: "wants want wanted seeks seek sought demanding",
    example: "The union wants the rise to be paid from May.",
  },
  {
    name: "en-act-agree",
    act: "promise",
    verbs: "agreed agrees committed commits",
    with: "to",
    example: "Ukraine committed to the plan.",
  },
  {
    name: "en-act-criticise",
    act: "assertion",
    verbs: "criticised criticized criticises criticizes condemned condemns denounced slammed",
    example: "France slammed the plan.",
  },
  {
    name: "en-act-support",
    act: "assertion",
    verbs:
      "backs backed supports supported endorsed endorses welcomed welcomes praised praises hailed hails applauded",
    example: "France backed the plan.",
  },
  {
    name: "en-act-will-if",
    act: "announcement",
    verbs: "will would",
    if: true,
    named: true,
    example: "If Poland refuses, Russia will leave the talks.",
  },
];
