import type { TimexRule } from "../../timex-rules.js";

/** Seasons and holidays; surnames that look like them. */
export const feastsDe: readonly TimexRule[] = [
  {
    name: "season-year",
    example: "Er kam im [Sommer 2021] zurück.",
    value: "2021-SU",
    pattern: "({part} )?(des )?{season} {year}(/{anyYear:second})?",
    means: "season",
  },
  {
    name: "season-of-two",
    example: "Er war im [Frühjahr] und Sommer 2021 fort.",
    value: "2021-SP",
    pattern: "[({part} )?{season}](/| und | bis | oder )({part:other} )?{season:second} {year}",
    means: "season",
  },
  {
    name: "season",
    example: "Er kam im [Sommer] zurück.",
    value: "2021-SU",
    pattern:
      "(im|am|zum|vom|seit|bis|ab|gegen|den|dem|diesen|ganzen|für) [({part} )?(des )?{season}]",
    means: "season",
  },
  {
    name: "part-of-season",
    example: "Es begann [Ende des Sommers] mit einem Streit.",
    value: "2021-SU",
    pattern: "{part} (des )?{season}",
    means: "season",
  },
  {
    name: "season-shifted",
    example: "Schon im [vergangenen Herbst] war das so.",
    value: "2021-FA",
    pattern: "({article} )?{shift} {season}",
    means: "season",
  },
  {
    name: "season-of-year-shifted",
    example: "Es begann im [Sommer vergangenen Jahres] mit einem Streit.",
    value: "2021-SU",
    pattern: "({part} )?{season} (des )?{shift:years} Jahres",
    means: "season",
  },
  {
    name: "surname",
    example: "Frau Sommer und Herr Freitag schwiegen.",
    value: "",
    pattern:
      "(Herr|Herrn|Frau|Dr.|Professor|Minister|Ministerin|Präsident|Präsidentin|Kollege|Kollegin) [({weekday}|{season}|{month})]",
    means: "nothing",
  },
  {
    name: "holiday",
    example: "Die Waffen schwiegen an [Weihnachten] nur kurz.",
    value: "2021-12-25",
    pattern:
      "(an|am|in|und|zwischen|zu|zum|zur|vor|nach|über|seit|bis|ab|gegen|für|vom|von) [({article} )?{holiday}]",
    means: "holiday",
  },
  {
    name: "holiday-year",
    example: "Das war [Weihnachten 2021] anders.",
    value: "2021-12-25",
    pattern: "({article} )?{holiday} {year}",
    means: "holiday",
  },
  {
    name: "holiday-shifted",
    example: "Das war [vergangenes Weihnachten] anders.",
    value: "2021-12-25",
    pattern: "({article} )?{shift} {holiday}",
    means: "holiday",
  },
  {
    name: "holiday-generic",
    example: "[Pfingsten] und andere Feste werden dort gefeiert.",
    value: "XXXX-XX-XX",
    pattern: "({article} )?{holiday}",
    means: "reference",
    with: { ref: "XXXX-XX-XX" },
  },
  {
    name: "festive-season",
    example: "[Die Fastenzeit] wird dort streng eingehalten.",
    value: "XXXX-XX-XX",
    pattern:
      "({article} )?(Adventszeit|Weihnachtszeit|Fastenzeit|Osterzeit|Karwoche|Faschingszeit|Osterferien|Sommerferien|Herbstferien|Weihnachtsferien)",
    means: "reference",
    with: { ref: "XXXX-XX-XX" },
  },
];
