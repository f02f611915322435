import type { Span } from "../../../src/model/text.js";
import type { Entity } from "../types.js";
import { readUnit, type Unit } from "./clause.js";
import { isRelative } from "./clause-order.js";
import type { Frame } from "./frame.js";
import type { Item } from "./item.js";
import { moodOf, SUBJUNCTIVE, type Mood } from "./mood.js";
import { nounPhrase } from "./noun-phrase.js";
import type { Reading } from "./reading.js";
import type { Segment } from "./segments.js";
import { openingSubject, subjectAfter } from "./speaker.js";
import { isRumour, type Stretch } from "./stretch.js";
import { R, S, SIGNAL, V, W } from "./word-classes.js";

const REACH = 4;
/** Entities are looked for this far back. */
const NEAR = 8;

/** A stretch with the frames found in it; the unit of one that could report speech. */
export interface Read {
  stretch: Stretch;
  unit: Unit | null;
  frames: Frame[];
}

/**
 * Sentences in the subjunctive of reported speech without a frame of their own go on with what was
 * said before: adjacent ones form one message, whose speaker is the last one named.
 */
export function addFreeIndirect(read: Read[], reading: Reading, entities: Entity[]): void {
  let speaker: Span | null = null;
  let since = REACH + 1;
  let entity = 0;
  let open: Frame | null = null;
  // The last sentence without a frame: whoever opens it may be the one who goes on.
  let silent: Stretch | null = null;
  for (const { stretch, unit, frames } of read) {
    while (entity < entities.length && entities[entity]!.end <= stretch.start) entity++;
    since++;
    if (!unit) {
      open = null;
      silent = stretch;
      continue;
    }
    const beside = since <= 1;
    const bare =
      frames.every(({ rule }) => rule === "literal") || (beside && reportsInTurn(unit, frames));
    const least: Mood = beside ? 1 : 2;
    const at = bare ? subjunctiveFrom(unit, least) : -1;
    if (bare) {
      const known: Span | null = since <= REACH ? speaker : null;
      for (const frame of frames) frame.speaker = frame.speaker ?? known;
    }
    if (at >= 0) {
      if (open && at === 0) open.message[0]!.end = unit.end;
      else {
        if (hasMatrix(unit, at)) speaker = matrixSubject(unit, at);
        else if (!speaker || !beside) {
          const subject = silent && opener(reading, silent);
          if (subject && namesActor(entities, entity, subject)) speaker = subject;
          else speaker = speaker ?? subject ?? lastEntity(entities, entity);
        }
        open = {
          message: [{ start: unit.places[at]!.start, end: unit.end }],
          mode: "indirect",
          cue: null,
          speaker,
          addressee: null,
          rule: "free-indirect",
        };
        frames.unshift(open);
      }
      for (const frame of frames) if (frame.rule === "literal") frame.speaker = open.speaker;
      since = 0;
      continue;
    }
    open = null;
    if (frames.length === 0 && since <= REACH && isHearsay(unit)) {
      frames.push({
        message: [{ start: unit.start, end: unit.end }],
        mode: "freeIndirect",
        cue: null,
        speaker,
        addressee: null,
        rule: "hearsay",
      });
      since = 0;
      continue;
    }
    if (frames.length > 0) {
      speaker = lastSpeaker(unit, frames) ?? speaker;
      since = 0;
      silent = null;
    } else silent = stretch;
  }
}

/** Who opens a stretch as its subject. */
function opener(reading: Reading, stretch: Stretch): Span | null {
  const unit = readUnit(reading, stretch);
  return openingSubject(unit, 0, unit.items.length);
}

const isActor = ({ type }: Entity): boolean => type === "PER" || type === "ORG";

/** Does one of the last entities before index `before` lie in `span`? */
function namesActor(entities: Entity[], before: number, span: Span): boolean {
  for (let i = before - 1; i >= Math.max(0, before - NEAR); i--)
    if (isActor(entities[i]!) && entities[i]!.start < span.end && span.start < entities[i]!.end)
      return true;
  return false;
}

/** "Er hoffe, dass ...": what was said goes on, and reports in turn. */
const reportsInTurn = (unit: Unit, frames: Frame[]): boolean =>
  subjunctiveFrom(unit, 2) === 0 &&
  frames.every(({ rule }) => /^noun$|\/complement$|^literal$/.test(rule));

