/**
 * Arrow values as DuckDB-WASM hands them over become plain JavaScript values that can be shown,
 * compared and written as JSON. Arrow is described by shape only, so nothing of it is imported.
 */
export interface ArrowType {
  typeId: number;
  scale?: number;
  unit?: number;
  bitWidth?: number;
  isSigned?: boolean;
  precision?: number;
  children?: readonly ArrowField[] | null;
  dictionary?: ArrowType;
}
export interface ArrowField {
  name: string;
  type: ArrowType;
}
export interface ArrowBatch {
  numRows: number;
  schema: { fields: readonly ArrowField[] };
  getChildAt(index: number): { get(row: number): unknown } | null;
}
export interface Column {
  name: string;
  /** The SQL name of the type, e.g. VARCHAR, INTEGER, DATE, VARCHAR[]. */
  type: string;
}

/** Arrow's type ids (format/Schema.fbs); negative ones name the same types with their widths. */
const enum Id {
  Int = 2,
  Float = 3,
  Binary = 4,
  Utf8 = 5,
  Bool = 6,
  Decimal = 7,
  Date = 8,
  Time = 9,
  Timestamp = 10,
  Interval = 11,
  List = 12,
  Struct = 13,
  FixedSizeBinary = 15,
  FixedSizeList = 16,
  Map = 17,
  LargeBinary = 19,
  LargeUtf8 = 20,
}

const fixed: Record<number, string> = {
  [Id.Binary]: "BLOB",
  [Id.LargeBinary]: "BLOB",
  [Id.FixedSizeBinary]: "BLOB",
  [Id.Utf8]: "VARCHAR",
  [Id.LargeUtf8]: "VARCHAR",
  [Id.Bool]: "BOOLEAN",
  [Id.Date]: "DATE",
  [Id.Time]: "TIME",
  [Id.Timestamp]: "TIMESTAMP",
  [Id.Interval]: "INTERVAL",
};
const integers: Record<number, string> = { 8: "TINYINT", 16: "SMALLINT", 32: "INTEGER" };

/** The SQL name of an Arrow type. */
export function sqlType(type: ArrowType): string {
  if (type.dictionary) return sqlType(type.dictionary);
  const child = (i: number) => sqlType(type.children![i]!.type);
  switch (type.typeId) {
    case Id.Int:
      return (type.isSigned === false ? "U" : "") + (integers[type.bitWidth ?? 0] ?? "BIGINT");
    case Id.Float:
      return type.precision === 2 ? "DOUBLE" : "FLOAT";
    case Id.Decimal:
      // DuckDB's HUGEINT (any sum of whole numbers) travels as this.
      if (type.precision === 38 && type.scale === 0) return "HUGEINT";
      return `DECIMAL(${type.precision},${type.scale})`;
    case Id.List:
    case Id.FixedSizeList:
      return `${child(0)}[]`;
    case Id.Struct:
      return `STRUCT(${type.children!.map((f) => `${f.name} ${sqlType(f.type)}`).join(", ")})`;
    case Id.Map: {
      const [key, value] = type.children![0]!.type.children!;
      return `MAP(${sqlType(key!.type)}, ${sqlType(value!.type)})`;
    }
  }
  return fixed[type.typeId] ?? "VARCHAR";
}

/**
 * Throws where a column cannot be shown truly: DuckDB-WASM streams no dictionaries, so an ENUM
 * arrives without its words, and Arrow's JavaScript misreads its INTERVAL.
 */
export function checkTypes(fields: readonly ArrowField[]): void {
  const lost = ({ type }: ArrowField): string | undefined => {
    if (type.dictionary) return "ENUM";
    if (type.typeId === Id.Interval) return "INTERVAL";
    return type.children?.map(lost).find((name) => name !== undefined);
  };
  for (const field of fields) {
    const type = lost(field);
    if (type) throw new Error(`Display Error: column "${field.name}" has the type ${type}`);
  }
}

