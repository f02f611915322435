import type { Schema } from "./sql-error-rule.js";
import { statementErrors } from "./sql-statement-errors.js";
import { valueErrors } from "./sql-value-errors.js";
import { sqlPlace, type SqlPlace } from "./sql-position.js";
import type { Lang } from "./vocabulary.js";

/** A DuckDB error in plain words, for people who learn SQL by it. */
export interface SqlProblem {
  kind: string;
  /** What is wrong, one sentence. */
  what: string;
  /** What to try; null where there is no honest advice. */
  remedy: string | null;
  /** Where in the statement, where DuckDB says so. */
  place: SqlPlace | null;
  /** DuckDB's own message. */
  original: string;
}

export type { Schema };

/** The first rule that matches counts. */
const rules = [...valueErrors, ...statementErrors];

/**
 * Puts DuckDB's `message` about `sql` into plain words of `lang`. The message may be DuckDB's JSON
 * form, as the parser gives it, or plain text. What no rule knows is said with its first line.
 */
export function explainSqlError(
  message: string,
  { sql, schema, lang }: { sql: string; schema: Schema; lang: Lang },
): SqlProblem {
  const original = plainMessage(message);
  const place = sqlPlace(sql, original);
  for (const rule of rules) {
    const match = rule.pattern.exec(original);
    if (!match) continue;
    const found = { match, sql, schema, place };
    const remedy = rule.remedy?.(found)?.[lang] ?? null;
    return { kind: rule.kind, what: rule.what(found)[lang], remedy, place, original };
  }
  const first = original.split("\n")[0]!;
  const what = { de: "DuckDB lehnt die Abfrage ab", en: "DuckDB rejects the query" }[lang];
  return { kind: "other", what: `${what}: ${first}`, remedy: null, place, original };
}

function plainMessage(message: string): string {
  if (!message.startsWith("{")) return message.trim();
  try {
    const json = JSON.parse(message) as { exception_type?: string; exception_message?: string };
    return `${json.exception_type} Error: ${json.exception_message}`.trim();
  } catch {
    return message.trim();
  }
}
