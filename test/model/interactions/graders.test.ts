import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { graders } from "../../../src/model/interactions/graders.js";
import { tokensOf } from "../../../src/model/interactions/select-evidence.js";
import { readDate } from "../../../src/model/read-date.js";
import { choices, context, item } from "./items.js";

const article =
  "The minister said the river must not be dammed 🌊 – a hint at old quarrels. Nobody replied.";
const at = (words: string) => {
  const start = [...article.slice(0, article.indexOf(words))].length;
  return { start, end: start + [...words].length };
};
const evidence = item(
  "select-evidence",
  { sentences: [] },
  {
    spans: [at("the river must not be dammed")],
    alternatives: [],
    aside: [at("a hint at old quarrels")],
  },
);

const samples = {
  choice: item(
    "choice",
    { options: choices("a", "b", "c", "d"), multiple: true },
    { correct: ["a", "c"] },
  ),
  order: item("order", { entries: choices("a", "b", "c") }, { groups: [["a"], ["b", "c"]] }),
  match: item(
    "match",
    { left: choices("a", "b"), right: choices("x", "y") },
    { pairs: { a: ["x"], b: ["y", "x"] } },
  ),
  "inline-choice": item(
    "inline-choice",
    { parts: ["It ", { gap: "g", options: choices("is", "was") }] },
    { gaps: { g: "was" } },
  ),
  date: item(
    "date",
    { reference: "2022-01-22" },
    {
      edtf: "2022-01-24/2022-01-30",
      earliest: "2022-01-24",
      latest: "2022-01-30",
      accept: ["2022-W04"],
    },
  ),
  "select-evidence": evidence,
  classify: item(
    "classify",
    { rows: choices("p", "q"), columns: choices("x", "y") },
    { cells: { p: ["x"], q: ["y"] } },
  ),
  speech: item(
    "speech",
    { indirect: "Er plane keine Reise.", task: "to-direct", lang: "de" },
    { accept: ["Ich plane keine Reise.", "Er plant keine Reise."] },
  ),
  reflection: item(
    "reflection",
    { rubric: choices("r", "s"), words: 4 },
    { model: "One may see it so." },
  ),
};
// One call for all kinds; each sample goes with its own grader.
const grade = (name: keyof typeof samples, response: unknown, lang: "de" | "en" = "en") =>
  graders[name].grade(samples[name] as never, response as never, { ...context(article), lang });

describe("every grader", () => {
  for (const name of Object.keys(samples) as (keyof typeof samples)[]) {
    it(`gives ${name} a full score for a perfect answer and says why it is right`, () => {
      const { score, feedback } = grade(name, graders[name].perfect(samples[name] as never));
      expect(score).toBe(1);
      if (name !== "reflection") expect(feedback.at(-1)).toMatchObject({ text: "Because." });
    });

    it(`takes any text a learner or a file may hand in for ${name} without failing`, () => {
      const text = fc.oneof(
        fc.string({ unit: "grapheme" }),
        fc.constantFrom("__proto__", "constructor", "<script>", "\u202eabc", "a", "x"),
      );
      const response = {
        choice: fc.array(text),
        order: fc.array(text),
        match: fc.dictionary(text, text),
        "inline-choice": fc.dictionary(text, text),
        classify: fc.dictionary(text, text),
        date: text,
        speech: text,
        reflection: fc.record({ text, met: fc.array(text) }),
        "select-evidence": fc.array(fc.record({ start: fc.integer(), end: fc.integer() })),
      }[name] as fc.Arbitrary<unknown>;
      fc.assert(
        fc.property(response, fc.constantFrom("de" as const, "en" as const), (given, lang) => {
          const { score, feedback } = grade(name, given, lang);
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(1);
          for (const { text: told } of feedback) expect(told).toBeTypeOf("string");
        }),
      );
    });
  }
});

describe("choice", () => {
  it("never raises the score for a further wrong mark", () => {
    fc.assert(
      fc.property(fc.subarray(["a", "b", "c", "d"]), fc.constantFrom("b", "d"), (marks, wrong) => {
        fc.pre(!marks.includes(wrong));
        expect(grade("choice", [...marks, wrong]).score).toBeLessThanOrEqual(
          grade("choice", marks).score,
        );
      }),
    );
  });

  it("does not care for the order of the marks", () => {
    expect(grade("choice", ["c", "a"])).toEqual(grade("choice", ["a", "c"]));
  });

  it("answers a particular wrong option with the author's words", () => {
    const asked = item(
      "choice",
      { options: choices("a", "b"), multiple: false },
      { correct: ["a"] },
      { b: "That was the report." },
    );
    expect(graders.choice.grade(asked, ["b"], context()).feedback[0]!.text).toBe(
      "That was the report.",
    );
  });

  it("gives nothing for marking all of a single choice", () => {
    const asked = item(
      "choice",
      { options: choices("a", "b"), multiple: false },
      { correct: ["a"] },
    );
    expect(graders.choice.grade(asked, ["a", "b"], context()).score).toBe(0);
  });
});