/** The columns of a result; a repeated name gets `_1`, `_2`, so that a row object loses no value. */
export function columnsOf(fields: readonly ArrowField[]): Column[] {
  const seen = new Set<string>();
  return fields.map(({ name, type }) => {
    let unique = name;
    for (let i = 1; seen.has(unique); i++) unique = `${name}_${i}`;
    seen.add(unique);
    return { name: unique, type: sqlType(type) };
  });
}

/** The first `limit` rows of a batch as plain objects, keyed by `columns`. */
export function rowsOf(batch: ArrowBatch, columns: Column[], limit: number) {
  const count = Math.min(batch.numRows, limit);
  const rows: Record<string, unknown>[] = Array.from({ length: count }, () => ({}));
  columns.forEach((column, i) => {
    const vector = batch.getChildAt(i);
    const type = batch.schema.fields[i]!.type;
    for (let row = 0; row < count; row++)
      rows[row]![column.name] = plainValue(vector?.get(row) ?? null, type);
  });
  return rows;
}

/**
 * One Arrow value as a plain one: NULL is null, whole numbers are numbers where exact and strings
 * beyond, DECIMAL keeps its digits, dates and times are ISO strings, lists are arrays, structs and
 * maps are objects, blobs are hexadecimal text.
 */
export function plainValue(value: unknown, type: ArrowType): unknown {
  if (value === null || value === undefined) return null;
  switch (type.typeId) {
    case Id.Int:
      return typeof value === "bigint" ? wholeNumber(value) : value;
    case Id.Decimal:
      return decimal(value as Uint32Array, type.scale ?? 0);
    case Id.Date:
      return isoTime(Number(value))?.slice(0, -14) ?? infinity(value);
    case Id.Timestamp:
      return (
        isoTime(Number(value))
          ?.replace("T", " ")
          .replace(/(\.000)?Z$/, "") ?? infinity(value)
      );
    case Id.Time:
      return timeOfDay(value as number | bigint, type.unit ?? 0);
    case Id.List:
    case Id.FixedSizeList:
      return [...(value as Iterable<unknown>)].map((v) => plainValue(v, type.children![0]!.type));
    case Id.Struct: {
      const struct = value as Record<string, unknown>;
      return Object.fromEntries(
        type.children!.map((f) => [f.name, plainValue(struct[f.name], f.type)]),
      );
    }
    case Id.Map: {
      const [key, item] = type.children![0]!.type.children!;
      return Object.fromEntries(
        [...(value as Iterable<[unknown, unknown]>)].map(([k, v]) => [
          String(plainValue(k, key!.type)),
          plainValue(v, item!.type),
        ]),
      );
    }
    case Id.Binary:
    case Id.LargeBinary:
    case Id.FixedSizeBinary:
      return [...(value as Uint8Array)].map((b) => b.toString(16).padStart(2, "0")).join("");
  }
  return typeof value === "bigint" ? wholeNumber(value) : value;
}

function wholeNumber(value: bigint): number | string {
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : String(value);
}

/** A two's-complement little-endian number of 32-bit words, `scale` digits after the point. */
function decimal(words: Uint32Array, scale: number): number | string {
  let whole = 0n;
  for (let i = words.length - 1; i >= 0; i--) whole = (whole << 32n) | BigInt(words[i]!);
  whole = BigInt.asIntN(32 * words.length, whole);
  if (scale === 0) return wholeNumber(whole);
  const digits = String(whole < 0n ? -whole : whole).padStart(scale + 1, "0");
  const text = `${whole < 0n ? "-" : ""}${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
  return digits.length <= 15 ? Number(text) : text;
}

/** Null beyond the years that JavaScript dates hold, as DuckDB's infinities are. */
function isoTime(milliseconds: number): string | null {
  const date = new Date(milliseconds);
  return Number.isNaN(date.getTime()) ? null : date.toISOString();
}
const infinity = (value: unknown) => (Number(value) < 0 ? "-infinity" : "infinity");

/** Units as in Arrow: seconds, milliseconds, microseconds, nanoseconds. */
function timeOfDay(value: number | bigint, unit: number): string {
  const milliseconds = Number(value) / [1e-3, 1, 1e3, 1e6][unit]!;
  return new Date(milliseconds)
    .toISOString()
    .slice(11, -1)
    .replace(/\.000$/, "");
}
