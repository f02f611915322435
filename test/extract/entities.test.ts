import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { entities } from "../../loaders/extract/entities.js";
import { isDemonymDe } from "../../loaders/extract/rules/de/demonyms.js";
import { isDemonymEn } from "../../loaders/extract/rules/en/demonyms.js";
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

test("the apostrophe of a plural possessor stands inside the name of a body", () => {
  expect(seen("The Millers’ Federation and the Harbour Owners' Alliance met.", "en")).toEqual([
    "ORG Millers’ Federation",
    "ORG Harbour Owners' Alliance",
  ]);
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

describe("states that no gazetteer knows", () => {
  const states = (text: string, lang: Lang): string[] => [
    ...new Set(keys(text, lang).filter((key) => key.startsWith("state:"))),
  ];

  test("are actors where the text gives them a government, neighbours or an adjective", () => {
    expect(
      states(
        "Ardelia and Kostria agreed to talk. The Ardelian envoy left. Kostria's government waits in Tubenau.",
        "en",
      ),
    ).toEqual(["state:ardelia", "state:kostria"]);
    expect(
      states(
        "Ardelien und Kostrien verhandeln. Die ardelische Delegation reiste ab. Kostriens Regierung wartet.",
        "de",
      ),
    ).toEqual(["state:ardelien", "state:kostrien"]);
  });

  test("share a key with their adjective, and are found before the words that prove them", () => {
    expect(keys("Zandia waits. The Republic of Zandia is small.", "en")).toEqual([
      "state:zandia",
      "state:zandia",
    ]);
    expect(keys("Die zandische Regierung schweigt, Zandien wartet.", "de")).toEqual([
      "state:zandien",
      "state:zandien",
    ]);
  });

  test("are no states where one hint stands alone or a person bears the name", () => {
    expect(states("The talks in Ardelon failed.", "en")).toEqual([]);
    expect(states("Walter Grobeck resigned. Grobeck's government fell.", "en")).toEqual([]);
    expect(states("Es begann in Tubenau. Der Handel mit Tubenau ruht.", "de")).toEqual([]);
  });
});

test("isDemonym knows the adjectives and peoples of a state, and no other words", () => {
  for (const word of ["ardelisch", "ardelischen", "ardelanische", "ardelier", "ardelierin"])
    expect(isDemonymDe(word, "ardelien"), word).toBe(true);
  for (const word of ["ardelien", "ardeliens", "ardel", "mareskisch"])
    expect(isDemonymDe(word, "ardelien"), word).toBe(false);
  for (const word of ["ardelian", "ardelians", "ardelese"])
    expect(isDemonymEn(word, "ardelia"), word).toBe(true);
  for (const word of ["ardelia", "ardelianer", "orvanian"])
    expect(isDemonymEn(word, "ardelia"), word).toBe(false);
});

test("a name has one type in a text, before and after the words that give it", () => {
  expect(seen("Mit Orskala ist zu rechnen. Das Treffen in Orskala dauerte lange.")).toEqual([
    "LOC Orskala",
    "LOC Orskala",
  ]);
});

test("a government joined to its state acts for the state", () => {
  expect(keys("Die US-Regierung lehnte ab.")).toEqual(["state:US"]);
  expect(keys("Die US-Truppen zogen ab.")).toEqual([]);
});

test("an acronym in brackets shares the key of the body that it stands for", () => {
  const text = "Die Tubenauer Wasser Liga (TWL) tagt. Später schwieg die TWL.";
  expect(new Set(keys(text)).size).toBe(1);
});

test("a contraction is no name", () => {
  expect(seen("“We’ve waited,” Grobeck said. I’d go.", "en")).toEqual(["PER Grobeck"]);
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
