import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { ExerciseSet } from "../../src/model/exercise.js";
import type { Workbook } from "../../src/model/workbook.js";
import { langs } from "../../src/model/vocabulary.js";
import { keyFile, type KeyFile } from "../exercises/key-file.js";
import { withoutSolutions } from "../exercises/exercise-set.js";
import { loadScenario } from "../scenario.js";
import { scenarioIds } from "../scenarios.js";
import { withTables } from "../with-tables.js";
import { buildWorkbook } from "../workbook.js";

/**
 * The keys of every scenario, and in one text what is no secret: all that a test asks, and what the
 * workbook says in its tables and notes, which stay open to read.
 */
export async function testKeys(root?: string): Promise<{ keys: KeyFile[]; open: string }> {
  const keys: KeyFile[] = [];
  const open: (ExerciseSet | Workbook)[] = [];
  for (const id of scenarioIds(root)) {
    keys.push(await keyFile(id, root));
    for (const lang of langs) {
      open.push(await buildWorkbook(id, lang, root));
      await withTables(loadScenario(id, root), lang, async ({ exercises }) => {
        open.push(withoutSolutions(exercises));
      });
    }
  }
  return { keys, open: JSON.stringify(open) };
}

/** Writes one key file a scenario into `folder`, which must not be part of a site. */
export async function writeKeys(folder: string, keys: readonly KeyFile[]): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const file of keys)
    await writeFile(join(folder, `${file.scenario}.keys.json`), `${JSON.stringify(file)}\n`);
}
