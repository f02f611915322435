import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { entities } from "../../loaders/extract/entities.js";
import { quotes } from "../../loaders/extract/quotes.js";
import { sentences } from "../../loaders/extract/sentences.js";
import { timexes } from "../../loaders/extract/timexes.js";
import type { Context, Lang } from "../../loaders/extract/types.js";
import type { Score } from "./matching.js";
import { scoreEntities, type GoldEntity } from "./score-entities.js";
import { scoreQuotes, type GoldQuote } from "./score-quotes.js";
import { scoreSentences } from "./score-sentences.js";
import { scoreTimex, type GoldTimex } from "./score-timex.js";

/*
 * `npm run eval -- <folder>`: runs the converter over `<layer>_<lang>.*.jsonl` of a folder (layers
 * timex, sentences, quotes, actors; one document a line; offsets in UTF-16 units; `dct` or `date`
 * is the publication date) and prints one table. `--write FILE` also writes the figures as the module
 * that the method page shows (src/model/measured.ts).
 */

interface Line {
  text: string;
  note?: string;
  dct?: string;
  date?: string;
  timex?: GoldTimex[];
  sentences?: [number, number][];
  quotes?: GoldQuote[];
  entities?: GoldEntity[];
  ignored?: { start: number; end: number }[];
}

type Scores = Record<string, Score>;

const context = (line: Line, lang: Lang): Context => ({
  lang,
  published: line.dct ?? line.date ?? null,
  reference: null,
});

const layers: Record<string, (lines: Line[], lang: Lang) => Scores> = {
  timex: (lines, lang) => {
    const all = lines.map((line) => ({
      gold: line.timex!,
      predicted: timexes(line.text, context(line, lang)),
    }));
    if (!lines.some(({ note }) => note?.startsWith("dates only"))) return scoreTimex(all);
    // Where only dates are annotated, dates are compared with dates; the figures for all follow.
    const dates = all.map(({ gold, predicted }) => ({
      gold,
      predicted: predicted.filter(({ type }) => type === "DATE"),
    }));
    const every = Object.entries(scoreTimex(all)).slice(0, 2);
    return {
      ...scoreTimex(dates),
      ...Object.fromEntries(every.map(([name, value]) => [`${name}, all types`, value])),
    };
  },
  sentences: (lines, lang) =>
    scoreSentences(
      lines.map((line) => ({
        text: line.text,
        gold: line.sentences!.map(([start, end]) => ({ start, end })),
        predicted: sentences(line.text, lang),
      })),
    ),
  quotes: (lines, lang) =>
    scoreQuotes(
      lines.map((line) => ({
        text: line.text,
        gold: line.quotes!,
        predicted: quotes(
          line.text,
          context(line, lang),
          sentences(line.text, lang),
          entities(line.text, lang),
        ),
      })),
    ),
  actors: (lines, lang) =>
    scoreEntities(
      lines.map((line) => ({
        gold: line.entities!,
        ignored: line.ignored ?? [],
        predicted: entities(line.text, lang),
      })),
    ),
};

function main(folder: string | undefined, target: string | undefined): number {
  const measured: object[] = [];
  if (!folder) {
    console.error("usage: npm run eval -- <folder with files such as timex_de.dev.jsonl>");
    return 2;
  }
  const sets = readdirSync(folder).flatMap((file) => {
    // A second dot before the extension but one is another tagger's output, not a gold set.
    const match = /^(timex|sentences|quotes|actors)_(de|en)(?:\.\w+)?\.jsonl$/.exec(file);
    return match ? [{ file, layer: match[1]!, lang: match[2] as Lang }] : [];
  });
  if (sets.length === 0) {
    console.error(`no evaluation sets in "${folder}"; expected files such as timex_de.dev.jsonl`);
    return 2;
  }
  for (const { file, layer, lang } of sets) {
    const lines = readFileSync(join(folder, file), "utf8")
      .split("\n")
      .filter((line) => line.trim() !== "")
      .map((line) => JSON.parse(line) as Line);
    const size = lines.reduce((sum, { text }) => sum + text.length, 0);
    const began = performance.now();
    const scores = layers[layer]!(lines, lang);
    const seconds = (performance.now() - began) / 1000;
    console.log(
      `\n${file}: ${lines.length} documents, ${size} characters, ${seconds.toFixed(2)} s`,
    );
    for (const [name, value] of Object.entries(scores)) console.log(row(name, value));
    measured.push({
      set: `${layer}_${lang}`,
      documents: lines.length,
      scores: Object.entries(scores).map(([name, { precision, recall, f1 }]) => ({
        name,
        precision: rounded(precision),
        recall: rounded(recall),
        f1: rounded(f1),
      })),
    });
  }
  if (target) writeFileSync(target, moduleOf(measured));
  return 0;
}

const rounded = (value: number): number => Math.round(value * 1000) / 1000;

/** The figures as a module, so that a page shows what was measured and nobody copies numbers. */
const moduleOf = (measured: object[]): string =>
  `/** Written by \`npm run eval -- <folder> --write src/model/measured.ts\`; not by hand. */
export interface Measured {
  /** Layer and language. */
  set: string;
  documents: number;
  scores: { name: string; precision: number; recall: number; f1: number }[];
}

export const measured: Measured[] = ${JSON.stringify(measured, null, 2)};
`;

const percent = (value: number): string => (100 * value).toFixed(1).padStart(5);

const row = (name: string, { precision, recall, f1, right, predicted, gold }: Score): string =>
  `  ${name.padEnd(26)} P ${percent(precision)}  R ${percent(recall)}  F1 ${percent(f1)}` +
  `   (${right} right, ${predicted} predicted, ${gold} gold)`;

const write = process.argv.indexOf("--write");
process.exitCode = main(process.argv[2], write > 0 ? process.argv[write + 1] : undefined);
