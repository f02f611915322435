// Protects what a learner reads about a date: no more certain and no more precise than the drawing.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { describeDate, describeDay, describeStated } from "../../src/model/describe-date.js";
import type { Drawing } from "../../src/model/workbook.js";

const drawing = (
  stretches: [string | null, string | null][],
  rest: Partial<Drawing> = {},
): Drawing => ({
  stretches: stretches.map(([from, to]) => ({ from, to })),
  oneOf: false,
  approximateStart: false,
  approximateEnd: false,
  uncertain: false,
  ...rest,
});
const days = (...isos: string[]) => isos.map((iso): [string, string] => [iso, iso]);
const both = { approximateStart: true, approximateEnd: true };

const cases: [string, Drawing, string, string][] = [
  [
    "a day, with its weekday",
    drawing(days("2022-01-21")),
    "Freitag, 21. Januar 2022",
    "Friday, 21 January 2022",
  ],
  ["a month", drawing([["2024-02-01", "2024-02-29"]]), "Februar 2024", "February 2024"],
  ["a year", drawing([["1999-01-01", "1999-12-31"]]), "1999", "1999"],
  [
    "a stretch inside a month",
    drawing([["2022-01-24", "2022-01-30"]]),
    "zwischen 24. und 30. Januar 2022",
    "between 24 and 30 January 2022",
  ],
  [
    "a stretch across months",
    drawing([["2022-01-31", "2022-02-06"]]),
    "zwischen 31. Januar und 6. Februar 2022",
    "between 31 January and 6 February 2022",
  ],
  [
    "a stretch across years",
    drawing([["2021-12-27", "2022-01-02"]]),
    "zwischen 27. Dezember 2021 und 2. Januar 2022",
    "between 27 December 2021 and 2 January 2022",
  ],
  [
    "February of a leap year cut short is not the month",
    drawing([["2024-02-01", "2024-02-28"]]),
    "zwischen 1. und 28. Februar 2024",
    "between 1 and 28 February 2024",
  ],
  [
    "one of several Fridays",
    drawing(days("2022-01-07", "2022-01-14", "2022-01-21", "2022-01-28"), { oneOf: true }),
    "einer der Freitage im Januar 2022: 7., 14., 21., 28.",
    "one of the Fridays in January 2022: 7, 14, 21, 28",
  ],
  [
    "one of some days",
    drawing(days("2022-01-07", "2022-01-09"), { oneOf: true }),
    "einer dieser Tage im Januar 2022: 7., 9.",
    "one of these days in January 2022: 7, 9",
  ],
  [
    "all of some days, which is not one of them",
    drawing(days("2022-01-07", "2022-01-14")),
    "die Freitage im Januar 2022: 7., 14.",
    "the Fridays in January 2022: 7, 14",
  ],
  [
    "one of several months",
    drawing(
      [
        ["2022-02-01", "2022-02-28"],
        ["2023-02-01", "2023-02-28"],
      ],
      { oneOf: true },
    ),
    "eines von diesen Daten: Februar 2022; Februar 2023",
    "one of these dates: February 2022; February 2023",
  ],
  [
    "about a month",
    drawing([["2022-02-01", "2022-02-28"]], both),
    "etwa Februar 2022",
    "about February 2022",
  ],
  [
    "an approximate beginning",
    drawing([["2021-12-01", "2022-01-21"]], { approximateStart: true }),
    "von etwa 1. Dezember 2021 bis 21. Januar 2022",
    "from about 1 December 2021 to 21 January 2022",
  ],
  [
    "an open end",
    drawing([["2022-01-24", null]]),
    "ab 24. Januar 2022, Ende offen",
    "from 24 January 2022, end open",
  ],
  [
    "an open beginning with an approximate end",
    drawing([[null, "2022-01-21"]], { approximateEnd: true }),
    "bis spätestens etwa 21. Januar 2022",
    "until about 21 January 2022 at the latest",
  ],
  [
    "a month as the approximate beginning of an open stretch, without its first day",
    drawing([["2021-12-01", null]], { approximateStart: true, startUnit: "month" }),
    "ab etwa Dezember 2021, Ende offen",
    "from about December 2021, end open",
  ],
  [
    "a month as the end of a stretch that began in some year",
    drawing([["1999-01-01", "2022-01-31"]], { startUnit: "year", endUnit: "month" }),
    "von 1999 bis Januar 2022",
    "from 1999 to January 2022",
  ],
  ["nothing but openness", drawing([[null, null]]), "Zeitraum offen", "open period"],
  [
    "an uncertain day",
    drawing(days("2022-01-21"), { uncertain: true }),
    "Freitag, 21. Januar 2022 (unsicher)",
    "Friday, 21 January 2022 (uncertain)",
  ],
];

describe("describeDate(drawing, lang)", () => {
  it.each(cases)("says %s", (_, given, de, en) => {
    expect(describeDate(given, "de")).toBe(de);
    expect(describeDate(given, "en")).toBe(en);
  });

  it("always says that an uncertain date is uncertain, and keeps both years of a stretch", () => {
    const day = fc
      .date({ min: new Date("1900-01-01"), max: new Date("2100-01-01"), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, day, fc.boolean(), (a, b, uncertain) => {
        const [from, to] = a < b ? [a, b] : [b, a];
        const said = describeDate(drawing([[from, to]], { uncertain }), "en");
        expect(said.endsWith("(uncertain)")).toBe(uncertain);
        expect(said).toContain(from.slice(0, 4));
        expect(said).toContain(to.slice(0, 4));
      }),
    );
  });
});

describe("describeDay(iso, lang)", () => {
  it("refuses what is not a day and names it", () => {
    expect(() => describeDay("2022-01", "de")).toThrow('not a day: "2022-01"');
  });
});

describe("describeStated(edtf, lang)", () => {
  it.each([
    ["2022-01", "Januar 2022"],
    ["2022", "2022"],
    ["2022-01-21", "21. Januar 2022"],
    ["2022-01~", "2022-01~"],
  ])("says %s as precisely as the source: %s", (edtf, said) => {
    expect(describeStated(edtf, "de")).toBe(said);
  });
});
