/** What the time rules ask about single UTF-16 units; a unit past the end of a text is NaN and is nothing. */

export const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57;

/** Letters for the purpose of finding words: ASCII, and all above U+00C0 but punctuation. */
export const isLetter = (unit: number): boolean =>
  (unit >= 97 && unit <= 122) ||
  (unit >= 65 && unit <= 90) ||
  (unit >= 0xc0 &&
    unit !== 0xd7 &&
    unit !== 0xf7 &&
    (unit < 0x2000 || unit > 0x206f) &&
    unit < 0x3000);

/** A letter or figure of the Latin script: beside one, no expression begins or ends. */
export const isPart = (unit: number): boolean => isDigit(unit) || (unit < LATIN && isLetter(unit));

/** What `\s` matches in a regular expression. */
export const isBlank = (unit: number): boolean =>
  unit === 32 ||
  (unit >= 9 && unit <= 13) ||
  unit === 0xa0 ||
  (unit >= 0x1680 && RARE_BLANKS.has(unit));

const RARE_BLANKS = new Set([0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000, 0xfeff]);
for (let unit = 0x2000; unit <= 0x200a; unit++) RARE_BLANKS.add(unit);

const LATIN = 0x250;
const LOWER = Uint16Array.from({ length: LATIN }, (_, unit) => {
  const lower = String.fromCharCode(unit).toLowerCase();
  return lower.length === 1 ? lower.charCodeAt(0) : unit;
});

/** The small letter of a Latin letter; every other unit is itself. */
export const lowerUnit = (unit: number): number => (unit < LATIN ? LOWER[unit]! : unit);
