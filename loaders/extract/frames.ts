import type { Span } from "../../src/model/text.js";
import type { Unit } from "./clause.js";
import { findCues, followedBy, type Cue } from "./cue.js";
import { complementEnd, complementKind } from "./complement.js";
import { nounPhrase } from "./noun-phrase.js";
import { addresseeOf, spanOf, speakerOf } from "./speaker.js";
import { W } from "./speech-lexicon.js";
import { sources } from "./sources.js";
import type { QuoteMode } from "./types.js";

/** A message with the words that present it. */
export interface Frame {
  message: Span[];
  mode: QuoteMode;
  cue: Span | null;
  speaker: Span | null;
  addressee: Span | null;
  rule: string;
}

/** Every frame of a unit: sources ("laut X"), verbs and nouns of saying, bare quotations. */
export function frames(unit: Unit, before: Unit | null): Frame[] {
  const found: Frame[] = [];
  const cues = findCues(unit);
  for (const frame of sources(unit)) found.push(frame);
  const taken = (at: number): boolean => {
    const { start } = unit.items[at]!;
    return found.some((frame) =>
      frame.message.some((span) => span.start <= start && start < span.end),
    );
  };
  for (const cue of cues) {
    if (found.length > 0 && taken(cue.at)) continue;
    const frame = verbFrame(unit, cue, before);
    if (frame) found.push(frame);
  }
  if (found.length === 0) found.push(...nounFrames(unit));
  literalFrames(unit, cues, found);
  return found;
}

const cueSpan = (unit: Unit, cue: Cue): Span => ({
  start: unit.items[cue.at]!.start,
  end: unit.items[cue.at]!.end,
});

function verbFrame(unit: Unit, cue: Cue, before: Unit | null): Frame | null {
  const { items, segments } = unit;
  const shared = (speaker: Span | null, rule: string): Omit<Frame, "message" | "mode"> => ({
    cue: cueSpan(unit, cue),
    speaker,
    addressee: addresseeOf(unit, cue, speaker),
    rule: `${cue.verb.rule}/${rule}`,
  });
  const segment = segments[cue.segment]!;
  // "wie der Sprecher mitteilte": the rest of the sentence is the message.
  if (cue.order === "final" && ["wie", "as"].includes(items[segment.from]!.lower)) {
    const message = around(unit, cue.segment, cue.segment);
    return message.length
      ? { message, mode: "indirect", ...shared(speakerOf(unit, cue), "aside") }
      : null;
  }
  // "MESSAGE, sagte X(, MESSAGE)"
  if (
    cue.order === "first" &&
    isPostposed(unit, cue) &&
    (cue.verb.takes.has("direct") || cue.verb.takes.has("main"))
  ) {
    const speaker = speakerOf(unit, cue);
    const last = frameEnd(unit, cue, speaker);
    const message = around(unit, cue.segment, last);
    if (message.length) return { message, mode: "indirect", ...shared(speaker, "postposed") };
  }
  const complement = complementAfter(unit, cue);
  if (complement) {
    return {
      message: [complement],
      mode: "indirect",
      ...shared(speakerOf(unit, cue), "complement"),
    };
  }
  if (cue.order !== "final" && before && isAnaphoric(unit, cue)) {
    const first = { start: items[0]!.start, end: items[0]!.end };
    return {
      message: [{ start: before.start, end: before.end }, first],
      mode: "indirect",
      ...shared(subjectNot(speakerOf(unit, cue), first), "anaphor"),
    };
  }
  if (cue.verb.takes.has("noun") && cue.order !== "final") {
    if (cue.verb.with && !followedBy(unit, cue.segment, cue.at, cue.verb.with)) return null;
    const speaker = speakerOf(unit, cue);
    if (!speaker) return null;
    return {
      message: [{ start: unit.start, end: unit.end }],
      mode: "reported",
      ...shared(speaker, "reported"),
    };
  }
  return null;
}

const subjectNot = (speaker: Span | null, other: Span): Span | null =>
  speaker && speaker.start === other.start ? null : speaker;

/** "Das bestätigte der Vatikan." The message is the sentence before. */
const isAnaphoric = (unit: Unit, cue: Cue): boolean =>
  ["das", "dies"].includes(unit.items[0]!.lower) && cue.finite === 1 && unit.segments.length <= 2;

/** The message lies before a frame that begins with its verb, unless the text before is its first part. */
function isPostposed(unit: Unit, cue: Cue): boolean {
  if (cue.segment === 0) return false;
  const { items, segments } = unit;
  const previous = segments[cue.segment - 1]!;
  if (items[previous.from]!.kind === "quote" && previous.to - previous.from === 1) return true;
  if (segments[cue.segment]!.mark !== "," && segments[cue.segment]!.mark !== "–") return false;
  const first = segments[0]!;
  if (nounPhrase(items, first.from, first.to, false) >= first.to) return false;
  if (items[first.from]!.bits & W.subordinator && cue.segment === 1) return false;
  return true;
}

