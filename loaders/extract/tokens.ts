import type { Span } from "../../src/model/text.js";
import { formAt, NO_SIGN, signOf, type Form } from "./forms.js";

/** A word, number or single mark of the text. */
export class Token implements Span {
  constructor(
    readonly start: number,
    readonly end: number,
    readonly form: Form,
  ) {}

  get lower(): string {
    return this.form.lower;
  }

  get kind(): Form["kind"] {
    return this.form.kind;
  }

  get cap(): boolean {
    return this.form.cap;
  }
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
    const unit = text.charCodeAt(at);
    const first = CLASS[unit]!;
    if (first === BLANK) {
      at++;
      continue;
    }
    const start = at++;
    let sign = signOf(NO_SIGN, unit);
    if (!isWordUnit(first)) {
      if (first === SURROGATE && at < length && CLASS[text.charCodeAt(at)] === SURROGATE)
        sign = signOf(sign, text.charCodeAt(at++));
      tokens.push(new Token(start, at, formAt(text, start, at, sign, "mark", false)));
      continue;
    }
    let cap = first === UPPER;
    const isNumber = first === DIGIT;
    while (at < length) {
      const unit = text.charCodeAt(at);
      const kind = CLASS[unit]!;
      if (!isWordUnit(kind)) {
        const joins = isNumber ? isNumberJoint(unit) : isJoint(unit);
        if (!joins || at + 1 === length || !isWordUnit(CLASS[text.charCodeAt(at + 1)]!)) break;
      } else if (kind === UPPER) cap = true;
      sign = signOf(sign, unit);
      at++;
    }
    tokens.push(
      new Token(start, at, formAt(text, start, at, sign, isNumber ? "number" : "word", cap)),
    );
  }
  last = { text, tokens };
  return tokens;
}
