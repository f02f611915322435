import type { Span } from "../../../src/model/text.js";
import type { Item, Unit } from "./clause.js";
import { complementEnd, complementKind } from "./complement.js";
import { findCues, followedBy, followsMessage, isRelative, type Cue } from "./cue.js";
import { moodOf } from "./mood.js";
import { nounPhrase } from "./noun-phrase.js";
import {
  addresseeOf,
  openingSubject,
  spanOf,
  speakerOf,
  subjectAfter,
  subjectBehind,
} from "./speaker.js";
import { R, W } from "./lexicon.js";
import { sources } from "./sources.js";
import type { QuoteMode } from "../types.js";

/** A message with the words that present it. */
export interface Frame {
  message: Span[];
  mode: QuoteMode;
  cue: Span | null;
  speaker: Span | null;
  addressee: Span | null;
  rule: string;
}

/** How far behind its verb a clause without a comma may begin. */
const COMPLEMENT_REACH = 9;
const VERB_END = /(?:ed|s)$/;

/** Every frame of a unit: sources ("laut X"), verbs and nouns of saying, bare quotations. */
export function frames(unit: Unit, before: Unit | null): Frame[] {
  const cues = findCues(unit);
  let found = sources(unit);
  for (const cue of cues) {
    const frame = verbFrame(unit, cue, before);
    const source = found.find((other) => other.rule.startsWith("source"));
    if (frame && source && frame.rule.endsWith("/complement") && isInside(source.cue!, [frame]))
      found = found.filter((other) => other !== source);
    if (isInside(unit.items[cue.at]!, found)) continue;
    if (frame && !found.some((other) => other.message[0]!.start === frame.message[0]!.start))
      found.push(frame);
  }
  if (found.length === 0) found.push(...nounFrames(unit));
  for (const cue of cues) {
    const at = unit.items[cue.at]!;
    if (isInside(at, found) || found.some((other) => other.cue?.start === at.start)) continue;
    const frame = reportFrame(unit, cue, found.length === 0);
    if (frame) found.push(frame);
  }
  return literalFrames(unit, cues, found);
}

const isInside = (item: Span, found: Frame[]): boolean =>
  found.some((frame) =>
    frame.message.some((span) => span.start <= item.start && item.start < span.end),
  );

function verbFrame(unit: Unit, cue: Cue, before: Unit | null): Frame | null {
  const { items } = unit;
  const { takes } = cue.verb;
  const frame = (message: Span[], speaker: Span | null, kind: string): Frame =>
    framed(unit, cue, message, "indirect", speaker, kind);
  if ((cue.order === "final" || !unit.verbSecond) && takes.has("main") && isAside(unit, cue)) {
    const message = around(unit, cue.segment, cue.segment);
    if (message.length > 0) return frame(message, speakerOf(unit, cue), "aside");
  }
  if (cue.order === "first" && (takes.has("direct") || takes.has("main"))) {
    const speaker = speakerOf(unit, cue);
    const message = around(unit, cue.segment, frameEnd(unit, cue, speaker));
    if (message.length > 0) return frame(message, speaker, "postposed");
  }
  const complement = complementBehind(unit, cue) ?? complementAfter(unit, cue);
  if (!complement && !unit.verbSecond && takes.has("main") && closesMessage(unit, cue)) {
    const speaker = speakerOf(unit, cue);
    const message = around(unit, cue.segment, frameEnd(unit, cue, speaker));
    if (message.length > 0) return frame(message, speaker, "postposed");
  }
  if (complement) return frame([complement], speakerOf(unit, cue), "complement");
  if (cue.order === "final") return null;
  if (before && isAnaphoric(unit, cue)) {
    const first = { start: items[0]!.start, end: items[0]!.end };
    const speaker = cue.passive ? speakerOf(unit, cue) : subjectBehind(unit, cue);
    return frame([{ start: before.start, end: before.end }, first], speaker, "anaphor");
  }
  return null;
}

