import type { WordClass } from "../../timex-rules.js";

const table = (
  values: readonly (string | number)[],
  text: string,
): Record<string, string | number> =>
  Object.fromEntries(text.split(" ").map((word, n) => [word, values[n]!]));

const SMALL =
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const ORDINALS =
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first".split(
    " ",
  );

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
const ordinals = Object.fromEntries(ORDINALS.map((word, n) => [word, n + 1]));

const months: Record<string, number> = Object.fromEntries(
  "january february march april may june july august september october november december"
    .split(" ")
    .map((word, n) => [word, n + 1]),
);

/** Days that return every year: `date month day`, `easter days`, `nth month n weekday`. */
const holidays: Record<string, string> = {
  "new year's day": "date 1 1",
  "new year’s day": "date 1 1",
  "new year's eve": "date 12 31",
  "new year’s eve": "date 12 31",
  "valentine's day": "date 2 14",
  "valentine’s day": "date 2 14",
  "st. patrick's day": "date 3 17",
  "ash wednesday": "easter -46",
  "palm sunday": "easter -7",
  "good friday": "easter -2",
  easter: "easter 0",
  "easter sunday": "easter 0",
  "easter monday": "easter 1",
  "ascension day": "easter 39",
  pentecost: "easter 49",
  "whit monday": "easter 50",
  "mother's day": "nth 5 2 7",
  "mother’s day": "nth 5 2 7",
  "memorial day": "nth 5 -1 1",
  "independence day": "date 7 4",
  "labor day": "nth 9 1 1",
  halloween: "date 10 31",
  "all saints' day": "date 11 1",
  "veterans day": "date 11 11",
  "thanksgiving day": "nth 11 4 4",
  thanksgiving: "nth 11 4 4",
  "christmas eve": "date 12 24",
  "christmas day": "date 12 25",
  christmas: "date 12 25",
  "boxing day": "date 12 26",
};

const UNIT_VALUES = ["day", "week", "weekend", "month", "quarter", "year", "decade", "century"];

