import type { Span } from "../../src/model/text.js";

/** A word, number or single mark of the text, with what the rules ask about it most often. */
export interface Token extends Span {
  /** Lower-case form, the key into every word list. */
  lower: string;
  kind: "word" | "number" | "mark";
  /** Has a capital letter: at its head, or inside as in `al-Quds` and `eBay`. */
  cap: boolean;
}

const LETTER = 1;
const UPPER = 2;
const DIGIT = 3;
const BLANK = 4;
const SURROGATE = 5;
const CLASS = classTable();

function classTable(): Uint8Array {
  const table = new Uint8Array(65536);
  for (let unit = 0; unit < 65536; unit++) {
    const char = String.fromCharCode(unit);
    if (unit >= 0xd800 && unit <= 0xdfff) table[unit] = SURROGATE;
    else if (/[\p{Lu}\p{Lt}]/u.test(char)) table[unit] = UPPER;
    else if (/[\p{L}\p{M}\u00ad]/u.test(char)) table[unit] = LETTER;
    else if (/\p{N}/u.test(char)) table[unit] = DIGIT;
    else if (/[\s\p{Cc}\u200b\ufeff]/u.test(char)) table[unit] = BLANK;
  }
  return table;
}

const isWordUnit = (kind: number): boolean => kind === LETTER || kind === UPPER || kind === DIGIT;
/** Hyphens, apostrophes, ampersands and dots that stay inside a word: `US-Präsident`, `Côte d’Ivoire`, `AT&T`. */
const isJoint = (unit: number): boolean =>
  unit === 0x2d || unit === 0x27 || unit === 0x2019 || unit === 0x2011 || unit === 0x26;
const isNumberJoint = (unit: number): boolean =>
  unit === 0x2e || unit === 0x2c || unit === 0x2d || unit === 0x3a;

/** A copy of a word to be remembered: a slice would keep the whole text it is cut from in memory. */
export const ownCopy = (word: string): string => Buffer.from(word).toString();

/** Written forms are remembered up to this number, then forgotten. */
const REMEMBERED = 50_000;
const lowered = new Map<string, string>();

/**
 * The lower-case form of a word: one string for each written form, so that the look-ups of all
 * layers find its hash worked out.
 */
function lowerOf(written: string): string {
  const known = lowered.get(written);
  if (known !== undefined) return known;
  if (lowered.size >= REMEMBERED) lowered.clear();
  const word = ownCopy(written);
  const lower = word.toLowerCase();
  lowered.set(word, lower);
  return lower;
}

let last: { text: string; tokens: Token[] } = { text: "", tokens: [] };

/**
 * Splits `text` into tokens (UTF-16 spans) in one pass. The result of the last call is kept, so
 * the layers that read the same text share it.
 */
export function tokenise(text: string): Token[] {
  if (text === last.text) return last.tokens;
  const tokens: Token[] = [];
  const length = text.length;
  let at = 0;
  while (at < length) {
    const first = CLASS[text.charCodeAt(at)]!;
    if (first === BLANK) {
      at++;
      continue;
    }
    const start = at++;
    if (!isWordUnit(first)) {
      if (first === SURROGATE && CLASS[text.charCodeAt(at)] === SURROGATE) at++;
      tokens.push({ start, end: at, lower: text.slice(start, at), kind: "mark", cap: false });
      continue;
    }
    let cap = first === UPPER;
    const joint = first === DIGIT ? isNumberJoint : isJoint;
    while (at < length) {
      const unit = text.charCodeAt(at);
      const kind = CLASS[unit]!;
      if (kind === UPPER) cap = true;
      if (isWordUnit(kind)) at++;
      else if (joint(unit) && isWordUnit(CLASS[text.charCodeAt(at + 1)]!)) at++;
      else break;
    }
    tokens.push({
      start,
      end: at,
      lower: lowerOf(text.slice(start, at)),
      kind: first === DIGIT ? "number" : "word",
      cap,
    });
  }
  last = { text, tokens };
  return tokens;
}
