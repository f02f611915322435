import { strFromU8, unzipSync } from "fflate";
import { afterEach, describe, expect, it } from "vitest";
import type { ExerciseSet } from "../../src/model/exercise.js";
import { tablesZip } from "../../loaders/archive.js";
import { keyFile } from "../../loaders/exercises/key-file.js";
import { scenarioIds } from "../../loaders/scenarios.js";

async function exercises(id: string, lang: "de" | "en"): Promise<ExerciseSet> {
  const files = unzipSync(await tablesZip(id, lang));
  return JSON.parse(strFromU8(files["exercises.json"]!));
}

afterEach(() => void delete process.env.LESART_TEST);

describe.each(scenarioIds())("a test on %s", (id) => {
  it("has the items of the course without their solutions", async () => {
    const course = await exercises(id, "de");
    process.env.LESART_TEST = "1";
    const test = await exercises(id, "de");
    expect([course.test, test.test]).toEqual([false, true]);
    expect(course.items.every(({ solution }) => solution)).toBe(true);
    expect(test.items).toEqual(course.items.map(({ solution: _, ...item }) => item));
  });

  it("has a key file with a solution for every item in every language, test or not", async () => {
    process.env.LESART_TEST = "1";
    const { scenario, items } = await keyFile(id);
    expect(scenario).toBe(id);
    for (const lang of ["de", "en"] as const) {
      const set = await exercises(id, lang);
      const keys = items.filter((item) => item.lang === lang);
      expect(keys.map(({ item_id, hash }) => [item_id, hash])).toEqual(
        set.items.map(({ item_id, hash }) => [item_id, hash]),
      );
      expect(keys.every(({ solution }) => solution.key)).toBe(true);
    }
  });

  it("lets no words of a solution out with anything else in the archive", async () => {
    process.env.LESART_TEST = "1";
    const { items } = await keyFile(id);
    const files = unzipSync(await tablesZip(id, "de"));
    const text = ["exercises.json", "workbook.json", "exercises.csv", "codebook.json"]
      .map((name) => strFromU8(files[name]!))
      .join("\n");
    for (const { lang, solution } of items)
      if (lang === "de")
        for (const hint of solution.hints) expect(text).not.toContain(JSON.stringify(hint));
  });
});
