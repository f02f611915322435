import type { WordClass } from "../../timex-rules.js";
import { wordTable } from "../../word-table.js";

/** Units of time in the forms that rules ask for. */
export const unitWordsDe: Readonly<Record<string, WordClass>> = {
  /** Periods of the calendar that can be this, the last or the next one. */
  period: wordTable(`
    day: tag, tages, tags
    week: woche
    weekend: wochenende, wochenendes
    month: monat, monats, monates
    quarter: quartal, quartals
    half: halbjahr, halbjahres
    year: jahr, jahres, geschäftsjahr, geschäftsjahres, haushaltsjahr, haushaltsjahres, kalenderjahr
    decade: jahrzehnt, jahrzehnts
    century: jahrhundert, jahrhunderts
  `),
  longer: wordTable(`
    week: woche
    month: monat, monats
    quarter: quartal, quartals
    year: jahr, jahre, jahres
    decade: jahrzehnt, jahrzehnts
    century: jahrhundert, jahrhunderts
  `),
  unit: wordTable(`
    second: sekunde, sekunden
    minute: minute, minuten
    hour: stunde, stunden
    day: tag, tage, tagen, tages
    night: nacht, nächte, nächten
    weekend: wochenende, wochenenden
    week: woche, wochen
    month: monat, monate, monaten, monats
    quarter: quartal, quartale, quartalen
    year: jahr, jahre, jahren, jahres
    decade: jahrzehnt, jahrzehnte, jahrzehnten
    century: jahrhundert, jahrhunderte, jahrhunderten
  `),
  /** Units in the plural, which need no number to be a length: "seit Wochen". */
  units: wordTable(`
    second: sekunden
    minute: minuten
    hour: stunden
    day: tage, tagen
    night: nächte, nächten
    week: wochen
    month: monate, monaten
    year: jahre, jahren
    decade: jahrzehnte, jahrzehnten
    century: jahrhunderte, jahrhunderten
  `),
  wholeUnit: wordTable(`
    day: tag
    night: nacht
    week: woche
    month: monat
    year: jahr
  `),
  longUnit: wordTable(`
    day: tag, tage, tagen
    week: woche, wochen
    month: monat, monate, monaten
    year: jahr, jahre, jahren
    decade: jahrzehnt, jahrzehnte, jahrzehnten
  `),
  /** How often: adverbs that name the unit. */
  unitly: wordTable(`
    hour: stündlich
    day: täglich
    week: wöchentlich
    month: monatlich
    year: jährlich
  `),
  setUnit: wordTable(`
    year: jahr
    month: monat
    quarter: quartal
  `),
  manyYears: wordTable(`
    year: jahre, jahren
    decade: jahrzehnte, jahrzehnten
    century: jahrhunderte, jahrhunderten
  `),
  unitAdjective: wordTable(`
    second: sekündig~
    minute: minütig~
    hour: stündig~
    day: tägig~
    week: wöchig~
    month: monatig~
    year: jährig~
  `),
  lasted: wordTable(`
    minute: minutenlang
    hour: stundenlang
    day: tagelang
    night: nächtelang
    week: wochenlang
    month: monatelang
    year: jahrelang
    decade: jahrzehntelang
    century: jahrhundertelang
  `),
};
