import type { Span } from "../../../src/model/text.js";
import type { Unit } from "./clause.js";
import type { Item } from "./item.js";
import { isRelative } from "./clause-order.js";
import type { Cue } from "./cue.js";
import { moodOf } from "./mood.js";
import { nounPhrase } from "./noun-phrase.js";
import { takesTurn } from "./turns.js";
import { W } from "./word-classes.js";

/** The last segment that still belongs to a postposed frame: verb, speaker, apposition, adverbial. */
export function frameEnd(unit: Unit, cue: Cue, speaker: Span | null): number {
  const { items, places, segments } = unit;
  let last = cue.segment;
  while (last + 1 < segments.length) {
    const next = segments[last + 1]!;
    const first = items[next.from]!;
    const inSpeaker = speaker !== null && places[next.from]!.start < speaker.end;
    const attribute = next.mark === "," && isRelative(items, next.from, next.to);
    const bare = moodOf(unit, next) === 0 && !hasFinite(items, next);
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
    if (!items[i]!.cap && (items[i]!.bits & (W.auxiliary | W.modal) || items[i]!.says !== 0))
      return true;
  return false;
};

/** The unit without the segments `from` to `to`, from the last colon or semicolon on. */
export function around(unit: Unit, from: number, to: number): Span[] {
  const { items, places, segments } = unit;
  const spans: Span[] = [];
  let s = from;
  while (s > 0 && segments[s]!.mark !== ";" && segments[s]!.mark !== ":") s--;
  const literal = s < from && items[segments[from - 1]!.from]!.kind === "quote";
  // After literal words a frame belongs to them alone, not to what stands before the marks.
  if (literal && items[segments[from - 1]!.from]!.full && from - s > 1 && hasOwnEnd(unit, from - 1))
    s = from - 1;
  if (s < from)
    spans.push({
      start: places[segments[s]!.from]!.start,
      end: places[segments[from - 1]!.to - 1]!.end,
    });
  const rest = segments[to + 1];
  const other = rest !== undefined && !unit.verbSecond && takesTurn(unit, to + 1);
  if (rest && !other && rest.mark !== ";" && (!literal || items[rest.from]!.kind === "quote"))
    spans.push({
      start: places[rest.from]!.start,
      end: literal ? places[rest.to - 1]!.end : unit.end,
    });
  return spans;
}

/** The quotation in segment `s` stands after a full stop or another quotation. */
const hasOwnEnd = (unit: Unit, s: number): boolean =>
  unit.segments[s]!.mark === "" &&
  ".!?".includes(unit.items[unit.segments[s]!.from - 1]?.lower ?? "x");
