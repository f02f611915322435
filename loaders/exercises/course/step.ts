import type { TableName } from "../../../src/model/tables.js";
import type { Text } from "../../../src/model/vocabulary.js";

/** One step of the query course. The first version that fits the tables of a scenario is asked. */
export interface CourseStep {
  /** Kebab-case; makes the item's id. */
  name: string;
  difficulty: 1 | 2 | 3;
  objective: Text;
  versions: CourseVersion[];
}

export interface CourseVersion {
  prompt: Text;
  hints: Text[];
  explanation: Text;
  /** Tables that the answer needs. */
  tables: TableName[];
  /** What stands in the editor at first. */
  start: string;
  solution: string;
  ordered?: boolean;
  /** A query that gives one row with `fits`: whether these tables have a clear, instructive answer. */
  fits?: string;
  /** Other right queries. */
  accept: string[];
  /** Wrong queries, with what to say to whoever writes one like it. */
  reject: { sql: string; says: Text }[];
}

export const text = (de: string, en: string): Text => ({ de, en });
export const wrong = (sql: string, de: string, en: string) => ({ sql, says: text(de, en) });
