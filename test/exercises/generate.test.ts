import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Key } from "../../src/model/exercise.js";
import { langs } from "../../src/model/vocabulary.js";
import { generate, type Placed } from "../../loaders/exercises/generate.js";
import { createSource } from "../../loaders/exercises/source.js";
import { loadScenario, type Scenario } from "../../loaders/scenario.js";
import { repository, scenarioIds } from "../../loaders/scenarios.js";
import { buildTables } from "../../loaders/tables.js";
import { tiny, withEdits, type TinyEdit } from "../fixtures.js";

/** Without the limits of an author, so that every template has its say. */
const unlimited = (scenario: Scenario): Scenario => ({
  ...scenario,
  exercises: { ...scenario.exercises, data: {} },
});
const scenarios = [
  loadScenario("tiny", tiny),
  ...scenarioIds().map((id) => loadScenario(id, repository)),
].map(unlimited);
const tablesOf = new Map(scenarios.map((each) => [each, buildTables(each, "en")]));

const made = (scenario: Scenario, seed: string): Placed[] =>
  generate(createSource(scenario, tablesOf.get(scenario)!, "en", seed));
const by = (items: Placed[], template: string) =>
  items.filter(({ item_id }) => item_id.startsWith(`${template}-`));

/** Runs a law on the items of every scenario under many seeds. */
function everySeed(law: (items: Placed[], scenario: Scenario) => void) {
  for (const scenario of scenarios)
    fc.assert(
      fc.property(fc.string(), (seed) => law(made(scenario, seed), scenario)),
      { numRuns: 6 },
    );
}

describe("generate(source), whatever the seed,", () => {
  it("offers no second actor who holds or voices the stand that is asked for", () => {
    everySeed((items, scenario) => {
      const { actors, positions } = tablesOf.get(scenario)!;
      for (const { body, key, rows } of by(items, "stand")) {
        const asked = positions.find(({ position_id }) => position_id === rows[0])!;
        const holders = positions
          .filter((row) => row.issue_id === asked.issue_id && row.polarity === asked.polarity)
          .flatMap((row) => [row.actor_id, row.speaker_id]);
        const { correct } = key as Key<"choice">;
        for (const { id, label } of (body as { options: { id: string; label: string }[] })
          .options) {
          const { actor_id } = actors.find(({ name }) => name === label)!;
          if (correct.includes(id)) expect(actor_id).toBe(asked.actor_id);
          else expect(holders).not.toContain(actor_id);
        }
      }
    });
  });

  it("asks for no words and no date that the question says itself, as in drafts", () => {
    for (const scenario of scenarios) {
      const tables = structuredClone(tablesOf.get(scenario)!);
      // The summaries and labels of drafts are the words of the article.
      for (const row of tables.positions) row.summary = `Somebody: “${row.quote}”`;
      for (const row of tables.deadlines) row.label = `It happens ${row.expression}`;
      const items = generate(createSource(scenario, tables, "en", ""));
      for (const template of ["evidence", "when-said"])
        expect(by(items, template), template).toEqual([]);
    }
  });

  it("orders only what certainly ends before the next begins", () => {
    everySeed((items, scenario) => {
      const { deadlines } = tablesOf.get(scenario)!;
      for (const { body, key } of by(items, "order")) {
        const { entries } = body as { entries: { id: string; label: string }[] };
        const row = (id: string) =>
          deadlines.find(({ label }) => label === entries.find((each) => each.id === id)!.label)!;
        const { groups } = key as Key<"order">;
        groups.slice(1).forEach((group, i) => {
          for (const late of group)
            for (const early of groups[i]!)
              expect(row(early).latest! < row(late).earliest!).toBe(true);
        });
      }
    });
  });

  it("names no right option in a prompt", () => {
    everySeed((items) => {
      for (const { body, key, prompt, interaction } of items) {
        if (interaction !== "choice") continue;
        const { correct } = key as Key<"choice">;
        for (const { id, label } of (body as { options: { id: string; label: string }[] }).options)
          if (correct.includes(id)) expect(prompt).not.toContain(label);
      }
    });
  });

  it("says nothing of a row in the ids that a page shows", () => {
    everySeed((items, scenario) => {
      const { positions, deadlines, actors } = tablesOf.get(scenario)!;
      const ids = [
        ...positions.map(({ position_id }) => position_id),
        ...deadlines.map(({ deadline_id }) => deadline_id),
        ...actors.map(({ actor_id }) => actor_id),
      ];
      for (const { body, item_id, interaction } of items) {
        if (interaction === "negotiate") continue;
        for (const id of ids) {
          expect(item_id).not.toContain(id);
          expect(JSON.stringify(body)).not.toContain(`"id":"${id}"`);
        }
      }
    });
  });

  it("keeps the id of an item about the same rows", () => {
    const [scenario] = scenarios;
    const ids = (seed: string) => by(made(scenario!, seed), "order").map(({ item_id }) => item_id);
    expect(ids("one")).toEqual(ids("two"));
  });
});

