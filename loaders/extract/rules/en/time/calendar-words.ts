import type { WordClass } from "../../timex-rules.js";
import { wordTable } from "../../word-table.js";

/** Names of days, months, seasons and holidays. */
export const calendarWordsEn: Readonly<Record<string, WordClass>> = {
  weekday: wordTable(`
    1: monday
    2: tuesday
    3: wednesday
    4: thursday
    5: friday
    6: saturday
    7: sunday
  `),
  weekdayShort: wordTable(`
    1: monday, mon.
    2: tuesday, tue., tues.
    3: wednesday, wed.
    4: thursday, thu., thurs.
    5: friday, fri.
    6: saturday, sat.
    7: sunday, sun.
  `),
  weekdays: wordTable(`
    1: mondays
    2: tuesdays
    3: wednesdays
    4: thursdays
    5: fridays
    6: saturdays
    7: sundays
  `),
  month: wordTable(`
    1: january
    2: february
    3: march
    4: april
    5: may
    6: june
    7: july
    8: august
    9: september
    10: october
    11: november
    12: december
  `),
  /** Capitalised, so that the verbs "may" and "march" stay what they are. */
  monthName: wordTable(`
    1: January
    2: February
    3: March
    4: April
    5: May
    6: June
    7: July
    8: August
    9: September
    10: October
    11: November
    12: December
  `),
  monthShort: wordTable(`
    1: january, jan., jan
    2: february, feb., feb
    3: march, mar., mar
    4: april, apr., apr
    5: may
    6: june
    7: july
    8: august, aug., aug
    9: september, sept., sep., sept, sep
    10: october, oct., oct
    11: november, nov., nov
    12: december, dec., dec
  `),
  /** Years that a number names: "fiscal year 2016". */
  yearNoun: wordTable(`
    year: the year, fiscal year, fiscal, financial year, calendar year, tax year
  `),
  season: wordTable(`
    SP: spring
    SU: summer
    FA: autumn, fall
    WI: winter
  `),
  decadeWord: wordTable(`
    20: twenties
    30: thirties
    40: forties
    50: fifties
    60: sixties
    70: seventies
    80: eighties
    90: nineties
  `),
  /** Days that return every year: `date month day`, `easter days`, `nth month n weekday`. */
  holiday: wordTable(`
    date 1 1: new year's day, new year’s day
    date 12 31: new year's eve, new year’s eve
    date 2 14: valentine's day, valentine’s day
    nth 1 3 1: martin luther king day, martin luther king jr. day
    nth 2 3 1: presidents' day, presidents’ day
    date 3 17: st. patrick's day, st patrick's day
    easter -46: ash wednesday
    easter -7: palm sunday
    easter -2: good friday
    easter 0: easter, easter sunday
    easter 1: easter monday
    easter 39: ascension day
    easter 49: pentecost
    easter 50: whit monday
    date 5 1: may day
    nth 5 2 7: mother's day, mother’s day
    nth 5 -1 1: memorial day
    date 6 19: juneteenth
    nth 6 3 7: father's day, father’s day
    date 7 4: independence day, fourth of july
    nth 9 1 1: labor day
    nth 10 2 1: columbus day
    date 10 31: halloween
    date 11 1: all saints' day
    date 11 2: all souls' day
    date 11 11: veterans day, veterans' day, remembrance day, armistice day
    nth 11 4 4: thanksgiving day, thanksgiving
    date 12 24: christmas eve
    date 12 25: christmas day, christmas
    date 12 26: boxing day
  `),
};
