import { isDigit } from "./characters.js";

/** No figure of a date or a length has more characters. */
const LONGEST = 15;
/** Figures of up to four digits are remembered: 0 to 9, then 00 to 99, and so on. */
const FIRST_OF_LENGTH = [0, 0, 10, 110, 1110];
const REMEMBERED = 11110;
const UNKNOWN = 1;

/** Reads the figures of one word class. */
export interface Figures {
  /**
   * In how many characters the figures that begin (or, backwards, end) at `at` fit: bit n says that
   * the first (or last) n of them do.
   */
  lengths(text: string, at: number): number;
  /** Signs of which one must follow the figures; null where none must. */
  before: readonly string[] | null;
}

/**
 * Reads figures that `digits`, a regular expression, describes, from `at` on or, where `step` is
 * -1, up to `at`. Short ones are worked out once.
 */
export function figuresOf(digits: string, before: readonly string[] | null, step: 1 | -1): Figures {
  const whole = new RegExp(`^(?:${digits})$`);
  const known = new Uint8Array(REMEMBERED).fill(UNKNOWN);
  const look = step > 0 ? 0 : -1;
  const work = (text: string, at: number, count: number): number => {
    let fitting = 0;
    for (let n = 1; n <= count; n++) {
      const written = step > 0 ? text.slice(at, at + n) : text.slice(at - n, at);
      if (whole.test(written)) fitting |= 1 << n;
    }
    return fitting;
  };
  return {
    before,
    lengths(text, at) {
      let to = at;
      let value = 0;
      let plain = true;
      for (let n = 0; n < LONGEST; n++, to += step) {
        const unit = text.charCodeAt(to + look);
        if (isDigit(unit))
          value = step > 0 ? value * 10 + unit - 48 : value + (unit - 48) * 10 ** n;
        else if (isSign(unit) && isDigit(text.charCodeAt(to + look + step))) plain = false;
        else break;
      }
      const count = Math.abs(to - at);
      if (!plain || count > 4) return work(text, at, count);
      const place = FIRST_OF_LENGTH[count]! + value;
      if (known[place] === UNKNOWN) known[place] = work(text, at, count);
      return known[place]!;
    },
  };
}

/** Signs inside figures: "1.200", "1,5", "11:30". */
const isSign = (unit: number): boolean => unit === 46 || unit === 44 || unit === 58;

/** "1.200", "1,5", "1,200": the number of a figure in German or English writing. */
export function numberOf(text: string, from: number, to: number): number {
  let value = 0;
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at);
    if (!isDigit(unit)) return signed(text.slice(from, to));
    value = value * 10 + unit - 48;
  }
  return value;
}

function signed(form: string): number {
  const plain = /^\d{1,3}(?:[.,]\d{3})+$/.test(form)
    ? form.replace(/[.,]/g, "")
    : form.replace(",", ".");
  return Number(plain);
}
