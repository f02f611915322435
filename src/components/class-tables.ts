import type {
  ClassAnalysis,
  HeatPiece,
  ItemStatistics,
  WrongAnswer,
} from "../model/item-analysis.js";
import { classQueries, classTables, type ClassTable } from "../model/class-queries.js";
import type { ClassWork } from "../model/class-work.js";
import { keysOf } from "../model/vocabulary.js";
import type { Database } from "./database.js";

/** The rows of a class as Arrow IPC streams by table name; the writer is loaded when it is called. */
export async function classStreams(work: ClassWork): Promise<Map<ClassTable, Uint8Array>> {
  const arrow = await import("@uwdata/flechette");
  const types = {
    VARCHAR: arrow.utf8(),
    DOUBLE: arrow.float64(),
    INTEGER: arrow.int32(),
    BOOLEAN: arrow.bool(),
  };
  const rows: Record<ClassTable, readonly object[]> = {
    class_learners: work.learners,
    class_scores: work.scores,
    class_answers: work.answers,
    class_marks: work.marks,
    class_gold: work.gold,
  };
  const streams = keysOf(classTables).map((name) => {
    const columns = Object.entries(classTables[name]);
    const data = columns.map(([column]) => [
      column,
      (rows[name] as readonly Record<string, unknown>[]).map((row) => row[column]),
    ]);
    const declared = columns.map(([column, type]) => [column, types[type]]);
    const table = arrow.tableFromArrays(Object.fromEntries(data), {
      types: Object.fromEntries(declared),
    });
    return [name, arrow.tableToIPC(table, { format: "stream" }) as Uint8Array] as const;
  });
  return new Map(streams);
}

/** The item analysis by DuckDB; rejects where it cannot start. */
export async function analyseInDatabase(
  database: Database,
  work: ClassWork,
): Promise<ClassAnalysis & { milliseconds: number }> {
  for (const [name, stream] of await classStreams(work)) await database.put(name, stream);
  const limit = 100_000;
  const [items, wrong, heat] = await Promise.all([
    database.query(classQueries.items, { limit }),
    database.query(classQueries.wrong, { limit }),
    database.query(classQueries.heat, { limit }),
  ]);
  return {
    items: items.rows as unknown as ItemStatistics[],
    wrong: wrong.rows as unknown as WrongAnswer[],
    heat: heat.rows as unknown as HeatPiece[],
    milliseconds: items.milliseconds + wrong.milliseconds + heat.milliseconds,
  };
}
