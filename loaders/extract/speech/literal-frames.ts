import type { Span } from "../../../src/model/text.js";
import type { Unit } from "./clause.js";
import type { Cue } from "./cue.js";
import type { Frame } from "./frame.js";
import { addresseeOf, openingSubject, speakerOf } from "./speaker.js";

/**
 * Quotations outside every message: whole ones stand alone, short ones need a verb of saying. A
 * report that quotes ("nannte den Plan »unannehmbar«") yields to its literal part.
 */
export function literalFrames(unit: Unit, cues: Cue[], found: Frame[]): Frame[] {
  const { items } = unit;
  let result = found;
  for (let i = 0; i < items.length; i++) {
    const item = items[i]!;
    if (item.kind !== "quote") continue;
    const covered = result.find((frame) =>
      frame.message.some((span) => span.start < item.end && item.start < span.end),
    );
    const cue = cues.find((c) => c.verb.takes.has("direct"));
    const judged = cues.some(({ report }) => report.class.judges);
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
