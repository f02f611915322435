import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readDate } from "../loaders/dates.js";
import { dateCases } from "./date-cases.js";

describe("readDate(edtf)", () => {
  it.each(dateCases)("$edtf is $days", ({ edtf, days, timex, drawing }) => {
    const reading = readDate(edtf);
    expect(`${reading.earliest ?? ".."} to ${reading.latest ?? ".."}`).toBe(days);
    const { type, value, mod } = reading.timex ?? {};
    expect(reading.timex && [type, value, mod].filter(Boolean).join(" ")).toBe(timex);
    expect(reading.drawing).toMatchObject(drawing ?? {});
  });

  it.each([
    ["2022-02-30", "is not EDTF (character 9)"],
    ["next week", "is not EDTF (character 1)"],
    ["", "is not EDTF"],
    ["2022-W04", "is not EDTF"],
    ["2022-02/2022-01", "does not end after it begins; swap its ends"],
    ["2022-01-21/2022-01-21", "or write a single date"],
    ["Y170000002", "outside the calendar"],
  ])("refuses %j and says why", (edtf, why) => {
    expect(() => readDate(edtf)).toThrow(why);
  });

  const day = fc
    .date({ min: new Date("1000-01-01"), max: new Date("2999-12-31"), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));

  it("reads a day as itself, whatever the time zone", () => {
    const zone = process.env.TZ;
    try {
      for (const TZ of ["Pacific/Kiritimati", "America/Los_Angeles", "UTC"]) {
        process.env.TZ = TZ;
        fc.assert(
          fc.property(day, (iso) => {
            expect(readDate(iso)).toMatchObject({
              earliest: iso,
              latest: iso,
              timex: { value: iso },
            });
          }),
        );
      }
    } finally {
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    }
  });

  it("keeps the ends of any interval, and its outer days of any choice", () => {
    fc.assert(
      fc.property(day, day, (a, b) => {
        const [from, to] = [a, b].sort() as [string, string];
        fc.pre(from < to);
        expect(readDate(`${from}/${to}`)).toMatchObject({ earliest: from, latest: to });
        expect(readDate(`[${b},${a}]`)).toMatchObject({ earliest: from, latest: to });
      }),
    );
  });
});
