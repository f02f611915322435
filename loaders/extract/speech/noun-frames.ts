import type { Unit } from "./clause.js";
import { complementEnd, complementKind } from "./complement.js";
import type { Frame } from "./frame.js";
import { W } from "./lexicon.js";
import { moodOf } from "./mood.js";
import { nounPhrase } from "./noun-phrase.js";
import { openingSubject, spanOf, subjectAfter } from "./speaker.js";

/** "die Forderung, dass ...", "zu dem Ergebnis, dass ...". */
export function nounFrames(unit: Unit): Frame[] {
  const { items, segments } = unit;
  for (let s = 0; s + 1 < segments.length; s++) {
    const { from, to } = segments[s]!;
    let at = to - 1;
    while (at >= Math.max(from, to - 4) && !(items[at]!.bits & W.speechNoun && items[at]!.cap))
      at--;
    if (at < Math.max(from, to - 4)) continue;
    const kind = complementKind(unit, s + 1);
    if (!kind || (kind === "main" && moodOf(items, segments[s + 1]!) === 0)) continue;
    const subject = openingSubject(items, from, to);
    const holds = subject !== null && subject.end > items[at]!.start;
    const genitive = nounPhrase(items, at + 1, to, false);
    return [
      {
        message: [
          { start: items[segments[s + 1]!.from]!.start, end: complementEnd(unit, s + 1, kind) },
        ],
        mode: "indirect",
        cue: { start: items[at]!.start, end: items[at]!.end },
        speaker:
          genitive > at + 1
            ? spanOf(items, at + 1, genitive)
            : holds
              ? null
              : (subject ?? subjectAfter(items, from, at)),
        addressee: null,
        rule: "noun",
      },
    ];
  }
  return [];
}
