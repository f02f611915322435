import type { Item, Segment, Unit } from "./clause.js";
import { clauseOrder, opensSubordinate, type Order } from "./clause-order.js";
import { asksReader, hasParticle, isAttributeHere, isState, suits } from "./cue-checks.js";
import type { VerbForm } from "./lexicon.js";
import { isNounHere } from "./noun-or-verb.js";
import { R, W } from "./word-classes.js";

/** A verb of saying at work in a clause. */
export interface Cue {
  /** Item of the verb itself, and of its separated particle (or the verb again). */
  at: number;
  particle: number;
  /** Item of the finite verb of the clause. */
  finite: number;
  verb: VerbForm;
  /** The reading that reports with a noun phrase: "berichtete von ...". */
  report: VerbForm;
  passive: boolean;
  order: Order;
  segment: number;
  /** The verb of saying before this one in the unit. */
  previous: Cue | null;
}

const PARTICLE_SEGMENTS = 4;
/** How far behind its verb the word may stand that makes it report. */
const COMPLEMENT_REACH = 9;
const AUXILIARY_SEGMENTS = 6;

/** The verbs of saying in a unit, one reading each, in order. */
export function findCues(unit: Unit): Cue[] {
  const cues: Cue[] = [];
  unit.segments.forEach((segment, index) => {
    for (let i = segment.from; i < segment.to; i++) {
      const item = unit.items[i]!;
      if (item.verbs.length === 0 || (item.cap && i > 0 && i > segment.from)) continue;
      if (item.cap && i === segment.from && i > 0 && unit.segments[index]!.mark !== ":") continue;
      const cue = readCue(unit, segment, index, i);
      if (cue) cues.push({ ...cue, previous: cues.at(-1) ?? null });
    }
  });
  return cues;
}

function readCue(
  unit: Unit,
  segment: Segment,
  index: number,
  at: number,
): Omit<Cue, "previous"> | null {
  const { items } = unit;
  const item = items[at]!;
  let best: Omit<Cue, "previous"> | null = null;
  for (const verb of item.verbs) {
    const progressive = verb.kind === "gerund" ? auxiliaryOf(unit, segment, index, at) : -1;
    if (
      verb.kind === "finite" ||
      progressive >= 0 ||
      (verb.kind === "gerund" && opensClause(unit, index, at))
    ) {
      if (!suits(items, segment, verb)) continue;
      if (unit.verbSecond && (isAttributeHere(items, segment, at) || asksReader(items, at)))
        continue;
      if (at > segment.from && items[at - 1]!.roles & R.infinitiveMarker) continue;
      if (!unit.verbSecond && isNoVerb(unit, segment, index, at, verb)) continue;
      const before = verb.apart && items[at - 1]?.lower === verb.particle;
      const particle = before ? at : verb.apart ? findParticle(unit, index, at, verb.particle) : at;
      if (particle < 0) continue;
      if (!verb.apart && hasParticle(items, segment, at)) continue;
      const order = clauseOrder(unit, index, at);
      const candidate: Omit<Cue, "previous"> = {
        at,
        particle,
        finite: progressive >= 0 ? progressive : at,
        verb,
        report: verb,
        passive: false,
        order,
        segment: index,
      };
      const reports = verb.with !== null && followedBy(unit, index, at, verb.with);
      if (!best || (verb.apart && !best.verb.apart)) best = candidate;
      else if (!unit.verbSecond)
        best = fitsBetter(unit, index, at, verb, best.verb) ? candidate : best;
      else if (reports && verb.lemma === best.verb.lemma) best.report = verb;
      else if (reports) best = candidate;
    }
  }
  const participle = item.verbs
    .filter(
      (verb) =>
        verb.kind === "participle" &&
        suits(items, segment, verb) &&
        (!verb.apart || items[unit.verbSecond ? at - 1 : at + 1]?.lower === verb.particle),
    )
    .reduce<VerbForm | null>(
      (known, verb) =>
        !known || (!unit.verbSecond && fitsBetter(unit, index, at, verb, known)) ? verb : known,
      null,
    );
  if (participle) {
    const finite = auxiliaryOf(unit, segment, index, at);
    if (finite >= 0) {
      if (isState(unit, participle, finite, at)) return best;
      const passive = isPassive(items, finite, at);
      const inSegment = finite >= segment.from && finite < segment.to;
      const order = finite > at ? "final" : inSegment ? clauseOrder(unit, index, finite) : "second";
      return {
        at,
        particle: at,
        finite,
        verb: participle,
        report: participle,
        passive,
        order,
        segment: index,
      };
    }
  }
  return best;
}

