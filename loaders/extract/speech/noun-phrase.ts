import type { Span } from "../../../src/model/text.js";
import type { Unit } from "./clause.js";
import type { Item } from "./item.js";
import { N, R, SIGNAL, W } from "./word-classes.js";

/** No attribute is longer; keeps the search for the noun constant. */
const ATTRIBUTES = 7;
const CHAIN = 40;
const BRACKET = 8;

/**
 * The end (exclusive) of the noun core that begins at `from`: determiner, attributes, nouns and
 * names; `from` itself when none begins there.
 */
export function nounCore(items: Item[], from: number, limit: number): number {
  if (from >= limit || from >= items.length) return from;
  const first = items[from]!.phrase;
  let i = from;
  if (first & N.determiner) i++;
  else if (!(first & (from === 0 ? N.firstHead : N.head))) return from;
  const stop = Math.min(limit, i + ATTRIBUTES);
  while (i < stop && !(items[i]!.phrase & N.noun)) {
    if (!(items[i]!.phrase & N.attribute)) return from;
    i++;
  }
  if (i >= limit || !(items[i]!.phrase & N.noun)) return from;
  i++;
  while (i < limit && (items[i]!.phrase & N.noun || goesOnInName(items, i, limit))) i++;
  return i;
}

/** What stands between or behind the nouns of one name: "Artikel 5", "J. K.", "the employers' offer", "van". */
function goesOnInName(items: Item[], i: number, limit: number): boolean {
  const { phrase } = items[i]!;
  if (!(phrase & N.inName)) return false;
  const number = (phrase & N.number) !== 0 && items[i - 1]!.cap;
  if (i + 1 >= limit) return number;
  // "Artikel 5", but "die Initiative 4300 Unterschriften" is two things.
  if (number) return !(items[i + 1]!.phrase & N.noun);
  if (phrase & N.stop)
    return (items[i - 1]!.phrase & N.initial) !== 0 && (items[i + 1]!.phrase & N.noun) !== 0;
  if (phrase & N.possessive) return (items[i + 1]!.phrase & N.noun) !== 0;
  return (phrase & N.particle) !== 0 && nameFollows(items, i + 1, limit);
}

function nameFollows(items: Item[], i: number, limit: number): boolean {
  const { kind, cap, bits } = items[i]!;
  if (kind === "word" && cap) return !(bits & W.det);
  return (bits & W.nameParticle) !== 0 && i + 1 < limit && items[i + 1]!.cap;
}

/** A phrase begins with one of these. */
const OPENS = N.determiner | N.head | N.firstHead | N.pronoun;

/**
 * The end of the full noun phrase at `from`: its core with brackets, genitives, prepositional
 * attributes, coordination and appositions. Pronouns are phrases of one word.
 */
export function nounPhrase(items: Item[], from: number, limit: number, appositions = true): number {
  if (from >= limit || from >= items.length) return from;
  const first = items[from]!;
  if (!(first.phrase & OPENS)) return from;
  let end = nounCore(items, from, limit);
  if (end === from) {
    if (!(first.phrase & N.pronoun)) return from;
    if (!(first.bits & W.det) || first.bits & W.relative) return from + 1;
    end = from + 1;
  }
  while (end < from + CHAIN) {
    const next = items[end];
    if (!next || end >= limit || !(next.phrase & N.goesOn)) return end;
    let to = end;
    if (next.phrase & N.bracket) to = closeBracket(items, end, limit);
    else if (next.bits & W.genitive && !isNameOnly(items, from, end))
      to = nounCore(items, end, limit);
    else if (next.bits & W.attaching && end + 1 < limit) to = attached(items, end, limit);
    else if (next.roles & R.joiner) {
      to = nounCore(items, end + 1, limit);
      if (to === end + 1) return end;
    } else if (appositions && next.phrase & N.comma) to = apposition(items, end, limit);
    if (to === end || (to === end + 1 && next.kind !== "word")) return end;
    end = to;
  }
  return end;
}

/** A phrase ends with one of these. */
const ENDS = N.noun | N.number | N.pronoun | N.particle | N.closingBracket;

/** Are the items `from` to `to` one noun phrase, or none at all? Most are not, by their last word. */
export function isOnePhrase(items: Item[], from: number, to: number): boolean {
  if (from >= to) return true;
  return (items[to - 1]!.phrase & ENDS) !== 0 && nounPhrase(items, from, to, false) >= to;
}

const isNameOnly = (items: Item[], from: number, end: number): boolean =>
  end - from >= 2 && !(items[from]!.bits & W.det);

function closeBracket(items: Item[], open: number, limit: number): number {
  const last = Math.min(limit, open + BRACKET, items.length);
  for (let i = open + 1; i < last; i++) if (items[i]!.phrase & N.closingBracket) return i + 1;
  return open;
}

function attached(items: Item[], at: number, limit: number): number {
  const loose = (items[at]!.roles & R.loose) !== 0;
  const end = nounCore(items, at + 1, limit);
  if (end === at + 1) return at;
  // "in Berlin" belongs to the noun; "im Mai" or "in einem Interview" more often to the verb.
  if (loose && items[at + 1]!.bits & W.det) return at;
  if (items[at + 1]!.kind === "number" || items[at + 1]!.roles & R.time) return at;
  return end;
}

function apposition(items: Item[], comma: number, limit: number): number {
  const start = comma + 1;
  const first = items[start];
  if (!first || start >= limit) return comma;
  if (first.bits & (W.pronoun | W.obliquePronoun) && !(first.bits & W.det)) return comma;
  const end = nounPhrase(items, start, limit, false);
  if (end === start) return comma;
  const next = items[end];
  if (end >= limit || !next) return end;
  if (next.phrase & N.comma) return end + 1 < limit ? end + 1 : end;
  if (next.kind === "mark") return end;
  return comma;
}

/** A noun that names where words come from: "Bericht", "Angaben". */
export const isSourceNoun = ({ signals }: Item): boolean => (signals & SIGNAL.sourceNoun) !== 0;

/** "Dem Minister zufolge": the phrase before such a word is a source and nothing else. */
export const isSource = (next: Item | undefined): boolean =>
  next !== undefined &&
  (next.signals & SIGNAL.attribution) !== 0 &&
  next.attributions.some(({ side, words }) => side === "after" && words.length === 1);

/** The span from item `from` to item `to` (exclusive), without marks at its end. */
export function spanOf({ items, places }: Unit, from: number, to: number): Span | null {
  let end = to;
  while (end > from && items[end - 1]!.kind === "mark" && !isClosingBracket(items[end - 1]!)) end--;
  return end > from ? { start: places[from]!.start, end: places[end - 1]!.end } : null;
}

const isClosingBracket = ({ phrase }: Item): boolean => (phrase & N.closingBracket) !== 0;

/** The span of one item. */
export const spanAt = (places: Span[], i: number): Span => {
  const { start, end } = places[i]!;
  return { start, end };
};
