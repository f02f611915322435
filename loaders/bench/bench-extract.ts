import { readDocument, readLayers } from "../extract/document.js";
import type { Context } from "../extract/types.js";
import { benchTexts } from "./texts.js";

const SIZE = { document: 3_000, long: 1_000_000 };
const ROUNDS = 3;
const DATE = "2022-01-22";
const CONTEXT: Context = { lang: "de", published: DATE, reference: null };

export interface Speed {
  name: string;
  /** Megabytes (UTF-8) a second of processor time, the median of the rounds. */
  speed: number;
}

export interface ExtractBench {
  speeds: Speed[];
  documents: number;
  bytes: number;
  /** Speed of all layers over that of chrono-node's German parser. */
  ratio: number;
  /** The same where every sentence is an example of a rule, with a date in most. */
  denseRatio: number;
  /** Time a byte in one long document over that in short ones; 1 is linear. */
  linearity: number;
  /** Peak resident memory of the process in megabytes. */
  memory: number;
}

/**
 * Measures the layers beside chrono-node's German parser: the same texts, one thread, in turn, after
 * one round that nobody counts.
 */
export async function benchExtract(total: number): Promise<ExtractBench> {
  const { de } = await import("chrono-node");
  const reference = new Date(`${DATE}T12:00:00Z`);
  const short = benchTexts(SIZE.document, total);
  const long = benchTexts(SIZE.long, SIZE.long);
  const dense = benchTexts(SIZE.document, total, true);
  const works: { name: string; texts: string[]; work: (text: string) => unknown }[] = [
    { name: "chrono-node de", texts: short, work: (text) => de.parse(text, reference) },
    { name: "all layers", texts: short, work: (text) => readLayers(text, CONTEXT) },
    {
      name: "all layers and drafts",
      texts: short,
      work: (text) => readDocument({ text, lang: "de", date: DATE }),
    },
    { name: "all layers, one long text", texts: long, work: (text) => readLayers(text, CONTEXT) },
    { name: "chrono-node de, dense", texts: dense, work: (text) => de.parse(text, reference) },
    { name: "all layers, dense", texts: dense, work: (text) => readLayers(text, CONTEXT) },
  ];
  for (const { texts, work } of works) for (const text of texts) work(text);
  const times = works.map((): number[] => []);
  for (let round = 0; round < ROUNDS; round++)
    works.forEach(({ texts, work }, i) => {
      const began = cpuTime();
      for (const text of texts) work(text);
      times[i]!.push(cpuTime() - began);
    });
  const size = (texts: string[]) => texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  const speeds = works.map(({ name, texts }, i) => ({
    name,
    speed: size(texts) / 1000 / median(times[i]!),
  }));
  const [chrono, layers, , one, denseChrono, denseLayers] = speeds.map(({ speed }) => speed);
  return {
    speeds,
    documents: short.length,
    bytes: size(short),
    ratio: layers! / chrono!,
    denseRatio: denseLayers! / denseChrono!,
    linearity: layers! / one!,
    memory: process.resourceUsage().maxRSS / 1000,
  };
}

/** Milliseconds of processor time: other programs on the machine do not count. */
function cpuTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1]!;
