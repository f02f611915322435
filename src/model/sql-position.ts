/** A place in a statement, in UTF-16 units, end exclusive. */
export interface SqlPlace {
  start: number;
  end: number;
  /** From 1, as an editor counts. */
  line: number;
}

/**
 * Where in `sql` DuckDB's message points: by its `LINE n: ...` with a caret below, which shows a
 * stretch of a long line between dots. Null where the message names no place.
 */
export function sqlPlace(sql: string, message: string): SqlPlace | null {
  const match = /^LINE (\d+): (.*)\n( *)\^/m.exec(message);
  if (!match) return /at end of input/.test(message) ? atEnd(sql) : null;
  const line = Number(match[1]);
  const shown = match[2]!;
  const lines = sql.split("\n");
  const whole = lines[line - 1];
  if (whole === undefined) return null;
  const cut = shown.startsWith("...") ? 3 : 0;
  const stretch = shown.slice(cut).replace(/\.\.\.$/, "");
  const from = whole.indexOf(stretch);
  const column = from + match[3]!.length - `LINE ${line}: `.length - cut;
  if (from < 0 || column < 0 || column > whole.length) return null;
  const before = lines.slice(0, line - 1).reduce((sum, text) => sum + text.length + 1, 0);
  const length = /^"[^"]*"?|^'[^']*'?|^[\p{L}\p{N}_.]+|^\S/u.exec(whole.slice(column))?.[0].length;
  return { start: before + column, end: before + column + (length ?? 1), line };
}

function atEnd(sql: string): SqlPlace {
  const text = sql.trimEnd();
  return { start: text.length, end: text.length, line: text.split("\n").length };
}
