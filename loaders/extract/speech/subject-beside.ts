import type { Unit } from "./clause.js";
import type { Cue } from "./cue.js";
import type { Item } from "./item.js";
import { nounPhrase } from "./noun-phrase.js";
import { R, V, W } from "./word-classes.js";

/** A subject has no more words. */
const SUBJECT = 14;

/** The subject of a verb that follows it, as far as the words right before the verb give one. */
export function phraseBeside(unit: Unit, cue: Cue): { from: number; to: number } | null {
  const { items, segments } = unit;
  const { from } = segments[cue.segment]!;
  const to = subjectEnd(unit, cue);
  let start = from;
  while (start < to && items[start]!.bits & (W.coordinator | W.adverb) && !isPrep(items[start]!))
    start++;
  if (isWhole(items, start, to)) return { from: start, to };
  for (let i = Math.max(from, to - SUBJECT); i < to; i++) {
    if (items[i]!.bits & W.obliquePronoun && !(items[i]!.bits & W.det)) continue;
    if (nounPhrase(items, i, to, false) === to) return { from: i, to };
  }
  return null;
}

/** Where the subject ends: before the auxiliaries and adverbs of its verb. */
export function subjectEnd(unit: Unit, cue: Cue): number {
  const { items, segments } = unit;
  const { from } = segments[cue.segment]!;
  return withoutAdverbials(items, from, cue.finite, W.adverb | W.modal | W.auxiliary);
}

/** Where the words end that stand before adverbs and times: "The minister [on Monday also]". */
export function withoutAdverbials(items: Item[], from: number, to: number, bits: number): number {
  let end = to;
  for (; end > from; end--) {
    const item = items[end - 1]!;
    const opensTime = end < to && (items[end]!.roles & R.time) !== 0;
    if (isPrep(item) || item.bits & W.det ? !opensTime : !(item.bits & bits || item.roles & R.time))
      break;
  }
  return end;
}

/** "X said A and urged B", "X praised A but warned of B": the subject is that of the verb before. */
export const sharesSubject = (unit: Unit, cue: Cue): boolean => {
  const end = subjectEnd(unit, cue);
  return (
    end > unit.segments[cue.segment]!.from && (unit.items[end - 1]!.bits & W.coordinator) !== 0
  );
};

const isPrep = (item: Item): boolean => (item.bits & W.prep) !== 0;
const BREAKS =
  W.coordinator |
  W.auxiliary |
  W.modal |
  W.complementizer |
  W.subordinator |
  W.relative |
  W.question;

/**
 * Are all words from the head of the clause on one phrase: "diplomats involved in the talks"? A
 * second determiner needs a preposition before it, else the clause begins with something else.
 */
function isWhole(items: Item[], from: number, to: number): boolean {
  const first = items[from];
  if (!first || from >= to || to - from > SUBJECT || isPrep(first)) return false;
  if (to - from > 1 && first.bits & W.pronoun && !(first.bits & W.det)) return false;
  for (let i = from; i < to; i++) {
    const item = items[i]!;
    if (item.kind === "mark" || (item.kind === "quote" && item.full)) return false;
    if (item.roles & R.time && i < to - 1) return false;
    if (item.bits & W.det) {
      if (i > from && !isPrep(items[i - 1]!) && !(items[i - 1]!.bits & W.det)) return false;
      continue;
    }
    if (i > from && item.bits & (W.pronoun | W.obliquePronoun) && !isPrep(items[i - 1]!))
      return false;
    if (item.bits & BREAKS && !isPrep(item) && !(item.roles & R.joiner)) return false;
    if (i > from && item.says & V.inflected) return false;
  }
  return !isPrep(items[to - 1]!);
}
