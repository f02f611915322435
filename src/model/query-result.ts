/** What a query gives back, whichever engine ran it. */
export interface QueryResult {
  columns: ResultColumn[];
  /** Keyed by column name; names are unique. */
  rows: Record<string, unknown>[];
  /** True where there were more rows than asked for. */
  truncated: boolean;
}

export interface ResultColumn {
  name: string;
  /** The SQL name of the type, e.g. VARCHAR, INTEGER, DATE, VARCHAR[]. */
  type: string;
}

/** What kinds of values are told apart when results are compared. */
export type Family = "number" | "text" | "time" | "boolean" | "other";

/** The family of a SQL type. */
export function familyOf(type: string): Family {
  if (/\[\]|^(STRUCT|MAP)/i.test(type)) return "other";
  if (/INT|DOUBLE|FLOAT|DECIMAL|NUMERIC|REAL/i.test(type) && !/^INTERVAL/i.test(type))
    return "number";
  if (/^(DATE|TIME)/i.test(type)) return "time";
  if (/^BOOL/i.test(type)) return "boolean";
  return /^(VARCHAR|TEXT|CHAR|ENUM|STRING|UTF8)/i.test(type) ? "text" : "other";
}
