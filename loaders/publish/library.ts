import type { LibraryEntry } from "../../src/model/library.js";
import { loadScenario } from "../scenario.js";
import { scenarioIds } from "../scenarios.js";
import { pagesOf } from "./site-map.js";

/** All scenarios as the library shows them, real ones before invented ones. Throws an AuthorError with the findings of the first bad one. */
export function buildLibrary(root?: string): LibraryEntry[] {
  const entries = scenarioIds(root).map((id) => {
    const { file, annotations, article } = loadScenario(id, root);
    return {
      id,
      title: file.title,
      description: file.description,
      fictional: file.fictional,
      article: { lang: file.article.lang, published: file.article.published },
      counts: {
        sentences: article.sentences.length,
        positions: annotations.positions.length,
        deadlines: annotations.deadlines.length,
      },
      pages: { de: pagesOf(id, "de"), en: pagesOf(id, "en") },
    };
  });
  return entries.sort((a, b) => Number(a.fictional) - Number(b.fictional));
}
