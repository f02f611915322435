import type { TimexRule } from "../../timex-rules.js";

/** Times of the clock and parts of the day. */
export const clockEn: readonly TimexRule[] = [
  {
    name: "clock",
    example: "The meeting begins at [2:30 p.m.].",
    value: "2022-01-22T14:30",
    pattern: "{hour}((:|.){minute})?( )?{half}",
    means: "clock",
  },
  {
    name: "clock-24",
    example: "The meeting begins at [14:30] in the hall.",
    value: "2022-01-22T14:30",
    pattern: "{hour}:{minute}!:",
    means: "clock",
  },
  {
    name: "o-clock",
    example: "The meeting begins at [9 o'clock] in the hall.",
    value: "2022-01-22T09:00",
    pattern: "{hour} (o'clock|o’clock)",
    means: "clock",
  },
  {
    name: "noon",
    example: "The meeting begins at [noon] in the hall.",
    value: "2022-01-22T12:00",
    pattern: "noon",
    means: "clock",
    with: { hour: 12 },
  },
  {
    name: "midnight",
    example: "They talked until [midnight] in the hall.",
    value: "2022-01-22T24:00",
    pattern: "midnight",
    means: "clock",
    with: { hour: 24 },
  },
  {
    name: "weekday-daypart",
    example: "He left on [Friday evening] by train.",
    value: "2022-01-21TEV",
    pattern: "{weekday} {daypart}",
    means: "daypart",
  },
  {
    name: "daypart",
    example: "He leaves in [the evening] by train.",
    value: "2022-01-22TEV",
    pattern: "(in|during) [the {daypart}]",
    means: "daypart",
  },
];