/** Does a reading with a preposition fit better than the one known: "called for", "called on"? */
function fitsBetter(
  unit: Unit,
  index: number,
  at: number,
  verb: VerbForm,
  known: VerbForm,
): boolean {
  if (verb.apart !== known.apart) return verb.apart;
  if (!verb.with || !followedBy(unit, index, at, verb.with)) return false;
  return !known.with || verb.with.has(unit.items[at + 1]?.lower ?? "");
}

/** ", adding that ...": the participle of the present opens a clause of its own. */
function opensClause(unit: Unit, index: number, at: number): boolean {
  const { from, mark } = unit.segments[index]!;
  return (
    index > 0 && mark !== ":" && (at === from || (at === from + 1 && joins(unit.items[from]!)))
  );
}

const joins = (item: Item): boolean => (item.bits & W.coordinator) !== 0;

/** A noun in its place, or a participle at the head of the sentence: "Asked whether ..., she ...". */
function isNoVerb(
  unit: Unit,
  segment: Segment,
  index: number,
  at: number,
  verb: VerbForm,
): boolean {
  if (verb.kind === "gerund") return false;
  const quoted = index > 0 && unit.items[unit.segments[index - 1]!.from]!.kind === "quote";
  if (at === segment.from && !quoted && index === 0) return true;
  return isNounHere(unit.items, segment, at, verb, quoted);
}

/** Does one of `words` follow in the same or the next segments of the sentence? */
export function followedBy(unit: Unit, index: number, at: number, words: Set<string>): boolean {
  const { to } = unit.segments[index]!;
  const end = unit.verbSecond ? to : Math.min(to, at + 1 + COMPLEMENT_REACH);
  for (let i = at + 1; i < end; i++) if (words.has(unit.items[i]!.lower)) return true;
  if (!unit.verbSecond) return false;
  for (let i = unit.segments[index]!.from; i < at; i++)
    if (words.has(unit.items[i]!.lower)) return true;
  return false;
}

function findParticle(unit: Unit, index: number, at: number, particle: string): number {
  const { items, segments } = unit;
  if (!unit.verbSecond) return items[at + 1]?.lower === particle ? at + 1 : -1;
  const last = Math.min(segments.length, index + PARTICLE_SEGMENTS);
  for (let s = index; s < last; s++) {
    const { from, to } = segments[s]!;
    for (let i = Math.max(from, at + 1); i < to; i++) {
      if (items[i]!.lower !== particle) continue;
      const next = items[i + 1];
      if (
        i + 1 >= to ||
        next!.kind === "mark" ||
        (next!.bits & (W.coordinator | W.complementizer)) !== 0
      )
        return i;
    }
  }
  return -1;
}

/** The auxiliary that makes the participle at `at` a verb: before it in the clause, or right after it. */
function auxiliaryOf(unit: Unit, segment: Segment, index: number, at: number): number {
  const { items, segments } = unit;
  if (!unit.verbSecond) {
    let i = at - 1;
    while (i > segment.from && items[i]!.bits & W.adverb) i--;
    return i >= segment.from && items[i]!.bits & W.auxiliary ? i : -1;
  }
  for (let i = at + 1; i <= at + 2 && i < segment.to; i++) {
    if (items[i]!.roles & R.passiveParticiple) continue;
    if ((items[i]!.bits & (W.auxiliary | W.subjunctive)) !== 0 && i + 1 >= segment.to) return i;
    if ((items[i]!.bits & W.auxiliary) !== 0 && i === at + 1) return i;
    break;
  }
  let end = segment.to;
  while (end > at + 1 && items[end - 1]!.kind === "mark") end--;
  const ambiguous = items[at]!.verbs.some((verb) => verb.kind === "finite");
  if (ambiguous && at < end - 1) return -1;
  for (let s = index; s >= Math.max(0, index - AUXILIARY_SEGMENTS); s--) {
    const { from, to } = segments[s]!;
    if (s < index && opensSubordinate(items, from, to)) continue;
    for (let i = Math.min(to, at) - 1; i >= from; i--) {
      const item = items[i]!;
      if ((item.bits & W.auxiliary) !== 0 && !item.cap) return i;
      if (item.bits & W.auxiliary && item.cap && i === 0) return i;
    }
    if (ambiguous) return -1;
    if (items[from]!.bits & (W.complementizer | W.subordinator)) return -1;
  }
  return -1;
}

function isPassive(items: Item[], finite: number, at: number): boolean {
  if ((items[finite]!.bits & W.passive) !== 0) return true;
  return ((items[at + 1]?.roles ?? 0) & R.passiveParticiple) !== 0;
}
