import type { Unit } from "./clause.js";
import { clauseOrder, opensSubordinate, type Order } from "./clause-order.js";
import { asksReader, hasParticle, isAttributeHere, isState, suits } from "./cue-checks.js";
import type { Item } from "./item.js";
import type { VerbForm } from "./lexicon.js";
import { isNounHere } from "./noun-or-verb.js";
import { R, SIGNAL, V, W } from "./word-classes.js";

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
const SAYS = SIGNAL.verb | SIGNAL.capitalVerb;

/** The verbs of saying in a unit, one reading each, in order. */
export function findCues(unit: Unit): Cue[] {
  const { items, segments, leads: all } = unit;
  const cues: Cue[] = [];
  if (!(all & SAYS)) return cues;
  let previous: Cue | null = null;
  for (let s = 0; s < segments.length; s++) {
    const { from, to, mark, leads } = segments[s]!;
    if (!(leads & SAYS)) continue;
    for (let i = from; i < to; i++) {
      if (!(items[i]!.signals & SAYS)) continue;
      if (items[i]!.cap && i > 0 && (i > from || mark !== ":")) continue;
      const cue: Cue | null = readCue(unit, s, i, previous);
      if (cue) cues.push((previous = cue));
    }
  }
  return cues;
}

/** The verb at item `at` as it reports: the participle of an auxiliary, else the finite reading that fits best. */
function readCue(unit: Unit, segment: number, at: number, previous: Cue | null): Cue | null {
  const { says } = unit.items[at]!;
  if (says & V.participle) {
    const verb = bestParticiple(unit, segment, at);
    const finite = verb ? auxiliaryOf(unit, segment, at) : -1;
    if (verb && finite >= 0 && !isState(unit, verb, finite, at)) {
      const passive = isPassive(unit.items, finite, at);
      const order = orderBeside(unit, segment, at, finite);
      const report = verb;
      return { at, particle: at, finite, verb, report, passive, order, segment, previous };
    }
  }
  return says & (V.finite | V.gerund) ? finiteCue(unit, segment, at, previous) : null;
}

/** The last finite reading of the verb that fits better than those before it. */
function finiteCue(unit: Unit, segment: number, at: number, previous: Cue | null): Cue | null {
  if (isNoFinite(unit, segment, at)) return null;
  const { verbs, whole } = unit.items[at]!;
  const particles = particlesOf(unit, segment, at);
  const readings = particles.length > 0 ? verbs : whole;
  let best: Cue | null = null;
  for (const verb of readings) {
    const finite = finiteOf(unit, segment, at, verb);
    if (finite < 0) continue;
    const particle = particleOf(unit, segment, at, verb, particles);
    if (particle < 0) continue;
    if (best && (best.verb.apart || !verb.apart)) {
      if (!unit.verbSecond) {
        if (!fitsBetter(unit, segment, at, verb, best.verb)) continue;
      } else if (!verb.with || !followedBy(unit, segment, at, verb.with)) continue;
      else if (verb.lemma === best.verb.lemma) {
        best.report = verb;
        continue;
      }
    }
    const order: Order = best ? best.order : clauseOrder(unit, segment, at);
    const report = verb;
    best = { at, particle, finite, verb, report, passive: false, order, segment, previous };
  }
  return best;
}

/** An attribute, a question to the reader or an infinitive, whatever verb it is. */
function isNoFinite({ items, segments, verbSecond }: Unit, segment: number, at: number): boolean {
  const clause = segments[segment]!;
  if (verbSecond && (isAttributeHere(items, clause, at) || asksReader(items, at))) return true;
  return at > clause.from && (items[at - 1]!.roles & R.infinitiveMarker) !== 0;
}

/** Where the finite verb of a reading stands, which a gerund has beside it; -1 if it cannot report here. */
function finiteOf(unit: Unit, segment: number, at: number, verb: VerbForm): number {
  let finite = at;
  if (verb.kind === "gerund") {
    finite = auxiliaryOf(unit, segment, at);
    if (finite < 0 && opensClause(unit, segment, at)) finite = at;
  } else if (verb.kind !== "finite") return -1;
  if (finite < 0 || !suits(unit.items, unit.segments[segment]!, verb)) return -1;
  return !unit.verbSecond && isNoVerb(unit, segment, at, verb) ? -1 : finite;
}

