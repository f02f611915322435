import type { Span } from "../../../src/model/text.js";
import { quoteItem, type Item } from "./item.js";
import type { Reading } from "./reading.js";
import { cutSegments, type Segment } from "./segments.js";
import type { Stretch } from "./stretch.js";
import { W } from "./word-classes.js";

/** A stretch in items and segments. */
export interface Unit extends Span {
  items: Item[];
  /** Where each item stands in the text. */
  places: Span[];
  /** The signals of all items, joined. */
  leads: number;
  segments: Segment[];
  /** The finite verb stands second in this language. */
  verbSecond: boolean;
}

const FULL_WORDS = 6;
/** A quotation this short right after a noun is its name: "das Magazin »Strom«". */
const NAME_WORDS = 2;

/** Folds the quotations of a stretch into items of their own and cuts it into segments. */
export function readUnit(reading: Reading, stretch: Stretch): Unit {
  const { tokens, words, quotations } = reading;
  const items: Item[] = [];
  const places: Span[] = [];
  const last = stretch.nextToken;
  let q = stretch.firstQuotation;
  let quote = q < stretch.nextQuotation ? quotations[q] : undefined;
  let i = stretch.firstToken;
  while (i < last) {
    if (quote && tokens[i]!.start >= quote.start) {
      const first = i;
      while (i < tokens.length && tokens[i]!.start < quote.end) i++;
      const after = i < last ? words[i] : undefined;
      items.push(readQuote(reading, quote, first, i, items[items.length - 1], after));
      places.push(quote);
      quote = ++q < stretch.nextQuotation ? quotations[q] : undefined;
    } else {
      items.push(words[i]!);
      places.push(tokens[i]!);
      i++;
    }
  }
  const { start, end, leads } = stretch;
  const segments = cutSegments(items);
  return { start, end, items, places, leads, segments, verbSecond: reading.verbSecond };
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
  const closed = !verbSecond && stopped;
  // "“No,” said X": at the head of a sentence a capital letter makes no name.
  const answers = before === undefined && closed && after !== undefined && presents(after);
  const worded = answers || hasContent(words, from, to);
  const length = to - from - 2;
  const full = worded && (length >= FULL_WORDS || (length >= 2 && stopped));
  return quoteItem(
    worded && !(length <= NAME_WORDS && before?.cap),
    full && !(after && !closed && goesOn(after)),
    closed,
  );
}

/** Does a stop, a comma or another end of a clause stand before the closing mark? */
function endsInStop(text: string, quote: Span): boolean {
  let at = quote.end - 2;
  while (at > quote.start && text[at]!.trim() === "") at--;
  return ".!?…,".includes(text[at]!);
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

/** A verb of saying, or a pronoun that may be its subject. */
const presents = ({ says, bits }: Item): boolean => says !== 0 || (bits & W.pronoun) !== 0;

/** Does the sentence go on with the quoted words before it: "»das Tor« zu öffnen"? */
const goesOn = ({ kind, cap, says, bits }: Item): boolean =>
  kind === "word" && !cap && says === 0 && (bits & (W.auxiliary | W.coordinator)) === 0;
