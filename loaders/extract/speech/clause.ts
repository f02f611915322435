import type { Span } from "../../../src/model/text.js";
import { quoteItem, type Item } from "./item.js";
import type { Reading } from "./reading.js";
import { cutSegments, type Segment } from "./segments.js";
import { SIGNAL, W } from "./word-classes.js";

/** A sentence, or several where a quotation spans them, before it is read. */
export interface Stretch extends Span {
  /** Its tokens, and the quotations in it by their numbers. */
  tokens: Span;
  quotations: Span;
  /** The signals of all its words. */
  signals: number;
}

/** A stretch in items and segments. */
export interface Unit extends Span {
  items: Item[];
  /** Where each item stands in the text. */
  places: Span[];
  segments: Segment[];
  signals: number;
  /** The finite verb stands second in this language. */
  verbSecond: boolean;
}

const FULL_WORDS = 6;
/** Longer "sentences" are read in pieces, so that time stays linear in any text. */
const LONGEST_UNIT = 400;
/** A quotation this short right after a noun is its name: "das Magazin »Strom«". */
const NAME_WORDS = 2;

/** Signals that mean something beside certain words only. */
const BY_PLACE = SIGNAL.attribution | SIGNAL.capitalVerb;

/** Takes the words of `span` from token `first` and quotation `quotation` on, without reading them. */
export function stretchOf(
  { tokens, words, quotations }: Reading,
  span: Span,
  first: number,
  quotation: number,
): Stretch {
  let signals = 0;
  let i = first;
  let q = quotation;
  for (let items = 0; items < LONGEST_UNIT; items++) {
    if (i >= tokens.length || tokens[i]!.start >= span.end) break;
    const quote = quotations[q];
    if (quote && tokens[i]!.start >= quote.start) {
      while (i < tokens.length && tokens[i]!.start < quote.end) i++;
      signals |= SIGNAL.quote | SIGNAL.trigger;
      q++;
      continue;
    }
    const own = words[i]!.signals;
    signals |= own & BY_PLACE ? signalsAt(words, i, first) : own;
    i++;
  }
  const isWhole = i >= tokens.length || tokens[i]!.start >= span.end;
  return {
    start: span.start,
    end: isWhole ? span.end : tokens[i - 1]!.end,
    tokens: { start: first, end: i },
    quotations: { start: quotation, end: q },
    signals,
  };
}

/** A source needs the second word of its marker, a verb with a capital the head of a clause. */
function signalsAt(words: Item[], i: number, first: number): number {
  let { signals } = words[i]!;
  if (signals & SIGNAL.attribution) {
    const next = words[i + 1]?.lower;
    const opens = words[i]!.attributions.some((one) => !one.words[1] || one.words[1] === next);
    signals = opens ? signals | SIGNAL.trigger : signals & ~SIGNAL.attribution;
  }
  if (signals & SIGNAL.capitalVerb && i > first && words[i - 1]!.lower !== ":")
    signals &= ~SIGNAL.capitalVerb;
  return signals;
}

/** Each of these alone can make a frame. */
const LEADS =
  SIGNAL.verb |
  SIGNAL.capitalVerb |
  SIGNAL.attribution |
  SIGNAL.subjunctive |
  SIGNAL.weakSubjunctive |
  SIGNAL.openSubjunctive |
  SIGNAL.quote;

/** Could something in the stretch report speech? Most need not be read. */
export function couldReport({ signals }: Stretch): boolean {
  if (!(signals & SIGNAL.trigger)) return false;
  if (signals & LEADS) return true;
  return isPair(signals, SIGNAL.noun, SIGNAL.break) || namesSource(signals) || isRumour(signals);
}

const isPair = (signals: number, one: number, other: number): boolean =>
  (signals & one) !== 0 && (signals & other) !== 0;

/** "nach Angaben", "Berichte, nach denen": a preposition and the noun of its source. */
export const namesSource = (signals: number): boolean =>
  isPair(signals, SIGNAL.sourcePrep, SIGNAL.sourceNoun | SIGNAL.noun);

/** "soll das Tor geöffnet haben" */
export const isRumour = (signals: number): boolean =>
  isPair(signals, SIGNAL.hearsay, SIGNAL.perfectInfinitive);

/** Folds the quotations of a stretch into items of their own and cuts it into segments. */
export function readUnit(reading: Reading, stretch: Stretch): Unit {
  const { start, end, tokens, quotations, signals } = stretch;
  const { verbSecond } = reading;
  let items: Item[];
  let places: Span[];
  if (quotations.start === quotations.end) {
    items = reading.words.slice(tokens.start, tokens.end);
    places = reading.tokens.slice(tokens.start, tokens.end);
  } else {
    items = [];
    places = [];
    fold(reading, stretch, items, places);
  }
  return { start, end, items, places, segments: cutSegments(items), signals, verbSecond };
}

function fold(reading: Reading, stretch: Stretch, items: Item[], places: Span[]): void {
  const { tokens, words, quotations } = reading;
  const { end } = stretch.tokens;
  let q = stretch.quotations.start;
  let i = stretch.tokens.start;
  while (i < end) {
    const quote = quotations[q];
    if (quote && tokens[i]!.start >= quote.start) {
      const first = i;
      while (i < tokens.length && tokens[i]!.start < quote.end) i++;
      items.push(readQuote(reading, quote, first, i, items.at(-1), i < end ? words[i] : undefined));
      places.push(quote);
      q++;
    } else {
      items.push(words[i]!);
      places.push(tokens[i]!);
      i++;
    }
  }
}

/** The item of a quotation of tokens `from` to `to`, between the items around it. */
function readQuote(
  { text, words, verbSecond }: Reading,
  quote: Span,
  from: number,
  to: number,
  before: Item | undefined,
  after: Item | undefined,
): Item {
  const stopped = endsInStop(text, quote);
  const worded = hasContent(words, from, to);
  const length = to - from - 2;
  const full = worded && (length >= FULL_WORDS || (length >= 2 && stopped));
  const closed = !verbSecond && stopped;
  return quoteItem(
    worded && !(length <= NAME_WORDS && before?.cap),
    full && !(after && !closed && goesOn(after)),
    closed,
  );
}

/** Does a stop, a comma or another end of a clause stand before the closing mark? */
function endsInStop(text: string, quote: Span): boolean {
  const last = text.slice(quote.start, quote.end - 1).trimEnd();
  return last !== "" && ".!?…,".includes(last.at(-1)!);
}

/** Classes of small words that stand in titles and names as well. */
const IN_TITLES = W.prep | W.det | W.coordinator | W.nameParticle;

const hasContent = (words: Item[], from: number, to: number): boolean => {
  for (let i = from; i < to; i++) {
    const { kind, cap, bits } = words[i]!;
    if (kind === "word" && !cap && !(bits & IN_TITLES)) return true;
  }
  return false;
};

/** Does the sentence go on with the quoted words before it: "»das Tor« zu öffnen"? */
const goesOn = ({ kind, cap, says, bits }: Item): boolean =>
  kind === "word" && !cap && says === 0 && (bits & (W.auxiliary | W.coordinator)) === 0;
