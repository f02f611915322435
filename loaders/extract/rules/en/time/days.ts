import type { TimexRule } from "../../timex-rules.js";

/** Days: by date, by weekday, as one end of a range. */
export const daysEn: readonly TimexRule[] = [
  {
    name: "month-day",
    example: "The talks ended on [January 21, 2022].",
    value: "2022-01-21",
    pattern: "{monthShort:month} {day}(st|nd|rd|th)?!{digit}(,? {year})?",
    means: "date",
  },
  {
    name: "month-day-of-range",
    example: "The talks run from [January 24] to 28, 2022.",
    value: "2022-01-24",
    pattern:
      "[{monthShort:month} {day}](st|nd|rd|th)?( - |-|–|—| to | and ){day:other}(st|nd|rd|th)?,? {year}",
    means: "date",
  },
  {
    name: "day-after-month-day",
    example: "The talks run January 24-[28, 2022].",
    value: "2022-01-28",
    pattern:
      "{monthShort:month} {day:first}( - |-|–|—| to )[{day}(st|nd|rd|th)?!({digit}| {digit})(,? {year})?]",
    means: "date",
  },
  {
    name: "month-day-of-two",
    example: "The talks run from [January 24] to February 3, 2022.",
    value: "2022-01-24",
    pattern:
      "[{monthShort:month} {day}]( - |-|–|—| to | and ){monthShort:second} {day:other}(st|nd|rd|th)?,? {year}",
    means: "date",
  },
  {
    name: "day-word-month",
    example: "The talks ended on [the fourth of May].",
    value: "2021-05-04",
    pattern: "(the )?{ordinalWord:day} of {month}(,? {year})?",
    means: "date",
  },
  {
    name: "month-day-number",
    example: "The talks ended on [12/25/2021].",
    value: "2021-12-25",
    pattern: "{monthNumber:month}/{day}/{anyYear:year}",
    means: "date",
  },
  {
    name: "day-month-number",
    example: "The talks ended on [25/12/2021].",
    value: "2021-12-25",
    pattern: "{day}(/|.){monthNumber:month}(/|.){year}",
    means: "date",
  },
  {
    name: "nine-eleven",
    example: "It was the first vote after [9/11] there.",
    value: "2001-09-11",
    pattern: "9/11!(/)",
    means: "date",
    with: { year: 2001, month: 9, day: 11 },
  },
  {
    name: "weekday-month-day",
    example: "The talks ended on [Friday, January 21, 2022].",
    value: "2022-01-21",
    pattern: "{weekdayShort:weekday},? {monthShort:month} {day}(st|nd|rd|th)?!{digit}(,? {year})?",
    means: "date",
  },
  {
    name: "day-month",
    example: "The talks ended on [21 January 2022].",
    value: "2022-01-21",
    pattern: "({weekday},? )?(the )?{day}(st|nd|rd|th)?( of)? {monthShort:month}(,? {year})?",
    means: "date",
  },
  {
    name: "day-of-range",
    example: "The talks run from [3] to 5 February.",
    value: "2022-02-03",
    pattern:
      "[{day}](st|nd|rd|th)?( - |-|–|—| to | and ){day:other}(st|nd|rd|th)? {monthShort:month}(,? {year})?",
    means: "date",
  },
  {
    name: "day-month-of-year-shifted",
    example: "It was known on [24 October last year] already.",
    value: "2021-10-24",
    pattern: "(the )?{day}(st|nd|rd|th)?( of)? {monthShort:month} {shift:years} year",
    means: "date",
  },
  {
    name: "weekday-day-month",
    example: "The talks ended on [Friday 21 January].",
    value: "2022-01-21",
    pattern: "{weekday},? (the )?{day}(st|nd|rd|th)?( of)? {monthShort:month}(,? {year})?",
    means: "date",
  },
  {
    name: "iso-day",
    example: "As of [2022-01-21], nothing has changed.",
    value: "2022-01-21",
    pattern: "{year}-{monthNumber:month}-{day}",
    means: "date",
  },
  {
    name: "weekday",
    example: "They met on [Friday] in Geneva.",
    value: "2022-01-21",
    pattern: "{weekday}",
    means: "weekday",
  },
  {
    name: "weekday-shifted",
    example: "They will meet [next Monday] in Geneva.",
    value: "2022-01-24",
    pattern: "{shift} {weekday}",
    means: "weekday",
  },
  {
    name: "weekday-after",
    example: "It began on 22 January 2022. He left on [the following Monday].",
    value: "2022-01-24",
    pattern: "({article} )?{chain:shift} {weekday}",
    means: "weekdayFrom",
  },
  {
    name: "weekday-of-month",
    example: "They vote on [the first Sunday in May] again.",
    value: "2022-05-01",
    pattern: "({article} )?{nth} {weekday} (in|of) {month}(,? {year})?",
    means: "weekdayOfMonth",
  },
];
