import type { Timex } from "../../loaders/extract/types.js";
import { pair, relaxed, same, score, type Score } from "./matching.js";

export interface GoldTimex {
  start: number;
  end: number;
  type: string;
  value: string | null;
}

export interface TimexDocument {
  gold: GoldTimex[];
  predicted: Timex[];
}

/** Spellings of one TIMEX3 value: `T19.30`, `T8:30` and `T19:30:00` are written as `T19:30`, `T08:30`. */
export const normalValue = (value: string | null): string =>
  (value ?? "")
    .trim()
    .replace(/(T\d{1,2})\.(\d\d)/, "$1:$2")
    .replace(/T(\d):/, "T0$1:")
    .replace(/(T\d\d:\d\d):00$/, "$1")
    .toUpperCase();

/** Strict: the same span. Relaxed: any overlap, one to one. With value: the normal TIMEX3 value agrees too. */
export function scoreTimex(documents: readonly TimexDocument[]): Record<string, Score> {
  const right = { strict: 0, relaxed: 0, strictValue: 0, relaxedValue: 0, type: 0 };
  let gold = 0;
  let predicted = 0;
  const agrees = ([a, b]: [GoldTimex, Timex]): boolean =>
    a.value !== null && normalValue(a.value) === normalValue(b.value);
  for (const document of documents) {
    gold += document.gold.length;
    predicted += document.predicted.length;
    const strict = pair(document.gold, document.predicted, (a, b) => (same(a, b) ? 1 : 0));
    const loose = pair(document.gold, document.predicted, relaxed);
    right.strict += strict.length;
    right.strictValue += strict.filter(agrees).length;
    right.relaxed += loose.length;
    right.relaxedValue += loose.filter(agrees).length;
    right.type += loose.filter(([a, b]) => a.type === b.type).length;
  }
  return {
    "span strict": score(right.strict, predicted, gold),
    "span relaxed": score(right.relaxed, predicted, gold),
    "strict + value": score(right.strictValue, predicted, gold),
    "relaxed + value": score(right.relaxedValue, predicted, gold),
    "relaxed + type": score(right.type, predicted, gold),
  };
}
