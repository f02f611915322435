import type { Span } from "../../../src/model/text.js";
import type { Reading } from "./reading.js";
import { SIGNAL } from "./word-classes.js";

/** A sentence, or several where a quotation spans them, before it is read. */
export interface Stretch extends Span {
  /** Its tokens and quotations, by their numbers, to the first behind it. */
  firstToken: number;
  nextToken: number;
  firstQuotation: number;
  nextQuotation: number;
  /** The signals of all its words, joined. */
  leads: number;
}

/** Longer "sentences" are read in pieces, so that time stays linear in any text. */
const LONGEST = 400;

/**
 * Takes the words between two offsets without reading them: token `firstToken` on, with the
 * quotations from `firstQuotation` on.
 */
export function stretchOf(
  reading: Reading,
  start: number,
  end: number,
  firstToken: number,
  firstQuotation: number,
): Stretch {
  const { tokens, words, quotations } = reading;
  let leads = 0;
  let i = firstToken;
  let q = firstQuotation;
  for (let items = 0; items < LONGEST; items++) {
    if (i >= tokens.length || tokens[i]!.start >= end) break;
    const quote = quotations[q];
    if (quote && tokens[i]!.start >= quote.start) {
      while (i < tokens.length && tokens[i]!.start < quote.end) i++;
      leads |= SIGNAL.quote | SIGNAL.trigger;
      q++;
      continue;
    }
    const own = words[i]!.signals;
    leads |= own;
    if (own & SIGNAL.attribution && opensSource(reading, i))
      leads |= SIGNAL.source | SIGNAL.trigger;
    i++;
  }
  const isWhole = i >= tokens.length || tokens[i]!.start >= end;
  return {
    start,
    end: isWhole ? end : tokens[i - 1]!.end,
    firstToken,
    nextToken: i,
    firstQuotation,
    nextQuotation: q,
    leads,
  };
}

/** Does the marker of a source stand at word `i`, as far as its second word tells? */
function opensSource({ words }: Reading, i: number): boolean {
  const next = words[i + 1]?.lower;
  return words[i]!.attributions.some((one) => !one.words[1] || one.words[1] === next);
}

/** Each of these alone can make a frame. */
const ENOUGH =
  SIGNAL.verb |
  SIGNAL.capitalVerb |
  SIGNAL.source |
  SIGNAL.subjunctive |
  SIGNAL.weakSubjunctive |
  SIGNAL.openSubjunctive |
  SIGNAL.quote;

/** Could something in the stretch report speech? Most need not be read. */
export function couldReport({ leads }: Stretch): boolean {
  if (!(leads & SIGNAL.trigger)) return false;
  if (leads & ENOUGH) return true;
  return isPair(leads, SIGNAL.noun, SIGNAL.break) || namesSource(leads) || isRumour(leads);
}

const isPair = (leads: number, one: number, other: number): boolean =>
  (leads & one) !== 0 && (leads & other) !== 0;

/** "nach Angaben", "Berichte, nach denen": a preposition and the noun of its source. */
export const namesSource = (leads: number): boolean =>
  isPair(leads, SIGNAL.sourcePrep, SIGNAL.sourceNoun | SIGNAL.noun);

/** "soll das Tor geöffnet haben" */
export const isRumour = (leads: number): boolean =>
  isPair(leads, SIGNAL.hearsay, SIGNAL.perfectInfinitive);
