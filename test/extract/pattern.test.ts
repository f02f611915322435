import { describe, expect, it } from "vitest";
import { Machine } from "../../loaders/extract/engine/machine.js";
import { compilePatterns } from "../../loaders/extract/engine/pattern.js";
import { Program } from "../../loaders/extract/engine/program.js";

const options = {
  endings: ["e", "en"],
  common: ["der", "ein"],
  classes: {
    article: { words: { der: "der", die: "die" } },
    shift: { words: { "letzt~": -1, "nächst~": 1 } },
    number: { words: { ein: 1, zwei: 2 }, digits: "\\d{1,3}(?:[.,]\\d+)?" },
    unit: { words: { tag: "day", tage: "day", woche: "week" } },
  },
};

/** Tries the pattern at each word; the span it finds and what its classes stand for. */
function find(pattern: string, text: string): { span: string; groups: object } | null {
  const program = new Program();
  const patterns = compilePatterns(pattern, options, program);
  const machine = new Machine(program);
  for (const compiled of patterns) {
    for (const { index } of text.matchAll(/(?<![\p{L}\d])[\p{L}\d]/gu)) {
      const end = machine.match(compiled.ahead, compiled.behind, text, index);
      if (end >= 0) return { span: text.slice(machine.start, end), groups: machine.args() };
    }
  }
  return null;
}
const triggers = (pattern: string): string[] =>
  compilePatterns(pattern, options, new Program()).flatMap((compiled) => compiled.triggers);

describe("the notation of time rules", () => {
  it("{class} stands for the class's words, ~ for each ending", () => {
    expect(find("{shift} {unit}", "In der letzten Woche kam er.")).toEqual({
      span: "letzten Woche",
      groups: { shift: -1, unit: "week" },
    });
  });

  it("optional words at the head belong to the span where they stand", () => {
    expect(find("({article} )?{shift} {unit}", "Die nächste Woche")?.span).toBe(
      "Die nächste Woche",
    );
    expect(find("({article} )?{shift} {unit}", "Nächste Woche")?.span).toBe("Nächste Woche");
  });

  it("[ and ] leave the words around the span outside", () => {
    expect(find("seit [{unit}] nicht", "Er kam seit Tage nicht")?.span).toBe("Tage");
    expect(find("seit [{unit}] nicht", "Er kam seit Tage mehr")).toBeNull();
  });

  it("! forbids what must not follow", () => {
    expect(find("{unit}!( {number})", "Woche 2")).toBeNull();
    expect(find("{unit}!( {number})", "Woche vorbei")?.span).toBe("Woche");
  });

  it("figures are read as numbers, German and English", () => {
    const number = (text: string): unknown => find("{number} {unit}", text)?.groups;
    expect(number("1,5 Tage")).toEqual({ number: 1.5, unit: "day" });
    expect(number("2.500 Tage")).toEqual({ number: 2500, unit: "day" });
  });

  it("matches whole words only", () => {
    expect(find("{unit}", "Tagebau")).toBeNull();
    expect(find("{number} {unit}", "keinzwei Tage")).toBeNull();
  });

  it("is looked up by its first compulsory word, by a later one if that is too common", () => {
    expect(triggers("({article} )?{unit} lang")).toEqual(["tag", "tage", "woche"]);
    expect(triggers("{number} {unit}")).toEqual(["tag", "tage", "woche"]);
    expect(triggers("bis {unit}")).toEqual(["bis"]);
    expect(triggers("(heute|im moment)")).toEqual(["heute", "im"]);
    expect(triggers("zwei. {unit}")).toEqual(["zwei"]);
  });

  it("names the pattern when the notation is wrong", () => {
    for (const wrong of ["{unit", "(a|b", "{wochentag}", "?a", "(a)?"]) {
      expect(() => compilePatterns(wrong, options, new Program())).toThrow(/pattern|word class/);
    }
  });
});
