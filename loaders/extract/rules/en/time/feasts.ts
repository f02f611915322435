import type { TimexRule } from "../../timex-rules.js";

/** Seasons and holidays. */
export const feastsEn: readonly TimexRule[] = [
  {
    name: "season-year",
    example: "He returned in the [summer of 2021].",
    value: "2021-SU",
    pattern: "((the )?{part} )?{season},?( of)? {year}((/|-|–){twoFigures:second})?",
    means: "season",
  },
  {
    name: "season",
    example: "He left in [the summer] of his life.",
    value: "2021-SU",
    pattern: "(in|during|since|until|by|over|of) [({article} )?({part}( |-)?)?{season}]",
    means: "season",
  },
  {
    name: "season-shifted",
    example: "It was so [last autumn] too.",
    value: "2021-FA",
    pattern: "{shift} {season}",
    means: "season",
  },
  {
    name: "holiday",
    example: "The guns fell silent on [Christmas Day] for once.",
    value: "2021-12-25",
    pattern: "{holiday}",
    means: "holiday",
  },
  {
    name: "holiday-thing",
    example: "Christmas trees stood on Easter Island.",
    value: "",
    pattern:
      "{holiday} (Island|Islands|tree|trees|party|parties|song|songs|card|cards|gift|gifts|market|markets|parade|Rising|egg|eggs|bunny|lights|carol|carols)",
    means: "nothing",
  },
  {
    name: "holiday-year",
    example: "The guns fell silent on [Christmas Day 2021].",
    value: "2021-12-25",
    pattern: "{holiday},?( of)? {year}",
    means: "holiday",
  },
  {
    name: "holiday-shifted",
    example: "The guns fell silent [last Christmas] too.",
    value: "2021-12-25",
    pattern: "{shift} {holiday}",
    means: "holiday",
  },
];
