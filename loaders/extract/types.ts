import type { Span } from "../../src/model/text.js";

/**
 * What the converter finds in any article. Offsets inside the converter are UTF-16 units, the
 * unit of JavaScript's regular expressions; `document.ts` turns them into code points on the way out.
 */
export type Lang = "de" | "en";

/** What is known about a text before it is read. Dates are ISO days or EDTF; null when unknown. */
export interface Context {
  lang: Lang;
  /** Publication date (document creation time): `2022-01-22`, `2022-01`, `2022`. */
  published: string | null;
  /** The day from which relative dates count, where it is known apart from `published`. */
  reference: string | null;
}

/** A time expression with TIMEX3 attributes and an EDTF reading. */
export interface Timex extends Span {
  type: "DATE" | "TIME" | "DURATION" | "SET";
  /** TIMEX3 value: `2022-01-21`, `2022-W04`, `P3D`, `PRESENT_REF`, `XXXX-WXX-5`, ... */
  value: string;
  mod:
    | "START"
    | "MID"
    | "END"
    | "APPROX"
    | "BEFORE"
    | "AFTER"
    | "LESS_THAN"
    | "MORE_THAN"
    | "EQUAL_OR_LESS"
    | "EQUAL_OR_MORE"
    | null;
  /** Extended Date/Time Format, null where the expression names no place on the calendar. */
  edtf: string | null;
  /** First and last day (ISO, inclusive) that the expression can mean; null where open or unresolved. */
  earliest: string | null;
  latest: string | null;
  /** The name of the rule that found it. */
  rule: string;
}

export type QuoteMode = "direct" | "indirect" | "reported" | "freeIndirect";

/** One quotation. `start`/`end` cover all `spans`, which may be discontinuous. */
export interface Quote extends Span {
  spans: Span[];
  mode: QuoteMode;
  cue: Span | null;
  speaker: Span | null;
  addressee: Span | null;
  rule: string;
}

/** One mention of a person, place, organisation or other named thing. */
export interface Entity extends Span {
  type: "PER" | "LOC" | "ORG" | "MISC";
  /** Mentions with the same key are taken to mean the same actor. */
  key: string;
  rule: string;
}
