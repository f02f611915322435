import type { Span } from "../../../src/model/text.js";
import type { Unit } from "./clause.js";
import { disagrees } from "./agreement.js";
import { isRelative } from "./clause-order.js";
import type { Cue } from "./cue.js";
import type { Item } from "./item.js";
import { isOnePhrase, isSource, nounPhrase, spanAt, spanOf } from "./noun-phrase.js";
import { agentOf, placeOfWords } from "./speaker-beside-subject.js";
import { phraseBeside, sharesSubject, subjectEnd } from "./subject-beside.js";
import { R, TAKES, V, W } from "./word-classes.js";

/** Who says it: the subject of the verb of saying, or the agent of its passive. */
export function speakerOf(unit: Unit, cue: Cue): Span | null {
  if (cue.passive && !cue.verb.class.passiveSubject) return agentOf(unit, cue);
  if (cue.verb.class.impersonal) return placeOfWords(unit, cue);
  const { items, places, segments } = unit;
  const clause = segments[cue.segment]!;
  if (!unit.verbSecond) return subjectBeside(unit, cue);
  if (cue.order === "final")
    return relativeSubject(unit, clause.from) ?? subjectAfter(unit, clause.from + 1, cue.at);
  const next = items[cue.finite + 1];
  const pronoun = next && next.roles & R.nominative && !isDeterminerOf(items, cue.finite + 1);
  const ambiguous =
    pronoun && next.roles & R.ambiguousPronoun && items[clause.from]!.roles & R.nominativeArticle;
  if (pronoun && !ambiguous) return spanAt(places, cue.finite + 1);
  if (cue.order === "second") {
    const left = subjectBefore(unit, cue);
    if (left && disagrees(unit, left, cue.finite)) return subjectBehind(unit, cue) ?? left;
    if (left && !(cue.verb.class.objectFirst && objectFirst(items, cue))) return left;
  }
  return subjectBehind(unit, cue);
}

/** Where the verb follows its subject: the phrase right before it, or behind it in "said X". */
function subjectBeside(unit: Unit, cue: Cue): Span | null {
  const { items, places, segments } = unit;
  const { from, to } = segments[cue.segment]!;
  if ((cue.verb.kind === "gerund" && cue.finite === cue.at) || sharesSubject(unit, cue))
    return cue.previous
      ? speakerOf(unit, presenting(unit, cue.previous))
      : openingSubject(unit, 0, cue.at);
  const phrase = phraseBeside(unit, cue);
  if (phrase) return spanOf(unit, phrase.from, phrase.to);
  const end = subjectEnd(unit, cue);
  if (end === from && isInverted(unit, cue))
    return subjectAfter(unit, cue.finite + 1, clauseLimit(unit, cue));
  if (end === from)
    return subjectBefore(unit, cue) ?? subjectAfter(unit, cue.finite + 1, clauseLimit(unit, cue));
  return items[from]!.bits & W.relative
    ? spanAt(places, from)
    : (openingSubject(unit, from, end) ?? subjectAfter(unit, cue.at + 1, to));
}

/** "He said talks would go on, but added ...": the verb in whose message this one stands. */
function presenting(unit: Unit, cue: Cue): Cue {
  const { previous } = cue;
  const inside = previous?.segment === cue.segment && !sharesSubject(unit, cue);
  return previous && inside ? presenting(unit, previous) : cue;
}

/** "The treaty is dead, said X": a whole clause before the verb, and nothing but its subject behind it. */
function isInverted({ items, segments }: Unit, cue: Cue): boolean {
  const before = segments[cue.segment - 1];
  if (!before || !(cue.verb.takes & TAKES.main)) return false;
  const { to } = segments[cue.segment]!;
  const end = nounPhrase(items, cue.at + 1, to, false);
  if (end === cue.at + 1 || items[cue.at + 1]!.bits & W.complementizer) return false;
  const next = end < to && items[end]!.kind !== "mark" ? items[end]! : null;
  if (next && !(next.bits & (W.prep | W.relative) || next.roles & R.time)) return false;
  if (items[before.from]!.says & V.gerund) return false;
  return !isRelative(items, before.from, before.to) && hasVerb(items, before.from, before.to);
}

/** A phrase that may be an object opens the sentence, and a name or "der ..." follows the verb. */
function objectFirst(items: Item[], cue: Cue): boolean {
  const next = items[cue.finite + 1];
  if (!next || items[0]!.roles & R.nominativeArticle || !(items[0]!.bits & W.det)) return false;
  return (next.roles & R.nominativeArticle) !== 0 || (next.kind === "word" && next.cap);
}

/** The subject behind the finite verb, whatever stands before it. */
export const subjectBehind = (unit: Unit, cue: Cue): Span | null =>
  subjectAfter(unit, cue.finite + 1, clauseLimit(unit, cue));

const isDeterminerOf = (items: Item[], i: number): boolean =>
  (items[i]!.bits & W.det) !== 0 && nounPhrase(items, i, items.length, false) > i + 1;

/** A relative pronoun that is itself the subject: "die von Lärm sprachen". */
function relativeSubject({ items, places }: Unit, from: number): Span | null {
  const { bits } = items[from]!;
  if (!(bits & W.relative) || bits & (W.oblique | W.obliquePronoun)) return null;
  return spanAt(places, from);
}

