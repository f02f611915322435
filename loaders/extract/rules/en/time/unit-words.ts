import type { WordClass } from "../../timex-rules.js";
import { wordTable } from "../../word-table.js";

/** Units of time in the forms that rules ask for. */
export const unitWordsEn: Readonly<Record<string, WordClass>> = {
  period: wordTable(`
    day: day
    week: week
    weekend: weekend
    month: month
    quarter: quarter
    year: year
    decade: decade
    century: century
  `),
  longPeriod: wordTable(`
    week: week
    weekend: weekend
    month: month
    quarter: quarter
    year: year
    decade: decade
    century: century
  `),
  unit: wordTable(`
    second: second, seconds
    minute: minute, minutes
    hour: hour, hours
    day: day, days
    night: night, nights
    week: week, weeks
    weekend: weekend, weekends
    month: month, months
    quarter: quarter, quarters
    year: year, years
    decade: decade, decades
    century: century, centuries
  `),
  units: wordTable(`
    minute: minutes
    hour: hours
    day: days
    night: nights
    week: weeks
    month: months
    year: years
    decade: decades
    century: centuries
  `),
  longUnit: wordTable(`
    day: day, days
    week: week, weeks
    month: month, months
    year: year, years
    decade: decade, decades
  `),
  manyYears: wordTable(`
    year: years
    decade: decades
    century: centuries
  `),
};
