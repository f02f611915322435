import type { Span } from "../../src/model/text.js";
import { SPEECH } from "./lexicons.js";
import { couldReport, readUnit, stretchOf, type Unit } from "./speech/clause.js";
import type { Frame } from "./speech/frame.js";
import { frames } from "./speech/frames.js";
import { addFreeIndirect, type Read } from "./speech/free-indirect.js";
import { splitGlued } from "./speech/glued.js";
import { readWords } from "./speech/reading.js";
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
  const read: Read[] = [];
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
      const stretch = stretchOf(reading, { start, end }, token, mark);
      token = stretch.tokens.end;
      mark = stretch.quotations.end;
      const unit = couldReport(stretch) ? readUnit(reading, stretch) : null;
      read.push({ stretch, unit, frames: unit ? frames(unit, before) : [] });
      before = stretch;
    }
    mark = last;
  }
  addFreeIndirect(read, reading, entities);
  const found: Quote[] = [];
  for (const { unit, frames } of read)
    for (const frame of frames) found.push(...toQuotes(unit!, frame, frames, text));
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** A frame's message as quotations: the whole, and inside an indirect message its literal parts. */
function toQuotes(unit: Unit, frame: Frame, frames: Frame[], text: string): Quote[] {
  const spans = frame.message
    .map((span) => trim(text, span, span.start > unit.start))
    .filter((span) => span.end > span.start);
  if (spans.length === 0) return [];
  const shared = {
    cue: frame.cue,
    speaker: frame.speaker,
    addressee: frame.addressee,
    rule: frame.rule,
  };
  const literal = unit.items.flatMap((item, i) => {
    const place = unit.places[i]!;
    return item.kind === "quote" &&
      spans.some((span) => place.start < span.end && place.end > span.start)
      ? [{ ...place, literal: item.literal }]
      : [];
  });
  const whole = frame.mode !== "direct" && isLiteral(text, spans, literal) ? "direct" : frame.mode;
  const result: Quote[] = [
    { start: spans[0]!.start, end: spans.at(-1)!.end, spans, mode: whole, ...shared },
  ];
  if (whole === "direct") return result;
  for (const item of literal) {
    if (!item.literal || !isInnermost(item, frame, frames)) continue;
    const span = { start: item.start, end: item.end };
    result.push({ ...span, spans: [span], mode: "direct", ...shared });
  }
  return result;
}

/** Literal words belong to the frame that begins last before them, not to those around it. */
const isInnermost = (item: Span, frame: Frame, frames: Frame[]): boolean =>
  frames.every(
    (other) =>
      other.message[0]!.start <= frame.message[0]!.start ||
      other.message.every((span) => item.start < span.start || span.end <= item.start),
  );

const isLiteral = (text: string, spans: Span[], literal: Span[]): boolean =>
  literal.length > 0 &&
  spans.every((span) => {
    let outside = text.slice(span.start, span.end);
    for (const item of literal) {
      const from = Math.max(item.start, span.start);
      const to = Math.min(item.end, span.end);
      if (to > from) outside = outside.replace(text.slice(from, to), "");
    }
    return !/[\p{L}\p{N}]/u.test(outside);
  });

const EDGE = /[\s,;:–—-]/;

/** Cuts blanks and marks off both ends; the full stop too, where the span is part of a sentence. */
function trim(text: string, span: Span, part: boolean): Span {
  let { start, end } = span;
  while (start < end && EDGE.test(text[start]!)) start++;
  while (end > start && (EDGE.test(text[end - 1]!) || (part && text[end - 1] === "."))) end--;
  return { start, end };
}