describe("order", () => {
  it("takes either order of a tie", () => {
    expect(grade("order", ["a", "c", "b"]).score).toBe(1);
  });
  it("counts pairs, so one slip costs less than a reversal", () => {
    expect(grade("order", ["b", "a", "c"]).score).toBe(0.5);
    expect(grade("order", ["c", "b", "a"]).score).toBe(0);
  });
  it("does not take an incomplete order for a complete one", () => {
    expect(grade("order", ["a", "b"]).score).toBeLessThan(1);
  });
});

describe("select-evidence", () => {
  const score = (...marks: string[]) => grade("select-evidence", marks.map(at)).score;

  it("forgives an article at the edge but no negation", () => {
    expect(score("river must not be dammed")).toBe(1);
    expect(score("said the river must not be dammed")).toBeLessThan(1);
    expect(score("the river must", "be dammed")).toBeLessThan(1);
  });

  it("says what was missed, what was too much, and where the report's aside was taken in", () => {
    const { feedback } = grade("select-evidence", [
      at("river must not be"),
      at("a hint at old"),
      at("Nobody"),
    ]);
    expect(feedback.map(({ kind, text }) => `${kind} ${text}`)).toEqual([
      "missing Missing: “dammed”.",
      "aside These are the report’s words, not the side’s: “hint at old”.",
      "extra Too much: “Nobody”.",
    ]);
  });

  it("never raises the score for a further word outside the key", () => {
    const tokens = tokensOf(article);
    const key = evidence.solution.key.spans[0]!;
    const outside = tokens.filter(({ start, end }) => end <= key.start || start >= key.end);
    fc.assert(
      fc.property(fc.subarray(tokens), fc.constantFrom(...outside), (marks, wrong) => {
        const before = grade("select-evidence", marks).score;
        expect(grade("select-evidence", [...marks, wrong]).score).toBeLessThanOrEqual(before);
      }),
    );
  });

  it("counts offsets in code points, beyond an emoji too", () => {
    expect(article.slice(0, article.indexOf("Nobody")).length).not.toBe(at("Nobody").start);
    expect(grade("select-evidence", [at("Nobody")]).feedback.at(-1)!.text).toBe(
      "Too much: “Nobody”.",
    );
  });
});

describe("speech", () => {
  const told = (text: string) => grade("speech", text);
  it("does not mind case, marks and blanks", () => {
    expect(told(" er PLANT  keine reise").score).toBe(1);
    expect(told("»Ich plane keine Reise!«").score).toBe(1);
  });
  it("does mind the one letter that tells the moods apart", () => {
    expect(told("Er plane keine Reise.")).toMatchObject({
      score: 0,
      feedback: [{ text: "This is still the original sentence." }],
    });
    expect(told("Ich plant keine Reise.").score).toBe(0);
  });
});

describe("date", () => {
  const cases: [string, number][] = [
    ["24.–30. Januar 2022", 1],
    ["week of 24 January 2022", 1],
    ["KW 4/2022", 1],
    ["2022-W04", 1],
    ["zwischen dem 24. und dem 30. Januar", 1],
    ["26.1.2022", 0.5],
    ["Januar 2022", 0.5],
    ["29 January to 2 February 2022", 0.25],
    ["2022", 0.25],
    ["21.1.2022", 0],
    ["31.2.2022", 0],
    ["next week", 0],
  ];
  it.each(cases)("scores %s with %d", (text, score) => {
    expect(grade("date", text).score).toBe(score);
  });

  it("reads every ISO day as itself", () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date("1500-01-01"), max: new Date("2500-12-31"), noInvalidDate: true }),
        (date) => {
          const iso = date.toISOString().slice(0, 10);
          expect(readDate(iso, null)).toEqual({ earliest: iso, latest: iso });
        },
      ),
    );
  });
});

describe("reflection", () => {
  it("counts what the learner ticks, but nothing without a text", () => {
    expect(grade("reflection", { text: "", met: ["r", "s"] }).score).toBe(0);
    expect(grade("reflection", { text: "I would say so", met: ["r"] }).score).toBe(0.5);
  });
});
