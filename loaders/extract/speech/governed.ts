import type { Span } from "../../../src/model/text.js";
import type { Unit } from "./clause.js";
import { complementEnd, complementKind } from "./complement.js";
import { isRelative } from "./clause-order.js";
import type { Cue } from "./cue.js";
import type { Item } from "./item.js";
import { isOnePhrase, nounPhrase } from "./noun-phrase.js";
import { turnAfter } from "./turns.js";
import { R, S, TAKES, W } from "./word-classes.js";

/** How far behind its verb a clause without a comma may begin. */
const COMPLEMENT_REACH = 9;

/** The clause a verb in second or last position governs: the next one that fits. */
export function complementAfter(unit: Unit, cue: Cue): Span | null {
  const { items, places, segments } = unit;
  const { takes } = cue.verb;
  const from = Math.max(cue.at, cue.particle, cue.finite);
  let s = cue.segment;
  while (s + 1 < segments.length && segments[s]!.to <= from) s++;
  let pending = -1;
  // "habe Geld zugesagt, mehr sei nicht möglich": what is reported goes on.
  const reported = unit.verbSecond && (items[cue.finite]!.bits & W.subjunctive) !== 0;
  for (let next = s + 1; next < segments.length && next <= s + 3; next++) {
    const { from: own, to, mark } = segments[next]!;
    if (mark === ";") return null;
    const start = pending >= 0 ? pending : own;
    const kind = complementKind(unit, next);
    if (reported && kind === "main") return null;
    if (pending >= 0 && kind !== "main" && !isRelative(items, own, to)) return null;
    if (!unit.verbSecond && kind !== "direct" && kind !== "clause" && mark !== ":") return null;
    if (kind && (takes & TAKES[kind] || (kind === "direct" && takes & TAKES.main)))
      return upTo(unit, places[start]!.start, complementEnd(unit, next, kind), from);
    if (mark === ":" && takes & TAKES.main) return { start: places[start]!.start, end: unit.end };
    const adverbial = items[own]!.bits & W.prep && isOnePhrase(items, own + 1, to);
    if (adverbial && pending < 0 && takes & TAKES.main) {
      pending = own;
      continue;
    }
    const phrase = isOnePhrase(items, own, to);
    const quoted = segments[next + 1];
    if (phrase && takes & TAKES.main && quoted?.mark === "" && items[quoted.from]!.kind === "quote")
      return { start: places[start]!.start, end: places[quoted.from]!.end };
    if (!phrase && !isRelative(items, own, to)) return null;
  }
  return null;
}

/** The clause or infinitive that follows its verb without a comma: "said the dam was safe". */
export function complementBehind(unit: Unit, cue: Cue): Span | null {
  if (unit.verbSecond) return null;
  const { items, places, segments } = unit;
  const { takes } = cue.verb;
  const { to } = segments[cue.segment]!;
  const behind = Math.max(cue.at, cue.particle) + 1;
  const limit = Math.min(to, behind + COMPLEMENT_REACH);
  const main = takes & TAKES.main ? mainBehind(unit, cue, behind, to) : -1;
  if (main >= 0)
    return upTo(unit, places[main]!.start, complementEnd(unit, cue.segment, "main"), cue.at);
  const quoted = segments.some(({ from }) => from < cue.at && items[from]!.full);
  const infinitives = takes & TAKES.zu && !quoted && !cue.passive;
  // "offered money and insisted that ...": the clause is that of the second verb.
  const turn = turnAfter(unit, cue.at, false);
  for (let i = behind; i < limit && i < turn; i++) {
    const { bits } = items[i]!;
    const opens =
      (takes & TAKES.clause && (bits & W.complementizer || (i === behind && bits & W.question))) ||
      (infinitives && opensInfinitive(items, i));
    if (opens)
      return upTo(unit, places[i]!.start, complementEnd(unit, cue.segment, "clause"), cue.at);
  }
  return null;
}

/** Where a clause without a conjunction begins: "said the dam was safe", "told her the dam was safe". */
function mainBehind({ items }: Unit, cue: Cue, behind: number, to: number): number {
  let start = behind;
  // "said on Tuesday it would wait"
  if (items[start]?.bits! & W.prep && items[start + 1]?.roles! & R.time) start++;
  while (start < to && items[start]!.roles & R.time) start++;
  let end = nounPhrase(items, start, to, false);
  if (cue.verb.class.addressee === "object") {
    if (items[start]?.bits! & W.obliquePronoun) end = start + 1;
    const next = nounPhrase(items, end, to, false);
    if (end > start && next > end && !isVerbal(items[end]!)) [start, end] = [end, next];
  }
  if (end === start || end >= to - 1 || items[end]!.kind !== "word") return -1;
  return isVerbal(items[end]!) ? start : -1;
}

const isVerbal = ({ bits, says, shape }: Item): boolean =>
  (bits & (W.auxiliary | W.modal)) !== 0 ||
  ((bits & W.adverb) !== 0 && (bits & W.prep) === 0) ||
  says !== 0 ||
  (shape & S.finite) !== 0;

/** "to" before a verb, not before a person: "told delegates to leave", "appealed to the court". */
function opensInfinitive(items: Item[], i: number): boolean {
  const next = items[i + 1];
  return (
    (items[i]!.roles & R.infinitiveMarker) !== 0 &&
    (next?.kind === "quote" || next?.kind === "word") &&
    (next.kind === "quote" || !next.cap) &&
    (next.bits & (W.det | W.pronoun | W.prep)) === 0
  );
}

/** A message ends where another verb of saying takes over. */
function upTo(unit: Unit, start: number, end: number, verb: number): Span {
  const turn = turnAfter(unit, verb);
  const last = unit.places[turn - 1]!.end;
  return { start, end: turn < unit.items.length && last > start ? Math.min(end, last) : end };
}
