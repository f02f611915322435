import type { Span } from "../../src/model/text.js";
import type { Item, Unit } from "./clause.js";
import type { Cue } from "./cue.js";
import { nounPhrase } from "./noun-phrase.js";
import { W } from "./speech-lexicon.js";

const BY = new Set(["von", "vom", "durch", "seitens", "by"]);

/** The span from item `from` to item `to` (exclusive), without marks at its end. */
export function spanOf(items: Item[], from: number, to: number): Span | null {
  let end = to;
  while (end > from && items[end - 1]!.kind === "mark" && items[end - 1]!.lower !== ")") end--;
  return end > from ? { start: items[from]!.start, end: items[end - 1]!.end } : null;
}

/** Who says it: the subject of the verb of saying, or the agent of its passive. */
export function speakerOf(unit: Unit, cue: Cue): Span | null {
  if (cue.passive) return agentOf(unit, cue);
  const { items, segments } = unit;
  const clause = segments[cue.segment]!;
  if (cue.order === "final")
    return subjectAfter(items, clause.from + 1, cue.at) ?? relativeSubject(items, clause.from);
  if (cue.order === "second") {
    const left = subjectBefore(unit, cue);
    if (left) return left;
  }
  return subjectAfter(items, cue.finite + 1, clauseLimit(unit, cue));
}

/** A relative pronoun that is itself the subject: "die von Erschütterungen sprachen". */
function relativeSubject(items: Item[], from: number): Span | null {
  const item = items[from]!;
  return ["der", "die", "das", "who", "which"].includes(item.lower)
    ? { start: item.start, end: item.end }
    : null;
}

function agentOf(unit: Unit, cue: Cue): Span | null {
  const { items, segments } = unit;
  const { from, to } = segments[cue.segment]!;
  for (let i = from; i < to; i++) {
    if (!BY.has(items[i]!.lower)) continue;
    const end = nounPhrase(items, i + 1, to);
    if (end > i + 1) return spanOf(items, i + 1, end);
  }
  return null;
}

/** The phrase in front of the finite verb, when it can be its subject. */
function subjectBefore(unit: Unit, cue: Cue): Span | null {
  const { items, segments } = unit;
  let s = cue.segment;
  // Appositions and relative clauses stand between subject and verb.
  for (let back = 0; back <= 3 && s >= 0; back++, s--) {
    const { from } = segments[s]!;
    if (s < cue.segment && segments[s + 1]!.mark !== "," && segments[s + 1]!.mark !== "–")
      return null;
    let start = from;
    while (
      start < cue.finite &&
      (items[start]!.bits & W.coordinator) !== 0 &&
      !items[start + 1]!.verbs.length
    )
      start++;
    if (start >= cue.finite) return null;
    const head = items[start]!;
    if (
      (head.bits & (W.prep | W.subordinator | W.complementizer)) !== 0 &&
      (head.bits & W.det) === 0
    ) {
      if (s === cue.segment && from === cue.segment) return null;
      if ((head.bits & W.prep) !== 0 && s > 0 && s === cue.segment) continue;
      return null;
    }
    const end = nounPhrase(items, start, cue.finite);
    if (end === start) {
      if (s === cue.segment && s > 0 && segments[s]!.mark === ",") continue;
      return null;
    }
    const oblique = (head.bits & (W.oblique | W.obliquePronoun)) !== 0;
    if (isSubjectLike(items, end, cue.finite)) return oblique ? null : spanOf(items, start, end);
    if (s === cue.segment && s > 0 && segments[s]!.mark === ",") continue;
    return oblique ? null : afterRelative(items, end) ? spanOf(items, start, end) : null;
  }
  return null;
}

/** Nothing but adverbs and short phrases stand between the noun phrase and the verb. */
function isSubjectLike(items: Item[], end: number, finite: number): boolean {
  if (end >= finite) return true;
  const next = items[end]!;
  if (next.kind === "mark") return next.lower === "," || next.lower === "–";
  return (next.bits & W.adverb) !== 0 || (next.bits & W.prep) !== 0;
}

const afterRelative = (items: Item[], end: number): boolean =>
  items[end]?.lower === "," && ((items[end + 1]?.bits ?? 0) & (W.relative | W.prep)) !== 0;

/** The first phrase after the finite verb that is not an object by its form. */
function subjectAfter(items: Item[], from: number, limit: number): Span | null {
  for (let i = from; i < limit; i++) {
    const item = items[i]!;
    if (item.kind === "mark" && item.lower !== ",") return null;
    if (item.kind === "mark") return null;
    if ((item.bits & W.prep) !== 0 && !item.cap) {
      const end = nounPhrase(items, i + 1, limit, false);
      if (end > i + 1) i = end - 1;
      continue;
    }
    if (
      (item.bits & W.pronoun) !== 0 &&
      (item.bits & (W.det | W.oblique)) === 0 &&
      item.lower !== "es"
    )
      return { start: item.start, end: item.end };
    if (
      (item.bits & W.adverb) !== 0 ||
      ((item.bits & W.obliquePronoun) !== 0 && (item.bits & W.det) === 0)
    )
      continue;
    const end = nounPhrase(items, i, limit);
    if (end === i) continue;
    if ((item.bits & W.oblique) !== 0) {
      i = end - 1;
      continue;
    }
    return spanOf(items, i, end);
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

/** To whom it is said: "gegenüber X", "zu X", or a dative beside the verb. */
export function addresseeOf(unit: Unit, cue: Cue, speaker: Span | null): Span | null {
  const { items, segments } = unit;
  const { from, to } = segments[cue.segment]!;
  for (let i = from; i < to; i++) {
    const item = items[i]!;
    const marker = ["gegenüber", "to"].includes(item.lower);
    const dative = item.lower === "dem" && i > cue.finite && (items[i - 1]!.bits & W.prep) === 0;
    if (!marker && !dative) continue;
    const start = dative ? i : i + 1;
    const end = nounPhrase(items, start, to, false);
    const span = end > start ? spanOf(items, start, end) : null;
    if (span && (!speaker || span.end <= speaker.start || span.start >= speaker.end)) return span;
  }
  return null;
}
