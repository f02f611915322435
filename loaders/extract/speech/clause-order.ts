import type { Unit } from "./clause.js";
import type { Item } from "./item.js";
import { isOnePhrase, nounPhrase } from "./noun-phrase.js";
import type { Segment } from "./segments.js";
import { W } from "./word-classes.js";

/** Where the finite verb stands: first, inside (second) or at the end of its clause. */
export type Order = "first" | "second" | "final";

/** Where the finite verb of segment `index` stands. */
export function clauseOrder(unit: Unit, index: number, finite: number): Order {
  const { items } = unit;
  const segment = unit.segments[index]!;
  if (!unit.verbSecond) return "second";
  let first = segment.from;
  while (first < finite && (items[first]!.bits & W.coordinator) !== 0) first++;
  if (first === finite)
    return first === segment.from && followsMessage(unit, index) ? "first" : "second";
  let end = segment.to;
  while (end > finite + 1 && items[end - 1]!.kind === "mark") end--;
  return finite === end - 1 && opensSubordinate(items, first, finite) ? "final" : "second";
}

/**
 * Could the text before segment `index` be a message, so that the verb opens a frame after it? Not
 * if it is the subject with its apposition or relative clause, or an adverbial clause.
 */
export function followsMessage(unit: Unit, index: number): boolean {
  const { items, segments } = unit;
  if (index === 0) return false;
  const previous = segments[index - 1]!;
  const quoted = items[previous.from]!;
  if (quoted.kind === "quote" && (quoted.full || previous.to === previous.from + 1)) return true;
  const { mark } = segments[index]!;
  const next = segments[index + 1];
  if (next && (next.mark === ":" || items[next.from]!.bits & W.complementizer)) return false;
  if (mark !== "," && mark !== "–") return false;
  const first = segments[0]!;
  if (isPhrase(items, first)) return false;
  if (
    index === 1 &&
    items[first.from]!.bits & W.subordinator &&
    !(items[first.from]!.bits & W.prep)
  )
    return false;
  const second = segments[1]!;
  const relative = index === 2 && second.mark === "," && isRelative(items, second.from, second.to);
  return !relative || hasFinite(items, first);
}

/** Is the segment one noun phrase, perhaps after an adverb or a preposition: a subject or an adverbial? */
function isPhrase(items: Item[], { from, to }: Segment): boolean {
  let start = from;
  while (start < to - 1 && items[start]!.bits & W.adverb) start++;
  if (start < to - 1 && items[start]!.bits & W.prep && !(items[start]!.bits & W.det)) start++;
  return isOnePhrase(items, start, to);
}

/** Does a relative clause begin at `from`: "die ...", "in der ..."? */
export function isRelative(items: Item[], from: number, to: number): boolean {
  const first = (items[from]!.bits & W.prep) !== 0 ? from + 1 : from;
  return (
    ((items[first]?.bits ?? 0) & W.relative) !== 0 &&
    nounPhrase(items, first, to, false) <= first + 1
  );
}

const hasFinite = (items: Item[], { from, to }: Segment): boolean => {
  for (let i = from; i < to; i++)
    if (
      !items[i]!.cap &&
      items[i]!.bits & (W.auxiliary | W.modal | W.subjunctive | W.weakSubjunctive)
    )
      return true;
  return false;
};

/** Does the clause begin with a conjunction, a question word or a relative pronoun? */
export function opensSubordinate(items: Item[], first: number, finite: number): boolean {
  const { bits } = items[first]!;
  if (bits & W.complementizer) return true;
  if (isRelative(items, first, finite)) return true;
  return (bits & (W.subordinator | W.question)) !== 0 && (bits & (W.prep | W.det)) === 0;
}