export const classes: Record<string, WordClass> = {
  article: { words: { the: "the" } },
  weekday: {
    words: table([1, 2, 3, 4, 5, 6, 7], "monday tuesday wednesday thursday friday saturday sunday"),
  },
  weekdayShort: {
    words: {
      ...table([1, 2, 3, 4, 5, 6, 7], "monday tuesday wednesday thursday friday saturday sunday"),
      ...table([1, 2, 3, 4, 5, 6, 7], "mon. tue. wed. thu. fri. sat. sun."),
      "thurs.": 4,
      "tues.": 2,
    },
  },
  weekdays: {
    words: table(
      [1, 2, 3, 4, 5, 6, 7],
      "mondays tuesdays wednesdays thursdays fridays saturdays sundays",
    ),
  },
  month: { words: months },
  /** Capitalised, so that the verbs "may" and "march" stay what they are. */
  monthName: {
    words: Object.fromEntries(
      Object.entries(months).map(([word, n]) => [word[0]!.toUpperCase() + word.slice(1), n]),
    ),
  },
  monthShort: {
    words: {
      ...months,
      ...table(
        [1, 2, 3, 4, 8, 9, 9, 10, 11, 12],
        "jan. feb. mar. apr. aug. sept. sep. oct. nov. dec.",
      ),
      ...table([1, 2, 3, 4, 8, 9, 9, 10, 11, 12], "jan feb mar apr aug sept sep oct nov dec"),
    },
  },
  season: { words: table(["SP", "SU", "FA", "FA", "WI"], "spring summer autumn fall winter") },
  daypart: {
    words: table(
      ["MO", "MI", "AF", "EV", "NI", "NI"],
      "morning noon afternoon evening night overnight",
    ),
  },
  deictic: { words: { yesterday: -1, tomorrow: 1 } },
  deicticPart: { words: { yesterday: -1, today: 0, tomorrow: 1 } },
  shift: {
    words: {
      last: -1,
      past: -1,
      previous: -1,
      this: 0,
      "the current": 0,
      next: 1,
      "the coming": 1,
      coming: 1,
      upcoming: 1,
    },
  },
  past: { words: { last: -1, past: -1, previous: -1 } },
  coming: { words: { next: 1, coming: 1 } },
  period: { words: table(UNIT_VALUES, "day week weekend month quarter year decade century") },
  longPeriod: {
    words: table(UNIT_VALUES.slice(1), "week weekend month quarter year decade century"),
  },
  unit: {
    words: {
      ...table(
        [
          "second",
          "minute",
          "hour",
          "day",
          "night",
          "week",
          "weekend",
          "month",
          "quarter",
          "year",
          "decade",
          "century",
        ],
        "second minute hour day night week weekend month quarter year decade century",
      ),
      ...table(
        [
          "second",
          "minute",
          "hour",
          "day",
          "night",
          "week",
          "weekend",
          "month",
          "quarter",
          "year",
          "decade",
          "century",
        ],
        "seconds minutes hours days nights weeks weekends months quarters years decades centuries",
      ),
    },
  },
  longUnit: {
    words: {
      ...table(["day", "week", "month", "year", "decade"], "day week month year decade"),
      ...table(["day", "week", "month", "year", "decade"], "days weeks months years decades"),
    },
  },
  manyYears: { words: table(["year", "decade", "century"], "years decades centuries") },
  units: {
    words: table(
      ["minute", "hour", "day", "night", "week", "month", "year", "decade", "century"],
      "minutes hours days nights weeks months years decades centuries",
    ),
  },
  number: {
    words: { ...numbers, a: 1, an: 1, "a hundred": 100, "half a": 0.5, "half an": 0.5 },
    digits: "\\d{1,3}(?:[.,]\\d{1,3})?",
  },
  plainNumber: { words: { ...numbers }, digits: "\\d{1,3}" },
  vague: {
    words: table(["X", "X", "X", "X", "X", "X"], "several many some few numerous various"),
  },
  approx: {
    words: {
      about: "APPROX",
      around: "APPROX",
      approximately: "APPROX",
      roughly: "APPROX",
      nearly: "LESS_THAN",
      almost: "LESS_THAN",
      "less than": "LESS_THAN",
      over: "MORE_THAN",
      "more than": "MORE_THAN",
      "at least": "EQUAL_OR_MORE",
      "up to": "EQUAL_OR_LESS",
    },
  },
  part: {
    words: {
      early: "START",
      mid: "MID",
      "mid-": "MID",
      late: "END",
      "the beginning of": "START",
      "the start of": "START",
      "the middle of": "MID",
      "the end of": "END",
      "beginning of": "START",
      "middle of": "MID",
      "end of": "END",
    },
  },
  ordinal: { words: ordinals, digits: "\\d{1,2}(?=st|nd|rd|th)" },
  day: { words: {}, digits: "(?:0?[1-9]|[12]\\d|3[01])" },
  monthNumber: { words: {}, digits: "(?:0?[1-9]|1[0-2])" },
  year: { words: {}, digits: "[12]\\d{3}" },
  modernYear: { words: {}, digits: "(?:19\\d|20[0-6])\\d" },
  oldYear: { words: {}, digits: "1[1-8]\\d\\d" },
  anyYear: { words: {}, digits: "\\d{2,4}" },
  digit: { words: {}, digits: "\\d" },
  decade: { words: {}, digits: "(?:1\\d|20)\\d0" },
  shortDecade: { words: {}, digits: "\\d0" },
  decadeWord: {
    words: table(
      [20, 30, 40, 50, 60, 70, 80, 90],
      "twenties thirties forties fifties sixties seventies eighties nineties",
    ),
  },
  hour: { words: {}, digits: "(?:[01]?\\d|2[0-4])" },
  minute: { words: {}, digits: "[0-5]\\d" },
  half: { words: { "a.m.": "am", "p.m.": "pm", am: "am", pm: "pm", "a.m": "am", "p.m": "pm" } },
  holiday: { words: holidays },
  counted: {
    words: Object.fromEntries(
      "people men women dollars euros percent miles kilometers kilometres meters metres feet tons troops soldiers votes seats members workers jobs articles words pages copies units square cubic feet years days hours"
        .split(" ")
        .map((word) => [word, word]),
    ),
  },
};
