import type { Span } from "../../../src/model/text.js";
import type { Unit } from "./clause.js";
import { complementEnd, complementKind } from "./complement.js";
import { isRelative } from "./clause-order.js";
import type { Cue } from "./cue.js";
import { R, S, W } from "./word-classes.js";
import { nounPhrase } from "./noun-phrase.js";

/** How far behind its verb a clause without a comma may begin. */
const COMPLEMENT_REACH = 9;

/** The clause a verb in second or last position governs: the next one that fits. */
export function complementAfter(unit: Unit, cue: Cue): Span | null {
  const { items, segments } = unit;
  const { takes } = cue.verb;
  const from = Math.max(cue.at, cue.particle, cue.finite);
  let s = cue.segment;
  while (s + 1 < segments.length && segments[s]!.to <= from) s++;
  let pending = -1;
  for (let next = s + 1; next < segments.length && next <= s + 3; next++) {
    const { from: own, to, mark } = segments[next]!;
    if (mark === ";") return null;
    const start = pending >= 0 ? pending : own;
    const kind = complementKind(unit, next);
    if (pending >= 0 && kind !== "main" && !isRelative(items, own, to)) return null;
    if (!unit.verbSecond && kind !== "direct" && kind !== "clause" && mark !== ":") return null;
    if (kind && (takes.has(kind) || (kind === "direct" && takes.has("main"))))
      return { start: items[start]!.start, end: complementEnd(unit, next, kind) };
    if (mark === ":" && takes.has("main")) return { start: items[start]!.start, end: unit.end };
    const adverbial = items[own]!.bits & W.prep && nounPhrase(items, own + 1, to, false) >= to;
    if (adverbial && pending < 0 && takes.has("main")) {
      pending = own;
      continue;
    }
    const phrase = nounPhrase(items, own, to, false) >= to;
    const quoted = segments[next + 1];
    if (phrase && takes.has("main") && quoted?.mark === "" && items[quoted.from]!.kind === "quote")
      return { start: items[start]!.start, end: items[quoted.from]!.end };
    if (!phrase && !isRelative(items, own, to)) return null;
  }
  return null;
}

/** The clause or infinitive that follows its verb without a comma: "said the dam was safe". */
export function complementBehind(unit: Unit, cue: Cue): Span | null {
  if (unit.verbSecond) return null;
  const { items, segments } = unit;
  const { takes } = cue.verb;
  const { to } = segments[cue.segment]!;
  const limit = Math.min(to, cue.at + 1 + COMPLEMENT_REACH);
  for (let i = cue.at + 1; i < limit; i++) {
    const { bits, roles } = items[i]!;
    const opens =
      (takes.has("clause") &&
        (bits & W.complementizer || (i === cue.at + 1 && bits & W.question))) ||
      (takes.has("zu") && roles & R.infinitiveMarker);
    if (opens) return { start: items[i]!.start, end: complementEnd(unit, cue.segment, "clause") };
  }
  if (!takes.has("main")) return null;
  const end = nounPhrase(items, cue.at + 1, to, false);
  if (end === cue.at + 1 || end >= to - 1 || items[end]!.kind !== "word") return null;
  const verbal =
    items[end]!.bits & (W.auxiliary | W.modal | W.adverb) ||
    items[end]!.verbs.length > 0 ||
    (items[end]!.shape & S.finite) !== 0;
  return verbal
    ? { start: items[cue.at + 1]!.start, end: complementEnd(unit, cue.segment, "main") }
    : null;
}
