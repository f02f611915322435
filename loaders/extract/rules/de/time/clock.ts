import type { TimexRule } from "../../timex-rules.js";

/** Times of the clock and parts of the day. */
export const clockDe: readonly TimexRule[] = [
  {
    name: "clock",
    example: "Das Treffen beginnt um [14.30 Uhr].",
    value: "2022-01-22T14:30",
    pattern: "{hour}((.|:){minute})? Uhr",
    means: "clock",
  },
  {
    name: "clock-before-day",
    example: "Um [8.30 Uhr] am Montag wird getagt.",
    value: "2022-01-24T08:30",
    pattern: "[{hour}((.|:){minute})? Uhr] am {weekday}",
    means: "clock",
  },
  {
    name: "night-to-weekday",
    example: "In der [Nacht zum Freitag] fielen Schüsse.",
    value: "2022-01-21TNI",
    pattern: "{daypartNoun:daypart} (zum|auf|vom|zu|des) {weekday}",
    means: "daypart",
  },
  {
    name: "night-between-weekdays",
    example: "In der [Nacht von Donnerstag auf Freitag] fielen Schüsse.",
    value: "2022-01-20TNI",
    pattern: "Nacht (von|vom) {weekday} (auf|zum|zu)( den)? {weekday:other}",
    means: "daypart",
    with: { daypart: "NI" },
  },
  {
    name: "night-between-dates",
    example: "In der [Nacht vom 10. auf den 11. Januar 2022] fielen Schüsse.",
    value: "2022-01-10TNI",
    pattern: "Nacht (von|vom) {day}. (auf|zum)( den)? {day:other}. {month}( {year})?",
    means: "daypart",
    with: { daypart: "NI" },
  },
  {
    name: "clock-colon",
    example: "Das Treffen beginnt um [14:30] im Saal.",
    value: "2022-01-22T14:30",
    pattern:
      "(um|ab|bis|gegen|von|seit) [{hour}:{minute}]!(:| Minuten| Stunden| Sekunden| Punkten| Toren)",
    means: "clock",
  },
  {
    name: "clock-range-start",
    example: "Es ist von [14] bis 18 Uhr offen.",
    value: "2022-01-22T14:00",
    pattern:
      "[{hour}((.|:){minute})?]( bis | und |-|–| - | – ){clock:second}(( bis | und |, |-|–){clock:third})?(( bis | und |-|–){clock:fourth})? Uhr",
    means: "clock",
  },
  {
    name: "clock-words",
    example: "Das Treffen beginnt um [neun Uhr].",
    value: "2022-01-22T09:00",
    pattern: "{hourWord:hour} Uhr",
    means: "clock",
  },
  {
    name: "clock-half",
    example: "Das Treffen beginnt um [halb neun].",
    value: "2022-01-22T08:30",
    pattern: "halb {hourWord:hour}",
    means: "clock",
    with: { quarters: -2 },
  },
  {
    name: "midnight",
    example: "Sie redeten bis [Mitternacht].",
    value: "2022-01-22T24:00",
    pattern: "Mitternacht",
    means: "clock",
    with: { hour: 24 },
  },
  {
    name: "weekday-daypart",
    example: "Er reiste am [Freitagabend] ab.",
    value: "2022-01-21TEV",
    pattern: "({partAdjective:part} )?{weekday}( )?{daypart}",
    means: "daypart",
  },
  {
    name: "daypart",
    example: "Er reist am [Abend] ab.",
    value: "2022-01-22TEV",
    pattern: "({partAdjective:part} )?{daypartNoun:daypart}",
    means: "daypart",
    exact: true,
  },
  {
    name: "night-of-date",
    example: "In der [Nacht des 14. Januar] brach er auf.",
    value: "2022-01-14TNI",
    pattern: "{daypartNoun:daypart} (des|vom|zum) {day}. {month}(s|es)?( {year})?",
    means: "daypart",
  },
];
