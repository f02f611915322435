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

/**
 * Follows the sentences of a text: those in the subjunctive of reported speech without a frame of
 * their own go on with what was said before. Adjacent ones form one message, whose speaker is the
 * last one named.
 */
export class FreeIndirect {
  private speaker: Span | null = null;
  private since = REACH + 1;
  private entity = 0;
  private open: Frame | null = null;
  /** The last sentence without a frame: whoever opens it may be the one who goes on. */
  private silent: Stretch | null = null;

  constructor(
    private readonly reading: Reading,
    private readonly entities: Entity[],
  ) {}

  /** Passes a sentence in which nothing could report speech. */
  pass(stretch: Stretch): void {
    this.since++;
    this.open = null;
    this.silent = stretch;
  }

  /** Adds to the frames of a sentence the one with which it goes on, and gives bare ones a speaker. */
  follow(stretch: Stretch, unit: Unit, frames: Frame[]): void {
    const beside = ++this.since <= 1;
    const bare =
      frames.every(({ rule }) => rule === "literal") || (beside && reportsInTurn(unit, frames));
    const at = bare ? subjunctiveFrom(unit, beside ? 1 : 2) : -1;
    if (bare && this.since <= REACH)
      for (const frame of frames) frame.speaker = frame.speaker ?? this.speaker;
    if (at >= 0) this.goOn(unit, at, beside, frames);
    else {
      this.open = null;
      if (frames.length === 0 && this.since <= REACH && isHearsay(unit))
        frames.push(rumour(unit, this.speaker));
      else if (frames.length > 0) {
        this.speaker = lastSpeaker(unit, frames) ?? this.speaker;
        this.silent = null;
      } else {
        this.silent = stretch;
        return;
      }
    }
    this.since = 0;
  }

  /** From item `at` on the sentence goes on with what was said. */
  private goOn(unit: Unit, at: number, beside: boolean, frames: Frame[]): void {
    if (this.open && at === 0) this.open.message[0]!.end = unit.end;
    else {
      if (hasMatrix(unit, at)) this.speaker = matrixSubject(unit, at);
      else if (!beside || !this.speaker) this.speaker = this.whoSpeaks(unit);
      this.open = {
        message: [{ start: unit.places[at]!.start, end: unit.end }],
        mode: "indirect",
        cue: null,
        speaker: this.speaker,
        addressee: null,
        rule: "free-indirect",
      };
      frames.unshift(this.open);
    }
    for (const frame of frames) if (frame.rule === "literal") frame.speaker = this.open.speaker;
  }

  /** An actor who opens the last sentence without a frame, else the last speaker, else whoever was named. */
  private whoSpeaks({ start }: Unit): Span | null {
    const { reading, entities, silent, speaker } = this;
    while (this.entity < entities.length && entities[this.entity]!.end <= start) this.entity++;
    const subject = silent && opener(reading, silent);
    if (subject && namesActor(entities, this.entity, subject)) return subject;
    return speaker ?? subject ?? lastEntity(entities, this.entity);
  }
}

const rumour = (unit: Unit, speaker: Span | null): Frame => ({
  message: [{ start: unit.start, end: unit.end }],
  mode: "freeIndirect",
  cue: null,
  speaker,
  addressee: null,
  rule: "hearsay",
});

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
const isHearsay = ({ items, leads, segments }: Unit): boolean =>
  isRumour(leads) &&
  segments.some(({ from, to }) => {
    let last = to - 1;
    while (last > from && items[last]!.kind === "mark") last--;
    if (!(items[last]!.roles & R.perfectInfinitive)) return false;
    for (let i = from; i < last; i++) if (items[i]!.signals & SIGNAL.hearsay) return true;
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
