import type { Span } from "../../src/model/text.js";
import type { Entity } from "../../loaders/extract/types.js";
import { overlap, pair, relaxed, same, score, type Score } from "./matching.js";

export interface GoldEntity extends Span {
  type: string;
}

export interface EntityDocument {
  gold: GoldEntity[];
  ignored: Span[];
  predicted: Entity[];
}

const TYPES = new Set(["PER", "LOC", "ORG"]);

/** Persons, places and organisations; a prediction that meets only ignored spans does not count. */
export function scoreEntities(documents: readonly EntityDocument[]): Record<string, Score> {
  const right = { strict: 0, relaxed: 0, relaxedType: 0 };
  let gold = 0;
  let predicted = 0;
  for (const document of documents) {
    const golden = document.gold.filter(({ type }) => TYPES.has(type));
    const ignored = [...document.ignored, ...document.gold.filter(({ type }) => !TYPES.has(type))];
    const meets = (spans: readonly Span[], entity: Span): boolean =>
      spans.some((span) => overlap(span, entity) > 0);
    const ours = document.predicted.filter(
      (entity) => TYPES.has(entity.type) && (meets(golden, entity) || !meets(ignored, entity)),
    );
    gold += golden.length;
    predicted += ours.length;
    const ofType = (a: GoldEntity, b: Entity, value: number): number =>
      a.type === b.type ? value : 0;
    right.strict += pair(golden, ours, (a, b) => ofType(a, b, same(a, b) ? 1 : 0)).length;
    right.relaxed += pair(golden, ours, relaxed).length;
    right.relaxedType += pair(golden, ours, (a, b) => ofType(a, b, relaxed(a, b))).length;
  }
  return {
    "span strict + type": score(right.strict, predicted, gold),
    "span relaxed": score(right.relaxed, predicted, gold),
    "span relaxed + type": score(right.relaxedType, predicted, gold),
  };
}
