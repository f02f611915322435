import { describe, expect, it } from "vitest";
import {
  firstFigures,
  firstWords,
  followers,
  preceders,
} from "../../loaders/extract/engine/heads.js";
import { parse } from "../../loaders/extract/engine/notation.js";

const options = {
  endings: ["e", "en"],
  common: [],
  classes: {
    stem: { words: { drei: 3, dreizehn: 13 } },
    adjective: { words: { "tägig~": "day" } },
    day: { words: {}, digits: "(?:[12]\\d|3[01]|[1-9])" },
    number: { words: { zwei: 2 }, digits: "\\d{1,3}(?:[.,]\\d+)?" },
    month: { words: { mai: 5, juni: 6 } },
    word: { words: {}, any: true as const },
  },
};
const follow = (pattern: string, first: string): string[] =>
  [...followers(parse(pattern), options, first)].sort();
const precede = (pattern: string): string[] | null => {
  const words = preceders(parse(pattern), options);
  return words && [...words].sort();
};

describe("the heads of a pattern", () => {
  it("firstWords puts the parts of a compound together", () => {
    expect(firstWords(parse("{stem}{adjective} Haft"), options).sort()).toEqual([
      "dreitägige",
      "dreitägigen",
      "dreizehntägige",
      "dreizehntägigen",
    ]);
  });

  it("firstFigures takes the figures of every class that can stand first", () => {
    const first = firstFigures(parse("({day}.)? {number}"), options);
    expect(["7", "31", "42"].map((figure) => first.test(figure))).toEqual([true, true, false]);
  });

  it("followers are a sign, a blank, and what stands behind them", () => {
    expect(follow("{day}. {month}", "#")).toEqual([". juni", ". mai"]);
    expect(follow("{day}.( )?{month}", "#")).toEqual([". juni", ". mai", ".j", ".m"]);
    expect(follow("{day}(-|, ){day}", "#")).toEqual(["-#", ", #"].sort());
    expect(follow("im {month}", "im")).toEqual([" juni", " mai"]);
    expect(follow("{number} {month}", "#")).toEqual([" juni", " mai", ",#", ".#"].sort());
  });

  it("followers depend on the first word where the pattern does", () => {
    const pattern = "({stem}|{day}(-)?){adjective}";
    expect(follow(pattern, "#")).toEqual(["-t", "tä"]);
    expect(follow(pattern, "dreitägige")).toEqual([""]);
    expect(follow("(heute|im moment)", "heute")).toEqual([""]);
  });

  it("followers know nothing of a word that may be any", () => {
    expect(follow("im {word} {month}", "im")).toEqual([" "]);
  });

  it("preceders are the words before the blank at the end, null where none need stand there", () => {
    expect(precede("(am|vom|seit dem) ")).toEqual(["am", "dem", "vom"]);
    expect(precede("{number} ")).toEqual(["#", "zwei"]);
    expect(precede("Nr. ")).toEqual(["."]);
    expect(precede("(am )?")).toBeNull();
    expect(precede("(am |-)")).toBeNull();
    expect(precede("{word} ")).toBeNull();
    expect(precede("")).toBeNull();
  });
});
