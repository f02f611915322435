import { langs, type Lang } from "../../src/model/vocabulary.js";
import type { Solution } from "../../src/model/exercise.js";
import { loadScenario } from "../scenario.js";
import { withTables } from "../with-tables.js";

/** What the teacher's desk needs to grade a test: it never stands in the site. */
export interface KeyFile {
  scenario: string;
  items: { item_id: string; lang: Lang; hash: string; solution: Solution }[];
}

/** True while a site is built on which a test is taken: keys and feedback stay out of it. */
export const isTestMode = (): boolean => process.env.LESART_TEST === "1";

/**
 * The keys of a scenario in both languages. A response belongs to the item with its id and hash; the
 * hash differs by language, since the words do. Throws an AuthorError with every finding.
 */
export async function keyFile(id: string, root?: string): Promise<KeyFile> {
  const scenario = loadScenario(id, root);
  const items: KeyFile["items"] = [];
  for (const lang of langs)
    await withTables(scenario, lang, async ({ exercises }) => {
      for (const { item_id, hash, solution } of exercises.items)
        if (solution) items.push({ item_id, lang, hash, solution });
    });
  return { scenario: id, items };
}