/** The phrase in front of the finite verb, when it can be its subject. */
function subjectBefore(unit: Unit, cue: Cue): Span | null {
  const { items, segments } = unit;
  const own = segments[cue.segment]!;
  // "X äußerte Bedenken und warf Y vor": the subject of the first verb.
  if (cue.finite > own.from && items[cue.finite - 1]!.bits & W.coordinator) {
    return (
      (cue.previous && !cue.previous.passive ? speakerOf(unit, cue.previous) : null) ??
      openingSubject(unit, own.from, cue.finite) ??
      openingSubject(unit, segments[0]!.from, cue.finite) ??
      subjectAfter(unit, own.from, cue.finite) ??
      subjectAfter(unit, segments[0]!.from, segments[0]!.to)
    );
  }
  let s = cue.segment;
  if (own.from < cue.finite) {
    const inOwn = openingSubject(unit, own.from, cue.finite);
    if (!inOwn) {
      if (s === 0 || own.mark !== "," || !isFiller(items, own.from, cue.finite)) return null;
    } else if (s === 0 || own.mark !== ",") return inOwn;
    else {
      // The part before the verb may be an apposition of the phrase before the comma.
      const previous = segments[s - 1]!;
      if (!isOnePhrase(items, previous.from, previous.to)) return inOwn;
      const whole = openingSubject(unit, previous.from, previous.to);
      return whole ? { start: whole.start, end: inOwn.end } : inOwn;
    }
  }
  // Appositions, relative clauses and adverbials stand between subject and verb.
  let subject: Span | null = null;
  while (s > 0 && (segments[s]!.mark === "," || segments[s]!.mark === "–")) {
    const { from, to } = segments[--s]!;
    if (isOnePhrase(items, from, to)) subject = openingSubject(unit, from, cue.finite) ?? subject;
    else if (
      isRelative(items, from, to) ||
      items[from]!.says & V.gerund ||
      items[from]!.bits & (W.complementizer | W.prep | W.subordinator)
    ) {
      if (s === 0 || segments[s]!.mark !== ",") break;
    } else if (s > 0 && !hasVerb(items, from, to)) continue;
    else
      return (
        subject ??
        (s === 0 || segments[s]!.mark !== "," ? openingSubject(unit, from, cue.finite) : null)
      );
  }
  return subject;
}

const hasVerb = (items: Item[], from: number, to: number): boolean => {
  for (let i = from; i < to; i++)
    if (
      !items[i]!.cap &&
      (items[i]!.says !== 0 || items[i]!.bits & (W.auxiliary | W.modal | W.subjunctive))
    )
      return true;
  return false;
};

const isFiller = (items: Item[], from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (!(items[i]!.bits & (W.adverb | W.coordinator))) return false;
  return true;
};

/** The noun phrase that opens a clause, unless its form makes it an object or an adverbial. */
export function openingSubject(unit: Unit, from: number, limit: number): Span | null {
  const { items } = unit;
  let start = from;
  while (
    start < limit &&
    items[start]!.bits & (W.coordinator | W.adverb) &&
    !(items[start]!.bits & W.prep)
  )
    start++;
  const head = items[start];
  if (!head || start >= limit) return null;
  if (head.bits & (W.prep | W.subordinator | W.complementizer) && !(head.bits & W.det)) return null;
  if (head.bits & (W.oblique | W.obliquePronoun) && !(head.roles & R.ambiguousPronoun)) return null;
  const end = nounPhrase(items, start, limit);
  if (end === start || saysWhen(items, start, end) || isSource(items[end])) return null;
  return spanOf(unit, start, end);
}

/** "Wenige Tage nach dem Hochwasser", "Januar 2007": the first noun is one of time. */
function saysWhen(items: Item[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const { cap, roles, bits } = items[i]!;
    if (roles & R.time || (cap && !(bits & W.det))) return (roles & R.time) !== 0;
  }
  return false;
}

/** The first phrase from item `from` on that is not an object by its form. */
export function subjectAfter(unit: Unit, from: number, limit: number): Span | null {
  const { items, places } = unit;
  for (let i = from; i < limit; i++) {
    const item = items[i]!;
    if (item.kind === "mark") return null;
    if (item.bits & W.prep && (!item.cap || i === 0)) {
      const end = nounPhrase(items, i + 1, limit, false);
      if (end > i + 1) i = end - 1;
      continue;
    }
    if (item.bits & W.pronoun && !(item.bits & (W.det | W.oblique)) && !(item.roles & R.impersonal))
      return spanAt(places, i);
    if (item.bits & W.adverb || item.roles & R.impersonal) continue;
    if (item.bits & W.obliquePronoun && !(item.bits & W.det)) continue;
    const end = nounPhrase(items, i, limit);
    if (end === i) continue;
    if (item.bits & W.oblique || saysWhen(items, i, end)) {
      i = end - 1;
      continue;
    }
    return spanOf(unit, i, end);
  }
  return null;
}

/** Appositions may carry the subject over the next commas. */
function clauseLimit(unit: Unit, cue: Cue): number {
  const { segments } = unit;
  let s = cue.segment;
  while (s + 1 < segments.length && s < cue.segment + 2 && segments[s + 1]!.mark === ",") s++;
  return segments[s]!.to;
}
