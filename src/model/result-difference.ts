import { familyOf, type Family, type QueryResult } from "./query-result.js";
import { cellsOf, keyOf, looseKeyOf, sameCell, type Cell } from "./result-cells.js";
import { alignments, type Alignment } from "./result-columns.js";

/** A row as the learner sees it: column names and plain values. */
export type ShownRow = Record<string, unknown>;

/** In what a given result differs from the wanted one. Empty lists and nulls where it does not. */
export interface Difference {
  /** 0 to 1; 1 only where nothing differs but names and order of columns. */
  score: number;
  /** Names in the wanted result. */
  missingColumns: string[];
  /** Names in the given result. */
  extraColumns: string[];
  /** The columns are right but stand in another order, which does not count. */
  reordered: boolean;
  /** Columns whose values look the same but are of another kind, such as '3' for 3. */
  types: { column: string; wanted: Family; given: Family }[];
  /** Rows not given at all, and rows that nobody asked for; without mere repetitions. */
  missing: ShownRow[];
  extra: ShownRow[];
  /** Right rows that are given too often (`more`) or not often enough. */
  repeated: { count: number; more: boolean; example: ShownRow } | null;
  /** The first row that stands in the wrong place, where order counts and all rows are there. */
  order: { place: number; wanted: ShownRow; given: ShownRow } | null;
  /** A value that differs from a wanted one only in that one of them is NULL. */
  nulls: { column: string; given: unknown; missing: boolean } | null;
  truncated: boolean;
  /** Nothing can be told apart: the wanted result has no rows. */
  undecided: boolean;
}

/**
 * Compares what a query gives with what is wanted, as bags of rows: names and order of columns do
 * not count, order of rows only where `ordered`, numbers are compared with tolerance.
 *
 * The score is Dice's share of the rows (where order counts, half of it is the share of the longest
 * common subsequence), less for each missing column, for columns too many and for wrong types. From a
 * result that is right, adding or removing a row can only lower it.
 */
export function compareResults(
  wanted: QueryResult,
  given: QueryResult,
  ordered: boolean,
): Difference {
  const [want, have] = [cellsOf(wanted), cellsOf(given)];
  const all = alignments(wanted, given, want, have).map((alignment) =>
    matchRows(wanted, given, want, have, alignment),
  );
  const best = all.reduce((a, b) => (b.shared > a.shared ? b : a));
  const { alignment, types, pairs } = best;

  const used = alignment.filter((j): j is number => j !== null);
  const missingColumns = wanted.columns.filter((_, i) => alignment[i] === null);
  const extraColumns = given.columns.filter((_, j) => !used.includes(j));
  const isWhole = missingColumns.length === 0 && extraColumns.length === 0;
  const reordered = isWhole && used.some((j, i) => j !== i);

  const rest = leftovers(wanted, given, pairs, best.wantKeys, best.haveKeys);
  const isComplete = pairs.length === wanted.rows.length && pairs.length === given.rows.length;
  const inOrder = ordered ? longestRun(pairs) : pairs.length;
  const order =
    ordered && isComplete && inOrder < pairs.length ? misplaced(wanted, given, pairs) : null;

  const size = wanted.rows.length + given.rows.length + (given.truncated ? 1 : 0);
  const share = (count: number) => (size === 0 ? 0 : (2 * count) / size);
  const rows = ordered ? (share(pairs.length) + share(inOrder)) / 2 : share(pairs.length);
  const columns = wanted.columns.length === 0 ? 0 : used.length / wanted.columns.length;
  const score = rows * columns * (extraColumns.length > 0 ? 0.8 : 1) * (types.length > 0 ? 0.8 : 1);
  return {
    score: score > 1 - 1e-12 ? 1 : score,
    missingColumns: missingColumns.map(({ name }) => name),
    extraColumns: extraColumns.map(({ name }) => name),
    reordered,
    types,
    ...rest,
    order,
    nulls: nullsOf(wanted, given, best, rest),
    truncated: given.truncated,
    undecided: wanted.rows.length === 0,
  };
}

interface Match {
  alignment: Alignment;
  types: Difference["types"];
  wantKeys: string[];
  haveKeys: string[];
  /** Rows that answer each other, as indices, in the order of the wanted rows. */
  pairs: [want: number, have: number][];
  shared: number;
}

