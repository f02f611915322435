import { describe, expect, it } from "vitest";
import { readDocument } from "../../loaders/extract/document.js";
import { draftRulesDe } from "../../loaders/extract/rules/de/drafts/drafts.js";
import { draftRulesEn } from "../../loaders/extract/rules/en/drafts/drafts.js";
import { slicePoints } from "../../src/model/text.js";

const date = "2022-01-22";

describe.each([
  ["de", draftRulesDe],
  ["en", draftRulesEn],
] as const)("draft rules (%s)", (lang, rules) => {
  const read = (text: string) => readDocument({ text, lang, date });

  it.each([...rules.acts, ...rules.stances])("$name gives $act: $example", (rule) => {
    const drafts = read(rule.example).positions;
    expect(drafts.filter(({ rules }) => rules.includes(rule.name)).map(({ act }) => act)).toEqual([
      rule.act,
    ]);
  });

  it.each(rules.polarities)("$name gives $polarity: $example", (rule) => {
    const drafts = read(rule.example).positions;
    const polarities = drafts
      .filter(({ rules }) => rules.includes(rule.name))
      .map(({ polarity }) => polarity);
    expect(polarities).toEqual([rule.polarity]);
  });

  it.each(rules.conditions)("$name finds the condition: $example", (rule) => {
    const conditions = read(rule.example).positions.map(
      ({ condition }) => condition && slicePoints(rule.example, condition),
    );
    expect(conditions).toContain(rule.condition);
  });

  it.each(rules.deadlines)("$name gives $kind: $example", (rule) => {
    const kinds = read(rule.example).deadlines.map(({ rules, kind }) => [rules.at(-1), kind]);
    expect(kinds).toEqual([[rule.name, rule.kind]]);
  });

  it("names no rule twice", () => {
    const names = [
      ...rules.acts,
      ...rules.stances,
      ...rules.polarities,
      ...rules.conditions,
      ...rules.deadlines,
    ].map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });
});
