import type { WordClass } from "../../timex-rules.js";
import { ANY_WORD, inFigures, wordTable } from "../../word-table.js";

const SMALL =
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
function numberWords(): Record<string, number> {
  const words: Record<string, number> = {};
  SMALL.forEach((word, n) => (words[word] = n + 1));
  TENS.forEach((ten, t) => {
    words[ten] = (t + 2) * 10;
    for (let n = 1; n <= 9; n++) words[`${ten}-${SMALL[n - 1]}`] = (t + 2) * 10 + n;
  });
  for (const [word, n] of Object.entries({ ...words })) {
    words[`${word} hundred`] = n * 100;
    words[`${word} thousand`] = n * 1000;
  }
  return { ...words, hundred: 100, thousand: 1000 };
}

const numbers = numberWords();

const ordinals = wordTable(`
    1: first
    2: second
    3: third
    4: fourth
    5: fifth
    6: sixth
    7: seventh
    8: eighth
    9: ninth
    10: tenth
    11: eleventh
    12: twelfth
    13: thirteenth
    14: fourteenth
    15: fifteenth
    16: sixteenth
    17: seventeenth
    18: eighteenth
    19: nineteenth
    20: twentieth
    21: twenty-first
    22: twenty-second
    23: twenty-third
    24: twenty-fourth
    25: twenty-fifth
    26: twenty-sixth
    27: twenty-seventh
    28: twenty-eighth
    29: twenty-ninth
    30: thirtieth
    31: thirty-first
  `);

/** Numbers in words and figures. */
export const numberWordsEn: Readonly<Record<string, WordClass>> = {
  number: {
    words: { ...numbers, a: 1, an: 1, "a hundred": 100, "half a": 0.5, "half an": 0.5 },
    digits: "\\d{1,3}(?:[.,]\\d{1,3})?",
  },
  plainNumber: { words: numbers, digits: "\\d{1,3}" },
  ordinal: { ...ordinals, digits: "\\d{1,2}", before: ["st", "nd", "rd", "th"] },
  ordinalWord: ordinals,
  nth: wordTable(`
    1: first
    2: second
    3: third
    4: fourth
    -1: last
  `),
  /** A year of two figures, after an apostrophe or alone between "in" and a stop. */
  shortYear: inFigures("(?:[5-9]\\d|0\\d)"),
  shortDecade: inFigures("[2-9]0"),
  twoFigures: inFigures("\\d\\d"),
  ancientYear: inFigures("\\d{1,4}"),
  amount: inFigures("\\d[\\d.,]*"),
  word: ANY_WORD,
  digit: inFigures("\\d"),
  day: inFigures("(?:0?[1-9]|[12]\\d|3[01])"),
  monthNumber: inFigures("(?:0?[1-9]|1[0-2])"),
  year: inFigures("[12]\\d{3}"),
  modernYear: inFigures("(?:19\\d|20[0-6])\\d"),
  oldYear: inFigures("1[1-8]\\d\\d"),
  anyYear: inFigures("\\d{2,4}"),
  quarterNumber: inFigures("[1-4]"),
  hour: inFigures("(?:[01]?\\d|2[0-4])"),
  clock: inFigures("(?:[01]?\\d|2[0-4])(?:[.:][0-5]\\d)?"),
  minute: inFigures("[0-5]\\d"),
  decade: inFigures("(?:1\\d|20)\\d0"),
};
