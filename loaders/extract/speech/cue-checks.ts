import type { Unit } from "./clause.js";
import type { Item } from "./item.js";
import type { VerbForm } from "./lexicon.js";
import { nounPhrase } from "./noun-phrase.js";
import type { Segment } from "./segments.js";
import { R, S, W } from "./word-classes.js";

/** An attribute stands this close to the article of its noun. */
const ATTRIBUTES = 5;

/** "die verurteilten Männer", "wurden verurteilte Männer ...": a form that goes with the noun behind it. */
export function isAttributeHere(items: Item[], { from, to }: Segment, at: number): boolean {
  if (!(items[at]!.shape & S.adjective) || at + 1 >= to || !items[at + 1]!.cap) return false;
  for (let i = at - 1; i >= from; i--) {
    const { bits, cap } = items[i]!;
    if (bits & W.coordinator) return false;
    if (bits & (W.auxiliary | W.modal) && !cap) return true;
    if (bits & W.det && i >= at - ATTRIBUTES) return nounPhrase(items, i, to, false) > at;
  }
  return false;
}

/** "glauben Sie": the capital makes it the polite form, and who is asked says nothing. */
export const asksReader = (items: Item[], at: number): boolean => {
  const next = items[at + 1];
  return next !== undefined && next.cap && (next.roles & R.ambiguousPronoun) !== 0;
};

/** "ist verboten", "sei aufgefordert": a state, in which nobody says anything. */
export function isState(
  { items, verbSecond }: Unit,
  verb: VerbForm,
  finite: number,
  at: number,
): boolean {
  return (
    verbSecond &&
    !verb.class.perfectWithBeing &&
    (items[finite]!.roles & R.being) !== 0 &&
    !((items[at + 1]?.roles ?? 0) & R.passiveParticiple)
  );
}

/** Has the clause the reflexive pronoun and the word like "davon" that this reading asks for? */
export function suits(
  items: Item[],
  { from, to }: Segment,
  { choosy, class: verbClass }: VerbForm,
): boolean {
  if (!choosy) return true;
  const { reflexive, correlate } = verbClass;
  let self = false;
  let word = !correlate;
  for (let i = from; i < to; i++) {
    if (items[i]!.roles & R.reflexive) self = true;
    if (correlate?.includes(items[i]!.lower)) word = true;
  }
  return word && (reflexive === undefined || reflexive === self);
}

/** "schreibt ... vor": the clause ends with a particle, which makes another verb. */
export function hasParticle(items: Item[], segment: Segment, at: number): boolean {
  let last = segment.to - 1;
  while (last > at && items[last]!.kind === "mark") last--;
  return last > at && (items[last]!.roles & R.particle) !== 0;
}
