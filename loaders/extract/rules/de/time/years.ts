import type { TimexRule } from "../../timex-rules.js";

/** Months, quarters, years, decades, centuries; figures that are none. */
export const yearsDe: readonly TimexRule[] = [
  {
    name: "iso-month",
    example: "Stand: [2022-01].",
    value: "2022-01",
    pattern: "{year}-{monthNumber:month}",
    means: "month",
  },
  {
    name: "month",
    example: "Das Manöver beginnt im [Februar].",
    value: "2022-02",
    pattern: "({part} )?{month}( {year})?",
    means: "month",
  },
  {
    name: "month-of-two",
    example: "Das Manöver lief von [November] bis Dezember 2020.",
    value: "2020-11",
    pattern:
      "[({part} )?{month}](-|–|/| bis | und | oder )({part:other} )?(zum )?{month:second} {year}",
    means: "month",
  },
  {
    name: "month-shifted",
    example: "Das war im [vergangenen November].",
    value: "2021-11",
    pattern: "({article} )?({part} )?{shift} {month}",
    means: "month",
  },
  {
    name: "month-of-year-shifted",
    example: "Es begann im [November vergangenen Jahres].",
    value: "2021-11",
    pattern: "({part} )?{month} (des )?{shift} Jahres",
    means: "month",
  },
  {
    name: "month-number-year",
    example: "Stand [03/2021] gilt weiter.",
    value: "2021-03",
    pattern: "{monthNumber:month}/{year}",
    means: "month",
  },
  {
    name: "year",
    example: "Der Vertrag stammt aus [dem Jahr 1999].",
    value: "1999",
    pattern:
      "({article} )?({part} )?(des )?{yearNoun} {anyYear:year}!((.|,){digit}| {counted}| {beforeChrist})",
    means: "year",
  },
  {
    name: "year-bare",
    example: "Die Charta [1999] war ein Anfang.",
    value: "1999",
    pattern:
      "{modernYear:year}!((.|,){digit}| {counted}| (bis|und|oder) {count} {counted}| {beforeChrist})",
    means: "year",
  },
  {
    name: "year-old",
    example: "Erst [1648] wurde Frieden geschlossen.",
    value: "1648",
    pattern:
      "{oldYear:year}!((.|,){digit}| {counted}| (bis|und|oder) {count} {counted}| {beforeChrist})",
    means: "year",
  },
  {
    name: "year-after-preposition",
    example: "Der Vertrag galt von [1815] an.",
    value: "1815",
    pattern:
      "(seit|bis|von|ab|um|vor|nach|im|anno|und|zwischen|Mai) [{year}]!((.|,){digit}| {counted}| (bis|und|oder) {count} {counted}| {beforeChrist})",
    means: "year",
  },
  {
    name: "year-before-christ",
    example: "Die Stadt fiel [146 v. Chr.] an den Süden.",
    value: "BC0146",
    pattern: "({article} )?({yearNoun} )?{ancientYear:year} {beforeChrist}",
    means: "yearBefore",
  },
  {
    name: "year-adjective",
    example: "Die [diesjährige] Tagung fällt aus.",
    value: "2022",
    pattern: "{yearAdjective:shift}",
    means: "shifted",
    with: { unit: "year" },
  },
  {
    name: "number-not-year",
    example: "Die Resolution 1612 und der TSV 1860 bleiben.",
    value: "",
    pattern:
      "(Resolution|UN-Resolution|Paragraf|Paragraph|Artikel|Nummer|Nr.|Seite|TSV|FC|SV|VfL|TSG) [{year}]",
    means: "nothing",
  },
  {
    name: "club-not-year",
    example: "Es siegte 1899 Hoffenheim.",
    value: "",
    pattern: "{year} (Hoffenheim|München|Rosenheim)",
    means: "nothing",
  },
  {
    name: "count-not-year",
    example: "Es kamen rund 2000 Menschen.",
    value: "",
    pattern:
      "(rund|etwa|über|fast|knapp|mehr als|circa|sind es|waren es|mindestens|Nr.|Seite|Nummer|Platz) [{year}]",
    means: "nothing",
  },
  {
    name: "part-of-year",
    example: "Er kam [Anfang 2021] frei.",
    value: "2021",
    pattern: "{part} {year}",
    means: "year",
  },
  {
    name: "year-pair",
    example: "Der Bericht [2020/21] liegt vor.",
    value: "2020",
    pattern: "({article} )?({yearNoun} )?{year}/( )?{anyYear:second}",
    means: "years",
  },
  // KRAUTS leaves the value of such a year open (one case seen); EDTF still gives both years.
  {
    name: "season-of-sport",
    example: "In [der Spielzeit 2020/21] blieb das Haus zu.",
    value: "XXXX-XX-XX",
    pattern: "({article} )?{yearPairNoun} {year}(/|-|–)( )?{anyYear:second}",
    means: "years",
    with: { value: "XXXX-XX-XX" },
  },
  {
    name: "season-of-sport-shifted",
    example: "In [der vergangenen Spielzeit] blieb das Haus zu.",
    value: "XXXX-XX-XX",
    pattern: "({article} )?{shift:ignored} {yearPairNoun}",
    means: "reference",
    with: { ref: "XXXX-XX-XX" },
  },
  {
    name: "decade-digits",
    example: "In [den 1990er-Jahren] wuchs das Bündnis.",
    value: "199",
    pattern:
      "({article} )?({part} )?({article:of} )?({partAdjective:part} )?{decade}er( |-)?Jahre(n)?",
    means: "decade",
  },
  {
    name: "decade-of-two",
    example: "In [den 1970er]- und 1980er-Jahren wuchs das Bündnis.",
    value: "197",
    pattern:
      "[({article} )?({part} )?({article:of} )?({partAdjective:part} )?{decade}er](-)? (und|bis|oder) ((die|den|der) )?{decade:other}er( |-)?Jahre(n)?",
    means: "decade",
  },
  {
    name: "part-of-decade",
    example: "[Mitte der 1980er] war das anders.",
    value: "198",
    pattern: "{part} der ({decade}er|{decadeWord:decade})!(( |-)Jahre)",
    means: "decade",
  },
  {
    name: "decade-digits-bare",
    example: "In [den 90ern] war das anders.",
    value: "199",
    pattern: "({article} )?({partAdjective:part} )?{decade}ern",
    means: "decade",
  },
  {
    name: "decade-words",
    example: "Das Haus aus [den fünfziger Jahren] steht leer.",
    value: "195",
    pattern:
      "({article} )?({part} )?({article:of} )?({partAdjective:part} )?{decadeWord:decade}( |-)?Jahre(n)?",
    means: "decade",
  },
  {
    name: "decade-words-bare",
    example: "In den [Neunzigern] war das anders.",
    value: "199",
    pattern: "(den|der|die) [({partAdjective:part} )?{decadeWord:decade}]",
    means: "decade",
  },
  {
    name: "century",
    example: "Die Burg stammt aus [dem 15. Jahrhundert].",
    value: "14",
    pattern:
      "({article} )?(({part}|(ersten|zweiten) Hälfte) )?({article:of} )?({partAdjective:part} )?{ordinal}.? (Jahrhundert|Jahrhunderts|Jh.|Jhd.)",
    means: "century",
  },
  {
    name: "century-of-two",
    example: "Die Burg wuchs im [14.] und 15. Jahrhundert.",
    value: "13",
    pattern:
      "[({article} )?{ordinal}.] (und|bis|oder) ((zum|dem|ins|im) )?{ordinal:other}.? (Jahrhundert|Jahrhunderts|Jh.|Jhd.)",
    means: "century",
  },
  {
    name: "century-before-christ",
    example: "Die Stadt stammt aus [dem 8. Jahrhundert v. Chr.] und wuchs.",
    value: "BC07",
    pattern: "({article} )?({part} )?{ordinal}.? (Jahrhundert|Jahrhunderts|Jh.) {beforeChrist}",
    means: "centuryBefore",
  },
  {
    name: "quarter",
    example: "Der Umsatz sank im [dritten Quartal 2021].",
    value: "2021-Q3",
    pattern: "({article} )?{ordinal}.? (Quartal|Quartals|Trimester|Vierteljahr)( {year})?",
    means: "quarter",
  },
  {
    name: "quarter-shifted",
    example: "Der Umsatz sank im [ersten Quartal dieses Jahres].",
    value: "2022-Q1",
    pattern: "({article} )?{ordinal}.? Quartal(s)? (des )?{shift} Jahres",
    means: "quarter",
  },
  {
    name: "last-quarter",
    example: "Der Umsatz sank im [letzten Quartal vergangenen Jahres].",
    value: "2021-Q4",
    pattern: "({article} )?letzten Quartal (des )?({shift} Jahres|{year})",
    means: "quarter",
    with: { ordinal: 4 },
  },
  {
    name: "half-year",
    example: "Der Umsatz sank im [ersten Halbjahr 2021].",
    value: "2021-H1",
    pattern: "({article} )?{ordinal}.? (Halbjahr|Halbjahres|Jahreshälfte)( {year})?",
    means: "quarter",
    with: { unit: "half" },
  },
];
