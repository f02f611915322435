import type { Span } from "../../../src/model/text.js";
import type { Unit } from "./clause.js";
import { complementEnd, complementKind } from "./complement.js";
import type { Frame } from "./frame.js";
import { moodOf } from "./mood.js";
import { nounPhrase, spanAt, spanOf } from "./noun-phrase.js";
import { openingSubject, subjectAfter } from "./speaker.js";
import { R, SIGNAL } from "./word-classes.js";

/** The noun stands this close to its clause. */
const REACH = 4;

/** "die Forderung, dass ...", "zu dem Ergebnis, dass ...". */
export function nounFrame(unit: Unit): Frame | null {
  const { items, places, segments } = unit;
  if (!(unit.leads & SIGNAL.noun)) return null;
  for (let s = 0; s + 1 < segments.length; s++) {
    const { from, to, leads } = segments[s]!;
    if (!(leads & SIGNAL.noun)) continue;
    const first = Math.max(from, to - REACH);
    let at = to - 1;
    while (at >= first && !(items[at]!.signals & SIGNAL.noun)) at--;
    if (at < first) continue;
    const kind = complementKind(unit, s + 1);
    if (!kind || (kind === "main" && moodOf(unit, segments[s + 1]!) === 0)) continue;
    const stated = !items[at]!.cap;
    if (stated && kind !== "clause") continue;
    const holder = holderOf(unit, from, at, to);
    if (stated && !holder) continue;
    return {
      message: [
        { start: places[segments[s + 1]!.from]!.start, end: complementEnd(unit, s + 1, kind) },
      ],
      mode: "indirect",
      cue: spanAt(places, at),
      speaker: holder,
      addressee: null,
      rule: "noun",
    };
  }
  return null;
}

/**
 * Whose words a noun stands for: its genitive or agent ("die Forderung der Opposition", "von
 * Beobachtern"), else the subject it is not itself.
 */
function holderOf(unit: Unit, from: number, at: number, to: number): Span | null {
  const { items, places } = unit;
  const own = at + 1 < to && items[at + 1]!.roles & R.agent ? at + 2 : at + 1;
  const genitive = nounPhrase(items, own, to, false);
  // "nannte den Vorschlag »einen Anfang«": what is quoted is what the noun is called.
  if (genitive > own && items[own]!.kind !== "quote") return spanOf(unit, own, genitive);
  for (let i = from; i < at; i++) {
    if (!(items[i]!.roles & R.agent)) continue;
    const end = nounPhrase(items, i + 1, at, false);
    if (end > i + 1) return spanOf(unit, i + 1, end);
  }
  const subject = openingSubject(unit, from, to) ?? subjectAfter(unit, from, at);
  if (!subject || items[from]!.roles & R.impersonal) return null;
  return subject.end > places[at]!.start ? null : subject;
}
