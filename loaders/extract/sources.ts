import type { Span } from "../../src/model/text.js";
import type { Item, Unit } from "./clause.js";
import { isRelative } from "./cue.js";
import type { Frame } from "./frames.js";
import { nounPhrase } from "./noun-phrase.js";
import { spanOf } from "./speaker.js";
import { W } from "./speech-lexicon.js";

interface Source {
  from: number;
  to: number;
  cue: number;
  speaker: Span | null;
  rule: string;
}

/** Frames without a verb: "laut X", "nach Angaben von X", "X zufolge", "so X". */
export function sources(unit: Unit): Frame[] {
  const { items, segments } = unit;
  for (let s = 0; s < segments.length; s++) {
    const { from, to } = segments[s]!;
    for (let i = from; i < to; i++) {
      const source = readSource(unit, s, i);
      if (!source) continue;
      const message = without(unit, source);
      if (message.length === 0) continue;
      const cue = items[source.cue]!;
      return [
        {
          message,
          mode: "indirect",
          cue: { start: cue.start, end: cue.end },
          speaker: source.speaker,
          addressee: null,
          rule: source.rule,
        },
      ];
    }
  }
  return [];
}

function readSource(unit: Unit, s: number, i: number): Source | null {
  const { items, segments } = unit;
  const item = items[i]!;
  const { from, to } = segments[s]!;
  if (item.kind !== "word") return null;
  if (item.lower === "so" && i === from && (s > 0 || items[to]?.lower === ":"))
    return soSource(unit, s, i);
  if (item.lower === "laut" || item.lower === "gemäß") {
    const end = nounPhrase(items, i + 1, to);
    return end > i + 1
      ? { from: i, to: end, cue: i, speaker: spanOf(items, i + 1, end), rule: "source" }
      : null;
  }
  if (item.lower === "zufolge") {
    const start =
      items[i - 1] && items[i - 1]!.bits & (W.obliquePronoun | W.relative)
        ? i - 1
        : phraseBefore(items, from, i);
    return start < i
      ? { from: start, to: i + 1, cue: i, speaker: spanOf(items, start, i), rule: "source-after" }
      : null;
  }
  if (item.lower === "demnach" && i === 0)
    return {
      from: i,
      to: i + 1,
      cue: i,
      speaker: { start: item.start, end: item.end },
      rule: "source-alone",
    };
  if (item.bits & W.sourcePrep) {
    const end = nounPhrase(items, i + 1, Math.min(items.length, to + 12));
    if (end === i + 1) return null;
    let core = i + 1;
    while (core < Math.min(end, i + 6) && !isSourceNoun(items[core]!)) core++;
    if (core >= Math.min(end, i + 6)) return null;
    return { from: i, to: end, cue: i, speaker: spanOf(items, i + 1, end), rule: "source-noun" };
  }
  return null;
}

const SOURCE_ENDS =
  /(?:berichten?s?|angaben|studien?|umfragen?|meldung(?:en)?|aussagen?|informationen|schätzung(?:en)?|recherchen)$/;

const isSourceNoun = (item: Item): boolean =>
  item.cap && ((item.bits & W.sourceNoun) !== 0 || SOURCE_ENDS.test(item.lower));

/** The longest noun phrase that ends at `to`. */
function phraseBefore(items: Item[], from: number, to: number): number {
  for (let start = from; start < to; start++)
    if (nounPhrase(items, start, to, false) === to) return start;
  return to;
}

function soSource(unit: Unit, s: number, i: number): Source | null {
  const { items, segments } = unit;
  const { to, mark } = segments[s]!;
  if (mark !== "," && mark !== "" && mark !== "–") return null;
  const end = nounPhrase(items, i + 1, items.length);
  if (end === i + 1) return null;
  for (let k = i + 1; k < to; k++)
    if (items[k]!.bits & (W.auxiliary | W.modal | W.subjunctive) && !items[k]!.cap) return null;
  return {
    from: i,
    to: Math.max(end, to),
    cue: i,
    speaker: spanOf(items, i + 1, end),
    rule: "source-so",
  };
}

/** What the source says: its relative clause if it stands in one, else the unit without the phrase. */
function without(unit: Unit, source: Source): Span[] {
  const { items, segments } = unit;
  const spans: Span[] = [];
  const word = (a: number, b: number): boolean =>
    items.slice(a, b).some((item) => item.kind !== "mark");
  const s = segments.findIndex(
    (segment) => segment.from <= source.from && source.from < segment.to,
  );
  const own = segments[s];
  const relative = own && s > 0 && own.from < source.from && isRelative(items, own.from, own.to);
  let first = relative ? own.from : source.from;
  while (!relative && first > 0 && items[first - 1]!.lower !== ";") {
    if (source.rule === "source-so" && items[first - 1]!.lower === ":") break;
    first--;
  }
  const end = relative ? own.to : items.length;
  if (word(first, source.from))
    spans.push({ start: items[first]!.start, end: items[source.from - 1]!.end });
  if (source.to < end && word(source.to, end))
    spans.push({ start: items[source.to]!.start, end: items[end - 1]!.end });
  return spans;
}
