import type { Span } from "../../../src/model/text.js";
import type { Unit } from "./clause.js";
import { findCues, type Cue } from "./cue.js";
import type { Frame } from "./frame.js";
import { literalFrames } from "./literal-frames.js";
import { nounFrame } from "./noun-frame.js";
import { sourceFrame } from "./sources.js";
import { reportFrame, verbFrame } from "./verb-frames.js";

/** Every frame of a unit: sources ("laut X"), verbs and nouns of saying, bare quotations. */
export function frames(unit: Unit, before: Span | null): Frame[] {
  const cues = findCues(unit);
  const attributed = sourceFrame(unit);
  let found = attributed ? [attributed] : [];
  for (const cue of cues) {
    const frame = verbFrame(unit, cue, before);
    if (found.length === 0) {
      if (frame) found.push(frame);
      continue;
    }
    const source = found.find((other) => other.rule.startsWith("source"));
    if (frame && source && frame.rule.endsWith("/complement") && isInside(source.cue!, frame))
      found = found.filter((other) => other !== source);
    // An aside ("wie X mitteilte") may present a sentence that reports in turn.
    // Likewise a source in the clause of the verb: "X bestätigte laut Y, dass ...".
    const outer = found.filter(
      (other) =>
        !other.rule.endsWith("/aside") &&
        !(other === source && frame?.rule.endsWith("/complement") && isBeside(unit, cue, other)),
    );
    const at = unit.places[cue.at]!;
    if (outer.some((other) => isInside(at, other))) continue;
    if (frame && !found.some((other) => other.message[0]!.start === frame.message[0]!.start))
      found.push(frame);
  }
  const noun = nounFrame(unit);
  if (noun && !found.some((other) => overlap(noun, other))) found.push(noun);
  for (const cue of cues) {
    const at = unit.places[cue.at]!;
    if (found.some((other) => other.cue?.start === at.start || isInside(at, other))) continue;
    const frame = reportFrame(unit, cue, found.length === 0);
    if (frame) found.push(frame);
  }
  return literalFrames(unit, cues, found);
}

/** Do verb and source stand in the same clause? */
function isBeside({ places, segments }: Unit, cue: Cue, source: Frame): boolean {
  const { from, to } = segments[cue.segment]!;
  return places[from]!.start <= source.cue!.start && source.cue!.start < places[to - 1]!.end;
}

const isInside = (item: Span, frame: Frame): boolean =>
  frame.message.some((span) => span.start <= item.start && item.start < span.end);

const overlap = (a: Frame, b: Frame): boolean =>
  a.message.some((span) =>
    b.message.some((other) => span.start < other.end && other.start < span.end),
  );
