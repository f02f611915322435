import type { Span } from "../../../src/model/text.js";
import type { Unit } from "./clause.js";
import type { Item } from "./item.js";
import { R, S } from "./word-classes.js";

/**
 * Do a phrase and a finite verb differ in number, as far as their forms tell? Then the phrase is no
 * subject: "Die alten Wehre nannte der Minister gefährlich".
 */
export function disagrees({ items, places }: Unit, phrase: Span, finite: number): boolean {
  let from = 0;
  while (places[from]!.start < phrase.start) from++;
  const plural = isJoined(items, places, from, phrase.end) ? null : isPlural(items, from);
  return plural !== null && plural !== ((items[finite]!.shape & S.pluralVerb) !== 0);
}

/** "der Rat und die Kommission" */
function isJoined(items: Item[], places: Span[], from: number, end: number): boolean {
  for (let i = from; i < items.length && places[i]!.start < end; i++)
    if (items[i]!.roles & R.joiner) return true;
  return false;
}

/** Whether the phrase at item `from` is plural by its article or attribute; null where it may be either. */
function isPlural(items: Item[], from: number): boolean | null {
  const article = items[from]!;
  if (article.roles & R.plural) return true;
  if (article.roles & R.singular) return false;
  const next = items[from + 1];
  if (!(article.roles & R.eitherNumber) || !next || next.cap || next.kind !== "word") return null;
  return next.bits === 0 && (next.shape & S.weakAdjective) !== 0 ? true : null;
}
