import { describe, expect, it } from "vitest";
import { timexDe } from "../../loaders/extract/rules/de/time/timex.js";
import { timexEn } from "../../loaders/extract/rules/en/time/timex.js";
import { timexes } from "../../loaders/extract/timexes.js";
import type { Lang } from "../../loaders/extract/types.js";

// Each rule serves its example: with the span it brackets and the value it states, and no other
// rule takes the words first. A rule whose value is empty guards words that are no time expression.
const languages = { de: timexDe, en: timexEn };
for (const lang of Object.keys(languages) as Lang[]) {
  describe(`the ${lang} time rules`, () => {
    const { rules } = languages[lang];

    it("have names of their own", () => {
      expect(new Set(rules.map(({ name }) => name)).size).toBe(rules.length);
    });

    it.each(rules.map((rule) => [rule.name, rule] as const))("%s serves its example", (_, rule) => {
      const text = rule.example.replace(/[[\]]/g, "");
      const found = timexes(text, { lang, published: "2022-01-22", reference: null });
      if (rule.value === "") {
        expect(found).toEqual([]);
        return;
      }
      const start = rule.example.indexOf("[");
      const expected = { rule: rule.name, text: rule.example.split(/[[\]]/)[1], value: rule.value };
      const hit = found.find((timex) => timex.start >= start - 1);
      expect(
        hit && { rule: hit.rule, text: text.slice(hit.start, hit.end), value: hit.value },
      ).toEqual(expected);
    });
  });
}
