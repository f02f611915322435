import type { Complement } from "../rules/speech-rules.js";
import type { Unit } from "./clause.js";
import { isRelative } from "./clause-order.js";
import type { Item } from "./item.js";
import { moodOf } from "./mood.js";
import { nounPhrase } from "./noun-phrase.js";
import { R, S, V, W } from "./word-classes.js";

/** What kind of message segment `s` could begin; null for an apposition, a relative or an adverbial clause. */
export function complementKind(unit: Unit, s: number): Complement | null {
  const { items, segments } = unit;
  const { from, to } = segments[s]!;
  const first = items[from]!;
  const second = items[from + 1];
  if (first.kind === "quote" && first.full) return "direct";
  if (first.bits & W.complementizer) return "clause";
  if (endsInInfinitive(unit, from, to) && !(first.roles & R.adverbialInfinitive)) return "zu";
  const coordinated = (first.bits & W.coordinator) !== 0;
  if (coordinated && second && second.bits & W.complementizer) return "clause";
  if (isRelative(items, from, to)) return null;
  const mood = moodOf(unit, segments[s]!);
  if (first.bits & W.question && !coordinated && !(first.bits & W.relative)) return "clause";
  if (first.bits & W.prep && second && second.bits & W.question && !(second.bits & W.relative))
    return "clause";
  if (first.bits & W.subordinator && !(first.bits & W.prep)) return mood > 0 ? "main" : null;
  if (opensWithVerb(unit, from)) return null;
  if (mood === 2 && !coordinated) return "main";
  if (infinitive(unit, from, to) && !(first.roles & R.adverbialInfinitive)) return "zu";
  if (coordinated) return null;
  return mood > 0 || secondPosition(unit, from, to) ? "main" : null;
}

/** A finite auxiliary or modal early in the clause, not at its end. */
function secondPosition(unit: Unit, from: number, to: number): boolean {
  for (let i = from + 1; i < to - 1; i++)
    if (
      unit.items[i]!.bits & (W.auxiliary | W.modal | W.subjunctive | W.weakSubjunctive) &&
      !unit.items[i]!.cap
    )
      return true;
  const subject = nounPhrase(unit.items, from, to, false);
  const verb = unit.items[subject];
  return (
    subject > from && subject < to - 1 && verb!.kind === "word" && !verb!.cap && verb!.bits === 0
  );
}

/** The matrix clause goes on after an insertion: a message does not begin with its finite verb. */
function opensWithVerb(unit: Unit, from: number): boolean {
  const { bits, says, cap } = unit.items[from]!;
  if (cap || !unit.verbSecond) return false;
  const finite = W.auxiliary | W.modal | W.subjunctive | W.weakSubjunctive;
  return (bits & finite) !== 0 || (says & (V.finite | V.subjunctive)) !== 0;
}

/** "... zu haben": relative clauses may hold an infinitive, but end with a finite verb. */
function endsInInfinitive(unit: Unit, from: number, to: number): boolean {
  let last = to - 1;
  while (last > from && unit.items[last]!.kind === "mark") last--;
  const { shape, cap } = unit.items[last]!;
  if (last === from || cap) return false;
  const marked =
    (unit.items[last - 1]!.roles & R.infinitiveMarker) !== 0 && (shape & S.infinitive) !== 0;
  return unit.verbSecond && (marked || (shape & S.markedInfinitive) !== 0);
}

/** An infinitive with "zu": no "bis zu zehn", no "zu steigenden Pegeln". */
function infinitive(unit: Unit, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const { roles, shape, kind, cap } = unit.items[i]!;
    if (kind !== "word" || cap) continue;
    const next = unit.items[i + 1];
    if (
      roles & R.infinitiveMarker &&
      next &&
      i + 1 < to &&
      !next.cap &&
      next.shape & S.infinitive
    ) {
      const number =
        ((next.bits & (W.det | W.prep)) !== 0 && i + 2 < to) ||
        ((unit.items[i - 1]?.roles ?? 0) & R.limit) !== 0;
      if (!number && (i + 2 >= to || !unit.items[i + 2]!.cap || !unit.verbSecond)) return true;
    }
    if (i > from && shape & S.markedInfinitive) return true;
  }
  return false;
}

