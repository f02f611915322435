import { strToU8, zipSync, type Zippable } from "fflate";
import type { Lang } from "../src/model/vocabulary.js";
import { buildCodebook } from "./codebook.js";
import { tableNames } from "./columns.js";
import { withoutSolutions } from "./exercises/exercise-set.js";
import { isTestMode } from "./exercises/key-file.js";
import { write } from "./export-tables.js";
import { toParquet } from "./formats/parquet.js";
import { loadScenario } from "./scenario.js";
import { takeSnapshots } from "./snapshots.js";
import { withTables } from "./with-tables.js";
import { assembleWorkbook } from "./workbook.js";

/** Files of a zip carry a date; a fixed one, so that the same inputs build the same bytes. */
const MTIME = "1980-01-02T00:00:00";

/**
 * The archive behind the pages of a scenario in one language: workbook.json, codebook.json, and each
 * table as .arrow, .csv, .parquet and .json; exercises.json holds the whole items, not their rows.
 * Throws an AuthorError with every finding.
 */
export async function tablesZip(id: string, lang: Lang, root?: string): Promise<Uint8Array> {
  const scenario = loadScenario(id, root);
  const files: Zippable = {};
  await withTables(scenario, lang, async ({ tables, exercises, connection }) => {
    const workbook = assembleWorkbook(scenario, tables, await takeSnapshots(connection), lang);
    files["workbook.json"] = json(workbook);
    files["codebook.json"] = json(buildCodebook(tables, lang));
    const parquet = await toParquet(connection, tableNames);
    for (const name of tableNames) {
      for (const [format, bytes] of Object.entries(write))
        files[`${name}.${format}`] = bytes(name, tables[name]);
      files[`${name}.parquet`] = parquet.get(name)!;
    }
    // In place of the bare rows: the pages need the whole items.
    files["exercises.json"] = json(isTestMode() ? withoutSolutions(exercises) : exercises);
  });
  return zipSync(files, { mtime: MTIME, level: 6 });
}

const json = (value: unknown): Uint8Array => strToU8(`${JSON.stringify(value)}\n`);
