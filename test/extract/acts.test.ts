import { expect, test } from "vitest";
import { actOf, actOfQuote } from "../../loaders/extract/acts.js";

test.each([
  ["fordern", "demand"],
  ["anbieten", "offer"],
  ["versprechen", "promise"],
  ["drohen", "threat"],
  ["warnen", "warning"],
  ["ablehnen", "refusal"],
  ["dementieren", "denial"],
  ["beharren", "principle"],
  ["sagen", "assertion"],
  ["ankündigen", "announcement"],
  ["appellieren", "appeal"],
  ["hoffen", null],
  ["schwimmen", null],
])("the German verb %s performs %s", (lemma, act) => {
  expect(actOf(lemma)).toBe(act);
});

test("an English verb is looked up in English", () => {
  expect(actOf("pledge", "en")).toBe("promise");
});

test("a quotation has the act of the rule that found it", () => {
  expect(actOfQuote({ rule: "de-warn/reported" })).toBe("warning");
  expect(actOfQuote({ rule: "free-indirect" })).toBe(null);
});
