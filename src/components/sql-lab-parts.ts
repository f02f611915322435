import { offeredQueries } from "../model/example-queries.js";
import type { Result } from "./database.js";

/** Whether a statement of `sql` changes tables; texts and comments do not count. */
export function changesTables(sql: string): boolean {
  const bare = sql.replace(/'(?:[^']|'')*'|"[^"]*"|--.*|\/\*[\s\S]*?\*\//g, " ");
  return bare
    .split(";")
    .some((statement) =>
      /^\s*(insert|update|delete|create|drop|alter|truncate|with\b[\s\S]*\b(insert into|update|delete from))\b/i.test(
        statement,
      ),
    );
}

/** What an address asks for: `?q=<name>` or `#sql=<text>`; null where it does not. */
export function sqlOfAddress(href: string): { name: string | null; sql: string | null } {
  const url = new URL(href);
  const wanted = url.searchParams.get("q");
  const name = offeredQueries.some((query) => query.name === wanted) ? wanted : null;
  return { name, sql: new URLSearchParams(url.hash.slice(1)).get("sql") };
}

/**
 * The address of a query: by name, or with its text behind `#`, which a browser never sends to the
 * server.
 */
export function linkOf(name: string | null, sql: string, href = location.href): string {
  const url = new URL(href);
  url.search = name ? `?q=${name}` : "";
  url.hash = name ? "" : `sql=${encodeURIComponent(sql)}`;
  return url.href;
}

/** Rows computed at build time in the form of a result; types are told by the values. */
export function snapshotResult(rows: readonly object[]): Result {
  const plain = rows as readonly Record<string, unknown>[];
  const columns = Object.keys(plain[0] ?? {}).map((name) => {
    const isNumber = plain.some((row) => typeof row[name] === "number");
    return { name, type: isNumber ? "INTEGER" : "VARCHAR" };
  });
  return { columns, rows: [...plain], truncated: false, milliseconds: 0 };
}
