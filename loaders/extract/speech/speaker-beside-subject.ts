import type { Span } from "../../../src/model/text.js";
import type { Unit } from "./clause.js";
import { isRelative } from "./clause-order.js";
import type { Cue } from "./cue.js";
import { isSourceNoun, nounPhrase, spanOf } from "./noun-phrase.js";
import { R } from "./word-classes.js";

/** Who acts in a passive: its agent, or the writing in which the words stand. */
export function agentOf(unit: Unit, cue: Cue): Span | null {
  const { from, to } = unit.segments[cue.segment]!;
  const behind = Math.max(from, cue.finite < cue.at ? cue.finite + 1 : from);
  return (
    agentIn(unit, cue, behind, to) ?? agentIn(unit, cue, from, behind) ?? writing(unit, from, to)
  );
}

/** "wird im Bericht kritisiert": words of somebody that the passive leaves out. */
function writing(unit: Unit, from: number, to: number): Span | null {
  const { items } = unit;
  for (let i = from; i < to; i++) {
    if (!(items[i]!.roles & R.loose)) continue;
    const end = nounPhrase(items, i + 1, to);
    for (let core = i + 1; core < end; core++)
      if (isSourceNoun(items[core]!)) return spanOf(unit, i + 1, end);
  }
  return null;
}

/** The last agent counts: "wird die Gefahr von Bränden vom Wetterdienst ...". */
function agentIn(unit: Unit, cue: Cue, from: number, to: number): Span | null {
  const { items } = unit;
  for (let i = to - 1; i >= from; i--) {
    if (!(items[i]!.roles & R.agent) || cue.verb.with?.has(items[i]!.lower)) continue;
    const end = nounPhrase(items, i + 1, to);
    if (end > i + 1) return spanOf(unit, i + 1, end);
  }
  return null;
}

/** "hieß es in Moskau", "heißt es in dem Bericht": the words themselves have a place, not a speaker. */
export function placeOfWords(unit: Unit, cue: Cue): Span | null {
  const { items, segments } = unit;
  const own = segments[cue.segment]!;
  const place = placeIn(unit, own.from, own.to);
  if (place || own.mark !== "," || cue.segment === 0) return place;
  // "In dem Bericht, der vorliegt, heißt es": a relative clause may stand between.
  let s = cue.segment - 1;
  while (s > 0 && isRelative(items, segments[s]!.from, segments[s]!.to)) s--;
  const { from, to } = segments[s]!;
  return s < cue.segment - 1 && items[from]!.roles & R.placeOfWords
    ? placeIn(unit, from, to)
    : null;
}

function placeIn(unit: Unit, from: number, to: number): Span | null {
  const { items } = unit;
  for (let i = from; i < to; i++) {
    if (!(items[i]!.roles & R.placeOfWords)) continue;
    const end = nounPhrase(items, i + 1, to);
    if (end > i + 1) return spanOf(unit, i + 1, end);
  }
  return null;
}
