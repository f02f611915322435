import type { Span } from "../../src/model/text.js";
import { isBlank, isDigit } from "./engine/characters.js";
import { sentenceRulesDe } from "./rules/de/sentences.js";
import { sentenceRulesEn } from "./rules/en/sentences.js";
import type { SentenceRules } from "./rules/sentence-rules.js";
import type { Lang } from "./types.js";

interface Lexicon {
  bound: Set<string>;
  free: Set<string>;
  openers: Set<string>;
  ordinalDot: boolean;
}

const compile = (rules: SentenceRules): Lexicon => ({
  bound: new Set(rules.bound),
  free: new Set(rules.free),
  openers: new Set(rules.openers),
  ordinalDot: rules.ordinalDot,
});

const LEXICON: Record<Lang, Lexicon> = {
  de: compile(sentenceRulesDe),
  en: compile(sentenceRulesEn),
};

const unitsOf = (signs: string): Set<number> =>
  new Set([...signs].map((sign) => sign.charCodeAt(0)));
const CLOSING = unitsOf(`"'”“’‘»«›‹)]}*`);
const OPENING = unitsOf(`"'„“‚‘’»«›‹([{*¿¡–—-`);
const DASHES = unitsOf("–—-");
const GOES_ON = unitsOf(",;:");
const NEW_LINE = 10;
const OPEN_BRACKET = 40;
const DOT = 46;
const ELLIPSIS = 0x2026;

const isDots = (unit: number): boolean => unit === DOT || unit === ELLIPSIS;
const isStop = (unit: number): boolean => isDots(unit) || unit === 33 || unit === 63;
const isSmall = (unit: number): boolean =>
  unit < 128 ? unit >= 97 && unit <= 122 : LOWER.test(String.fromCharCode(unit));
const SIGN = /[.!?…\n(]/g;
const LETTER = /[\p{L}\p{M}]/u;
const LOWER = /\p{Ll}/u;
const WORD = /[\p{L}\p{M}]+/uy;
const ROMAN = /^[IVXLC]+$/;
const ORDINAL = /^\d{1,2}$/;
const LETTERED = /^\p{L}(?:\.\p{L})+$/u;
const BEFORE_BRACKET = /[\p{L}\p{N},]$/u;
const SOON_CLOSED = /^[^(\n]*\)/;
/** Names and addresses that keep their small letter at the head of a sentence. */
const BRAND = /^(?:\p{Ll}+\p{Lu}\p{Ll}|https?:|www\.)/u;
/** No abbreviation is longer; keeps the look back constant. */
const LOOK_BACK = 24;
/** Sentences inside brackets that are longer than this are split after all. */
const BRACKET = 200;
/** A line break inside a sentence is believed only in lines of a typewriter's width. */
const WRAP = { min: 40, max: 120 };

/**
 * Splits `text` into sentences: UTF-16 spans in order, trimmed, never across a blank line.
 * A headline without a full stop ends with its line; a line broken by hard wrapping does not.
 * Linear in the length of the text.
 */
export function sentences(text: string, lang: Lang): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const end of ends(text, LEXICON[lang])) {
    const span = trimmed(text, start, end);
    if (span) spans.push(span);
    start = end;
  }
  return spans;
}

/** Where the sentences of `text` end, blanks included; the last end is that of the text. */
function ends(text: string, lexicon: Lexicon): number[] {
  const found: number[] = [];
  const wraps = wrapDetector(text);
  let start = 0;
  let bracket = -1;
  let at = -1;
  while ((at = nextSign(text, at + 1)) >= 0) {
    const unit = text.charCodeAt(at);
    if (unit === OPEN_BRACKET) bracket = at;
    else if (unit === NEW_LINE) {
      if (!wraps(at)) found.push((start = at));
    } else {
      const end = closeStop(text, at);
      const open = end === text.length || isBlank(text.charCodeAt(end));
      if (open && endsSentence(text, at, end, lexicon) && !insideBrackets(text, start, bracket, at))
        found.push((start = end));
      at = end - 1;
    }
  }
  found.push(text.length);
  return found;
}

/** The next stop, line break or opening bracket from `at` on; -1 where there is none. */
function nextSign(text: string, at: number): number {
  SIGN.lastIndex = at;
  return SIGN.test(text) ? SIGN.lastIndex - 1 : -1;
}

/** The span without blanks at its edges; null where nothing is left. */
function trimmed(text: string, start: number, end: number): Span | null {
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  return end > start ? { start, end } : null;
}

/** The end of the run of stops, closing quotation marks and brackets that begins at `at`. */
function closeStop(text: string, at: number): number {
  let end = at + 1;
  while (isStop(text.charCodeAt(end)) || CLOSING.has(text.charCodeAt(end))) end++;
  return end;
}

/** Is `at` inside the round brackets that opened at `open`, in the middle of the sentence, and close soon? */
function insideBrackets(text: string, start: number, open: number, at: number): boolean {
  const from = Math.max(start, at - BRACKET);
  if (open < from) return false;
  const before = text.slice(Math.max(start, open - 2), open).trim();
  if (!BEFORE_BRACKET.test(before) || text.slice(open, at).includes(")")) return false;
  return SOON_CLOSED.test(text.slice(at, at + BRACKET)) && text[at + 1] !== ")";
}

