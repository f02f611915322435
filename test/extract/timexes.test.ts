import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { timexDe } from "../../loaders/extract/rules/de/time/timex.js";
import { timexEn } from "../../loaders/extract/rules/en/time/timex.js";
import { timexes } from "../../loaders/extract/timexes.js";
import type { Context, Lang, Timex } from "../../loaders/extract/types.js";
import { bounds } from "./edtf-bounds.js";

const de = (text: string, published: string | null = "2022-01-22"): Timex[] =>
  timexes(text, { lang: "de", published, reference: null });
const first = (text: string, published?: string | null): Timex => de(text, published)[0]!;

describe("timexes(text, context)", () => {
  it("reads a weekday by the tense of its clause", () => {
    expect(first("Am Montag tagten die Minister.").value).toBe("2022-01-17");
    expect(first("Am Montag werden die Minister tagen.").value).toBe("2022-01-24");
    expect(first("Er sagte, dass sie am Montag wieder tagen werden.").value).toBe("2022-01-24");
    expect(first("Er soll am Montag gekommen sein.").value).toBe("2022-01-17");
    expect(first("Er hat am Montag Zeit, sagte sie.").value).toBe("2022-01-24");
    expect(first("Er hat am Montag gesprochen.").value).toBe("2022-01-17");
    expect(first("Treffen am Freitag in Genf").value).toBe("2022-01-21");
    expect(first("Die Schau ist am Mittwoch geschlossen.").value).toBe("2022-01-26");
    expect(first("Er, der am Mittwoch abtreten will, schwieg.").value).toBe("2022-01-26");
  });

  it("lets limits and infinitives look ahead, and what has lasted look back", () => {
    const cases: [Lang, string, string][] = [
      ["de", "Man erwarte bis Freitag ein Angebot.", "../2022-01-28"],
      ["de", "Sie wollen bis Freitag antworten.", "../2022-01-28"],
      ["de", "Die Sitzung wurde bis Montag unterbrochen.", "../2022-01-24"],
      ["de", "Sie kündigten an, am Montag zu verhandeln.", "2022-01-24"],
      ["de", "Er warf ihr vor, am Montag gelogen zu haben.", "2022-01-17"],
      ["de", "Die Gespräche dauerten bis Freitag.", "../2022-01-21"],
      ["de", "Er lud sie für Freitag ein.", "2022-01-28"],
      ["en", "The vote was called for Friday.", "2022-01-28"],
      ["en", "They were fined for Friday's strike.", "2022-01-21"],
      ["en", "Talks were suspended until Monday.", "../2022-01-24"],
      ["en", "Both sides agreed to meet on Monday.", "2022-01-24"],
      ["en", "He asked them on Monday to reply.", "2022-01-17"],
      ["en", "The strike lasted until Friday.", "../2022-01-21"],
    ];
    const read = ([lang, text]: (typeof cases)[number]) =>
      timexes(text, { lang, published: "2022-01-22", reference: null })[0]?.edtf;
    for (const one of cases) expect([one[1], read(one)]).toEqual([one[1], one[2]]);
  });

  it("takes what may be a participle for one beside werden and be", () => {
    expect(first("Darüber werde am Montag entschieden, hieß es.").value).toBe("2022-01-24");
    expect(first("Die Richter entschieden am Montag gegen ihn.").value).toBe("2022-01-17");
    const english = (text: string) =>
      timexes(text, { lang: "en", published: "2022-01-22", reference: null })[0]?.edtf;
    expect(english("They will leave if nothing is signed by Tuesday.")).toBe("../2022-01-25");
    expect(english("The deal was signed on Monday.")).toBe("2022-01-17");
  });

  it("lets a year date what follows, but not where it only belongs to a noun", () => {
    const second = (text: string) => de(text)[1]?.value;
    expect(second("Im Jahr 2011 endete der Vertrag am 31. August.")).toBe("2011-08-31");
    expect(second("Sie wollen das Abkommen von 2011 am 31. August kündigen.")).toBe("2022-08-31");
  });

  it("gives the honest set of days where only the month is known", () => {
    expect(first("Sie trafen sich am Freitag.", "2022-01")).toMatchObject({
      value: "XXXX-WXX-5",
      edtf: "[2022-01-07,2022-01-14,2022-01-21,2022-01-28]",
      earliest: "2022-01-07",
      latest: "2022-01-28",
    });
    expect(first("Vergangenes Jahr war das anders.", "2022-01").edtf).toBe("2021");
  });

  it("lets the reference date go before the publication date", () => {
    const context: Context = { lang: "de", published: "2022-01", reference: "2022-01-22" };
    expect(timexes("Sie trafen sich am Freitag.", context)[0]!.edtf).toBe("2022-01-21");
  });

  it("leaves relative dates unresolved where no date is known, and says so in the value", () => {
    for (const text of ["Sie trafen sich am Freitag.", "Gestern kam er.", "Das war im Mai."]) {
      const { value, edtf, earliest, latest } = first(text, null);
      expect(value).toMatch(/X/);
      expect({ edtf, earliest, latest }).toEqual({ edtf: null, earliest: null, latest: null });
    }
    expect(first("Das war am 3. Mai 2021.", null).edtf).toBe("2021-05-03");
  });

  it("bounds a date by its preposition", () => {
    expect(first("Er hat bis Ende Januar Zeit.")).toMatchObject({
      value: "2022-01",
      mod: "END",
      edtf: "../2022-01-31",
      earliest: null,
      latest: "2022-01-31",
    });
    expect(first("Er muss binnen 48 Stunden antworten.")).toMatchObject({
      type: "DURATION",
      value: "PT48H",
      edtf: "2022-01-22/2022-01-24",
    });
    expect(first("Seit Wochen wird verhandelt.")).toMatchObject({
      value: "PXW",
      latest: "2022-01-22",
    });
    expect(first("Der Vertrag gilt ab dem 1. Februar 2022.").edtf).toBe("2022-02-01/..");
  });

  it("takes a time limit to lie ahead, whatever the tense of its verb", () => {
    expect(first("Sie gaben ihm bis Montag Zeit.").latest).toBe("2022-01-24");
    expect(first("Das Treffen dauerte bis Montag.").latest).toBe("2022-01-17");
  });

  it("counts chains from the date named last", () => {
    const text = "Am 3. Mai 2021 begann es. Am Tag darauf kam er. Am Tag zuvor hatte er abgesagt.";
    expect(de(text).map(({ value }) => value)).toEqual(["2021-05-03", "2021-05-04", "2021-05-03"]);
  });

  it("leaves a chain open where no date stands before it", () => {
    expect(first("Zwei Tage später kam er.")).toMatchObject({ value: "XXXX-XX-XX", edtf: null });
    expect(first("Am Tag darauf kam er.").edtf).toBeNull();
  });

  it("reads a range without taking its end for a limit", () => {
    const range = de("Er regierte von 1990 bis 1995.").map(({ edtf }) => edtf);
    expect(range).toEqual(["1990", "1995"]);
  });

  it("puts a clock time on the day named in its sentence", () => {
    const values = de("Am Montag werden sie um 14 Uhr beginnen.").map(({ value }) => value);
    expect(values).toEqual(["2022-01-24", "2022-01-24T14:00"]);
  });

  it("takes the week of a weekday from the date that follows it", () => {
    expect(first("Am Montagabend, dem 3. Januar, kam er.").value).toBe("2022-01-03TEV");
  });

  it("takes the year of a day from its weekday", () => {
    expect(first("Am Freitag, 21. Januar, wird getagt.").value).toBe("2022-01-21");
    expect(first("Am Samstag, 21. Januar, wird getagt.").value).toBe("2023-01-21");
  });

  it("adds up hours and minutes in one length", () => {
    expect(first("Sie redeten zwei Stunden und zehn Minuten.").value).toBe("PT2H10M");
    expect(first("Er saß zwei Jahre und drei Monate in Haft.").value).toBe("P2Y3M");
  });

  it("is as precise as the part of a period that lies between", () => {
    const ago = (text: string): string =>
      timexes(text, { lang: "en", published: "2022-01-22", reference: null })[0]!.value;
    expect(ago("It began half a century ago.")).toBe("1972");
    expect(ago("It began half a year ago.")).toBe("2021-07");
  });

  it("moves with Easter", () => {
    expect(first("Am Ostermontag wird geschwiegen.", "2024-03-01").value).toBe("2024-04-01");
  });

  // Text made of the rules' own words, so that properties meet what the rules do.
  const words = (lang: Lang): string[] =>
    (lang === "de" ? timexDe : timexEn).rules.flatMap(({ example }) =>
      example.replace(/[[\]]/g, "").split(" "),
    );
  const documents = fc
    .tuple(
      fc.constantFrom<Lang>("de", "en"),
      fc.constantFrom(
        "2022-01-22",
        "2022-01",
        "2022",
        "2024-02-29",
        "0001-01-01",
        "9999-12-31",
        "bald",
        null,
      ),
    )
    .chain(([lang, published]) =>
      fc.record({
        lang: fc.constant(lang),
        published: fc.constant(published),
        text: fc.oneof(
          fc.string({ unit: "binary" }),
          fc
            .array(fc.constantFrom(...words(lang), "99", "0", ".", "\n\n"), { maxLength: 40 })
            .map((all) => all.join(" ")),
        ),
      }),
    );

  it("never throws, and its spans lie in the text, in order, without overlap", () => {
    fc.assert(
      fc.property(documents, ({ lang, published, text }) => {
        let last = 0;
        for (const { start, end } of timexes(text, { lang, published, reference: null })) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 500 },
    );
  });

  it("gives EDTF that the edtf library reads with the same first and last day", () => {
    fc.assert(
      fc.property(documents, ({ lang, published, text }) => {
        for (const { edtf, earliest, latest } of timexes(text, {
          lang,
          published,
          reference: null,
        })) {
          if (edtf === null) expect({ earliest, latest }).toEqual({ earliest: null, latest: null });
          else expect({ edtf, ...bounds(edtf) }).toEqual({ edtf, earliest, latest });
          if (earliest !== null && latest !== null) expect(earliest <= latest).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });
});