function matchRows(
  wanted: QueryResult,
  given: QueryResult,
  want: readonly Cell[][],
  have: readonly Cell[][],
  alignment: Alignment,
): Match {
  const columns = alignment.flatMap((j, i) => (j === null ? [] : [[i, j] as const]));
  const types = columns.flatMap(([i, j]) => {
    const [a, b] = [familyOf(wanted.columns[i]!.type), familyOf(given.columns[j]!.type)];
    return clash(want[i]!, have[j]!)
      ? [{ column: given.columns[j]!.name, wanted: a, given: b }]
      : [];
  });
  const isLoose = columns.map(([i, j]) => clash(want[i]!, have[j]!));
  const key = (cells: readonly Cell[][], side: 0 | 1, row: number) =>
    JSON.stringify(
      columns.map((pair, n) => (isLoose[n] ? looseKeyOf : keyOf)(cells[pair[side]]![row]!)),
    );
  const wantKeys = wanted.rows.map((_, row) => key(want, 0, row));
  const haveKeys = given.rows.map((_, row) => key(have, 1, row));
  if (columns.length === 0) return { alignment, types, wantKeys, haveKeys, pairs: [], shared: 0 };

  const places = new Map<string, number[]>();
  haveKeys.forEach((k, row) => places.set(k, [...(places.get(k) ?? []), row]));
  const pairs: [number, number][] = [];
  const open: number[] = [];
  wantKeys.forEach((k, row) => {
    const place = places.get(k)?.shift();
    if (place === undefined) open.push(row);
    else pairs.push([row, place]);
  });
  // Numbers on the edge of rounding: the few rows left over are compared one by one.
  const spare = [...places.values()].flat();
  for (const row of open) {
    const at = spare.findIndex((other) =>
      columns.every(([i, j], n) =>
        isLoose[n]
          ? looseKeyOf(want[i]![row]!) === looseKeyOf(have[j]![other]!)
          : sameCell(want[i]![row]!, have[j]![other]!),
      ),
    );
    if (at >= 0) pairs.push([row, spare.splice(at, 1)[0]!]);
  }
  pairs.sort((a, b) => a[0] - b[0]);
  return { alignment, types, wantKeys, haveKeys, pairs, shared: pairs.length };
}

/** Whether two columns hold values of kinds that must be told apart, where both hold any. */
function clash(a: readonly Cell[], b: readonly Cell[]): boolean {
  const kind = (cells: readonly Cell[]) =>
    cells.find(({ family }) => family !== "null")?.family.replace("time", "text");
  const [x, y] = [kind(a), kind(b)];
  return x !== undefined && y !== undefined && x !== y;
}

function leftovers(
  wanted: QueryResult,
  given: QueryResult,
  pairs: Match["pairs"],
  wantKeys: readonly string[],
  haveKeys: readonly string[],
): Pick<Difference, "missing" | "extra" | "repeated"> {
  const [left, right] = [new Set(pairs.map(([i]) => i)), new Set(pairs.map(([, j]) => j))];
  const lacking = [...wanted.rows.keys()].filter((row) => !left.has(row));
  const surplus = [...given.rows.keys()].filter((row) => !right.has(row));
  // A row that is there in another number of copies is neither missing nor foreign.
  const matched = new Set(pairs.map(([i]) => wantKeys[i]!));
  const matchedHave = new Set(pairs.map(([, j]) => haveKeys[j]!));
  const fewer = lacking.filter((row) => matched.has(wantKeys[row]!));
  const more = surplus.filter((row) => matchedHave.has(haveKeys[row]!));
  const repeated =
    more.length > 0
      ? { count: more.length, more: true, example: given.rows[more[0]!]! }
      : fewer.length > 0
        ? { count: fewer.length, more: false, example: wanted.rows[fewer[0]!]! }
        : null;
  return {
    missing: lacking.filter((row) => !fewer.includes(row)).map((row) => wanted.rows[row]!),
    extra: surplus.filter((row) => !more.includes(row)).map((row) => given.rows[row]!),
    repeated,
  };
}

/** Length of the longest common subsequence of both results, copies taken in the order they come. */
function longestRun(pairs: Match["pairs"]): number {
  const tails: number[] = [];
  for (const [, place] of pairs) {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (tails[middle]! < place) low = middle + 1;
      else high = middle;
    }
    tails[low] = place;
  }
  return tails.length;
}

function misplaced(wanted: QueryResult, given: QueryResult, pairs: Match["pairs"]) {
  const place = pairs.findIndex(([, have], i) => have !== i);
  return { place: place + 1, wanted: wanted.rows[place]!, given: given.rows[place]! };
}

/** Where the rows that differ have NULL in one column throughout, on one side only. */
function nullsOf(
  wanted: QueryResult,
  given: QueryResult,
  { alignment }: Match,
  { missing, extra }: Pick<Difference, "missing" | "extra">,
): Difference["nulls"] {
  for (const [i, j] of alignment.entries()) {
    if (j === null) continue;
    const [w, g] = [wanted.columns[i]!.name, given.columns[j]!.name];
    const nullIn = (rows: readonly ShownRow[], name: string) =>
      rows.length > 0 && rows.every((row) => row[name] === null);
    const someNull = (rows: readonly ShownRow[], name: string) =>
      rows.some((row) => row[name] === null);
    if (nullIn(missing, w) && !someNull(given.rows, g))
      return { column: g, given: extra[0]?.[g] ?? null, missing: true };
    if (nullIn(extra, g) && !someNull(wanted.rows, w))
      return { column: g, given: null, missing: false };
  }
  return null;
}
