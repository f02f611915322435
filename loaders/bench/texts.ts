import { draftRulesDe } from "../extract/rules/de/drafts.js";
import { timexDe } from "../extract/rules/de/time/timex.js";
import { verbsDe } from "../extract/rules/de/verbs.js";
import { loadScenario } from "../scenario.js";
import { scenarioIds } from "../scenarios.js";

/** German sentences: those of the articles in `seeds/`, and the examples of the rules. */
function germanSentences(): string[] {
  const articles = scenarioIds().flatMap((id) => {
    const { article } = loadScenario(id);
    return article.lang === "de" ? article.sentences.map(({ text }) => text) : [];
  });
  const { acts, stances, polarities, conditions, deadlines } = draftRulesDe;
  const rules: readonly { example: string }[] = [
    ...timexDe.rules,
    ...verbsDe,
    ...acts,
    ...stances,
    ...polarities,
    ...conditions,
    ...deadlines,
  ];
  // Two sentences of an article to each example: alone they hold more dates than any news does.
  const own = rules.map(({ example }) => example.replace(/[[\]]/g, ""));
  return own.flatMap((example, i) => [
    example,
    ...articles.slice((2 * i) % articles.length).slice(0, 2),
  ]);
}

/** One sentence in five ends its paragraph. */
const PARAGRAPH = 2 ** 24 / 5;

/**
 * Documents of about `size` bytes, `total` bytes in all, put together from German
 * sentences of ours in an order that differs from document to document and not from run to run.
 */
export function benchTexts(size: number, total: number): string[] {
  const sentences = germanSentences();
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
