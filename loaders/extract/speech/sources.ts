import type { Span } from "../../../src/model/text.js";
import type { Attribution } from "../rules/speech-rules.js";
import type { Unit } from "./clause.js";
import { isRelative } from "./clause-order.js";
import type { Frame } from "./frame.js";
import type { Item } from "./item.js";
import { isSourceNoun, nounPhrase, spanAt, spanOf } from "./noun-phrase.js";
import type { Segment } from "./segments.js";
import { openingSubject, subjectAfter } from "./speaker.js";
import { namesSource } from "./stretch.js";
import { R, SIGNAL, W } from "./word-classes.js";

interface Source {
  from: number;
  to: number;
  cue: number;
  speaker: Span | null;
  rule: string;
  /** It closes the sentence: ", so X". */
  closing?: boolean;
}

/** Phrases are looked for within these many items. */
const SOURCE_REACH = 12;
const SOURCE_NOUN_REACH = 6;
/** The noun of a relative clause stands this close before it. */
const ANTECEDENT = 7;

const OPENS_SOURCE = SIGNAL.attribution | SIGNAL.sourcePrep;

/** The frame without a verb: "laut X", "nach Angaben von X", "X zufolge", "so X". */
export function sourceFrame(unit: Unit): Frame | null {
  const { items, places, segments, leads } = unit;
  if (!(leads & SIGNAL.source) && !namesSource(leads)) return null;
  for (let s = 0; s < segments.length; s++) {
    const { from, to, leads } = segments[s]!;
    if (!(leads & OPENS_SOURCE)) continue;
    for (let i = from; i < to; i++) {
      const source = items[i]!.signals & OPENS_SOURCE ? readSource(unit, s, i) : null;
      if (!source) continue;
      const message = without(unit, source);
      if (message.length === 0) continue;
      return {
        message,
        mode: "indirect",
        cue: spanAt(places, source.cue),
        speaker: source.speaker,
        addressee: null,
        rule: source.rule,
      };
    }
  }
  return null;
}

function readSource(unit: Unit, s: number, i: number): Source | null {
  const { items, segments } = unit;
  for (const attribution of items[i]!.attributions) {
    if (!attribution.words.every((word, k) => items[i + k]?.lower === word)) continue;
    const source = attributed(unit, s, i, attribution);
    if (source) return source;
  }
  if (!(items[i]!.bits & W.sourcePrep)) return null;
  if (i === segments[s]!.from && isRelative(items, i, segments[s]!.to))
    return relative(unit, s, i, i + 1, "source-noun");
  const end = nounPhrase(items, i + 1, Math.min(items.length, segments[s]!.to + SOURCE_REACH));
  const last = Math.min(end, i + SOURCE_NOUN_REACH);
  for (let core = i + 1; core < last; core++) {
    if (core > i + 1 && items[core]!.bits & W.genitive) break;
    if (isSourceNoun(items[core]!))
      return { from: i, to: end, cue: i, speaker: spanOf(unit, i + 1, end), rule: "source-noun" };
  }
  return null;
}

/** The source that a marker of the data names. */
function attributed(
  unit: Unit,
  s: number,
  i: number,
  { words, side, name }: Attribution,
): Source | null {
  const { items, segments } = unit;
  const { from, to } = segments[s]!;
  const after = i + words.length;
  const rule = `source/${name}`;
  if (side === "alone")
    return i > 0 ? null : { from: i, to: after, cue: i, speaker: spanOf(unit, i, after), rule };
  if (side === "closing") return closing(unit, s, i, rule);
  if (side === "own")
    return { from: i, to: after, cue: i, speaker: ownSpeaker(unit, s, i, after), rule };
  if (side === "relative") return relative(unit, s, i, i, rule);
  if (side === "before") {
    const own = words.length > 1 && (items[after]?.roles ?? 0) & R.agent ? after + 1 : after;
    const end = wholeSource(unit, s, nounPhrase(items, own, to));
    return end > own ? { from: i, to: end, cue: i, speaker: spanOf(unit, own, end), rule } : null;
  }
  const pronoun = i > from && (items[i - 1]!.bits & (W.obliquePronoun | W.relative)) !== 0;
  const start = pronoun ? i - 1 : phraseBefore(items, from, i);
  return start < i
    ? { from: start, to: after, cue: i, speaker: spanOf(unit, start, i), rule }
    : null;
}

/** "According to people close to the talks, ...": up to the comma where the phrase goes on. */
function wholeSource({ items, segments, verbSecond }: Unit, s: number, end: number): number {
  const { to } = segments[s]!;
  if (verbSecond || end >= to || segments[s + 1]?.mark !== ",") return end;
  if (!(items[end]!.bits & W.prep)) return end;
  for (let i = end; i < to; i++)
    if (items[i]!.bits & (W.auxiliary | W.modal | W.relative)) return end;
  return to;
}

