import { loadScenario } from "../scenario.js";
import { scenarioIds } from "../scenarios.js";
import type { Lang } from "../../src/model/vocabulary.js";

/** The sentences of every article of a language in `seeds/`, in order. */
function sentencesOf(lang: Lang): string[] {
  return scenarioIds().flatMap((id) => {
    const { article } = loadScenario(id);
    return article.lang === lang ? article.sentences.map(({ text }) => text) : [];
  });
}

/** One sentence in five ends its paragraph. */
const PARAGRAPH = 2 ** 24 / 5;

/**
 * Documents of about `size` bytes, `total` bytes in all, put together from the sentences of the
 * seeds in an order that differs from document to document and not from run to run.
 */
export function benchTexts(lang: Lang, size: number, total: number): string[] {
  const sentences = sentencesOf(lang);
  if (sentences.length === 0) throw new Error(`no article in ${lang} among the scenarios`);
  let seed = 1;
  // A linear congruential generator, as in Numerical Recipes.
  const next = (): number => (seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0);
  const documents: string[] = [];
  for (let bytes = 0; bytes < total;) {
    const parts: string[] = [];
    let length = 0;
    while (length < size) {
      const sentence = sentences[(next() >>> 8) % sentences.length]!;
      parts.push(sentence, next() >>> 8 < PARAGRAPH ? "\n\n" : " ");
      length += Buffer.byteLength(sentence) + 1;
    }
    documents.push(parts.join("").trim());
    bytes += length;
  }
  return documents;
}
