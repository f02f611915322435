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
  /** The signals of all its words, joined. */
  leads: number;
}

/** A stretch in items and segments. */
export interface Unit extends Span {
  items: Item[];
  /** Where each item stands in the text. */
  places: Span[];
  /** The signals of each item, and all of them joined. */
  signals: number[];
  leads: number;
  segments: Segment[];
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
export function stretchOf(reading: Reading, span: Span, first: number, quotation: number): Stretch {
  const { tokens, signals, quotations } = reading;
  let leads = 0;
  let i = first;
  let q = quotation;
  for (let items = 0; items < LONGEST_UNIT; items++) {
    if (i >= tokens.length || tokens[i]!.start >= span.end) break;
    const quote = quotations[q];
    if (quote && tokens[i]!.start >= quote.start) {
      while (i < tokens.length && tokens[i]!.start < quote.end) i++;
      leads |= SIGNAL.quote | SIGNAL.trigger;
      q++;
      continue;
    }
    const own = signals[i]!;
    leads |= own & BY_PLACE ? leadsAt(reading, i, first) : own;
    i++;
  }
  const isWhole = i >= tokens.length || tokens[i]!.start >= span.end;
  return {
    start: span.start,
    end: isWhole ? span.end : tokens[i - 1]!.end,
    tokens: { start: first, end: i },
    quotations: { start: quotation, end: q },
    leads,
  };
}

/** A source needs the second word of its marker, a verb with a capital the head of a clause. */
function leadsAt({ words, signals }: Reading, i: number, first: number): number {
  let leads = signals[i]!;
  if (leads & SIGNAL.attribution) {
    const next = words[i + 1]?.lower;
    const opens = words[i]!.attributions.some((one) => !one.words[1] || one.words[1] === next);
    leads = opens ? leads | SIGNAL.trigger : leads & ~SIGNAL.attribution;
  }
  if (leads & SIGNAL.capitalVerb && i > first && words[i - 1]!.lower !== ":")
    leads &= ~SIGNAL.capitalVerb;
  return leads;
}

/** Each of these alone can make a frame. */
const ENOUGH =
  SIGNAL.verb |
  SIGNAL.capitalVerb |
  SIGNAL.attribution |
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

/** Folds the quotations of a stretch into items of their own and cuts it into segments. */
export function readUnit(reading: Reading, stretch: Stretch): Unit {
  const { start, end, leads } = stretch;
  const { items, places, signals } = itemsOf(reading, stretch);
  const segments = cutSegments(items, signals);
  return { start, end, items, places, signals, leads, segments, verbSecond: reading.verbSecond };
}

type Items = Pick<Unit, "items" | "places" | "signals">;

/** Most sentences have no quotation, and their items are those of the text. */
function itemsOf(reading: Reading, stretch: Stretch): Items {
  if (stretch.quotations.start < stretch.quotations.end) return folded(reading, stretch);
  const { start, end } = stretch.tokens;
  return {
    items: reading.words.slice(start, end),
    places: reading.tokens.slice(start, end),
    signals: reading.signals.slice(start, end),
  };
}

function folded(reading: Reading, stretch: Stretch): Items {
  const { tokens, words, quotations } = reading;
  const items: Item[] = [];
  const places: Span[] = [];
  const signals: number[] = [];
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
      signals.push(SIGNAL.quote);
      q++;
    } else {
      items.push(words[i]!);
      places.push(tokens[i]!);
      signals.push(reading.signals[i]!);
      i++;
    }
  }
  return { items, places, signals };
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
