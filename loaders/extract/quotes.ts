import type { Span } from "../../src/model/text.js";
import { SPEECH } from "./lexicons.js";
import { readUnit, type Unit } from "./speech/clause.js";
import type { Frame } from "./speech/frame.js";
import { addQuotes } from "./speech/frame-quotes.js";
import { frames } from "./speech/frames.js";
import { FreeIndirect } from "./speech/free-indirect.js";
import { splitGlued } from "./speech/glued.js";
import { readWords } from "./speech/reading.js";
import { couldReport, stretchOf } from "./speech/stretch.js";
import { tokenise } from "./tokens.js";
import type { Context, Entity, Quote } from "./types.js";

/**
 * Finds what somebody says, writes or thinks in `text`: direct, indirect, reported and free
 * indirect speech, each with cue, speaker and addressee where the words give them. Spans are
 * UTF-16; `sentences` and `entities` come from their layers. Never throws; linear in the length.
 */
export function quotes(
  text: string,
  context: Context,
  sentences: Span[],
  entities: Entity[],
): Quote[] {
  const tokens = tokenise(text);
  const reading = readWords(text, tokens, SPEECH[context.lang]);
  const { quotations } = reading;
  const onward = new FreeIndirect(reading, entities);
  const framed: { unit: Unit; frames: Frame[] }[] = [];
  let before: Span | null = null;
  let token = 0;
  let mark = 0;
  const spans = splitGlued(sentences, reading);
  for (let s = 0; s < spans.length; s++) {
    let { start, end } = spans[s]!;
    // A quotation over several sentences makes them one.
    let last = mark;
    for (;;) {
      while (last < quotations.length && quotations[last]!.start < end)
        end = Math.max(end, quotations[last++]!.end);
      const next = spans[s + 1];
      if (!next || next.start >= end) break;
      end = Math.max(end, next.end);
      s++;
    }
    while (token < tokens.length && tokens[token]!.start < start) token++;
    while (token < tokens.length && tokens[token]!.start < end) {
      start = Math.max(start, tokens[token]!.start);
      const stretch = stretchOf(reading, start, end, token, mark);
      token = stretch.nextToken;
      mark = stretch.nextQuotation;
      if (couldReport(stretch)) {
        const unit = readUnit(reading, stretch);
        const own = frames(unit, before);
        onward.follow(stretch, unit, own);
        if (own.length > 0) framed.push({ unit, frames: own });
      } else onward.pass(stretch);
      before = stretch;
    }
    mark = last;
  }
  // A frame may have grown over the sentences behind it.
  const found: Quote[] = [];
  for (const { unit, frames } of framed)
    for (const frame of frames) addQuotes(found, text, unit, frame, frames);
  return found.every((quote, i) => i === 0 || compare(found[i - 1]!, quote) <= 0)
    ? found
    : found.sort(compare);
}

/** By place, what holds another first. */
const compare = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;