const NONE: readonly number[] = [];

/** The items that could be the particle of the verb: right before it, right behind it, or at the end of a clause. */
function particlesOf(unit: Unit, segment: number, at: number): readonly number[] {
  const { items, segments, verbSecond } = unit;
  let found = NONE;
  if (at > 0 && items[at - 1]!.signals & SIGNAL.particle) found = [at - 1];
  if (!verbSecond)
    return at + 1 < items.length && items[at + 1]!.signals & SIGNAL.particle
      ? [...found, at + 1]
      : found;
  const last = Math.min(segments.length, segment + PARTICLE_SEGMENTS);
  for (let s = segment; s < last; s++) {
    const { from, to, leads } = segments[s]!;
    if (!(leads & SIGNAL.particle)) continue;
    for (let i = Math.max(from, at + 1); i < to; i++)
      if (items[i]!.signals & SIGNAL.particle && endsClause(items, i, to)) found = [...found, i];
  }
  return found;
}

function endsClause(items: Item[], i: number, to: number): boolean {
  if (i + 1 >= to) return true;
  const { kind, bits } = items[i + 1]!;
  return kind === "mark" || (bits & (W.coordinator | W.complementizer)) !== 0;
}

/** The item of the particle of a reading, or of the verb if it has none; -1 where the clause has another. */
function particleOf(
  { items, segments }: Unit,
  segment: number,
  at: number,
  { apart, particle }: VerbForm,
  particles: readonly number[],
): number {
  if (!apart) return hasParticle(items, segments[segment]!, at) ? -1 : at;
  const own = particles.find((i) => items[i]!.lower === particle) ?? -1;
  return own < at && own >= 0 ? at : own;
}

function bestParticiple(unit: Unit, segment: number, at: number): VerbForm | null {
  const { items, segments, verbSecond } = unit;
  let best: VerbForm | null = null;
  for (const verb of items[at]!.verbs) {
    if (verb.kind !== "participle" || !suits(items, segments[segment]!, verb)) continue;
    if (verb.apart && items[verbSecond ? at - 1 : at + 1]?.lower !== verb.particle) continue;
    if (!best || (!verbSecond && fitsBetter(unit, segment, at, verb, best))) best = verb;
  }
  return best;
}

/** Where the auxiliary of a participle stands in its clause. */
function orderBeside(unit: Unit, segment: number, at: number, finite: number): Order {
  if (finite > at) return "final";
  const { from, to } = unit.segments[segment]!;
  return finite >= from && finite < to ? clauseOrder(unit, segment, finite) : "second";
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
function isNoVerb(unit: Unit, index: number, at: number, verb: VerbForm): boolean {
  if (verb.kind === "gerund") return false;
  const segment = unit.segments[index]!;
  const quoted = index > 0 && unit.items[unit.segments[index - 1]!.from]!.kind === "quote";
  if (at === segment.from && !quoted && index === 0) return true;
  return isNounHere(unit.items, segment, at, verb, quoted);
}

/** Does one of `words` follow in the same or the next segments of the sentence? */
export function followedBy(unit: Unit, index: number, at: number, words: Set<string>): boolean {
  const { items, verbSecond } = unit;
  const { from, to, leads } = unit.segments[index]!;
  if (!(leads & SIGNAL.preposition)) return false;
  const end = verbSecond ? to : Math.min(to, at + 1 + COMPLEMENT_REACH);
  for (let i = verbSecond ? from : at + 1; i < end; i++)
    if (i !== at && items[i]!.signals & SIGNAL.preposition && words.has(items[i]!.lower))
      return true;
  return false;
}

/** The auxiliary that makes the participle at `at` a verb: before it in the clause, or right after it. */
function auxiliaryOf(unit: Unit, index: number, at: number): number {
  const { items, segments } = unit;
  const segment = segments[index]!;
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
  const ambiguous = (items[at]!.says & V.finite) !== 0;
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
