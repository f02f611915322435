import type { TimexRule } from "../../timex-rules.js";

/** What counts from the date named before. */
export const chainsDe: readonly TimexRule[] = [
  {
    name: "day-before-noun",
    example: "Am 22. Januar 2022 begann es. Am [Vortag] hatte er abgesagt.",
    value: "2022-01-21",
    pattern: "(Vortag|Vortages|Vortags)",
    means: "chained",
    with: { unit: "day", shift: -1 },
  },
  {
    name: "day-before",
    example: "Am 22. Januar 2022 begann es. Er hatte am [Tag zuvor] abgesagt.",
    value: "2022-01-21",
    pattern: "({article} )?{period:unit} (zuvor|davor)",
    means: "chained",
    with: { shift: -1 },
  },
  {
    name: "day-after",
    example: "Am 22. Januar 2022 begann es. Am [Tag darauf] sagte er ab.",
    value: "2022-01-23",
    pattern: "({article} )?{period:unit} (darauf|danach)",
    means: "chained",
    with: { shift: 1 },
  },
  {
    name: "same-period",
    example: "Am 22. Januar 2022 begann es. Am [selben Tag] sagte er ab.",
    value: "2022-01-22",
    pattern: "({article} )?(selben|gleichen) {period:unit}",
    means: "chained",
    with: { shift: 0 },
  },
  {
    name: "later",
    example: "Am 22. Januar 2022 begann es. Er kam [zwei Tage später] frei.",
    value: "2022-01-24",
    pattern: "({approx} )?{number} {longUnit:unit} (später|darauf|danach)",
    means: "later",
    with: { sign: 1 },
  },
  {
    name: "earlier",
    example: "Am 22. Januar 2022 begann es. Er war [zwei Tage zuvor] freigekommen.",
    value: "2022-01-20",
    pattern: "({approx} )?{number} {longUnit:unit} (zuvor|davor|vorher|früher)",
    means: "later",
    with: { sign: -1 },
  },
  {
    name: "following-period",
    example: "Am 22. Januar 2022 begann es. Am [folgenden Tag] sagte er ab.",
    value: "2022-01-23",
    pattern: "({article} )?(folgenden|darauffolgenden|darauf folgenden) {period:unit}",
    means: "chained",
    with: { shift: 1 },
  },
];
