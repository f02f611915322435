import type { Span } from "../../../src/model/text.js";
import type { Quote } from "../types.js";
import type { Unit } from "./clause.js";
import type { Frame } from "./frame.js";
import { spanAt } from "./noun-phrase.js";
import { SIGNAL } from "./word-classes.js";

/**
 * Adds the message of a frame to `found`: the whole, and inside an indirect message its literal
 * parts. `frames` are all those of the unit.
 */
export function addQuotes(
  found: Quote[],
  text: string,
  unit: Unit,
  frame: Frame,
  frames: Frame[],
): void {
  const spans = trimmed(text, unit, frame);
  if (spans.length === 0) return;
  const { cue, speaker, addressee, rule } = frame;
  const quoted = unit.leads & SIGNAL.quote ? quotedIn(unit, spans) : [];
  const literal = frame.mode === "direct" || (quoted.length > 0 && isLiteral(unit, spans));
  const mode = literal ? "direct" : frame.mode;
  const { start } = spans[0]!;
  const { end } = spans[spans.length - 1]!;
  found.push({ start, end, spans, mode, cue, speaker, addressee, rule });
  if (literal) return;
  for (const i of quoted) {
    if (!unit.items[i]!.literal || !isInnermost(unit.places[i]!, frame, frames)) continue;
    const part = spanAt(unit.places, i);
    found.push({ ...part, spans: [part], mode: "direct", cue, speaker, addressee, rule });
  }
}

/** The items of the quotations that stand in the message. */
function quotedIn({ items, places }: Unit, spans: Span[]): number[] {
  const quoted: number[] = [];
  for (let i = 0; i < items.length; i++)
    if (items[i]!.signals & SIGNAL.quote && spans.some((span) => overlap(span, places[i]!)))
      quoted.push(i);
  return quoted;
}

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Literal words belong to the frame that begins last before them, not to those around it. */
const isInnermost = (place: Span, frame: Frame, frames: Frame[]): boolean =>
  frames.every(
    (other) =>
      other.message[0]!.start <= frame.message[0]!.start ||
      other.message.every((span) => !overlap(span, place)),
  );

/** Has the message no word outside its quotations? */
function isLiteral({ items, places }: Unit, spans: Span[]): boolean {
  for (let i = 0; i < items.length; i++)
    if (items[i]!.signals & SIGNAL.written && spans.some((span) => overlap(span, places[i]!)))
      return false;
  return true;
}

/** The spans of the message without blanks and marks at their ends; what is empty then drops out. */
function trimmed(text: string, unit: Unit, { message }: Frame): Span[] {
  const spans: Span[] = [];
  for (const span of message) {
    // A span inside the sentence leaves the full stop to it.
    const part = span.start > unit.start;
    let { start, end } = span;
    while (start < end && isEdge(text, start)) start++;
    while (end > start && (isEdge(text, end - 1) || (part && text[end - 1] === "."))) end--;
    if (end > start) spans.push({ start, end });
  }
  return spans;
}

/** Blanks, and the marks that may stand around a message. */
const EDGES = new Set(
  Array.from(
    ",;:–—- \t\n\v\f\r\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff",
    (char) => char.charCodeAt(0),
  ),
);

const isEdge = (text: string, at: number): boolean => EDGES.has(text.charCodeAt(at));
