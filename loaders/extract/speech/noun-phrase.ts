import type { Span } from "../../../src/model/text.js";
import type { Item } from "./clause.js";
import { R, S, W } from "./word-classes.js";

const is = (item: Item | undefined, bits: number): boolean =>
  item !== undefined && (item.bits & bits) !== 0;
const mark = (item: Item | undefined, text: string): boolean =>
  item !== undefined && item.kind === "mark" && item.lower === text;

/** No attribute is longer; keeps the search for the noun constant. */
const ATTRIBUTES = 7;
const CHAIN = 40;
const BRACKET = 8;

/** A lower-case content word: an attribute of a noun, as far as the closed classes know. */
const isAttribute = (item: Item): boolean =>
  (item.kind === "word" &&
    !item.cap &&
    (item.bits &
      (W.pronoun |
        W.subordinator |
        W.complementizer |
        W.auxiliary |
        W.modal |
        W.coordinator |
        W.det)) ===
      0 &&
    !(item.bits & W.prep)) ||
  item.kind === "number" ||
  (item.kind === "mark" && item.lower === ".");

const isNoun = (item: Item, opens = false): boolean => {
  if (item.kind === "quote") return !item.full;
  if (item.kind === "number") return (item.shape & S.numberNoun) !== 0;
  if (item.kind !== "word") return false;
  if (!item.cap)
    return (item.shape & S.noun) !== 0 && (item.bits & ~W.speechNoun) === 0 && isNominal(item);
  return (
    !opens ||
    ((item.bits & ~(W.speechNoun | W.sourceNoun)) === 0 && !(item.shape & S.openingAdverb))
  );
};

/** No verb form but the bare one, which is a noun as well: "report". */
const isNominal = (item: Item): boolean =>
  item.verbs.every(
    ({ kind, lemma }) => kind === "gerund" || (kind === "finite" && lemma === item.lower),
  );

/**
 * The end (exclusive) of the noun core that begins at `from`: determiner, attributes, nouns and
 * names; `from` itself when none begins there.
 */
export function nounCore(items: Item[], from: number, limit: number): number {
  let i = from;
  const first = items[i];
  if (!first || i >= limit) return from;
  if (first.kind === "word" && (first.bits & W.det) !== 0) i++;
  else if (!isNoun(first, i === 0) && first.kind !== "number" && !isPlainAdjective(first))
    return from;
  const stop = Math.min(limit, i + ATTRIBUTES);
  while (i < stop && !isNoun(items[i]!)) {
    if (!isAttribute(items[i]!)) return from;
    i++;
  }
  if (i >= limit || !isNoun(items[i]!)) return from;
  i++;
  while (i < limit) {
    const item = items[i]!;
    if (
      isNoun(item) ||
      (item.kind === "number" && is(items[i - 1], 0) === false && items[i - 1]!.cap)
    )
      i++;
    else if (mark(item, ".") && isInitial(items[i - 1]!) && i + 1 < limit && isNoun(items[i + 1]!))
      i++;
    else if (isPossessive(items, i) && i + 1 < limit && isNoun(items[i + 1]!)) i++;
    else if (
      item.kind === "word" &&
      (item.bits & W.nameParticle) !== 0 &&
      (item.bits & W.coordinator) === 0 &&
      i + 1 < limit &&
      nameFollows(items, i + 1, limit)
    )
      i++;
    else break;
  }
  return i;
}

/** "the employers' offer": the mark closes up to the noun before it. */
const isPossessive = (items: Item[], i: number): boolean =>
  (mark(items[i], "'") || mark(items[i], "’")) &&
  items[i - 1]!.end === items[i]!.start &&
  items[i - 1]!.lower.endsWith("s");

const isInitial = (item: Item): boolean =>
  item.end - item.start <= 3 && item.cap && item.kind === "word";
const isPlainAdjective = (item: Item): boolean =>
  item.kind === "word" &&
  !item.cap &&
  item.bits === 0 &&
  item.verbs.length === 0 &&
  (item.shape & S.adjective) !== 0;
const nameFollows = (items: Item[], i: number, limit: number): boolean => {
  const next = items[i]!;
  if (next.kind === "word" && next.cap) return !is(next, W.det);
  return (next.bits & W.nameParticle) !== 0 && i + 1 < limit && items[i + 1]!.cap;
};

/**
 * The end of the full noun phrase at `from`: its core with brackets, genitives, prepositional
 * attributes, coordination and appositions. Pronouns are phrases of one word.
 */
export function nounPhrase(items: Item[], from: number, limit: number, appositions = true): number {
  const first = items[from];
  if (!first || from >= limit) return from;
  let end = nounCore(items, from, limit);
  if (end === from) {
    if (!is(first, W.pronoun) || is(first, W.question)) return from;
    if (!is(first, W.det) || is(first, W.relative)) return from + 1;
    end = from + 1;
  }
  while (end < from + CHAIN) {
    const next = items[end];
    if (!next || end >= limit) return end;
    let to = end;
    if (mark(next, "(")) to = closeBracket(items, end, limit);
    else if (is(next, W.genitive) && !isNameOnly(items, from, end))
      to = nounCore(items, end, limit);
    else if (is(next, W.attaching) && end + 1 < limit) to = attached(items, end, limit);
    else if ((next.roles & R.joiner) !== 0)
      to = nounCore(items, end + 1, limit) === end + 1 ? end : nounCore(items, end + 1, limit);
    else if (appositions && mark(next, ",")) to = apposition(items, end, limit);
    if (to === end || (to === end + 1 && next.kind !== "word")) return end;
    end = to;
  }
  return end;
}

const isNameOnly = (items: Item[], from: number, end: number): boolean =>
  !is(items[from], W.det) && end - from >= 2;

function closeBracket(items: Item[], open: number, limit: number): number {
  for (let i = open + 1; i < Math.min(limit, open + BRACKET); i++)
    if (mark(items[i], ")")) return i + 1;
  return open;
}

function attached(items: Item[], at: number, limit: number): number {
  const loose = (items[at]!.roles & R.loose) !== 0;
  const end = nounCore(items, at + 1, limit);
  if (end === at + 1) return at;
  // "in Berlin" belongs to the noun; "im Mai" or "in einem Interview" more often to the verb.
  if (loose && is(items[at + 1], W.det)) return at;
  if (items[at + 1]!.kind === "number") return at;
  return end;
}

function apposition(items: Item[], comma: number, limit: number): number {
  const start = comma + 1;
  const first = items[start];
  if (!first || start >= limit || (is(first, W.pronoun | W.obliquePronoun) && !is(first, W.det)))
    return comma;
  const end = nounPhrase(items, start, limit, false);
  if (end === start) return comma;
  const next = items[end];
  if (end >= limit || !next) return end;
  if (mark(next, ",")) return end + 1 < limit ? end + 1 : end;
  if (next.kind === "mark") return end;
  return comma;
}

/** A noun that names where words come from: "Bericht", "Angaben". */
export const isSourceNoun = (item: Item): boolean =>
  item.cap && ((item.bits & W.sourceNoun) !== 0 || (item.shape & S.sourceNoun) !== 0);

/** The span from item `from` to item `to` (exclusive), without marks at its end. */
export function spanOf(items: Item[], from: number, to: number): Span | null {
  let end = to;
  while (end > from && items[end - 1]!.kind === "mark" && items[end - 1]!.lower !== ")") end--;
  return end > from ? { start: items[from]!.start, end: items[end - 1]!.end } : null;
}
