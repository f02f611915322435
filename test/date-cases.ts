import type { Drawing } from "../src/model/workbook.js";

/** An EDTF string, its outer days (`..` where open), its TIMEX3 (null where none is well defined). */
interface DateCase {
  edtf: string;
  days: string;
  timex: string | null;
  drawing?: Partial<Drawing>;
}

const sharp = { oneOf: false, approximateStart: false, approximateEnd: false, uncertain: false };

export const dateCases: DateCase[] = [
  {
    edtf: "2022-01-21",
    days: "2022-01-21 to 2022-01-21",
    timex: "DATE 2022-01-21",
    drawing: sharp,
  },
  { edtf: "2022-01", days: "2022-01-01 to 2022-01-31", timex: "DATE 2022-01" },
  { edtf: "2024-02", days: "2024-02-01 to 2024-02-29", timex: "DATE 2024-02" },
  { edtf: "1999", days: "1999-01-01 to 1999-12-31", timex: "DATE 1999" },
  { edtf: "199X", days: "1990-01-01 to 1999-12-31", timex: "DATE 199" },
  { edtf: "19XX", days: "1900-01-01 to 1999-12-31", timex: "DATE 19" },
  { edtf: "2022-01-XX", days: "2022-01-01 to 2022-01-31", timex: null },
  {
    edtf: "2022-21",
    days: "2022-03-01 to 2022-05-31",
    timex: "DATE 2022-SP",
    drawing: { approximateStart: true, approximateEnd: true },
  },
  { edtf: "2022-24", days: "2022-12-01 to 2023-02-28", timex: "DATE 2022-WI" },
  { edtf: "2022-33", days: "2022-01-01 to 2022-03-31", timex: "DATE 2022-Q1", drawing: sharp },
  { edtf: "2022-41", days: "2022-07-01 to 2022-12-31", timex: null },
  {
    edtf: "2022-01-21T10:30:00Z",
    days: "2022-01-21 to 2022-01-21",
    timex: "TIME 2022-01-21T10:30",
  },
  {
    edtf: "2022-01-21~",
    days: "2022-01-21 to 2022-01-21",
    timex: "DATE 2022-01-21 APPROX",
    drawing: { approximateStart: true, approximateEnd: true, uncertain: false },
  },
  {
    edtf: "2022-01-21?",
    days: "2022-01-21 to 2022-01-21",
    timex: "DATE 2022-01-21",
    drawing: { ...sharp, uncertain: true },
  },
  {
    edtf: "2022-01-21%",
    days: "2022-01-21 to 2022-01-21",
    timex: "DATE 2022-01-21 APPROX",
    drawing: { approximateStart: true, approximateEnd: true, uncertain: true },
  },
  {
    edtf: "2022-01-24/2022-01-30",
    days: "2022-01-24 to 2022-01-30",
    timex: "DATE 2022-W04",
    drawing: { ...sharp, stretches: [{ from: "2022-01-24", to: "2022-01-30" }] },
  },
  { edtf: "2020-12-28/2021-01-03", days: "2020-12-28 to 2021-01-03", timex: "DATE 2020-W53" },
  { edtf: "2022-01-25/2022-01-31", days: "2022-01-25 to 2022-01-31", timex: null },
  {
    edtf: "2022-01-24~/2022-01-30",
    days: "2022-01-24 to 2022-01-30",
    timex: null,
    drawing: { approximateStart: true, approximateEnd: false },
  },
  {
    edtf: "2021-12~/2022-01-21",
    days: "2021-12-01 to 2022-01-21",
    timex: null,
    drawing: { approximateStart: true, approximateEnd: false },
  },
  {
    edtf: "2021-11~/..",
    days: "2021-11-01 to ..",
    timex: null,
    drawing: {
      stretches: [{ from: "2021-11-01", to: null }],
      startUnit: "month",
      approximateStart: true,
      approximateEnd: false,
    },
  },
  {
    edtf: "../2022-01-21",
    days: ".. to 2022-01-21",
    timex: null,
    drawing: { stretches: [{ from: null, to: "2022-01-21" }] },
  },
  {
    edtf: "/2022-01-21",
    days: ".. to 2022-01-21",
    timex: null,
    drawing: { stretches: [{ from: null, to: "2022-01-21" }] },
  },
  {
    edtf: "1999/2022-01",
    days: "1999-01-01 to 2022-01-31",
    timex: null,
    drawing: { startUnit: "year", endUnit: "month" },
  },
  { edtf: "2022-01-21/", days: "2022-01-21 to ..", timex: null },
  {
    edtf: "[2022-01-07,2022-01-14,2022-01-21]",
    days: "2022-01-07 to 2022-01-21",
    timex: null,
    drawing: {
      ...sharp,
      oneOf: true,
      stretches: [
        { from: "2022-01-07", to: "2022-01-07" },
        { from: "2022-01-14", to: "2022-01-14" },
        { from: "2022-01-21", to: "2022-01-21" },
      ],
    },
  },
  {
    edtf: "[2022-01-07..2022-01-09]",
    days: "2022-01-07 to 2022-01-09",
    timex: null,
    drawing: { oneOf: true, stretches: [{ from: "2022-01-07", to: "2022-01-09" }] },
  },
  { edtf: "[..2022-01-21]", days: ".. to 2022-01-21", timex: null },
  { edtf: "[2022-01-21..]", days: "2022-01-21 to ..", timex: null },
  {
    edtf: "{2022-01-07,2022-02}",
    days: "2022-01-07 to 2022-02-28",
    timex: null,
    drawing: {
      oneOf: false,
      stretches: [
        { from: "2022-01-07", to: "2022-01-07" },
        { from: "2022-02-01", to: "2022-02-28" },
      ],
    },
  },
];
