import type { StanceRule } from "../../draft-rules.js";
import { HARMS } from "./words.js";

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
    verbs:
      "pressed presses pressing insists insisted insist pushed pushes pushing lobbied lobbies lobbying",
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
    verbs: "agreed agrees agree committed commits",
    with: "to on",
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
    name: "en-act-pledge",
    act: "promise",
    verbs: "promised promises pledged pledges",
    example: "France pledged quick help.",
  },
  {
    name: "en-act-keep-demand",
    act: "demand",
    verbs: "reiterated reiterates repeated repeats renewed renews",
    with: "demand demands",
    example: "Poland repeated its demand for payment.",
  },
  {
    name: "en-act-condition",
    act: "demand",
    verbs: "made makes",
    with: "condition precondition",
    example: "Poland made a withdrawal a condition for talks.",
  },
  {
    name: "en-act-withdraw",
    act: "refusal",
    verbs: "withdrew withdraws revoked revokes rescinded",
    with: "offer proposal pledge support consent signature",
    example: "Poland withdrew its offer.",
  },
  {
    name: "en-act-drop-objection",
    act: "offer",
    verbs: "dropped drops lifted lifts",
    with: "objection objections opposition veto resistance",
    example: "France dropped its objection to the plan.",
  },
  {
    name: "en-act-threaten",
    act: "threat",
    verbs: "threatened threatens threatening threaten",
    and: HARMS,
    example: "The union is threatening an indefinite strike.",
  },
  {
    name: "en-act-come-out",
    act: "refusal",
    verbs: "came comes",
    with: "out",
    and: "against",
    example: "France came out against the dam.",
  },
  {
    name: "en-act-admit",
    act: "assertion",
    verbs: "admitted admits acknowledged acknowledges conceded concedes",
    with: "mistake mistakes error errors failure failures failings shortcomings",
    example: "France admitted grave mistakes.",
  },
  {
    name: "en-act-reserve",
    act: "announcement",
    verbs: "reserved reserves",
    with: "right",
    example: "Poland reserved the right to leave.",
  },
  {
    name: "en-act-only-if",
    act: "offer",
    verbs: "will would",
    with: "only",
    if: true,
    named: true,
    example: "Poland will only agree if the guards leave.",
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