function endsSentence(text: string, at: number, end: number, lexicon: Lexicon): boolean {
  let next = end;
  while (isBlank(text.charCodeAt(next))) if (text.charCodeAt(next++) === NEW_LINE) return true;
  const bare = next;
  while (OPENING.has(text.charCodeAt(next))) next++;
  if (next > bare && text[next] === " ") next++;
  if (next >= text.length) return true;
  const first = text.charCodeAt(next);
  if (isSmall(first) && !BRAND.test(text.slice(next, next + LOOK_BACK))) return false;
  // "– sagte", "), so": what follows the stop goes on with the sentence.
  if (GOES_ON.has(first)) return false;
  if (text.charCodeAt(at) !== DOT || isDots(text.charCodeAt(at + 1))) return true;
  const closed = end > at + 1;
  const quoted = next > bare && !DASHES.has(text.charCodeAt(bare));
  return endsWithFullStop(text, at, next, closed || quoted, lexicon);
}

/** Does the full stop at `at` end a sentence, given the place of the `next` word? */
function endsWithFullStop(
  text: string,
  at: number,
  next: number,
  marked: boolean,
  lexicon: Lexicon,
): boolean {
  const token = tokenBefore(text, at);
  if (token === "") return true;
  if (isDigit(token.charCodeAt(token.length - 1))) {
    if (!ORDINAL.test(token) || !lexicon.ordinalDot) return true;
    return opensWith(text, next, lexicon) || (marked && !ordinalContext(text, at - token.length));
  }
  if (lexicon.bound.has(token)) return false;
  if (lexicon.free.has(token)) return marked || opensWith(text, next, lexicon);
  if (token.length === 1 && LETTER.test(token)) {
    // "z. B.", "J. K.": a letter after a lettered abbreviation stays with what follows.
    if (/(?:^|\s)\p{Ll}\.\s?$/u.test(text.slice(Math.max(0, at - 5), at - 1))) return false;
    return token !== "v" && opensWith(text, next, lexicon);
  }
  if (ROMAN.test(token)) return !lexicon.ordinalDot || opensWith(text, next, lexicon);
  if (token.charCodeAt(1) === DOT && LETTERED.test(token))
    return marked || opensWith(text, next, lexicon);
  return true;
}

/** "zum 3.", "der 2.": words before a number that make it an ordinal even before a quotation mark. */
function ordinalContext(text: string, at: number): boolean {
  return /(?:^|\s)(?:[dD](?:er|ie|as|en|em|es)|[aA]m|[zZ]um|[zZ]ur|[vV]om|[iI]m|[aA]b)\s$/.test(
    text.slice(Math.max(0, at - 6), at),
  );
}

/** The run of letters, digits, dots and hyphens that ends at `at`, without opening marks. */
function tokenBefore(text: string, at: number): string {
  let start = at;
  const limit = Math.max(0, at - LOOK_BACK);
  while (start > limit && isTokenPart(text.charCodeAt(start - 1))) start--;
  const token = text.slice(start, at);
  const hyphen = token.lastIndexOf("-");
  return hyphen >= 0 && hyphen < token.length - 1 ? token.slice(hyphen + 1) : token;
}

function isTokenPart(unit: number): boolean {
  return (
    (unit >= 97 && unit <= 122) ||
    (unit >= 65 && unit <= 90) ||
    (unit >= 48 && unit <= 57) ||
    unit === 46 ||
    unit === 45 ||
    unit === 44 ||
    (unit >= 0xc0 && unit !== 0x2013 && unit !== 0x2014 && !(unit >= 0x2000 && unit <= 0x206f))
  );
}

/** Stands a word at `at` that, capitalised, opens a sentence? */
function opensWith(text: string, at: number, lexicon: Lexicon): boolean {
  WORD.lastIndex = at;
  const word = WORD.exec(text);
  return word !== null && lexicon.openers.has(word[0]);
}

/**
 * Tells whether the line break at an offset only wraps a long line: the next word would not have
 * fitted into the widest line of the block. A blank line never wraps.
 */
function wrapDetector(text: string): (at: number) => boolean {
  let block = { start: 0, end: -1, width: 0 };
  let lineStart = 0;
  return (at) => {
    if (at > block.end) {
      block = measureBlock(text, Math.max(lineStart, block.end + 1));
      lineStart = block.start;
    }
    const length = at - lineStart;
    lineStart = at + 1;
    if (length < WRAP.min || block.width > WRAP.max) return false;
    const after = text.slice(at + 1, at + 1 + LOOK_BACK);
    if (/^[^\S\n]*(?:\n|$)/.test(after)) return false;
    const next = /^\S+/.exec(after)?.[0] ?? "";
    return (
      length + 1 + next.length > block.width &&
      !/[.!?…:]["'”“»«)]*\s*$/.test(text.slice(Math.max(0, at - 4), at))
    );
  };
}

/** The block of lines from `start` to the next blank line, and its widest line. */
function measureBlock(text: string, start: number): { start: number; end: number; width: number } {
  let width = 0;
  let line = start;
  for (;;) {
    const end = text.indexOf("\n", line);
    const stop = end < 0 ? text.length : end;
    width = Math.max(width, stop - line);
    if (end < 0 || /^[^\S\n]*\n/.test(text.slice(end + 1, end + 1 + LOOK_BACK))) {
      return { start, end: stop, width };
    }
    line = end + 1;
  }
}
