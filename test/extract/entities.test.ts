import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { entities } from "../../loaders/extract/entities.js";
import { nameRulesDe } from "../../loaders/extract/rules/de/names.js";
import { nameRulesEn } from "../../loaders/extract/rules/en/names.js";
import type { Lang } from "../../loaders/extract/types.js";

const seen = (text: string, lang: Lang = "de"): string[] =>
  entities(text, lang).map((e) => `${e.type} ${text.slice(e.start, e.end)}`);
const keys = (text: string, lang: Lang = "de"): string[] => entities(text, lang).map((e) => e.key);

const german: [string, string, string[]][] = [
  ["a given name announces a person", "Gestern kam Walter Tubeneck an.", ["PER Walter Tubeneck"]],
  ["an office announces a surname", "Das lehnte Außenminister Grobeck ab.", ["PER Grobeck"]],
  [
    "states are found in every case",
    "Russlands Grenze zu den Vereinigten Staaten",
    ["LOC Russlands", "LOC Vereinigten Staaten"],
  ],
  ["a legal form ends a company's name", "Die Nordwerft AG baut Schiffe.", ["ORG Nordwerft AG"]],
  ["an alliance inflects", "im Rat der Europäischen Union", ["ORG Europäischen Union"]],
  [
    "a preposition without article announces a place",
    "Das Treffen in Tubenburg dauerte lange.",
    ["LOC Tubenburg"],
  ],
  [
    "nouns are no names for their capital letter",
    "Die Regierung prüft das Angebot der Gegenseite.",
    [],
  ],
];
test.each(german)("%s", (_, text, expected) => {
  expect(seen(text)).toEqual(expected);
});

describe.each([nameRulesDe, nameRulesEn])("each rule for names finds its own example", (rules) => {
  const lang = rules.capitalNouns ? "de" : "en";
  test.each(Object.entries(rules.examples))(`%s (${lang})`, (rule, text) => {
    expect(entities(text, lang).map((entity) => entity.rule)).toContain(rule);
  });
});

test("a surname alone means the person named in full before", () => {
  const [full, short] = keys("Walter Tubeneck kam an. Später sagte Tubeneck nichts.");
  expect(short).toBe(full);
});

test("an office alone means the only person named with it", () => {
  const text = "Außenminister Walter Tubeneck reiste ab. Später schwieg der Außenminister.";
  const [named, office] = entities(text, "de");
  expect(text.slice(office!.start, office!.end)).toBe("Außenminister");
  expect(office!.key).toBe(named!.key);
});

test("an office that two persons hold means neither", () => {
  const text =
    "Außenminister Walter Tubeneck traf Außenminister Jan Orsk. Später schwieg der Außenminister.";
  expect(seen(text)).toEqual(["PER Walter Tubeneck", "PER Jan Orsk"]);
});

test("a capital means its state where it speaks, and a town where people meet", () => {
  expect(keys("Moskau forderte eine Antwort.")).toEqual(["state:RU"]);
  expect(keys("Es sei nichts geplant, doch Moskau plane weiter.")).toEqual(["state:RU"]);
  expect(keys("Das Angebot sei leer, hieß es zudem in Moskau.")).toEqual(["state:RU"]);
  expect(keys("Sie trafen sich in Moskau.")).toEqual(["place:moskau"]);
});

test("names of one state share a key", () => {
  expect(new Set(keys("Die USA schweigen. Die Vereinigten Staaten warten."))).toEqual(
    new Set(["state:US"]),
  );
});

test("any text gives ordered mentions inside it, and never an error", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.constantFrom<Lang>("de", "en"), (text, lang) => {
      let end = 0;
      for (const entity of entities(text, lang)) {
        expect(entity.start).toBeGreaterThanOrEqual(end);
        expect(entity.end).toBeGreaterThan(entity.start);
        expect(entity.end).toBeLessThanOrEqual(text.length);
        end = entity.end;
      }
    }),
  );
});