/** "soll das Tor geöffnet haben": a rumour; "soll das Tor öffnen" is a plan. */
const isHearsay = ({ items, signals, leads, segments }: Unit): boolean =>
  isRumour(leads) &&
  segments.some(({ from, to }) => {
    let last = to - 1;
    while (last > from && items[last]!.kind === "mark") last--;
    if (!(items[last]!.roles & R.perfectInfinitive)) return false;
    for (let i = from; i < last; i++) if (signals[i]! & SIGNAL.hearsay) return true;
    return false;
  });

/** The speaker of the frame that ends last; a relative pronoun names nobody outside its sentence. */
function lastSpeaker(unit: Unit, frames: Frame[]): Span | null {
  let last: Frame | null = null;
  for (const frame of frames)
    if (
      frame.speaker &&
      !isRelativePronoun(unit, frame.speaker) &&
      (!last || frame.message.at(-1)!.end >= last.message.at(-1)!.end)
    )
      last = frame;
  return last && last.speaker;
}

function isRelativePronoun({ items, places }: Unit, { start, end }: Span): boolean {
  let i = 1;
  while (i < places.length && places[i]!.start < start) i++;
  const place = places[i];
  return place?.start === start && place.end === end && (items[i]!.bits & W.relative) !== 0;
}

/** From which item on a unit is in the subjunctive, judged by its main clauses; -1 for nowhere. */
function subjunctiveFrom(unit: Unit, least: Mood): number {
  const { items, segments } = unit;
  if (!(unit.leads & SUBJUNCTIVE)) return -1;
  let from = 0;
  for (let s = 0; s < segments.length; s++) {
    const segment = segments[s]!;
    const first = items[segment.from]!;
    if (first.kind === "quote" && first.full) continue;
    if (first.roles & R.condition) return -1;
    if (isSubordinate(items, segment)) continue;
    const mood = pluralMood(unit, segment);
    if (mood > 0) return mood >= least ? from : -1;
    if (hasIndicative(items, segment)) from = segments[s + 1]?.from ?? 0;
  }
  return -1;
}

const isSubordinate = (items: Item[], { from, to }: Segment): boolean =>
  (items[from]!.bits & (W.complementizer | W.subordinator | W.question)) !== 0 &&
  (items[from]!.bits & (W.prep | W.det)) === 0
    ? true
    : isRelative(items, from, to);

/** What stands before item `at` governs the rest; "und er wolle" goes on beside it. */
const hasMatrix = ({ items }: Unit, at: number): boolean =>
  at > 0 && items[at - 1]!.lower !== ";" && !(items[at]!.bits & W.coordinator);

/** "Gestern hatte die Ministerin beteuert, ...": who speaks is the subject of the clause before. */
const matrixSubject = (unit: Unit, at: number): Span | null =>
  openingSubject(unit, 0, at) ?? subjectAfter(unit, 0, at);

const hasIndicative = (items: Item[], { from, to }: Segment): boolean => {
  for (let i = from; i < to; i++) {
    const { bits, cap, says } = items[i]!;
    if (!cap && (bits & (W.auxiliary | W.modal) || says & V.finite)) return true;
  }
  const subject = nounPhrase(items, from, to, false);
  const verb = items[subject];
  return (
    subject > from &&
    subject < to &&
    verb!.kind === "word" &&
    !verb!.cap &&
    verb!.bits === 0 &&
    (verb!.shape & S.subjunctive) === 0
  );
};

/** Of the forms that may be conditional only the plural counts, where it stands in for the subjunctive. */
function pluralMood(unit: Unit, segment: Segment): Mood {
  const { items } = unit;
  const mood = moodOf(unit, segment);
  if (mood !== 1) return mood;
  for (let i = segment.from; i < segment.to; i++) {
    const { bits, shape, cap } = items[i]!;
    if (bits & W.weakSubjunctive && shape & S.standIn && !cap) return 1;
  }
  return 0;
}

function lastEntity(entities: Entity[], before: number): Span | null {
  for (let i = before - 1; i >= Math.max(0, before - NEAR); i--) {
    const entity = entities[i]!;
    if (entity.type === "PER" || entity.type === "ORG")
      return { start: entity.start, end: entity.end };
  }
  return null;
}
