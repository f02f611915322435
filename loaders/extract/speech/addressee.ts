import type { Span } from "../../../src/model/text.js";
import type { Unit } from "./clause.js";
import type { Cue } from "./cue.js";
import { isSource, nounPhrase, spanAt, spanOf } from "./noun-phrase.js";
import { R, SIGNAL, TAKES, W } from "./word-classes.js";

/**
 * To whom it is said: "gegenüber X", "im Interview mit X", "sagte zu X"; the object of verbs that
 * have a person for it ("forderte X auf"); the source of a demand ("verlangte von X").
 */
export function addresseeOf(unit: Unit, cue: Cue, speaker: Span | null): Span | null {
  const { items, segments } = unit;
  const { from, to, leads } = segments[cue.segment]!;
  const class_ = cue.verb.class;
  const last = leads & SIGNAL.address ? to : from;
  for (let i = from; i < last; i++) {
    if (!(items[i]!.signals & SIGNAL.address)) continue;
    const { roles } = items[i]!;
    const asked = class_.addressee === "source" && roles & R.agent;
    const told =
      roles & R.toWhom &&
      class_.takes.includes("direct") &&
      class_.act === "assertion" &&
      (unit.verbSecond || i === cue.at + 1);
    const spoken = roles & R.withWhom && i > from && items[i - 1]!.roles & R.talk;
    if (!(roles & R.addressee || asked || told || spoken)) continue;
    const span = phraseAt(unit, i + 1, to, speaker) ?? pronounBefore(unit, i, from);
    if (span) return span;
  }
  return class_.addressee === "object" ? objectOf(unit, cue, speaker) : null;
}

function phraseAt(unit: Unit, start: number, to: number, speaker: Span | null): Span | null {
  // "eine Laufzeit von 27 Monaten": nobody is a number.
  if (unit.items[start]?.kind === "number") return null;
  const end = nounPhrase(unit.items, start, to, false);
  const span = end > start ? spanOf(unit, start, end) : null;
  return span && !touches(span, speaker) ? span : null;
}

/** "ihr gegenüber" */
function pronounBefore({ items, places }: Unit, i: number, from: number): Span | null {
  if (
    !(items[i]!.roles & R.addressee) ||
    i === from ||
    !(items[i - 1]!.bits & (W.obliquePronoun | W.det))
  )
    return null;
  return spanAt(places, i - 1);
}

/** The first phrase of the clause that is neither the speaker nor after a preposition. */
function objectOf(unit: Unit, cue: Cue, speaker: Span | null): Span | null {
  const { items, places, segments } = unit;
  const { from, to } = segments[cue.segment]!;
  if (!unit.verbSecond) return objectBehind(unit, cue, speaker);
  for (let i = from; i < to; i++) {
    const item = items[i]!;
    if (item.kind === "mark" || i === cue.at || i === cue.finite) continue;
    if (item.bits & W.prep && !(item.bits & W.det)) {
      const end = nounPhrase(items, i + 1, to, false);
      // "appellierte an beide Staaten"
      if (cue.verb.with?.has(item.lower)) return phraseAt(unit, i + 1, to, speaker);
      if (end > i + 1) i = end - 1;
      continue;
    }
    if (item.bits & (W.adverb | W.coordinator | W.subordinator) && !(item.bits & W.det)) continue;
    if (item.bits & W.obliquePronoun && !(item.bits & W.det)) {
      if (!(item.roles & R.reflexive)) return spanAt(places, i);
      continue;
    }
    const end = nounPhrase(items, i, to, false);
    if (end === i) continue;
    const span = spanOf(unit, i, end);
    if (
      span &&
      !isSource(items[end]) &&
      !touches(span, speaker) &&
      !(item.bits & W.relative && end === i + 1) &&
      !(items[end - 1]!.roles & R.time)
    )
      return span;
    i = end - 1;
  }
  return null;
}

/** Where the object follows its verb: "urged both sides", "appealed to the court", "called on X". */
function objectBehind(unit: Unit, cue: Cue, speaker: Span | null): Span | null {
  const { items, places, segments } = unit;
  const { to } = segments[cue.segment]!;
  const next = items[cue.at + 1];
  if (!next || cue.at + 1 >= to) return null;
  if (next.bits & W.complementizer && cue.verb.takes & TAKES.clause) return null;
  // "accused Y of ...": what Y is accused of does not belong to Y.
  let limit = cue.at + 2;
  while (limit < to && !cue.verb.with?.has(items[limit]!.lower)) limit++;
  const behind = next.roles & R.toWhom || cue.verb.with?.has(next.lower);
  const start = cue.at + (behind ? 2 : 1);
  if (!behind && next.bits & (W.prep | W.complementizer) && !(next.bits & W.pronoun)) return null;
  const first = items[start];
  if (!first || start >= to || first.roles & (R.time | R.reflexive)) return null;
  const pronoun = first.bits & W.obliquePronoun ? spanAt(places, start) : null;
  return phraseAt(unit, start, limit, speaker) ?? pronoun;
}

const touches = (a: Span, b: Span | null): boolean =>
  b !== null && a.start < b.end && b.start < a.end;
