import type { WordClass } from "../../timex-rules.js";
import { inFigures, wordTable } from "../../word-table.js";

const UNITS = "null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf".split(" ");
const TENS = "zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig".split(" ");

/** The numbers from two to a hundred, by the way German builds them; one declines and stands apart. */
function numberWords(): Record<string, number> {
  const words: Record<string, number> = {};
  UNITS.forEach((word, n) => n > 1 && (words[word] = n));
  const teens = [
    "dreizehn",
    "vierzehn",
    "fünfzehn",
    "sechzehn",
    "siebzehn",
    "achtzehn",
    "neunzehn",
  ];
  teens.forEach((word, n) => (words[word] = 13 + n));
  TENS.forEach((ten, t) => {
    words[ten] = (t + 2) * 10;
    for (let n = 1; n <= 9; n++) words[`${UNITS[n]}und${ten}`] = (t + 2) * 10 + n;
  });
  UNITS.forEach((word, n) => {
    if (n > 1 && n < 10)
      Object.assign(words, { [`${word}hundert`]: n * 100, [`${word}tausend`]: n * 1000 });
  });
  return { ...words, hundert: 100, einhundert: 100, tausend: 1000, eintausend: 1000, dutzend: 12 };
}

const numbers = numberWords();

/** Numbers of one part: nobody writes "zweiunddreißigtägig". */
const simple = Object.fromEntries(
  Object.entries(numbers).filter(([word]) => !/^[^h].*und/.test(word)),
);

const dozens = { "ein dutzend": 12, "einem dutzend": 12, "zwei dutzend": 24, "drei dutzend": 36 };

const ordinals = wordTable(`
    1: erst~
    2: zweit~
    3: dritt~
    4: viert~
    5: fünft~
    6: sechst~
    7: siebt~, siebent~
    8: acht~
    9: neunt~
    10: zehnt~
    11: elft~
    12: zwölft~
    13: dreizehnt~
    14: vierzehnt~
    15: fünfzehnt~
    16: sechzehnt~
    17: siebzehnt~
    18: achtzehnt~
    19: neunzehnt~
    20: zwanzigst~
    21: einundzwanzigst~
    22: zweiundzwanzigst~
    23: dreiundzwanzigst~
    24: vierundzwanzigst~
    25: fünfundzwanzigst~
    26: sechsundzwanzigst~
    27: siebenundzwanzigst~
    28: achtundzwanzigst~
    29: neunundzwanzigst~
    30: dreißigst~
    31: einunddreißigst~
  `);

/** "zweieinhalb" to "zwölfeinhalb": half of the next one more. */
const halves = Object.fromEntries(
  UNITS.flatMap((word, n) => (n > 1 ? [[`${word}einhalb`, n + 0.5] as const] : [])),
);

/** Numbers in words and figures. */
export const numberWordsDe: Readonly<Record<string, WordClass>> = {
  number: {
    words: { ...numbers, ...dozens, "ein~": 1, ein: 1 },
    digits: "\\d{1,3}(?:[.,]\\d{1,3})?",
  },
  several: { words: { ...numbers, beiden: 2 }, digits: "\\d{1,3}(?:[.,]\\d{1,3})?" },
  /** Numbers as the first part of a compound: "dreitägig". */
  stem: { words: { ...simple, ...halves, ein: 1, halb: 0.5, eineinhalb: 1.5, anderthalb: 1.5 } },
  half: {
    words: {
      ...halves,
      "ein halb~": 0.5,
      "einem halben": 0.5,
      "eine halbe": 0.5,
      "einer halben": 0.5,
      "eines halben": 0.5,
      eineinhalb: 1.5,
      anderthalb: 1.5,
      dreiviertel: 0.75,
    },
  },
  ordinal: { ...ordinals, digits: "\\d{1,2}", before: ["."] },
  ordinalWord: ordinals,
  hourWord: wordTable(`
    1: ein
    2: zwei
    3: drei
    4: vier
    5: fünf
    6: sechs
    7: sieben
    8: acht
    9: neun
    10: zehn
    11: elf
    12: zwölf
  `),
  times: wordTable(`
    1: einmal
    2: zweimal, zwei mal
    3: dreimal, drei mal
    4: viermal, vier mal
    5: fünfmal, sechsmal, mehrmals, mehrfach
  `),
  figure: inFigures("\\d{1,3}"),
  /** The upper end of what is counted: "1450 bis 1850 Mark". */
  count: inFigures("\\d{1,6}"),
  ancientYear: inFigures("\\d{1,4}"),
  digit: inFigures("\\d"),
  day: inFigures("(?:0?[1-9]|[12]\\d|3[01])"),
  monthNumber: inFigures("(?:0?[1-9]|1[0-2])"),
  year: inFigures("[12]\\d{3}"),
  modernYear: inFigures("(?:19\\d|20[0-6])\\d"),
  /** Round numbers are more often counts than years. */
  oldYear: inFigures("1[1-8]\\d[1-9]"),
  anyYear: inFigures("\\d{2,4}"),
  hour: inFigures("(?:[01]?\\d|2[0-4])"),
  minute: inFigures("[0-5]\\d"),
  clock: inFigures("(?:[01]?\\d|2[0-4])(?:[.:][0-5]\\d)?"),
  decade: inFigures("(?:1\\d|20)?\\d0"),
};
