import { keyOf, looseKeyOf, type Cell } from "./result-cells.js";
import { familyOf, type QueryResult } from "./query-result.js";

/** For each wanted column the index of the given one that answers it; null where none does. */
export type Alignment = (number | null)[];

/** Orders of columns that are tried where several columns hold the same values. */
const MOST = 120;

/**
 * Which given columns can stand for the wanted ones, the likeliest first. Values decide, so that
 * any alias will do; where both results have the very same names, these decide, since then the
 * query itself says which column is which.
 */
export function alignments(
  wanted: QueryResult,
  given: QueryResult,
  wantedCells: readonly Cell[][],
  givenCells: readonly Cell[][],
): Alignment[] {
  const names = (result: QueryResult) => result.columns.map(({ name }) => name.toLowerCase());
  const [w, g] = [names(wanted), names(given)];
  if (hasOwnNames(w) && hasOwnNames(g) && w.length === g.length && w.every((n) => g.includes(n)))
    return [w.map((name) => g.indexOf(name))];

  const bags = (cells: readonly Cell[][], key: (cell: Cell) => string) =>
    cells.map((column) => bagOf(column.map(key)));
  const exact = [bags(wantedCells, keyOf), bags(givenCells, keyOf)] as const;
  const loose = [bags(wantedCells, looseKeyOf), bags(givenCells, looseKeyOf)] as const;
  const families = (result: QueryResult) => result.columns.map(({ type }) => familyOf(type));
  const [kinds, others] = [families(wanted), families(given)];
  const likeness = w.map((name, i) =>
    g.map((other, j) => {
      const shared = shareOf(exact[0][i]!, exact[1][j]!);
      const alike = 0.5 * shareOf(loose[0][i]!, loose[1][j]!);
      const values = Math.max(shared, alike);
      // A name alone makes a column answer the wanted one; its place only breaks ties, or pairs
      // columns of one kind whose values are all wrong.
      const inPlace = i === j && (values > 0 || (w.length === g.length && kinds[i] === others[j]));
      return values * 10 + (name === other ? 3 : 0) + (inPlace ? 0.5 : 0);
    }),
  );
  return assignments(likeness)
    .sort((a, b) => b.value - a.value)
    .map(({ taken }) => taken);
}

/** Whether the names were chosen: an engine numbers those that stand twice (name, name_1). */
const hasOwnNames = (names: readonly string[]): boolean =>
  new Set(names).size === names.length &&
  !names.some((name) => names.includes(name.replace(/[_:]\d+$/, "")) && /[_:]\d+$/.test(name));

/** Pairings by likeness: the greedy best for each column, and, where several are as good, each of these. */
function assignments(likeness: readonly number[][]): { taken: Alignment; value: number }[] {
  const found: { taken: Alignment; value: number }[] = [];
  const greedy = greedyAssignment(likeness);
  found.push(greedy);
  const equal = (a: number, b: number) => Math.abs(a - b) < 3.5;
  const options = likeness.map((row, i) => {
    const best = greedy.taken[i];
    if (best === null || best === undefined) return [null];
    return [...row.keys()].filter((j) => row[j]! >= 5 && equal(row[j]!, row[best]!)) as Alignment;
  });
  const walk = (i: number, taken: Alignment, value: number): void => {
    if (found.length >= MOST) return;
    if (i === likeness.length) return void found.push({ taken, value });
    for (const j of options[i]!)
      if (j === null || !taken.includes(j))
        walk(i + 1, [...taken, j], value + (j === null ? 0 : likeness[i]![j]!));
  };
  walk(0, [], 0);
  return found;
}

function greedyAssignment(likeness: readonly number[][]): { taken: Alignment; value: number } {
  const pairs = likeness
    .flatMap((row, i) => row.map((value, j) => ({ i, j, value })))
    .filter(({ value }) => value > 0)
    .sort((a, b) => b.value - a.value || a.i - b.i || a.j - b.j);
  const taken: Alignment = likeness.map(() => null);
  let sum = 0;
  for (const { i, j, value } of pairs)
    if (taken[i] === null && !taken.includes(j)) {
      taken[i] = j;
      sum += value;
    }
  return { taken, value: sum };
}

/** How often each key stands in a list. */
export function bagOf(keys: readonly string[]): Map<string, number> {
  const bag = new Map<string, number>();
  for (const key of keys) bag.set(key, (bag.get(key) ?? 0) + 1);
  return bag;
}

/** Dice's share of two bags, 0 to 1. */
function shareOf(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let both = 0;
  let all = 0;
  for (const [key, count] of a) {
    both += Math.min(count, b.get(key) ?? 0);
    all += count;
  }
  for (const count of b.values()) all += count;
  return all === 0 ? 0 : (2 * both) / all;
}
