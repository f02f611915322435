import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { ExerciseSet } from "../../src/model/exercise.js";
import { langs } from "../../src/model/vocabulary.js";
import { keyFile, type KeyFile } from "../exercises/key-file.js";
import { withoutSolutions } from "../exercises/exercise-set.js";
import { loadScenario } from "../scenario.js";
import { scenarioIds } from "../scenarios.js";
import { withTables } from "../with-tables.js";

/** The keys of every scenario, and all that a test asks in one text. */
export async function testKeys(): Promise<{ keys: KeyFile[]; asked: string }> {
  const keys: KeyFile[] = [];
  const sets: ExerciseSet[] = [];
  for (const id of scenarioIds()) {
    keys.push(await keyFile(id));
    for (const lang of langs)
      await withTables(loadScenario(id), lang, async ({ exercises }) => {
        sets.push(withoutSolutions(exercises));
      });
  }
  return { keys, asked: JSON.stringify(sets) };
}

/** Writes one key file a scenario into `folder`, which must not be part of a site. */
export async function writeKeys(folder: string, keys: readonly KeyFile[]): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const file of keys)
    await writeFile(join(folder, `${file.scenario}.keys.json`), `${JSON.stringify(file)}\n`);
}