/** "Moskau forderte den Verzicht": the clause itself reports; the whole sentence if it stands `alone`. */
function reportFrame(unit: Unit, cue: Cue, alone: boolean): Frame | null {
  const { takes, with: words } = cue.report;
  if (cue.order === "final" || !takes.has("noun")) return null;
  if (words && !followedBy(unit, cue.segment, cue.at, words)) return null;
  const speaker = speakerOf(unit, cue);
  if (!speaker) return null;
  const { from, to } = unit.segments[cue.segment]!;
  const span = alone
    ? { start: unit.start, end: unit.end }
    : { start: unit.items[from]!.start, end: unit.items[to - 1]!.end };
  return framed(unit, cue, [span], "reported", speaker, "reported");
}

const framed = (
  unit: Unit,
  cue: Cue,
  message: Span[],
  mode: QuoteMode,
  speaker: Span | null,
  kind: string,
): Frame => ({
  message,
  mode,
  cue: { start: unit.items[cue.at]!.start, end: unit.items[cue.at]!.end },
  speaker,
  addressee: addresseeOf(unit, cue, speaker),
  rule: `${(mode === "reported" ? cue.report : cue.verb).class.name}/${kind}`,
});

/** "MESSAGE, she said": a clause of subject and verb after a message, or "MESSAGE, said X". */
function closesMessage(unit: Unit, cue: Cue): boolean {
  const { items, segments } = unit;
  const { from, mark } = segments[cue.segment]!;
  if (followsMessage(unit, cue.segment)) return true;
  if (cue.segment === 0 || mark !== "," || cue.finite === from) return false;
  return nounPhrase(items, from, cue.finite, false) === cue.finite;
}

/** "wie der Sprecher mitteilte": the rest of the sentence is the message. */
function isAside(unit: Unit, cue: Cue): boolean {
  const { items, segments } = unit;
  let { from } = segments[cue.segment]!;
  while (items[from]!.bits & W.coordinator) from++;
  if (!(items[from]!.roles & R.aside)) return false;
  const next = items[from + 1]!;
  return from + 1 === cue.at || (next.bits & W.adverb) === 0 || (next.bits & W.pronoun) !== 0;
}

/** "Das bestätigte der Vatikan." The message is the sentence before. */
const isAnaphoric = (unit: Unit, cue: Cue): boolean =>
  (unit.items[0]!.roles & R.anaphor) !== 0 && cue.finite === 1 && unit.segments.length <= 2;

/** The last segment that still belongs to a postposed frame: verb, speaker, apposition, adverbial. */
function frameEnd(unit: Unit, cue: Cue, speaker: Span | null): number {
  const { items, segments } = unit;
  let last = cue.segment;
  while (last + 1 < segments.length) {
    const next = segments[last + 1]!;
    const first = items[next.from]!;
    const inSpeaker = speaker !== null && first.start < speaker.end;
    const attribute = next.mark === "," && isRelative(items, next.from, next.to);
    const bare = moodOf(items, next) === 0 && !hasFinite(items, next);
    const loose =
      (first.bits & W.prep) !== 0 ||
      (last + 2 === segments.length &&
        nounPhrase(items, next.from, next.to) > next.from &&
        next.to - next.from <= 12 &&
        next.mark === ",");
    const adverbial = bare && loose;
    if (!inSpeaker && !attribute && !adverbial && cue.particle < next.from) break;
    last++;
  }
  return last;
}

const hasFinite = (items: Item[], { from, to }: { from: number; to: number }): boolean => {
  for (let i = from; i < to; i++)
    if (!items[i]!.cap && (items[i]!.bits & (W.auxiliary | W.modal) || items[i]!.verbs.length > 0))
      return true;
  return false;
};

/** The unit without the segments `from` to `to`, from the last colon or semicolon on. */
function around(unit: Unit, from: number, to: number): Span[] {
  const { items, segments } = unit;
  const spans: Span[] = [];
  let s = from;
  while (s > 0 && segments[s]!.mark !== ";" && segments[s]!.mark !== ":") s--;
  const literal = s < from && items[segments[from - 1]!.from]!.kind === "quote";
  // After literal words a frame belongs to them alone, not to what stands before the marks.
  if (literal && items[segments[from - 1]!.from]!.full && from - s > 1 && hasOwnEnd(unit, from - 1))
    s = from - 1;
  if (s < from)
    spans.push({
      start: items[segments[s]!.from]!.start,
      end: items[segments[from - 1]!.to - 1]!.end,
    });
  const rest = segments[to + 1];
  if (rest && rest.mark !== ";" && (!literal || items[rest.from]!.kind === "quote"))
    spans.push({
      start: items[rest.from]!.start,
      end: literal ? items[rest.to - 1]!.end : unit.end,
    });
  return spans;
}