/** "Die Liga hat nach eigenen Angaben ...", "Nach eigenen Angaben hat die Liga ...": the subject itself. */
function ownSpeaker(unit: Unit, s: number, i: number, after: number): Span | null {
  const { from, to } = unit.segments[s]!;
  return (i > from ? openingSubject(unit, from, i) : null) ?? subjectAfter(unit, after, to);
}

/** "Berichte, wonach ...", "Studien, nach denen ...": what a noun of saying or a source holds. */
function relative(unit: Unit, s: number, i: number, pronoun: number, rule: string): Source | null {
  const { items, segments } = unit;
  const { from, mark } = segments[s]!;
  if (s === 0 || i !== from || mark !== ",") return null;
  for (let k = from - 2; k >= Math.max(0, from - ANTECEDENT); k--)
    if (isSourceNoun(items[k]!) || (items[k]!.cap && items[k]!.bits & W.speechNoun))
      return {
        from: i,
        to: pronoun + 1,
        cue: i,
        speaker: spanOf(unit, pronoun, pronoun + 1),
        rule,
      };
  return null;
}

/** The longest noun phrase that ends at `to`. */
function phraseBefore(items: Item[], from: number, to: number): number {
  for (let start = Math.max(from, to - SOURCE_REACH); start < to; start++)
    if (nounPhrase(items, start, to, false) === to) return start;
  return to;
}

/** ", so X": closes the sentence; "so" with a verb is an adverb. */
function closing(unit: Unit, s: number, i: number, rule: string): Source | null {
  const { items, segments } = unit;
  const { from, to, mark } = segments[s]!;
  if (i !== from || s === 0 || (mark !== "," && mark !== "" && mark !== "–")) return null;
  const end = nounPhrase(items, i + 1, items.length);
  if (end === i + 1 || items[i + 1]!.kind === "quote") return null;
  if (end === i + 2 && items[i + 1]!.bits & W.det) return null;
  for (let k = i + 1; k < to; k++)
    if (items[k]!.bits & (W.auxiliary | W.modal | W.subjunctive) && !items[k]!.cap) return null;
  return {
    from: i,
    to: Math.max(end, to),
    cue: i,
    speaker: spanOf(unit, i + 1, end),
    rule,
    closing: true,
  };
}

/** Where the message goes on: not with what still belongs to a closing speaker. */
function restOf(unit: Unit, source: Source, end: number): number {
  const { items, segments } = unit;
  if (!source.closing) return source.to;
  for (const { from, to } of segments) {
    if (from < source.to) continue;
    if (!isRelative(items, from, to) && !(items[from]!.bits & W.prep)) return from;
  }
  return end;
}

const hasWord = (items: Item[], from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (items[i]!.kind !== "mark") return true;
  return false;
};

/** "die laut X ...", "denen zufolge ...", "was nach Ansicht von X ...". */
const opensRelative = (items: Item[], { from, to }: Segment): boolean =>
  isRelative(items, from, to) ||
  (items[from]!.bits & W.question) !== 0 ||
  items[from]!.attributions.some(({ side }) => side === "relative");

/** A relative clause ends with the subordinate clauses that go on with it: "die laut X sinkt, wenn ...". */
function relativeEnd({ items, segments }: Unit, s: number): number {
  let last = s;
  while (last + 1 < segments.length) {
    const next = segments[last + 1]!;
    if (next.mark !== "," || !(items[next.from]!.bits & (W.subordinator | W.complementizer))) break;
    last++;
  }
  return segments[last]!.to;
}

/** What the source says: its relative clause if it stands in one, else the unit without the phrase. */
function without(unit: Unit, source: Source): Span[] {
  const { items, places, segments } = unit;
  const spans: Span[] = [];
  const s = segments.findIndex(
    (segment) => segment.from <= source.from && source.from < segment.to,
  );
  const own = segments[s];
  const relative = own && s > 0 && !source.closing && opensRelative(items, own);
  let first = relative ? own.from : source.from;
  while (!relative && first > 0 && items[first - 1]!.lower !== ";") {
    if (source.closing && items[first - 1]!.lower === ":") break;
    first--;
  }
  const end = relative ? relativeEnd(unit, s) : items.length;
  if (hasWord(items, first, source.from))
    spans.push({ start: places[first]!.start, end: places[source.from - 1]!.end });
  const rest = restOf(unit, source, end);
  if (rest < end && hasWord(items, rest, end))
    spans.push({ start: places[rest]!.start, end: places[end - 1]!.end });
  return spans;
}
