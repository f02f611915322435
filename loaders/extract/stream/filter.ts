import { once } from "node:events";
import type { Writable } from "node:stream";
import { answerLine, type Defaults } from "./answer-line.js";
import { lines, LONGEST } from "./lines.js";
import { Pool, type BatchOut } from "./pool.js";

/** A batch is handed on at this many lines or bytes, whichever comes first. */
const BATCH = { lines: 64, bytes: 256 * 1024 };
/** Batches under way for each worker: one at work, one waiting. */
const AHEAD = 2;

interface Options extends Defaults {
  workers: number;
}

/**
 * Answers a stream of JSON lines in the order in which they come. Memory does not grow with the
 * stream: at most two batches for each worker are held. Returns how many lines told an error.
 */
export async function filterLines(
  input: AsyncIterable<Uint8Array>,
  output: Writable,
  { workers, ...defaults }: Options,
): Promise<{ lines: number; bad: number }> {
  const counts = { lines: 0, bad: 0 };
  const write = async ({ text, bad }: BatchOut): Promise<void> => {
    counts.bad += bad;
    if (!output.write(text)) await once(output, "drain");
  };
  if (workers === 1) {
    for await (const line of lines(input)) {
      counts.lines++;
      const { json, ok } = line ? answerLine(line, defaults) : TOO_LONG;
      await write({ text: `${json}\n`, bad: ok ? 0 : 1 });
    }
    return counts;
  }
  const pool = new Pool(workers, defaults);
  const under: Promise<BatchOut>[] = [];
  const settle = async (most: number): Promise<void> => {
    while (under.length > most) await write(await under.shift()!);
  };
  const push = async (answer: Promise<BatchOut>): Promise<void> => {
    // Handled when its turn comes; until then a failure must not count as unhandled.
    answer.catch(() => {});
    under.push(answer);
    await settle(AHEAD * workers);
  };
  try {
    let batch: Uint8Array[] = [];
    let bytes = 0;
    const flush = async (): Promise<void> => {
      if (batch.length > 0) await push(pool.answer({ lines: batch }));
      batch = [];
      bytes = 0;
    };
    for await (const line of lines(input)) {
      counts.lines++;
      if (line === null) {
        await flush();
        await push(Promise.resolve({ text: `${TOO_LONG.json}\n`, bad: 1 }));
        continue;
      }
      batch.push(line);
      bytes += line.length;
      if (batch.length >= BATCH.lines || bytes >= BATCH.bytes) await flush();
    }
    await flush();
    await settle(0);
  } finally {
    await pool.close();
  }
  return counts;
}

const TOO_LONG = {
  json: JSON.stringify({
    id: null,
    error: `line longer than ${LONGEST / 1024 / 1024} MiB; split the document`,
  }),
  ok: false,
};
