/** What a result looks like as bars: a text and a number a row, or how many rows each text has. */
export interface Bars {
  label: string;
  /** Null where rows are counted. */
  value: string | null;
  bars: { label: string | null; value: number }[];
}

interface Column {
  name: string;
  type: string;
}

const most = 40;
const isNumeric = ({ type }: Column) => /INT|DOUBLE|FLOAT|DECIMAL/.test(type);

/**
 * The bars of a result, or null where it does not lend itself to any: the first text column gives
 * the labels (names before ids), the first number column the lengths. Without a number column the
 * rows of each text are counted, provided some text repeats.
 */
export function barsOf(
  columns: readonly Column[],
  rows: readonly Record<string, unknown>[],
): Bars | null {
  const texts = columns.filter(({ type }) => type === "VARCHAR" || type === "BOOLEAN");
  const names = texts.filter(({ name }) => !/_ids?$/.test(name));
  const value = columns.find(isNumeric);
  const text = (row: Record<string, unknown>, { name }: Column) =>
    row[name] === null ? null : String(row[name]);

  if (value) {
    const label = names[0] ?? texts[0];
    if (!label || rows.length > most || rows.length < 2) return null;
    const bars = rows.map((row) => ({
      label: text(row, label),
      value: Number(row[value.name] ?? 0),
    }));
    // Lengths are read from a common zero, which differences of both signs do not have.
    if (!bars.every((bar) => bar.value >= 0)) return null;
    return { label: label.name, value: value.name, bars };
  }
  for (const label of names.length > 0 ? names : texts) {
    const counts = new Map<string | null, number>();
    for (const row of rows) counts.set(text(row, label), (counts.get(text(row, label)) ?? 0) + 1);
    if (counts.size < 2 || counts.size === rows.length || counts.size > most) continue;
    const bars = [...counts].map(([name, count]) => ({ label: name, value: count }));
    return { label: label.name, value: null, bars: bars.sort((a, b) => b.value - a.value) };
  }
  return null;
}