/** Where a message that begins with segment `s` ends. */
export function complementEnd(unit: Unit, s: number, kind: Complement): number {
  const { items, places, segments } = unit;
  const subjunctive = kind === "main" && moodOf(unit, segments[s]!) > 0;
  const own = subjunctive ? turnsIndicative(unit, segments[s]!.from, segments[s]!.to) : -1;
  if (own > 0) return places[own - 1]!.end;
  for (let k = s + 1; k < segments.length; k++) {
    const { from, to, mark } = segments[k]!;
    const first = items[from]!;
    if (mark === ":" && kind !== "direct" && first.kind === "quote" && first.full)
      return places[segments[k - 1]!.to - 1]!.end;
    if (mark === ";") return places[segments[k - 1]!.to - 1]!.end;
    if (kind === "direct" && first.kind !== "quote") return places[segments[k - 1]!.to - 1]!.end;
    if ((kind !== "main" || subjunctive) && kind !== "direct" && startsAnew(unit, from, to))
      return places[segments[k - 1]!.to - 1]!.end;
    const turn = subjunctive ? turnsIndicative(unit, from, to) : -1;
    if (turn > from) return places[turn - 1]!.end;
    const subordinate =
      first.bits & (W.subordinator | W.complementizer | W.relative | W.question | W.prep);
    if (
      subjunctive &&
      !subordinate &&
      moodOf(unit, segments[k]!) === 0 &&
      indicative(unit, from, to)
    )
      return places[segments[k - 1]!.to - 1]!.end;
  }
  return unit.end;
}

/** "zu" before a verb, not before a noun. */
const hasInfinitive = (items: Item[], from: number, to: number): boolean => {
  for (let i = from; i + 1 < to; i++) {
    const { cap, bits } = items[i + 1]!;
    if (items[i]!.roles & R.infinitiveMarker && !cap && !(bits & (W.det | W.prep | W.pronoun)))
      return true;
  }
  return false;
};

/** A word in small letters of no known class: an adverb, where a finite verb follows. */
const isUnknown = ({ kind, cap, bits, says }: Item): boolean =>
  kind === "word" && !cap && bits === 0 && says === 0;

/** A main clause in the indicative, by its verb in first or second place: the sentence goes on outside. */
function startsAnew(unit: Unit, from: number, to: number): boolean {
  const { items, verbSecond } = unit;
  if (!verbSecond) return false;
  // "zu vermitteln, und lud die Seiten ein": a verb nobody knows goes on after the infinitive.
  if (items[from]!.bits & W.coordinator && from + 2 < to && isUnknown(items[from + 1]!))
    return !hasInfinitive(items, from, to);
  let verb = nounPhrase(items, from, to, false);
  while (verb < to - 1 && items[verb]!.bits & W.adverb) verb++;
  if (verb === from && isUnknown(items[from]!)) verb++;
  if (verb >= to - 1) return false;
  const { bits, cap, says } = items[verb]!;
  // "sollten Truppen kommen": a condition, not a new clause.
  if (cap || (verb === from && bits & W.weakSubjunctive)) return false;
  if (bits & (W.auxiliary | W.modal)) return true;
  return verb === from && (says & V.finite) !== 0;
}

/** The item at which "und" goes on in the indicative, with a verb of the frame: "... und fügte hinzu". */
function turnsIndicative(unit: Unit, from: number, to: number): number {
  const { items } = unit;
  for (let i = from + 1; i + 1 < to; i++) {
    if (!(items[i]!.roles & R.joiner)) continue;
    const { cap, kind, bits, says, shape } = items[i + 1]!;
    if (cap || kind !== "word") continue;
    const past = bits === 0 && (shape & S.past) !== 0 && !items[i + 2]?.cap;
    if (past || says & V.finite) return i;
  }
  return -1;
}

function indicative(unit: Unit, from: number, to: number): boolean {
  for (let i = from; i < Math.min(to, from + 4); i++) {
    const item = unit.items[i]!;
    if (item.bits & (W.auxiliary | W.modal) && !item.cap) return true;
  }
  return false;
}
