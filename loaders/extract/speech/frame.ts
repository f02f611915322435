import type { Span } from "../../../src/model/text.js";
import type { QuoteMode } from "../types.js";
import type { Unit } from "./clause.js";
import type { Cue } from "./cue.js";
import { addresseeOf } from "./addressee.js";
import { spanAt } from "./noun-phrase.js";

/** A message with the words that present it. */
export interface Frame {
  message: Span[];
  mode: QuoteMode;
  cue: Span | null;
  speaker: Span | null;
  addressee: Span | null;
  rule: string;
}

/** The frame of a verb: its cue, addressee and rule belong to the verb, the rest is given. */
export const framed = (
  unit: Unit,
  cue: Cue,
  message: Span[],
  mode: QuoteMode,
  speaker: Span | null,
  kind: string,
): Frame => ({
  message,
  mode,
  cue: spanAt(unit.places, cue.at),
  speaker,
  addressee: addresseeOf(unit, cue, speaker),
  rule: `${(mode === "reported" ? cue.report : cue.verb).class.name}/${kind}`,
});
