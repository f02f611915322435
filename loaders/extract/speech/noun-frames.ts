import type { Span } from "../../../src/model/text.js";
import type { Item, Unit } from "./clause.js";
import { complementEnd, complementKind } from "./complement.js";
import type { Frame } from "./frame.js";
import { R, W } from "./word-classes.js";
import { moodOf } from "./mood.js";
import { nounPhrase, spanOf } from "./noun-phrase.js";
import { openingSubject, subjectAfter } from "./speaker.js";

/** The noun stands this close to its clause. */
const REACH = 4;

/** "die Forderung, dass ...", "zu dem Ergebnis, dass ...". */
export function nounFrames(unit: Unit): Frame[] {
  const { items, segments } = unit;
  for (let s = 0; s + 1 < segments.length; s++) {
    const { from, to } = segments[s]!;
    let at = to - 1;
    while (at >= Math.max(from, to - REACH) && !isCue(items[at]!)) at--;
    if (at < Math.max(from, to - REACH)) continue;
    const kind = complementKind(unit, s + 1);
    const stated = !items[at]!.cap;
    const holder = holderOf(unit, from, at, to);
    if (stated && (kind !== "clause" || !holder)) continue;
    if (!kind || (kind === "main" && moodOf(items, segments[s + 1]!) === 0)) continue;
    return [
      {
        message: [
          { start: items[segments[s + 1]!.from]!.start, end: complementEnd(unit, s + 1, kind) },
        ],
        mode: "indirect",
        cue: { start: items[at]!.start, end: items[at]!.end },
        speaker: holder,
        addressee: null,
        rule: "noun",
      },
    ];
  }
  return [];
}

/** A noun of saying, or what a person is who holds something true: "überzeugt, dass ...". */
const isCue = ({ cap, bits, roles }: Item): boolean =>
  cap ? (bits & W.speechNoun) !== 0 : (roles & R.conviction) !== 0;

/**
 * Whose words a noun stands for: its genitive or agent ("die Forderung der Opposition", "von
 * Beobachtern"), else the subject it is not itself.
 */
function holderOf({ items }: Unit, from: number, at: number, to: number): Span | null {
  const own = at + 1 < to && items[at + 1]!.roles & R.agent ? at + 2 : at + 1;
  const genitive = nounPhrase(items, own, to, false);
  if (genitive > own) return spanOf(items, own, genitive);
  for (let i = from; i < at; i++) {
    if (!(items[i]!.roles & R.agent)) continue;
    const end = nounPhrase(items, i + 1, at, false);
    if (end > i + 1) return spanOf(items, i + 1, end);
  }
  const subject = openingSubject(items, from, to) ?? subjectAfter(items, from, at);
  if (!subject || items[from]!.roles & R.impersonal) return null;
  return subject.end > items[at]!.start ? null : subject;
}
