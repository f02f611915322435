import type { Span } from "../../../src/model/text.js";
import type { Unit } from "./clause.js";
import type { Cue } from "./cue.js";
import type { Frame } from "./frame.js";
import { addresseeOf } from "./addressee.js";
import { spanAt } from "./noun-phrase.js";
import { openingSubject, speakerOf, subjectAfter } from "./speaker.js";
import { SIGNAL, TAKES, W } from "./word-classes.js";

/**
 * Quotations outside every message: whole ones stand alone, short ones need a verb of saying. A
 * report that quotes ("nannte den Plan »unannehmbar«") yields to its literal part.
 */
export function literalFrames(unit: Unit, cues: Cue[], found: Frame[]): Frame[] {
  const { items, places } = unit;
  if (!(unit.leads & SIGNAL.quote)) return found;
  const cue = cues.find(({ verb }) => verb.takes & TAKES.direct);
  const judged = cues.some(({ report }) => report.class.judges);
  let result = found;
  for (let i = 0; i < items.length; i++) {
    if (!(items[i]!.signals & SIGNAL.quote)) continue;
    const item = items[i]!;
    const place = places[i]!;
    const covered = result.find((frame) =>
      frame.message.some((span) => span.start < place.end && place.start < span.end),
    );
    item.literal =
      item.full || (item.worded && (cue !== undefined || covered !== undefined)) || judged;
    if (!item.literal || (covered && covered.mode !== "reported")) continue;
    const speaker = covered ? covered.speaker : cue ? speakerOf(unit, cue) : beside(unit, i);
    // "die »Strom«-Zeitung berichtet": the name of who speaks.
    if (speaker && speaker.start <= place.start && place.end <= speaker.end) {
      item.literal = false;
      continue;
    }
    if (covered) result = result.filter((frame) => frame !== covered);
    result.push({
      message: [spanAt(places, i)],
      mode: "direct",
      cue: cue ? spanAt(places, cue.at) : null,
      speaker,
      addressee: cue ? addresseeOf(unit, cue, speaker) : null,
      rule: cue ? `${cue.verb.class.name}/literal` : "literal",
    });
  }
  return result;
}

/**
 * Who speaks where no verb of saying stands: "»...«, freut sich X", "Außenminister X: »...«", or the
 * subject of a sentence that goes on with quoted words.
 */
function beside(unit: Unit, quote: number): Span | null {
  const { items } = unit;
  const next = items[quote + 1]?.lower === "," ? quote + 2 : quote + 1;
  const verb = items[next];
  const opens = verb?.kind === "word" && !verb.cap && (verb.bits & ~(W.modal | W.auxiliary)) === 0;
  const behind = opens && items[quote]!.full ? subjectAfter(unit, next + 1, items.length) : null;
  if (behind || quote === 0) return behind;
  const colon = items[quote - 1]!.lower === ":";
  return openingSubject(unit, 0, quote) ?? (colon ? subjectAfter(unit, 0, quote - 1) : null);
}
