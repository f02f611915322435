import type { Span } from "../../src/model/text.js";

/** A written form with what the rules ask about it most often; every token written so shares it. */
export interface Form {
  readonly written: string;
  /** Lower-case form, the key into every word list. */
  readonly lower: string;
  readonly kind: "word" | "number" | "mark";
  /** Has a capital letter: at its head, or inside as in `al-Quds` and `eBay`. */
  readonly cap: boolean;
  /** What `perForm` has worked out, by the number of the question. */
  readonly facts: unknown[];
}

/** A word, number or single mark of the text. */
export interface Token extends Span {
  readonly form: Form;
  readonly lower: string;
  readonly kind: Form["kind"];
  readonly cap: boolean;
}

let questions = 0;

/**
 * Answers a question about a form once, however often the form stands in the texts. The answer is
 * never undefined.
 */
export function perForm<T>(answer: (form: Form) => T): (form: Form) => T {
  const number = questions++;
  return (form) => {
    const known = form.facts[number];
    if (known !== undefined) return known as T;
    const fact = answer(form);
    form.facts[number] = fact;
    return fact;
  };
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

/** Forms are remembered up to this number, then forgotten. */
const REMEMBERED = 50_000;
const forms = new Map<string, Form>();

/** The form of a word or number, one for all its tokens. */
function formOf(written: string, kind: Form["kind"], cap: boolean): Form {
  let form = forms.get(written);
  if (!form) {
    if (forms.size >= REMEMBERED) forms.clear();
    // A slice would keep the whole text it is cut from in memory.
    const own = Buffer.from(written).toString();
    const facts = new Array<unknown>(questions).fill(undefined);
    form = { written: own, lower: own.toLowerCase(), kind, cap, facts };
    forms.set(own, form);
  }
  return form;
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
      tokens.push(token(start, at, formOf(text.slice(start, at), "mark", false)));
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
    const kind = first === DIGIT ? "number" : "word";
    tokens.push(token(start, at, formOf(text.slice(start, at), kind, cap)));
  }
  last = { text, tokens };
  return tokens;
}

const token = (start: number, end: number, form: Form): Token => {
  const { lower, kind, cap } = form;
  return { start, end, form, lower, kind, cap };
};
