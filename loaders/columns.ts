import type * as z from "zod";
import { tables, type TableName } from "../src/model/tables.js";
import type { Text } from "../src/model/vocabulary.js";

export type SqlType = "VARCHAR" | "INTEGER" | "DOUBLE" | "DATE";

/** One column of a table, as every format needs it. */
export interface Column {
  name: string;
  type: SqlType;
  nullable: boolean;
  /** The words of a closed list, in order; null for an open column. */
  values: string[] | null;
  describe: Text;
}

export const tableNames = Object.keys(tables) as TableName[];

/** The columns of a table in order, read off its zod object: the one source of names and types. */
export function columnsOf(table: TableName): Column[] {
  return Object.entries(tables[table].shape as Record<string, z.ZodType>).map(([name, field]) => {
    const nullable = field.type === "nullable";
    const inner = nullable ? (field as z.ZodNullable<z.ZodType>).unwrap() : field;
    const values = inner.type === "enum" ? (inner as z.ZodEnum).options.map(String) : null;
    const { describe } = (inner.meta() ?? {}) as { describe?: Text };
    if (!describe) throw new Error(`column without a description: ${table}.${name}`);
    return { name, type: sqlType(inner, `${table}.${name}`), nullable, values, describe };
  });
}

function sqlType(field: z.ZodType, name: string): SqlType {
  const { type } = field;
  const { format } = field as { format?: string | null };
  if (type === "enum") return "VARCHAR";
  if (type === "string") return format === "date" ? "DATE" : "VARCHAR";
  if (type === "number") return format === "safeint" ? "INTEGER" : "DOUBLE";
  throw new Error(`column of a kind that no format knows: ${name} is ${type}`);
}
