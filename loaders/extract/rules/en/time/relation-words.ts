import type { WordClass } from "../../timex-rules.js";
import { wordTable } from "../../word-table.js";

/** Words that place an expression: this and last and next, parts of the day and of periods. */
export const relationWordsEn: Readonly<Record<string, WordClass>> = {
  article: wordTable(`
    the: the
  `),
  shift: wordTable(`
    -1: last, past, previous
    0: this, the current
    1: next, the coming, coming, upcoming
  `),
  past: wordTable(`
    -1: last, past, previous
  `),
  pastOrComing: wordTable(`
    -1: last, past, previous
    1: next, coming, following
  `),
  coming: wordTable(`
    1: next, coming
  `),
  /** Steps from a date named before. */
  chain: wordTable(`
    -1: preceding
    1: following, the next
  `),
  deictic: wordTable(`
    -1: yesterday
    1: tomorrow
  `),
  deicticPart: wordTable(`
    -1: yesterday
    0: today
    1: tomorrow
  `),
  part: wordTable(`
    START: early, beginning of, start of
    MID: mid, middle of
    END: late, end of
  `),
  daypart: wordTable(`
    MO: morning
    MI: noon
    AF: afternoon
    EV: evening
    NI: night, overnight
  `),
  half: wordTable(`
    am: a.m., am, a.m
    pm: p.m., pm, p.m
  `),
  approx: wordTable(`
    APPROX: about, around, approximately, roughly, some
    LESS_THAN: nearly, almost, less than
    MORE_THAN: over, more than
    EQUAL_OR_MORE: at least
    EQUAL_OR_LESS: up to
  `),
  beforeChrist: wordTable(`
    BC: bc, b.c., bce
  `),
  /** Superlatives and firsts: "the worst in ten years" looks back. */
  record: wordTable(`
    first: time, first
    most: best, worst, biggest, largest, highest, lowest, deadliest, strongest, coldest, hottest
  `),
  vague: wordTable(`
    X: several, many, some, few, numerous, various, couple of, couple
  `),
  counted: wordTable(`
    people: people
    men: men
    women: women
    dollars: dollars
    euros: euros
    percent: percent
    miles: miles
    kilometers: kilometers
    kilometres: kilometres
    meters: meters
    metres: metres
    feet: feet
    tons: tons
    troops: troops
    soldiers: soldiers
    votes: votes
    seats: seats
    members: members
    workers: workers
    jobs: jobs
    articles: articles
    words: words
    pages: pages
    copies: copies
    units: units
    square: square
    cubic: cubic
    years: years
    days: days
    hours: hours
  `),
};
