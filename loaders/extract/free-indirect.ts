import type { Span } from "../../src/model/text.js";
import type { Item } from "./clause.js";
import type { ReadUnit } from "./quotes.js";
import { W } from "./speech-lexicon.js";
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
  let open: ReadUnit | null = null;
  for (const read of units) {
    const { unit, frames } = read;
    while (entity < entities.length && entities[entity]!.end <= unit.start) entity++;
    if (read.opensParagraph) open = null;
    const literal =
      frames.length > 0 &&
      frames.every((frame) => frame.speaker === null && frame.rule === "literal");
    if (literal && speaker && since <= REACH) for (const frame of frames) frame.speaker = speaker;
    if (frames.length > 0) {
      open = null;
      speaker = frames.at(-1)!.speaker ?? speaker;
      since = 0;
      continue;
    }
    since++;
    const mood = unit.triggered ? moodOf(unit.items) : 0;
    if (mood === 2 || (mood === 1 && since <= 1 && !read.opensParagraph)) {
      if (open) open.frames[0]!.message[0]!.end = unit.end;
      else {
        open = read;
        frames.push({
          message: [{ start: unit.start, end: unit.end }],
          mode: "indirect",
          cue: null,
          speaker: since <= REACH ? speaker : lastEntity(entities, entity),
          addressee: null,
          rule: "free-indirect",
        });
      }
      since = 0;
      continue;
    }
    open = null;
  }
}

function lastEntity(entities: Entity[], before: number): Span | null {
  for (let i = before - 1; i >= Math.max(0, before - 8); i--) {
    const entity = entities[i]!;
    if (entity.type === "PER" || entity.type === "ORG")
      return { start: entity.start, end: entity.end };
  }
  return null;
}

/** 2: the subjunctive of reported speech; 1: a form that may be conditional; 0: none. */
function moodOf(items: Item[]): 0 | 1 | 2 {
  let mood: 0 | 1 | 2 = 0;
  for (const item of items) {
    if (item.cap) continue;
    if (item.bits & W.subjunctive) return 2;
    if (item.bits & W.weakSubjunctive) mood = 1;
    if (item.lower === "wenn" || item.lower === "falls") return mood;
  }
  return mood;
}
