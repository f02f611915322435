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
  /** Beside a date in figures. */
  weekdayShort: wordTable(`
    1: montag, mo.
    2: dienstag, di.
    3: mittwoch, mi.
    4: donnerstag, do.
    5: freitag, fr.
    6: samstag, sonnabend, sa.
    7: sonntag, so.
  `),
  weekdays: wordTable(`
    1: montags, montagen
    2: dienstags, dienstagen
    3: mittwochs
    4: donnerstags, donnerstagen
    5: freitags, freitagen
    6: samstags, sonnabends, samstagen
    7: sonntags, sonntagen
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
    1: januar, jänner, jan., jan, jän.
    2: februar, feber, feb., feb, febr.
    3: märz, mär., mrz.
    4: april, apr., apr
    5: mai
    6: juni, jun.
    7: juli, jul.
    8: august, aug., aug
    9: september, sept., sep., sept
    10: oktober, okt., okt
    11: november, nov., nov
    12: dezember, dez., dez
  `),
  /** Years that a number names: "im Geschäftsjahr 2013". */
  yearNoun: wordTable(`
    year: jahr, jahre, jahren, jahres, geschäftsjahr, geschäftsjahres, haushaltsjahr, haushaltsjahres
    year: finanzjahr, finanzjahres, wirtschaftsjahr, wirtschaftsjahres, steuerjahr, steuerjahres
    year: kalenderjahr, kalenderjahres, kriegsjahr, kriegsjahres, krisenjahr, krisenjahres
    year: wahljahr, wahljahres, jubiläumsjahr, jubiläumsjahres, gedenkjahr, gedenkjahres
    year: revolutionsjahr, revolutionsjahres, rekordjahr, rekordjahres, vorkriegsjahr
  `),
  /** Years that begin in one year and end in the next. */
  yearPairNoun: wordTable(`
    year: saison, spielzeit, wintersaison, schuljahr, schuljahres, studienjahr, studienjahres
    year: kindergartenjahr, kindergartenjahres, wintersemester, wintersemesters, arbeitsjahr
    year: vereinsjahr, vereinsjahres
  `),
  season: wordTable(`
    SP: frühling, frühjahr, frühlings, frühjahrs, vorfrühling
    SU: sommer, sommers, frühsommer, hochsommer, spätsommer
    FA: herbst, herbstes, herbsts, frühherbst, spätherbst
    WI: winter, winters, frühwinter, spätwinter
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
  /** Days that return every year: `date month day`, `easter days`, `advent sunday days`, `nth month n weekday`. */
  holiday: wordTable(`
    date 1 1: neujahr, neujahrstag
    date 1 6: dreikönig, heilige drei könige, dreikönigstag
    date 2 14: valentinstag
    easter -52: weiberfastnacht, unsinniger donnerstag, unsinnigen donnerstag, schmutzigen donnerstag
    easter -50: faschingssamstag
    easter -49: faschingssonntag
    easter -48: rosenmontag, faschingsmontag
    easter -47: faschingsdienstag, veilchendienstag
    easter -46: aschermittwoch
    easter -7: palmsonntag
    easter -3: gründonnerstag
    easter -2: karfreitag
    easter -1: karsamstag, ostersamstag
    easter 0: ostern, ostersonntag
    easter 1: ostermontag
    easter 7: weißer sonntag, weißen sonntag
    easter 39: christi himmelfahrt, vatertag
    easter 49: pfingsten, pfingstsonntag
    easter 50: pfingstmontag
    easter 60: fronleichnam
    easter 70: herz-jesu-sonntag
    date 1 27: holocaust-gedenktag
    date 2 2: mariä lichtmess, maria lichtmess
    date 3 19: josefi, josefitag, josefstag
    date 6 29: peter und paul
    date 9 20: weltkindertag
    nth 10 1 7: erntedank, erntedankfest
    date 8 15: mariä himmelfahrt, maria himmelfahrt
    date 11 1: allerheiligen
    date 11 2: allerseelen
    date 10 31: reformationstag, halloween
    date 11 11: martinstag, martini, martinitag
    date 5 1: tag der arbeit, tages der arbeit
    date 10 3: tag der deutschen einheit, tages der deutschen einheit
    date 12 10: tag der menschenrechte, tages der menschenrechte
    date 11 20: tag der kinderrechte, tages der kinderrechte
    date 5 3: tag der pressefreiheit, tages der pressefreiheit
    date 3 8: internationaler frauentag, frauentag, weltfrauentag
    nth 5 2 7: muttertag
    advent -1: volkstrauertag
    advent 0 -4: buß- und bettag
    advent 0: totensonntag
    advent 1: ersten advent
    advent 2: zweiten advent
    advent 3: dritten advent
    advent 4: vierten advent
    date 12 5: nikolausabend
    date 12 6: nikolaustag
    date 12 8: mariä empfängnis
    date 12 24: heiligabend, heiliger abend, heiligen abend
    date 12 25: weihnachten, christtag, weihnachtstag, ersten weihnachtstag, ersten weihnachtsfeiertag
    date 12 26: stephanstag, stefanitag, zweiten weihnachtstag, zweiten weihnachtsfeiertag
    date 12 31: silvester, silvesterabend, silvesternacht, neujahrsnacht
  `),
};