const edited = (edits: TinyEdit[]) =>
  withEdits(edits, (root) => unlimited(loadScenario("tiny", root)));
const itemsOf = (scenario: Scenario) =>
  langs.flatMap((lang) =>
    generate(createSource(scenario, buildTables(scenario, lang), lang, "lesart")),
  );

describe("generate(source)", () => {
  it("fills all four sections from the tables alone, in both languages", () => {
    for (const scenario of scenarios)
      for (const lang of langs) {
        const items = generate(createSource(scenario, buildTables(scenario, lang), lang, "lesart"));
        expect(new Set(items.map(({ section }) => section)).size).toBe(4);
        expect(items.length).toBeGreaterThanOrEqual(12);
      }
  });

  it("makes the same items in both languages, apart from their words", () => {
    for (const scenario of scenarios) {
      const [de, en] = langs.map((lang) =>
        generate(createSource(scenario, buildTables(scenario, lang), lang, "lesart")).map(
          ({ item_id, interaction, key }) =>
            interaction === "reflection" ? [item_id] : [item_id, interaction, key],
        ),
      );
      expect(en).toEqual(de);
    }
  });

  it("glosses the passages for readers who do not read the article's language", () => {
    const [scenario] = scenarios;
    const hints = (lang: "de" | "en") =>
      by(
        generate(createSource(scenario!, buildTables(scenario!, lang), lang, "lesart")),
        "speaker",
      ).flatMap((item) => item.hints);
    expect(hints("en").at(-1)).toContain("South demands that the guards leave.");
    expect(hints("de").join()).not.toContain("Süden verlangt den Abzug");
  });

  it("says of an item on a draft that nobody has confirmed it, and of no other", () => {
    const scenario = edited([
      {
        in: "annotations",
        replace: "quote: Wir lassen die Brücke offen",
        by: "quote: Wir lassen die Brücke offen\n    draft: true",
      },
    ]);
    const items = itemsOf(scenario);
    const noted = items.filter(({ prompt }) => /Vorschlag des Konverters|converter/.test(prompt));
    const asking = items.filter(({ rows }) => rows.includes("lind-bridge-open"));
    expect(noted.length).toBeGreaterThan(0);
    expect(noted).toEqual(asking);
  });

  it.each(["quotes", "none"])(
    "shows no more of an article than publish: %s lets out",
    (publish) => {
      const scenario = edited([
        { in: "scenario", replace: "publish: full", by: `publish: ${publish}` },
      ]);
      const text = JSON.stringify(itemsOf(scenario));
      expect(text).not.toContain("░");
      expect(text).not.toMatch(/»«|“”/);
      // The words of the reporter are no evidence, so they are kept back in both cases.
      expect(text).not.toContain("gebetsmühlenhaft");
      expect(text.includes("bleibe die Fähre liegen")).toBe(publish === "quotes");
    },
  );

  it("makes nothing of an article that nobody has annotated", () => {
    const scenario = withEdits([], (root) => loadScenario("tiny", root));
    const bare = unlimited({
      ...scenario,
      file: { ...scenario.file, negotiation: undefined },
      annotations: { mentions: [], positions: [], deadlines: [], voice: [] },
      anchored: { mentions: [], positions: [], deadlines: [], voice: [] },
    });
    expect(itemsOf(bare)).toEqual([]);
  });
});
