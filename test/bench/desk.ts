import { strFromU8, unzipSync } from "fflate";
import { tablesZip } from "../../loaders/archive.js";
import { scenarioIds } from "../../loaders/scenarios.js";
import { classStreams } from "../../src/components/class-tables.js";
import { classQueries } from "../../src/model/class-queries.js";
import { classWork } from "../../src/model/class-work.js";
import { collectFiles } from "../../src/model/desk-files.js";
import type { ExerciseSet } from "../../src/model/exercise.js";
import { analyseClass } from "../../src/model/item-analysis.js";
import { parseRecord, recordText } from "../../src/model/record-file.js";
import type { Workbook } from "../../src/model/workbook.js";
import { classRecords } from "../class-records.js";
import { withWasm } from "../wasm-duckdb.js";

/** Each step of the desk with 200 generated records; the middle of `rounds` runs, in milliseconds. */
export async function benchDesk(rounds = 5): Promise<{ step: string; milliseconds: number }[]> {
  const [scenario] = scenarioIds();
  const zip = unzipSync(await tablesZip(scenario!, "de"));
  const read = (name: string) => JSON.parse(strFromU8(zip[name]!));
  const workbook = read("workbook.json") as Workbook;
  const exercises = read("exercises.json") as ExerciseSet;
  const texts = classRecords(workbook, exercises, 200).map(recordText);
  const { article, tables } = workbook;
  const context = { lang: "de" as const, article: article.text, sentences: tables.sentences };

  const parse = () => texts.map((text, i) => ({ name: String(i), parsed: parseRecord(text) }));
  const { records } = collectFiles(parse(), { scenario: scenario!, lang: "de" });
  const work = classWork(records, exercises.items, { context });
  const streams = await classStreams(work);
  const ask = () =>
    withWasm((connection) => {
      for (const [name, stream] of streams)
        connection.insertArrowFromIPCStream(stream.slice(), { name, create: true });
      for (const sql of Object.values(classQueries)) connection.query(sql).toArray();
    });
  await ask();
  const steps: [string, () => unknown][] = [
    [`check ${texts.length} files (${Math.round(texts.join("").length / 1000)} kB)`, parse],
    [
      `grade ${work.scores.length} responses`,
      () => classWork(records, exercises.items, { context }),
    ],
    ["write the rows as Arrow", () => classStreams(work)],
    ["analyse in DuckDB-WASM", ask],
    ["the same in plain JavaScript", () => analyseClass(work)],
  ];
  const results: { step: string; milliseconds: number }[] = [];
  for (const [step, run] of steps) {
    const times: number[] = [];
    for (let i = 0; i < rounds; i++) {
      const began = performance.now();
      await run();
      times.push(performance.now() - began);
    }
    const milliseconds = times.sort((a, b) => a - b)[Math.floor(rounds / 2)]!;
    results.push({ step, milliseconds: Math.round(milliseconds * 10) / 10 });
  }
  return results;
}

if (process.argv[1]?.endsWith("desk.ts")) console.table(await benchDesk());
