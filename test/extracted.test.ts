import { describe, expect, it } from "vitest";
import { loadScenario } from "../loaders/scenario.js";
import { scenarioIds } from "../loaders/scenarios.js";
import { buildTables } from "../loaders/tables.js";
import { agreementTakeaway, scores } from "../src/model/agreement.js";

describe("the extracted table", () => {
  for (const id of scenarioIds()) {
    it(`names every annotated passage of ${id} once, and cuts its words where it says`, async () => {
      const { extracted, mentions, deadlines, positions, article } = buildTables(
        loadScenario(id),
        "en",
      );
      const rows = extracted.map(({ row_id }) => row_id).filter((row) => row !== null);
      const annotated = [
        ...mentions
          .filter(({ form }) => form === "name" || form === "metonym")
          .map((row) => row.mention_id),
        ...deadlines.map((row) => row.deadline_id),
        ...positions.filter(({ mode }) => mode !== "author").map((row) => row.position_id),
      ];
      expect(rows.sort()).toEqual(annotated.sort());
      const points = [...article[0]!.text];
      for (const { start, end, text, row_id, status } of extracted) {
        expect(points.slice(start, end).join("")).toBe(text);
        expect(row_id === null).toBe(status === "machine only");
      }
      expect(extracted.some(({ status }) => status === "agreed")).toBe(true);
    });
  }
});

it("counts as read by people the names of those actors alone that somebody confirmed", () => {
  const scenario = loadScenario(scenarioIds()[0]!);
  const [drafted, kept] = Object.keys(scenario.file.actors) as [string, string];
  const actors = structuredClone(scenario.file.actors);
  actors[drafted]!.draft = true;
  const { extracted, mentions } = buildTables(
    { ...scenario, file: { ...scenario.file, actors } },
    "en",
  );
  const read = new Set(extracted.map(({ row_id }) => row_id));
  const named = (id: string) =>
    mentions.filter(({ actor_id, form }) => actor_id === id && form === "name");
  expect(named(drafted).length).toBeGreaterThan(0);
  expect(named(drafted).some(({ mention_id }) => read.has(mention_id))).toBe(false);
  expect(named(kept).every(({ mention_id }) => read.has(mention_id))).toBe(true);
});

describe("scores", () => {
  it("follow their definitions and stay empty where there is nothing to divide", () => {
    expect(scores({ layer: "timex", agreed: 6, machine_only: 2, human_only: 4 })).toEqual({
      precision: 0.75,
      recall: 0.6,
      f1: 12 / 18,
    });
    expect(scores({ layer: "timex", agreed: 0, machine_only: 0, human_only: 0 })).toEqual({
      precision: null,
      recall: null,
      f1: null,
    });
  });

  it("are summed up in a sentence, also for nothing at all", () => {
    expect(agreementTakeaway([], "en")).toBe("Neither human nor machine has marked anything.");
    expect(
      agreementTakeaway([{ layer: "timex", agreed: 1, machine_only: 2, human_only: 3 }], "de"),
    ).toBe(
      "Markierte Stellen: 6. Von beiden gefunden: 1; nur von der Maschine: 2; nur von Menschen: 3.",
    );
  });
});
