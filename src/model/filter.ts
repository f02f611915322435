import { queries, type SnapshotRows, type Stance } from "./queries.js";

/** What a reader can filter stances by, and the column of the `stances` query that answers it. */
export const facets = {
  side: "side",
  actor: "actor_id",
  issue: "issue_id",
  act: "act",
  polarity: "polarity",
  mode: "mode",
} as const satisfies Record<string, keyof Stance>;

export type Facet = keyof typeof facets;
export const facetNames = Object.keys(facets) as Facet[];

/**
 * One filter, said once: from it come the predicate over snapshot rows, the SQL for DuckDB and the
 * link. A facet left out lets everything pass; a list lets these values pass (an empty list none);
 * null stands for rows in which the text names nothing, such as third parties without a side.
 */
export type Filter = Partial<Record<Facet, readonly (string | null)[]>>;

const chosen = (filter: Filter): [Facet, readonly (string | null)[]][] =>
  facetNames.flatMap((facet) => {
    const values = filter[facet];
    return values ? [[facet, values] as [Facet, readonly (string | null)[]]] : [];
  });

/** True where the filter restricts nothing. */
export const isOpen = (filter: Filter): boolean => chosen(filter).length === 0;

/** The filter as a predicate over rows of the `stances` query. */
export function predicate(filter: Filter): (row: Stance) => boolean {
  const tests = chosen(filter).map(([facet, values]) => {
    const allowed = new Set(values);
    return (row: Stance) => allowed.has(row[facets[facet]]);
  });
  return (row) => tests.every((test) => test(row));
}

const quoted = (value: string): string => `'${value.replaceAll("'", "''")}'`;

/** The filter as an SQL condition; values are quoted, so any text is data and never syntax. */
export function condition(filter: Filter): string {
  const clauses = chosen(filter).map(([facet, values]) => {
    const column = facets[facet];
    const words = values.filter((value) => value !== null).map(quoted);
    const tests = [
      ...(words.length > 0 ? [`${column} IN (${words.join(", ")})`] : []),
      ...(values.includes(null) ? [`${column} IS NULL`] : []),
    ];
    if (tests.length === 0) return "FALSE";
    return tests.length === 1 ? tests[0]! : `(${tests.join(" OR ")})`;
  });
  return clauses.length === 0 ? "TRUE" : clauses.join("\n  AND ");
}

/** The `stances` query under a filter, as a reader of the query page would write it. */
export function stancesQuery(filter: Filter): string {
  const sql = queries.stances.sql;
  if (isOpen(filter)) return sql;
  return `WITH stances AS (\n${sql.replace(/^/gm, "  ")}\n)\nSELECT *\nFROM stances\nWHERE ${condition(filter)}`;
}

// A value that could be mistaken for "no value" or for two values is escaped once more.
const nothing = "-";
const encode = (value: string | null): string =>
  value === null ? nothing : value === nothing ? "%2D" : encodeURIComponent(value);
const decode = (value: string): string | null => {
  if (value === nothing) return null;
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
};

/** Writes the filter into a copy of `params`: one parameter a facet, values joined by commas. */
export function writeFilter(filter: Filter, params: URLSearchParams): URLSearchParams {
  const result = new URLSearchParams(params);
  for (const facet of facetNames) {
    const values = filter[facet];
    if (values) result.set(facet, values.map(encode).join(","));
    else result.delete(facet);
  }
  return result;
}

/** Reads the filter that `writeFilter` wrote; unknown parameters are left alone. */
export function readFilter(params: URLSearchParams): Filter {
  const filter: Filter = {};
  for (const facet of facetNames) {
    const value = params.get(facet);
    if (value !== null) filter[facet] = value === "" ? [] : value.split(",").map(decode);
  }
  return filter;
}

/** Keeps of rows that stand for several positions (acts, voices) the part that is in `kept`. */
function keepPositions<Row extends { positions: number; position_ids: string }>(
  rows: readonly Row[],
  kept: ReadonlySet<string>,
): Row[] {
  return rows.flatMap((row) => {
    const ids = row.position_ids.split(" ").filter((id) => kept.has(id));
    return ids.length === 0 ? [] : [{ ...row, positions: ids.length, position_ids: ids.join(" ") }];
  });
}

/** The snapshots of the named queries as they would answer over these stances alone. */
export function keepStances(snapshots: SnapshotRows, stances: readonly Stance[]): SnapshotRows {
  const kept = new Set(stances.map((row) => row.position_id));
  return {
    stances: [...stances],
    conflicts: snapshots.conflicts.filter(
      (row) => kept.has(row.position_a) && kept.has(row.position_b),
    ),
    timeline: snapshots.timeline,
    acts: keepPositions(snapshots.acts, kept),
    voices: keepPositions(snapshots.voices, kept),
    agreement: snapshots.agreement,
  };
}