/** The quotation in segment `s` stands after a full stop or another quotation. */
const hasOwnEnd = (unit: Unit, s: number): boolean =>
  unit.segments[s]!.mark === "" &&
  ".!?".includes(unit.items[unit.segments[s]!.from - 1]?.lower ?? "x");

/** The clause a verb in second or last position governs: the next one that fits. */
function complementAfter(unit: Unit, cue: Cue): Span | null {
  const { items, segments } = unit;
  const { takes } = cue.verb;
  const from = Math.max(cue.at, cue.particle, cue.finite);
  let s = cue.segment;
  while (s + 1 < segments.length && segments[s]!.to <= from) s++;
  let pending = -1;
  for (let next = s + 1; next < segments.length && next <= s + 3; next++) {
    const { from: own, to, mark } = segments[next]!;
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
function complementBehind(unit: Unit, cue: Cue): Span | null {
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
    VERB_END.test(items[end]!.lower);
  return verbal
    ? { start: items[cue.at + 1]!.start, end: complementEnd(unit, cue.segment, "main") }
    : null;
}

/** "die Forderung, dass ...", "zu dem Ergebnis, dass ...". */
function nounFrames(unit: Unit): Frame[] {
  const { items, segments } = unit;
  for (let s = 0; s + 1 < segments.length; s++) {
    const { from, to } = segments[s]!;
    let at = to - 1;
    while (at >= Math.max(from, to - 4) && !(items[at]!.bits & W.speechNoun && items[at]!.cap))
      at--;
    if (at < Math.max(from, to - 4)) continue;
    const kind = complementKind(unit, s + 1);
    if (!kind || (kind === "main" && moodOf(items, segments[s + 1]!) === 0)) continue;
    const subject = openingSubject(items, from, to);
    const holds = subject !== null && subject.end > items[at]!.start;
    const genitive = nounPhrase(items, at + 1, to, false);
    return [
      {
        message: [
          { start: items[segments[s + 1]!.from]!.start, end: complementEnd(unit, s + 1, kind) },
        ],
        mode: "indirect",
        cue: { start: items[at]!.start, end: items[at]!.end },
        speaker:
          genitive > at + 1
            ? spanOf(items, at + 1, genitive)
            : holds
              ? null
              : (subject ?? subjectAfter(items, from, at)),
        addressee: null,
        rule: "noun",
      },
    ];
  }
  return [];
}

/**
 * Quotations outside every message: whole ones stand alone, short ones need a verb of saying. A
 * report that quotes ("nannte den Plan »unannehmbar«") yields to its literal part.
 */
function literalFrames(unit: Unit, cues: Cue[], found: Frame[]): Frame[] {
  const { items } = unit;
  let result = found;
  for (let i = 0; i < items.length; i++) {
    const item = items[i]!;
    if (item.kind !== "quote") continue;
    const covered = result.find((frame) =>
      frame.message.some((span) => span.start < item.end && item.start < span.end),
    );
    const cue = cues.find((c) => c.verb.takes.has("direct"));
    const judged = cues.some(({ verb }) => verb.takes.has("direct") && verb.takes.has("noun"));
    item.literal =
      item.full || (item.worded && (cue !== undefined || covered !== undefined)) || judged;
    if (!item.literal || (covered && covered.mode !== "reported")) continue;
    if (covered) result = result.filter((frame) => frame !== covered);
    const speaker = covered ? covered.speaker : cue ? speakerOf(unit, cue) : beside(unit, i);
    const span = cue ? { start: items[cue.at]!.start, end: items[cue.at]!.end } : null;
    result.push({
      message: [{ start: item.start, end: item.end }],
      mode: "direct",
      cue: span,
      speaker,
      addressee: cue ? addresseeOf(unit, cue, speaker) : null,
      rule: cue ? `${cue.verb.class.name}/literal` : "literal",
    });
  }
  return result;
}

/** "Außenminister X: »...«", or the subject of a sentence that goes on with quoted words. */
const beside = (unit: Unit, quote: number): Span | null =>
  quote === 0 ? null : openingSubject(unit.items, 0, quote);
