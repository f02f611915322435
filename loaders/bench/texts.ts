import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { draftRulesDe } from "../extract/rules/de/drafts/drafts.js";
import { timexDe } from "../extract/rules/de/time/timex.js";
import { verbsDe } from "../extract/rules/de/verbs.js";
import { sentences } from "../extract/sentences.js";
import { loadScenario } from "../scenario.js";
import { repository, scenarioIds } from "../scenarios.js";
import { readYaml } from "../yaml-source.js";

/** Shorter pieces are labels, no sentences. */
const SENTENCE = 40;

/** The German sentences of the articles, and of what is written about the articles in `data/`. */
function prose(): string[] {
  const articles = scenarioIds().flatMap((id) => {
    const { article } = loadScenario(id);
    return article.lang === "de" ? article.sentences.map(({ text }) => text) : [];
  });
  const written = scenarioIds().flatMap((id) => {
    const folder = join(repository, "data", id);
    return readdirSync(folder)
      .filter((file) => file.endsWith(".yaml"))
      .flatMap((file) =>
        germanTexts(readYaml(file, readFileSync(join(folder, file), "utf8")).data),
      );
  });
  const spans = (text: string): string[] =>
    sentences(text, "de").map(({ start, end }) => text.slice(start, end));
  return [...articles, ...written.flatMap(spans)].filter(
    (text) => text.length >= SENTENCE && text.endsWith("."),
  );
}

/** Every text under a key `de`. */
function germanTexts(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === "de" && typeof inner === "string" ? [inner] : germanTexts(inner),
  );
}

/** The examples of the German rules: a date, a quotation or a stand in every sentence. */
function examples(): string[] {
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
  return rules.map(({ example }) => example.replace(/[[\]]/g, ""));
}

/** Of this many sentences one is an example: about three dates and three quotations in 1,000 characters, as in news. */
const NEWS = 10;
/** One sentence in five ends its paragraph. */
const PARAGRAPH = 2 ** 24 / 5;

/**
 * Documents of about `size` bytes, `total` bytes in all, put together from German sentences of ours
 * in an order that differs from document to document and not from run to run. `dense` texts consist
 * of examples of rules alone: the worst case.
 */
export function benchTexts(size: number, total: number, dense = false): string[] {
  const dated = examples();
  const plain = dense ? dated : prose();
  let seed = 1;
  // A linear congruential generator, as in Numerical Recipes.
  const next = (): number => (seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0) >>> 8;
  const documents: string[] = [];
  for (let bytes = 0; bytes < total;) {
    const parts: string[] = [];
    let length = 0;
    while (length < size) {
      const list = next() % NEWS === 0 ? dated : plain;
      const sentence = list[next() % list.length]!;
      parts.push(sentence, next() < PARAGRAPH ? "\n\n" : " ");
      length += Buffer.byteLength(sentence) + 1;
    }
    documents.push(parts.join("").trim());
    bytes += length;
  }
  return documents;
}