/** The last segment that still belongs to a postposed frame: verb, speaker and apposition. */
function frameEnd(unit: Unit, cue: Cue, speaker: Span | null): number {
  const { items, segments } = unit;
  let last = cue.segment;
  while (last + 1 < segments.length) {
    const next = segments[last + 1]!;
    const inSpeaker = speaker !== null && items[next.from]!.start < speaker.end;
    const relative = next.mark === "," && (items[next.from]!.bits & W.relative) !== 0;
    const particle = cue.particle >= next.from && cue.particle < next.to;
    if (!inSpeaker && !relative && !particle && cue.particle < next.from) break;
    last++;
  }
  return last;
}

/** The unit without the segments `from` to `to`, from the last colon or semicolon on. */
function around(unit: Unit, from: number, to: number): Span[] {
  const { items, segments } = unit;
  const spans: Span[] = [];
  let s = from;
  while (s > 0 && segments[s]!.mark !== ";" && segments[s]!.mark !== ":") s--;
  if (s < from)
    spans.push({
      start: items[segments[s]!.from]!.start,
      end: items[segments[from - 1]!.to - 1]!.end,
    });
  const rest = segments[to + 1];
  if (rest && rest.mark !== ";") spans.push({ start: items[rest.from]!.start, end: unit.end });
  return spans;
}

/** The clause a verb in second or last position governs: the next one that fits. */
function complementAfter(unit: Unit, cue: Cue): Span | null {
  const { items, segments } = unit;
  const from = Math.max(cue.at, cue.particle, cue.finite);
  let s = cue.segment;
  while (s + 1 < segments.length && segments[s]!.to <= from) s++;
  for (let next = s + 1; next < segments.length && next <= s + 3; next++) {
    const kind = complementKind(unit, next);
    if (kind && (cue.verb.takes.has(kind) || (kind === "direct" && cue.verb.takes.has("main")))) {
      const end = complementEnd(unit, next, kind);
      return { start: items[segments[next]!.from]!.start, end };
    }
    if (segments[next]!.mark === ":")
      return { start: items[segments[next]!.from]!.start, end: unit.end };
    if (kind === null || kind === "main") {
      const first = items[segments[next]!.from]!;
      const apposition =
        (first.bits & W.relative) !== 0 ||
        nounPhrase(items, segments[next]!.from, segments[next]!.to, false) >= segments[next]!.to;
      if (!apposition) return null;
      continue;
    }
    return null;
  }
  return null;
}

/** "die Forderung, dass ...", "zu dem Ergebnis, dass ...". */
function nounFrames(unit: Unit): Frame[] {
  const { items, segments } = unit;
  for (let s = 0; s + 1 < segments.length; s++) {
    const { from, to } = segments[s]!;
    let at = -1;
    for (let i = to - 1; i >= Math.max(from, to - 4); i--) {
      if (items[i]!.bits & W.speechNoun && items[i]!.cap) {
        at = i;
        break;
      }
    }
    if (at < 0) continue;
    const kind = complementKind(unit, s + 1);
    if (!kind || (kind === "main" && !hasSubjunctive(unit, s + 1))) continue;
    const end = nounPhrase(items, from, at, false);
    const head = items[from]!;
    const subject =
      end > from && (head.bits & (W.prep | W.oblique)) === 0 ? spanOf(items, from, end) : null;
    return [
      {
        message: [
          { start: items[segments[s + 1]!.from]!.start, end: complementEnd(unit, s + 1, kind) },
        ],
        mode: "indirect",
        cue: { start: items[at]!.start, end: items[at]!.end },
        speaker: subject,
        addressee: null,
        rule: "noun",
      },
    ];
  }
  return [];
}

function hasSubjunctive(unit: Unit, s: number): boolean {
  const { from, to } = unit.segments[s]!;
  for (let i = from; i < to; i++)
    if (unit.items[i]!.bits & (W.subjunctive | W.weakSubjunctive) && !unit.items[i]!.cap)
      return true;
  return false;
}

/** Quotations outside every message: whole ones stand alone, short ones need a verb of saying. */
function literalFrames(unit: Unit, cues: Cue[], found: Frame[]): void {
  for (const item of unit.items) {
    if (item.kind !== "quote") continue;
    const covered = found.find((frame) =>
      frame.message.some((span) => span.start < item.end && item.start < span.end),
    );
    item.literal =
      item.full || cues.length > 0 || (covered !== undefined && covered.mode !== "reported");
    if (covered) continue;
    const cue = cues.find((c) => c.verb.takes.has("direct"));
    if (!item.full && !cue) continue;
    const speaker = cue ? speakerOf(unit, cue) : nameBeforeColon(unit, item);
    found.push({
      message: [{ start: item.start, end: item.end }],
      mode: "direct",
      cue: cue ? cueSpan(unit, cue) : null,
      speaker,
      addressee: cue ? addresseeOf(unit, cue, speaker) : null,
      rule: cue ? `${cue.verb.rule}/literal` : "literal",
    });
  }
}

/** "Außenminister X: »...«" */
function nameBeforeColon(unit: Unit, quote: Span): Span | null {
  const { items } = unit;
  const at = items.findIndex((item) => item.start === quote.start);
  if (at < 1 || items[at - 1]!.lower !== ":") return null;
  const end = nounPhrase(items, 0, at - 1);
  return end > 0 ? spanOf(items, 0, end) : null;
}
