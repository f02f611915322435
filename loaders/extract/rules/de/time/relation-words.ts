import type { WordClass } from "../../timex-rules.js";
import { wordTable } from "../../word-table.js";

/** Words that place an expression: articles, this and last and next, parts of the day and of periods. */
export const relationWordsDe: Readonly<Record<string, WordClass>> = {
  article: wordTable(`
    der: der
    die: die
    das: das
    den: den
    dem: dem
    des: des
  `),
  shift: wordTable(`
    -2: vorvorig~, vorletzt~, vorvergangen~
    -1: vergangen~, vorig~, letzt~, verflossen~, zurückliegend~, abgelaufen~
    0: dies~, laufend~, heurig~
    1: kommend~, nächst~
    2: übernächst~
  `),
  /** Steps from a date named before. */
  chain: wordTable(`
    -1: vorangegangen~, vorausgegangen~, vorhergehend~, vorherig~
    1: folgend~, darauffolgend~, darauf folgend~
  `),
  /** How many days from a day named before a part of the day lies. */
  nearDay: wordTable(`
    0: selben, gleichen
    1: nächsten, folgenden, darauffolgenden
  `),
  then: wordTable(`
    -1: zuvor, davor
    1: darauf, danach
  `),
  nth: wordTable(`
    1: ersten, erster, erste
    2: zweiten, zweiter, zweite
    3: dritten, dritter, dritte
    4: vierten, vierter, vierte
    -1: letzten, letzter, letzte
  `),
  yearAdjective: wordTable(`
    -1: letztjährig~, vorjährig~
    0: diesjährig~, heurig~
    1: nächstjährig~
  `),
  past: wordTable(`
    -1: vergangen~, vorig~, letzt~, zurückliegend~
  `),
  coming: wordTable(`
    1: kommend~, nächst~
  `),
  pastOrComing: wordTable(`
    -1: vergangen~, vorig~, letzt~, zurückliegend~
    1: kommend~, nächst~
  `),
  deictic: wordTable(`
    -2: vorgestern
    -1: gestern
    2: übermorgen
  `),
  deicticPart: wordTable(`
    -2: vorgestern
    -1: gestern
    0: heute
    2: übermorgen
  `),
  deicticAny: wordTable(`
    -2: vorgestrig~
    -1: gestrig~
    0: heutig~
    1: morgig~
  `),
  deicticAdjective: wordTable(`
    -2: vorgestrig~
    -1: gestrig~
    1: morgig~
  `),
  part: wordTable(`
    START: anfang, beginn
    MID: mitte
    END: ende
  `),
  partAdjective: wordTable(`
    START: früh~, anfang~
    END: spät~
  `),
  daypart: wordTable(`
    MO: morgen, früh, vormittag
    MI: mittag
    AF: nachmittag
    EV: abend
    NI: nacht
  `),
  daypartNoun: wordTable(`
    MO: Morgen, Vormittag
    MI: Mittag
    AF: Nachmittag
    EV: Abend
    NI: Nacht
  `),
  daypartHours: wordTable(`
    MO: morgenstunden, vormittagsstunden
    MI: mittagsstunden
    AF: nachmittagsstunden
    EV: abendstunden
    NI: nachtstunden
  `),
  dayparts: wordTable(`
    MO: morgens, frühmorgens, vormittags
    MI: mittags
    AF: nachmittags
    EV: abends
    NI: nachts
  `),
};
