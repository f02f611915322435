/** What a statement says apart from its texts, quoted names and comments. */
const bare = (sql: string): string =>
  sql.replace(/'(?:[^']|'')*'|"(?:[^"]|"")*"|--[^\n]*|\/\*[\s\S]*?\*\//g, (text) =>
    text.startsWith("'") || text.startsWith('"') ? " x " : " ",
  );

/**
 * Whether `sql` is one single query, which changes nothing. A semicolon at the end does no harm;
 * `WITH … DELETE` is no query.
 */
export function isOneQuestion(sql: string): boolean {
  const statements = bare(sql)
    .split(";")
    .filter((statement) => statement.trim() !== "");
  if (statements.length !== 1) return false;
  const [statement] = statements;
  return (
    /^[\s(]*(select|with|from|values|table|describe|show|summarize)\b/i.test(statement!) &&
    !/^[\s(]*with\b[\s\S]*\)\s*(insert|update|delete|merge)\b/i.test(statement!)
  );
}

/** Whether a query compares with NULL by = or <>, which is never true. */
export const comparesWithNull = (sql: string): boolean =>
  /(?<![<>])(=|<>|!=)\s*null\b/i.test(bare(sql));
