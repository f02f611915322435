import type { Item, Segment, Unit } from "./clause.js";
import { clauseOrder, opensSubordinate, type Order } from "./clause-order.js";
import {
  asksReader,
  hasParticle,
  isAttributeHere,
  isNounHere,
  isState,
  suits,
} from "./cue-checks.js";
import type { VerbForm } from "./lexicon.js";
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
    if (verb.kind === "finite") {
      if (!suits(items, segment, verb)) continue;
      if (unit.verbSecond && (isAttributeHere(items, segment, at) || asksReader(items, at)))
        continue;
      if (at > segment.from && items[at - 1]!.roles & R.infinitiveMarker) continue;
      if (!unit.verbSecond && isNounHere(items, segment, at, verb)) continue;
      const before = verb.apart && items[at - 1]?.lower === verb.particle;
      const particle = before ? at : verb.apart ? findParticle(unit, index, at, verb.particle) : at;
      if (particle < 0) continue;
      if (!verb.apart && hasParticle(items, segment, at)) continue;
      const order = clauseOrder(unit, index, at);
      const candidate: Omit<Cue, "previous"> = {
        at,
        particle,
        finite: at,
        verb,
        report: verb,
        passive: false,
        order,
        segment: index,
      };
      const reports = verb.with !== null && followedBy(unit, index, at, verb.with);
      if (!best || (verb.apart && !best.verb.apart)) best = candidate;
      else if (reports && verb.lemma === best.verb.lemma) best.report = verb;
      else if (reports) best = candidate;
    }
  }
  const participle = item.verbs.find(
    (verb) =>
      verb.kind === "participle" &&
      (!verb.apart || items[at - 1]?.lower === verb.particle) &&
      suits(items, segment, verb),
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

/** Does one of `words` follow in the same or the next segments of the sentence? */
export function followedBy(unit: Unit, index: number, at: number, words: Set<string>): boolean {
  const end = unit.segments[index]!.to;
  for (let i = at + 1; i < end; i++) if (words.has(unit.items[i]!.lower)) return true;
  for (let i = unit.segments[index]!.from; i < at; i++)
    if (words.has(unit.items[i]!.lower)) return true;
  return false;
}

function findParticle(unit: Unit, index: number, at: number, particle: string): number {
  const { items, segments } = unit;
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
