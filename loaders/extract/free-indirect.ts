import type { Span } from "../../src/model/text.js";
import type { Unit } from "./clause.js";
import type { Frame } from "./frames.js";
import { moodOf, type Mood } from "./mood.js";
import type { ReadUnit } from "./quotes.js";
import type { Entity } from "./types.js";

const REACH = 4;

/**
 * Sentences in the subjunctive of reported speech without a frame of their own go on with what was
 * said before: adjacent ones form one message, whose speaker is the last one named.
 */
export function addFreeIndirect(units: ReadUnit[], entities: Entity[]): void {
  let speaker: Span | null = null;
  let since = REACH + 1;
  let entity = 0;
  let open: Frame | null = null;
  for (const { unit, frames, opensParagraph } of units) {
    while (entity < entities.length && entities[entity]!.end <= unit.start) entity++;
    if (opensParagraph) open = null;
    const bare = frames.every((frame) => frame.rule === "literal");
    const mood = bare && unit.triggered ? outerMood(unit) : 0;
    since++;
    if (bare) {
      const known: Span | null = since <= REACH ? speaker : null;
      for (const frame of frames) frame.speaker ??= known;
    }
    if (mood === 2 || (mood === 1 && since <= 1 && !opensParagraph)) {
      if (open) open.message[0]!.end = unit.end;
      else {
        const own = frames.find((frame) => frame.speaker !== null)?.speaker;
        open = {
          message: [{ start: unit.start, end: unit.end }],
          mode: "indirect",
          cue: null,
          speaker: own ?? (since <= REACH ? speaker : lastEntity(entities, entity)),
          addressee: null,
          rule: "free-indirect",
        };
        frames.unshift(open);
      }
      since = 0;
      continue;
    }
    open = null;
    if (frames.length > 0) {
      speaker = frames.at(-1)!.speaker ?? speaker;
      since = 0;
    }
  }
}

/** The mood of the first main clause, or of the unit up to a condition. */
function outerMood(unit: Unit): Mood {
  const { items } = unit;
  const condition = items.findIndex((item) => item.lower === "wenn" || item.lower === "falls");
  return moodOf(items, { from: 0, to: condition > 0 ? condition : items.length });
}

function lastEntity(entities: Entity[], before: number): Span | null {
  for (let i = before - 1; i >= Math.max(0, before - 8); i--) {
    const entity = entities[i]!;
    if (entity.type === "PER" || entity.type === "ORG")
      return { start: entity.start, end: entity.end };
  }
  return null;
}
