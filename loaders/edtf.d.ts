/** The part of the `edtf` package that the loaders use; it ships no types of its own. */
declare module "edtf" {
  interface Mask {
    value: number;
  }
  export interface EdtfDate {
    type: "Date" | "Season" | "Interval" | "Set" | "List" | "Year" | "Decade" | "Century";
    edtf: string;
    /** Milliseconds of the first and last instant, UTC; infinite where open. */
    min: number;
    max: number;
    /** 1 year, 2 month, 3 day, 0 a time within a day. */
    precision?: number;
    approximate?: Mask;
    uncertain?: Mask;
    /** Season: [year, code]. Set and List: dates, or pairs of first and last. */
    values: unknown[];
    /** Set and List only: `[..x]` and `[x..]`. */
    earlier?: boolean;
    later?: boolean;
    /** Interval only: a date, Infinity for an open end, null for an unknown one. */
    lower?: EdtfDate | number | null;
    upper?: EdtfDate | number | null;
  }
  /** Throws a SyntaxError with `offset` where the string is not EDTF. */
  export default function edtf(text: string): EdtfDate;
}
