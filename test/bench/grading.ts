import { loadScenario } from "../../loaders/scenario.js";
import { scenarioIds } from "../../loaders/scenarios.js";
import { toArrow } from "../../loaders/formats/arrow.js";
import { columnsOf } from "../../loaders/columns.js";
import { nativeRun } from "../../loaders/exercises/native-run.js";
import { withTables } from "../../loaders/with-tables.js";
import {
  checkTypes,
  columnsOf as columnsOfFields,
  rowsOf,
  type ArrowBatch,
} from "../../src/components/arrow-rows.js";
import type { Item } from "../../src/model/exercise.js";
import { gradeSql, SqlError, type RunSql } from "../../src/model/interactions/grade-sql.js";
import { graders } from "../../src/model/interactions/graders.js";
import type { Solved } from "../../src/model/interactions/grader.js";
import type { TableName } from "../../src/model/tables.js";
import { withWasm } from "../wasm-duckdb.js";

/**
 * One answer graded, from response to sentences. A marked passage: the longest of the scenario, right
 * and with a sentence too much. An SQL item, by native DuckDB and by DuckDB-WASM in this process: the
 * step on contradictions, once right (which runs it on altered tables too), once wrong.
 */
const rounds = 20;
const [id] = scenarioIds();

const median = (times: number[]) => times.sort((a, b) => a - b)[Math.floor(times.length / 2)]!;
async function measure(name: string, use: () => Promise<unknown>): Promise<void> {
  await use();
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const began = performance.now();
    await use();
    times.push(performance.now() - began);
  }
  console.log(name.padEnd(34), `${median(times).toFixed(2)} ms`.padStart(10));
}

const length = (item: Item) =>
  (item as Solved<"select-evidence">).solution.key.spans.reduce(
    (sum, { start, end }) => sum + end - start,
    0,
  );

await withTables(loadScenario(id!), "en", async ({ exercises, tables, connection }) => {
  const names = Object.keys(tables) as TableName[];
  const schema = Object.fromEntries(
    names.map((name) => [name, columnsOf(name).map((column) => column.name)]),
  );
  const isAsked = (item: Item) => item.item_id === "query-contradiction";
  const item = exercises.items.find(isAsked) as Solved<"query">;
  const right = item.solution.key.solution;
  const wrong = Object.keys(item.solution.misconceptions)[0]!;
  console.log(`${id}, ${item.item_id}, median of ${rounds} rounds`);

  const article = tables.article[0]!.text;
  const marking = exercises.items
    .filter((each) => each.interaction === "select-evidence")
    .sort((a, b) => length(b) - length(a))[0] as Solved<"select-evidence">;
  const spans = marking.solution.key.spans;
  const sentences = tables.sentences;
  for (const [what, response] of [
    ["right", spans],
    ["too much", [...spans, sentences[0]!]],
  ] as const)
    await measure(`marked passage, ${what}`, async () =>
      graders["select-evidence"].grade(marking, [...response], { lang: "en", article, sentences }),
    );

  const both = async (engine: string, run: RunSql) => {
    for (const [what, sql, least] of [
      ["right", right, 1],
      ["wrong", wrong, 0],
    ] as const) {
      const { score } = await gradeSql(item, sql, run, { lang: "en", schema });
      if ((score === 1) !== (least === 1))
        throw new Error(`${engine} judges a ${what} query wrongly`);
      await measure(`${engine}, ${what} answer`, () =>
        gradeSql(item, sql, run, { lang: "en", schema }),
      );
    }
  };
  await both("DuckDB, native", nativeRun(connection));
  await withWasm((wasm) => {
    for (const name of names)
      wasm.insertArrowFromIPCStream(toArrow(columnsOf(name), tables[name]), { name, create: true });
    return both("DuckDB, WebAssembly", async (sql, limit) => {
      let batch: ArrowBatch;
      try {
        const table = wasm.query(sql);
        batch = {
          numRows: table.numRows,
          schema: table.schema as unknown as ArrowBatch["schema"],
          getChildAt: (i) => table.getChildAt(i),
        };
      } catch (error) {
        throw new SqlError((error as Error).message);
      }
      checkTypes(batch.schema.fields);
      const columns = columnsOfFields(batch.schema.fields);
      return {
        columns,
        rows: rowsOf(batch, columns, limit),
        truncated: batch.numRows > limit,
      };
    });
  });
});
