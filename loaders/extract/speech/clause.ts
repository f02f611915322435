import type { Span } from "../../../src/model/text.js";
import type { Attribution } from "../rules/speech-rules.js";
import type { SpeechLexicon, VerbForm, Word } from "./lexicon.js";
import { R, S, W } from "./word-classes.js";
import type { Token } from "../tokens.js";

/** A token with its dictionary reading, or a whole quotation folded into one item. */
export interface Item extends Span {
  lower: string;
  kind: Token["kind"] | "quote";
  cap: boolean;
  /** Word classes, roles in a frame and shape: the bits of `W`, `R` and `S`. */
  bits: number;
  roles: number;
  shape: number;
  verbs: VerbForm[];
  attributions: Attribution[];
  /** Quotations only: somebody's own words, by the frame around them. */
  literal: boolean;
  /** Quotations only: has a word in small letters, so it is more than a name or a noun. */
  worded: boolean;
  /** Quotations only: reads like a clause of its own, not like a title or a single word. */
  full: boolean;
  /** Quotations only: closed by a comma or stop inside, as English has it, so no part of a clause. */
  closed: boolean;
}

/** Part of a sentence between commas, semicolons, colons, dashes and long quotations. */
export interface Segment {
  from: number;
  to: number;
  /** The mark before it; empty at the start and beside a quotation. */
  mark: string;
}

/** A sentence, or several where a quotation spans them. */
export interface Unit extends Span {
  items: Item[];
  segments: Segment[];
  /** The finite verb stands second in this language. */
  verbSecond: boolean;
  /** Something in it could report speech. */
  triggered: boolean;
}

const NO_WORD: Word = { bits: 0, roles: 0, shape: 0, verbs: [], attributions: [] };
const BREAKS = new Set([",", ";", ":", "–", "—"]);
const FULL_WORDS = 6;
const BRACKET = 16;
/** Longer "sentences" are read in pieces, so that time stays linear in any text. */
const LONGEST_UNIT = 400;
/** A quotation this short right after a noun is its name: "das Magazin »Strom«". */
const NAME_WORDS = 2;

/** A word in small letters that titles and names seldom have. */
const isContent = (token: Token, lexicon: SpeechLexicon): boolean =>
  token.kind === "word" &&
  !token.cap &&
  (lexicon.wordOf(token.form).bits & (W.prep | W.det | W.coordinator | W.nameParticle)) === 0;

/**
 * Folds the tokens of `span`, from token `from` and quotation `firstQuote` on, into items and cuts
 * them into segments. Says with which token and quotation the next unit begins.
 */
export function readUnit(
  span: Span,
  text: string,
  tokens: Token[],
  from: number,
  quotes: Span[],
  firstQuote: number,
  lexicon: SpeechLexicon,
): Unit & { nextToken: number; nextQuote: number } {
  const items: Item[] = [];
  let triggered = false;
  let i = from;
  let q = firstQuote;
  while (i < tokens.length && tokens[i]!.start < span.end && items.length < LONGEST_UNIT) {
    const token = tokens[i]!;
    const quote = quotes[q];
    if (quote && token.start >= quote.start) {
      const first = i;
      while (i < tokens.length && tokens[i]!.start < quote.end) i++;
      const worded = tokens.slice(first, i).some((t) => isContent(t, lexicon));
      const { start, end } = quote;
      items.push(
        itemOf({ start, end, lower: "", kind: "quote", cap: true }, NO_WORD, {
          full: worded && isFull(text, quote, i - first - 2),
          worded: worded && !(i - first <= NAME_WORDS + 2 && items.at(-1)?.cap),
          closed: !lexicon.verbSecond && CLOSED.test(text.slice(start, end - 1)),
        }),
      );
      q++;
      triggered = true;
      continue;
    }
    const word = token.kind === "mark" ? NO_WORD : lexicon.wordOf(token.form);
    if (
      word.verbs.length > 0 ||
      word.bits & TRIGGER ||
      word.shape & S.sourceNoun ||
      word.roles & (R.hearsay | R.conviction) ||
      (word.attributions.length > 0 && opensAttribution(word, tokens[i + 1]))
    )
      triggered = true;
    items.push(itemOf(token, word, PLAIN));
    i++;
  }
  return {
    start: span.start,
    end: i < tokens.length && tokens[i]!.start < span.end ? items.at(-1)!.end : span.end,
    items,
    segments: triggered ? cutSegments(items) : [],
    verbSecond: lexicon.verbSecond,
    triggered,
    nextToken: i,
    nextQuote: q,
  };
}

const PLAIN = { full: false, worded: false, closed: false };

/** One shape for all items: the processor finds their parts faster. */
const itemOf = (
  { start, end, lower, kind, cap }: Pick<Item, "start" | "end" | "lower" | "kind" | "cap">,
  { bits, roles, shape, verbs, attributions }: Word,
  { full, worded, closed }: Pick<Item, "full" | "worded" | "closed">,
): Item => ({
  start,
  end,
  lower,
  kind,
  cap,
  bits,
  roles,
  shape,
  verbs,
  attributions,
  full,
  worded,
  closed,
  literal: false,
});

const opensAttribution = ({ attributions }: Word, next: Token | undefined): boolean =>
  attributions.some(({ words }) => !words[1] || words[1] === next?.lower);

const TRIGGER = W.speechNoun | W.sourceNoun | W.subjunctive | W.weakSubjunctive;

const CLOSED = /[.!?…,]\s*$/;

const isFull = (text: string, quote: Span, words: number): boolean =>
  words >= FULL_WORDS || (words >= 2 && CLOSED.test(text.slice(quote.start, quote.end - 1)));

/** Parts of a sentence between the marks that part clauses. */
export function cutSegments(items: Item[]): Segment[] {
  const segments: Segment[] = [];
  let from = 0;
  let mark = "";
  let bracket = -1;
  for (let i = 0; i < items.length; i++) {
    const item = items[i]!;
    if (item.kind === "quote" && item.full && isEmbedded(items, i)) item.full = false;
    if (item.kind === "quote" && item.full) {
      if (from < i) {
        segments.push({ from, to: i, mark });
        mark = "";
      }
      segments.push({ from: i, to: i + 1, mark });
      from = i + 1;
      mark = "";
    } else if (item.kind === "mark" && item.lower === "(") bracket = closing(items, i);
    else if (item.kind === "mark" && BREAKS.has(item.lower) && i > bracket) {
      if (from < i) segments.push({ from, to: i, mark });
      from = i + 1;
      mark = item.lower;
    }
  }
  if (from < items.length) segments.push({ from, to: items.length, mark });
  return segments;
}

/** Quoted words with which the sentence goes on: "»das Tor« zu öffnen". */
function isEmbedded(items: Item[], i: number): boolean {
  const next = items[i + 1];
  return (
    next?.kind === "word" &&
    !items[i]!.closed &&
    !next.cap &&
    next.verbs.length === 0 &&
    (next.bits & (W.auxiliary | W.coordinator)) === 0
  );
}

/** The item that closes the bracket at `open`, if it closes soon. */
function closing(items: Item[], open: number): number {
  const limit = Math.min(items.length, open + BRACKET);
  for (let i = open + 1; i < limit; i++) if (items[i]!.lower === ")") return i;
  return -1;
}
