import type { Span } from "../../../src/model/text.js";
import type { Unit } from "./clause.js";
import { followsMessage } from "./clause-order.js";
import { followedBy, type Cue } from "./cue.js";
import { framed, type Frame } from "./frame.js";
import { complementAfter, complementBehind } from "./governed.js";
import type { Item } from "./item.js";
import { moodOf } from "./mood.js";
import { nounPhrase, spanAt } from "./noun-phrase.js";
import { around, frameEnd } from "./postposed.js";
import { speakerOf, subjectBehind } from "./speaker.js";
import { phraseBeside, sharesSubject } from "./subject-beside.js";
import { turnAfter } from "./turns.js";
import { R, TAKES, W } from "./word-classes.js";

/** What a verb of saying presents: an aside, a clause before, after or around it, or the sentence before. */
export function verbFrame(unit: Unit, cue: Cue, before: Span | null): Frame | null {
  const { takes } = cue.verb;
  if ((cue.order === "final" || !unit.verbSecond) && takes & TAKES.main && isAside(unit, cue)) {
    const message = around(unit, cue.segment, cue.segment);
    if (message.length > 0)
      return framed(unit, cue, message, "indirect", speakerOf(unit, cue), "aside");
  }
  if (
    cue.order === "first" &&
    (takes & TAKES.main || (takes & TAKES.direct && afterWords(unit, cue)))
  ) {
    const frame = postposed(unit, cue, speakerOf(unit, cue), cue.segment);
    if (frame) return frame;
  }
  if (!unit.verbSecond && (takes & TAKES.direct || takes & TAKES.main)) {
    const speaker = speakerOf(unit, cue);
    const first = firstOfFrame(unit, cue, speaker);
    const frame = followsQuote(unit, first) ? postposed(unit, cue, speaker, first) : null;
    if (frame) return frame;
  }
  const complement = complementBehind(unit, cue) ?? complementAfter(unit, cue);
  if (!complement && !unit.verbSecond && takes & TAKES.main && closesMessage(unit, cue)) {
    const speaker = speakerOf(unit, cue);
    const frame = postposed(unit, cue, speaker, firstOfFrame(unit, cue, speaker));
    if (frame) return frame;
  }
  if (complement)
    return framed(unit, cue, [complement], "indirect", speakerOf(unit, cue), "complement");
  if (cue.order === "final") return null;
  if (before && isAnaphoric(unit, cue)) {
    const first = spanAt(unit.places, 0);
    const speaker = cue.passive ? speakerOf(unit, cue) : subjectBehind(unit, cue);
    return framed(
      unit,
      cue,
      [{ start: before.start, end: before.end }, first],
      "indirect",
      speaker,
      "anaphor",
    );
  }
  return null;
}

/** The frame of a verb behind its message, from segment `first` on; null where it leaves no message. */
function postposed(unit: Unit, cue: Cue, speaker: Span | null, first: number): Frame | null {
  const message = around(unit, first, frameEnd(unit, cue, speaker));
  return message.length > 0 ? framed(unit, cue, message, "indirect", speaker, "postposed") : null;
}

/** "Moskau forderte den Verzicht": the clause itself reports; the whole sentence if it stands `alone`. */
export function reportFrame(unit: Unit, cue: Cue, alone: boolean): Frame | null {
  const { takes, with: words } = cue.report;
  if (cue.order === "final" || !(takes & TAKES.noun)) return null;
  if (words && !followedBy(unit, cue.segment, cue.at, words)) return null;
  const { items, places } = unit;
  const { from, to } = unit.segments[cue.segment]!;
  // "If X refuses, ...": nobody has refused.
  if (items[from]!.roles & R.condition) return null;
  const speaker = speakerOf(unit, cue);
  if (!speaker) return null;
  const span = alone
    ? { start: unit.start, end: endOfReport(unit, cue) }
    : { start: places[from]!.start, end: places[to - 1]!.end };
  if (!unit.verbSecond) {
    // "X rejected A and called for B": each verb reports its own part.
    if (sharesSubject(unit, cue)) span.start = places[cue.finite]!.start;
    const turn = turnAfter(unit, cue.at, false);
    if (turn < items.length) span.end = Math.min(span.end, places[turn - 1]!.end);
  }
  return framed(unit, cue, [span], "reported", speaker, "reported");
}

/** A report ends before an adverbial clause in the indicative: "..., obwohl der Pegel sinkt". */
function endOfReport(unit: Unit, cue: Cue): number {
  const { items, places, segments } = unit;
  let last = segments.length - 1;
  while (last > cue.segment && last > 0) {
    const segment = segments[last]!;
    const { bits } = items[segment.from]!;
    if (!(bits & W.subordinator) || bits & (W.complementizer | W.prep) || moodOf(unit, segment) > 0)
      break;
    last--;
  }
  return last === segments.length - 1 ? unit.end : places[segments[last]!.to - 1]!.end;
}

/** Whole words in marks stand right before the clause. */
function afterWords({ items, segments }: Unit, cue: Cue): boolean {
  const { kind, full } = items[segments[cue.segment - 1]!.from]!;
  return kind === "quote" && full;
}

/** "MESSAGE, she said": a clause of subject and verb after a message, or "MESSAGE, said X". */
function closesMessage(unit: Unit, cue: Cue): boolean {
  const { items, segments } = unit;
  const { from, to, mark } = segments[cue.segment]!;
  if (!(cue.verb.takes & TAKES.direct)) return false;
  if (followsMessage(unit, cue.segment)) return true;
  if (cue.segment === 0 || mark !== "," || cue.finite === from) return false;
  if (nounPhrase(items, from, cue.finite, false) === cue.finite) return true;
  return phraseBeside(unit, cue)?.from === from && onlySaysWhen(items, cue.at + 1, to);
}

/** The first segment of a frame whose speaker, with appositions, stands before the verb. */
function firstOfFrame({ places, segments }: Unit, cue: Cue, speaker: Span | null): number {
  let first = cue.segment;
  while (first > 0 && speaker && places[segments[first]!.from]!.start > speaker.start) first--;
  return first;
}

/** “...,” she said: words that a mark of their own closes stand right before segment `first`. */
function followsQuote({ items, segments }: Unit, first: number): boolean {
  const before = segments[first - 1];
  const quote = before && items[before.from]!;
  return quote?.kind === "quote" && quote.full && quote.closed === true;
}

/** "diplomats involved in the talks said Tuesday": nothing behind the verb is a message. */
function onlySaysWhen(items: Item[], from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (items[i]!.kind === "word" && !(items[i]!.roles & R.time || items[i]!.bits & W.adverb))
      return false;
  return true;
}

/** "wie der Sprecher mitteilte": the rest of the sentence is the message. */
function isAside(unit: Unit, cue: Cue): boolean {
  const { items, segments } = unit;
  let { from } = segments[cue.segment]!;
  while (items[from]!.bits & W.coordinator) from++;
  if (!(items[from]!.roles & R.aside)) return false;
  const next = items[from + 1]!;
  return from + 1 === cue.at || (next.bits & W.adverb) === 0 || (next.bits & W.pronoun) !== 0;
}

/** "Das bestätigte die Kommission." The message is the sentence before. */
const isAnaphoric = (unit: Unit, cue: Cue): boolean =>
  (unit.items[0]!.roles & R.anaphor) !== 0 && cue.finite === 1;
