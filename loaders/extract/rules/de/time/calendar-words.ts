import type { WordClass } from "../../timex-rules.js";
import { wordTable } from "../../word-table.js";

/** Names of days, months, seasons and holidays. */
export const calendarWordsDe: Readonly<Record<string, WordClass>> = {
  weekday: wordTable(`
    1: montag
    2: dienstag
    3: mittwoch
    4: donnerstag
    5: freitag
    6: samstag, sonnabend
    7: sonntag
  `),
  weekdays: wordTable(`
    1: montags
    2: dienstags
    3: mittwochs
    4: donnerstags
    5: freitags
    6: samstags, sonnabends
    7: sonntags
  `),
  month: wordTable(`
    1: januar, jänner
    2: februar, feber
    3: märz
    4: april
    5: mai
    6: juni
    7: juli
    8: august
    9: september
    10: oktober
    11: november
    12: dezember
  `),
  monthShort: wordTable(`
    1: januar, jänner, jan.
    2: februar, feber, feb., febr.
    3: märz
    4: april, apr.
    5: mai
    6: juni
    7: juli
    8: august, aug.
    9: september, sept., sep.
    10: oktober, okt.
    11: november, nov.
    12: dezember, dez.
  `),
  season: wordTable(`
    SP: frühling, frühjahr, frühlings, frühjahrs
    SU: sommer, sommers, hochsommer, spätsommer
    FA: herbst, herbstes, herbsts, spätherbst
    WI: winter, winters
  `),
  decadeWord: wordTable(`
    20: zwanziger, zwanzigern
    30: dreißiger, dreißigern
    40: vierziger, vierzigern
    50: fünfziger, fünfzigern
    60: sechziger, sechzigern
    70: siebziger, siebzigern
    80: achtziger, achtzigern
    90: neunziger, neunzigern
  `),
  /** Days that return every year: `date month day`, `easter days`, `advent sunday`, `nth month n weekday`. */
  holiday: wordTable(`
    date 1 1: neujahr, neujahrstag
    date 1 6: dreikönig, heilige drei könige, dreikönigstag
    date 2 14: valentinstag
    easter -48: rosenmontag
    easter -47: faschingsdienstag
    easter -46: aschermittwoch
    easter -7: palmsonntag
    easter -3: gründonnerstag
    easter -2: karfreitag
    easter -1: karsamstag
    easter 0: ostern, ostersonntag
    easter 1: ostermontag
    easter 39: christi himmelfahrt
    easter 49: pfingsten, pfingstsonntag
    easter 50: pfingstmontag
    easter 60: fronleichnam
    date 8 15: mariä himmelfahrt, maria himmelfahrt
    date 11 1: allerheiligen
    date 11 2: allerseelen
    date 10 31: reformationstag
    date 11 11: martinstag
    date 5 1: tag der arbeit, tages der arbeit
    date 10 3: tag der deutschen einheit, tages der deutschen einheit
    date 12 10: tag der menschenrechte, tages der menschenrechte
    date 11 20: tag der kinderrechte, tages der kinderrechte
    date 5 3: tag der pressefreiheit, tages der pressefreiheit
    date 3 8: internationaler frauentag, weltfrauentag
    nth 5 2 7: muttertag
    advent -1: buß- und bettag, volkstrauertag
    advent 0: totensonntag
    advent 1: ersten advent
    advent 2: zweiten advent
    advent 3: dritten advent
    advent 4: vierten advent
    date 12 6: nikolaus, nikolaustag
    date 12 8: mariä empfängnis
    date 12 24: heiligabend, heiliger abend, heiligen abend
    date 12 25: weihnachten, christtag, weihnachtstag
    date 12 26: stephanstag, stefanitag
    date 12 31: silvester
  `),
};
