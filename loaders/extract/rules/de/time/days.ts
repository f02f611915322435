import type { TimexRule } from "../../timex-rules.js";

/** Days: by date, by weekday, as one end of a range. */
export const daysDe: readonly TimexRule[] = [
  {
    name: "day-month",
    example: "Die Frist endet am [3. Mai 2022].",
    value: "2022-05-03",
    pattern: "({article} )?{day}. {monthShort:month}( {year})?",
    means: "date",
  },
  {
    name: "day-month-of-two",
    example: "Die Gespräche vom [24. November] bis 5. Dezember 2020 fielen aus.",
    value: "2020-11-24",
    pattern:
      "[{day}. {monthShort:month}](-|–| - | – | bis | und )((zum|dem|den) )?{day:other}. {monthShort:second} {year}",
    means: "date",
  },
  {
    name: "day-word-month",
    example: "Die Frist endet am [dritten Mai].",
    value: "2022-05-03",
    pattern: "({article} )?{ordinalWord:day} {month}( {year})?",
    means: "date",
  },
  {
    name: "day-of-month-shifted",
    example: "Die Frist endet am [24. dieses Monats].",
    value: "2022-01-24",
    pattern: "({article} )?{day}. (des )?{shift:months} Monats",
    means: "dayOfMonth",
  },
  {
    name: "day-month-of-year-shifted",
    example: "Das war am [24. Oktober letzten Jahres] bekannt.",
    value: "2021-10-24",
    pattern: "({article} )?{day}. {monthShort:month} (des )?{shift:years} Jahres",
    means: "date",
  },
  {
    name: "weekday-day-month",
    example: "Sie tagten am [Freitag, dem 21. Januar 2022], in Genf.",
    value: "2022-01-21",
    pattern:
      "({article} )?({shift:ignored} )?{weekdayShort:weekday},?( (dem|den|der))? {day}. {monthShort:month}( {year})?",
    means: "date",
  },
  {
    name: "day-number-month",
    example: "Der Vertrag gilt ab [1.2.2022].",
    value: "2022-02-01",
    pattern: "{day}.( )?{monthNumber:month}.( )?{anyYear:year}",
    means: "date",
  },
  {
    name: "day-of-number-range",
    example: "Die Schau läuft vom [1.]-5.2.2022 in Wien.",
    value: "2022-02-01",
    pattern:
      "[{day}.](-|–| - | – |/| bis | und ){day:other}.( )?{monthNumber:month}.( )?{anyYear:year}",
    means: "date",
  },
  {
    name: "day-month-of-number-range",
    example: "Die Schau läuft vom [28.1.]-5.2.2022 in Wien.",
    value: "2022-01-28",
    pattern:
      "[{day}.{monthNumber:month}.](-|–| - | – | bis | und ){day:other}.( )?{monthNumber:second}.( )?{anyYear:year}",
    means: "date",
  },
  {
    name: "weekday-day-number-month",
    example: "Der Vertrag gilt ab [Dienstag, 1.2.2022].",
    value: "2022-02-01",
    pattern:
      "{weekdayShort:weekday},?( (dem|den|der))? {day}.( )?{monthNumber:month}.(( )?{anyYear:year})?",
    means: "date",
  },
  {
    name: "day-number-month-without-year",
    example: "Sie tagen am [5.2.] erneut.",
    value: "2022-02-05",
    pattern: "(am|vom|zum|dem|den|bis|ab) [{day}.( )?{monthNumber:month}.]",
    means: "date",
  },
  {
    name: "iso-day",
    example: "Stand: [2022-01-21].",
    value: "2022-01-21",
    pattern: "{year}-{monthNumber:month}-{day}",
    means: "date",
  },
  {
    name: "day-of-range",
    example: "Die Gespräche vom [3.] bis 5. Februar fallen aus.",
    value: "2022-02-03",
    pattern:
      "[{day}.](,? (bis|und|oder|auf) ((zum|dem|den) )?({weekday},? )?|-|–|/| - | – |, ){day:other}. {monthShort:month}( {year})?",
    means: "date",
  },
  {
    name: "weekday-day-of-range",
    example: "Der Rat tagt am [Montag, 24.], und Dienstag, 25. Januar.",
    value: "2022-01-24",
    pattern:
      "[{weekdayShort:weekday},?( (dem|den|der))? {day}.],? (bis|und|oder) ((zum|dem|den) )?({weekdayShort:other},? )?{day:second}. {monthShort:month}( {year})?",
    means: "date",
  },
  {
    name: "day-of-list",
    example: "Der Rat tagt am [3.], 4. und 5. Februar.",
    value: "2022-02-03",
    pattern:
      "[{day}.], {day:second}.(, {day:third}.)? (und|oder) {day:other}. {monthShort:month}( {year})?",
    means: "date",
  },
  {
    name: "weekday",
    example: "Sie trafen sich am [Freitag] in Genf.",
    value: "2022-01-21",
    pattern: "{weekday}",
    means: "weekday",
  },
  {
    name: "weekday-of-week",
    example: "Am [Freitag vergangener Woche] tagte der Rat.",
    value: "2022-01-14",
    pattern: "{weekday} ((der|in der) )?{shift:weeks} Woche",
    means: "weekday",
  },
  {
    name: "week-weekday",
    example: "Der Rat tagt [nächste Woche Montag] wieder.",
    value: "2022-01-24",
    pattern: "{shift:weeks} Woche {weekday}",
    means: "weekday",
  },
  {
    name: "weekday-of-something",
    example: "Das Treffen vom [Montag] hilft ihnen.",
    value: "2022-01-17",
    pattern: "vom [{weekday}]",
    means: "weekday",
    with: { tense: "past" },
  },
  {
    name: "weekday-shifted",
    example: "Sie treffen sich am [kommenden Montag] in Genf.",
    value: "2022-01-24",
    pattern: "({article} )?{shift} {weekday}",
    means: "weekday",
  },
  {
    name: "weekday-after",
    example: "Am 22. Januar 2022 begann es. Am [folgenden Montag] sagte er ab.",
    value: "2022-01-24",
    pattern: "({article} )?{chain:shift} {weekday}",
    means: "weekdayFrom",
  },
  {
    name: "weekday-then",
    example: "Am 22. Januar 2022 begann es. Am [Montag darauf] sagte er ab.",
    value: "2022-01-24",
    pattern: "{weekday} {then:shift}",
    means: "weekdayFrom",
  },
  {
    name: "weekday-of-month",
    example: "Der Rat tagt am [ersten Sonntag im Mai] wieder.",
    value: "2022-05-01",
    pattern: "({article} )?{nth} {weekday} (im|des|vom) {month}( {year})?",
    means: "weekdayOfMonth",
  },
];
