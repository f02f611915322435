import type { Span } from "../../src/model/text.js";
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

const CLOSING = new Set(`"'”“’‘»«›‹)]}*`);
const OPENING = new Set(`"'„“‚‘’»«›‹([{*¿¡–—-`);
const STOP = /[.!?…\n]/g;
const LETTER = /[\p{L}\p{M}]/u;
const LOWER = /\p{Ll}/u;
const WORD = /[\p{L}\p{M}]+/uy;
const ROMAN = /^[IVXLC]+$/;
/** Names and addresses that keep their small letter at the head of a sentence. */
const BRAND = /^(?:\p{Ll}+\p{Lu}\p{Ll}|https?:|www\.)/u;
const BLANK = /\s/;
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
  const lexicon = LEXICON[lang];
  const spans: Span[] = [];
  let start = 0;
  const cut = (end: number): void => {
    let from = start;
    let to = end;
    while (from < to && BLANK.test(text[from]!)) from++;
    while (to > from && BLANK.test(text[to - 1]!)) to--;
    if (to > from) spans.push({ start: from, end: to });
    start = end;
  };
  const wraps = wrapDetector(text);
  STOP.lastIndex = 0;
  for (let match = STOP.exec(text); match; match = STOP.exec(text)) {
    const at = match.index;
    if (text[at] === "\n") {
      if (!wraps(at)) cut(at);
      continue;
    }
    const end = closeStop(text, at);
    STOP.lastIndex = end;
    if (end < text.length && !BLANK.test(text[end]!)) continue;
    if (endsSentence(text, at, end, lexicon) && !insideBrackets(text, start, at)) cut(end);
  }
  cut(text.length);
  return spans;
}

/** The end of the run of stops, closing quotation marks and brackets that begins at `at`. */
function closeStop(text: string, at: number): number {
  let end = at + 1;
  while (end < text.length && (".!?…".includes(text[end]!) || CLOSING.has(text[end]!))) end++;
  return end;
}

/** Is `at` inside round brackets that opened in the middle of the sentence and close soon? */
function insideBrackets(text: string, start: number, at: number): boolean {
  const from = Math.max(start, at - BRACKET);
  const open = text.slice(from, at).lastIndexOf("(");
  if (
    open < 0 ||
    !/[\p{L}\p{N},]/u.test(
      text
        .slice(Math.max(start, from + open - 2), from + open)
        .trim()
        .slice(-1),
    )
  )
    return false;
  if (text.slice(from + open, at).includes(")")) return false;
  return /^[^(\n]*\)/.test(text.slice(at, at + BRACKET)) && text[at + 1] !== ")";
}

function endsSentence(text: string, at: number, end: number, lexicon: Lexicon): boolean {
  let next = end;
  while (next < text.length && BLANK.test(text[next]!)) {
    if (text[next] === "\n") return true;
    next++;
  }
  const bare = next;
  while (next < text.length && OPENING.has(text[next]!)) next++;
  if (next > bare && text[next] === " ") next++;
  const first = text[next];
  if (first === undefined) return true;
  if (LOWER.test(first) && !BRAND.test(text.slice(next, next + LOOK_BACK))) return false;
  // "– sagte", "), so": what follows the stop goes on with the sentence.
  if (",;:".includes(first)) return false;
  if (text[at] !== "." || ".…".includes(text[at + 1] ?? "")) return true;
  const opener = lexicon.openers.has(wordAt(text, next));
  const closed = end > at + 1;
  const quoted = next > bare && !"–—-".includes(text[bare]!);
  return endsWithFullStop(text, at, opener, closed || quoted, lexicon);
}

/** Does the full stop at `at` end a sentence, given whether the next word is a sentence `opener`? */
function endsWithFullStop(
  text: string,
  at: number,
  opener: boolean,
  marked: boolean,
  lexicon: Lexicon,
): boolean {
  const token = tokenBefore(text, at);
  if (token === "") return true;
  if (/^\d{1,2}$/.test(token)) {
    return !lexicon.ordinalDot || opener || (marked && !ordinalContext(text, at - token.length));
  }
  if (/\d$/.test(token)) return true;
  if (lexicon.bound.has(token)) return false;
  if (lexicon.free.has(token)) return opener || marked;
  if (token.length === 1 && LETTER.test(token)) {
    // "z. B.", "J. K.": a letter after a lettered abbreviation stays with what follows.
    if (/(?:^|\s)\p{Ll}\.\s?$/u.test(text.slice(Math.max(0, at - 5), at - 1))) return false;
    return opener && token !== "v";
  }
  if (ROMAN.test(token)) return !lexicon.ordinalDot || opener;
  if (/^\p{L}(?:\.\p{L})+$/u.test(token)) return opener || marked;
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

function wordAt(text: string, at: number): string {
  WORD.lastIndex = at;
  return WORD.exec(text)?.[0] ?? "";
}

/**
 * Tells whether the line break at an offset only wraps a long line: the next word would not have
 * fitted into the widest line of the block. A blank line never wraps.
 */
function wrapDetector(text: string): (at: number) => boolean {
  let block = { start: 0, end: -1, width: 0 };
  let lineStart = 0;
  return (at) => {
    const after = text.slice(at + 1, at + 1 + LOOK_BACK);
    if (at > block.end) {
      block = measureBlock(text, Math.max(lineStart, block.end + 1));
      lineStart = block.start;
    }
    const length = at - lineStart;
    lineStart = at + 1;
    if (/^[^\S\n]*(?:\n|$)/.test(after) || length < WRAP.min || block.width > WRAP.max)
      return false;
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
