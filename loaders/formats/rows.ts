/** A row of any table: text, numbers and null. Dates are ISO strings. */
export type PlainRow = Readonly<Record<string, string | number | null>>;
