import type { Unit } from "./clause.js";
import type { Item } from "./item.js";
import type { Segment } from "./segments.js";
import { R, SIGNAL, W } from "./word-classes.js";

/** How strongly a clause is marked as somebody else's words. */
export type Mood = 0 | 1 | 2;

/** A word that could be in the subjunctive. */
export const SUBJUNCTIVE = SIGNAL.subjunctive | SIGNAL.weakSubjunctive | SIGNAL.openSubjunctive;

/**
 * The mood of a clause: 2 for the subjunctive of reported speech (sei, habe, gehe), 1
 * for a form that may as well be conditional (würde, hätte), 0 for none.
 */
export function moodOf({ items }: Unit, { from, to, leads }: Segment): Mood {
  if (!(leads & SUBJUNCTIVE)) return 0;
  let mood: Mood = 0;
  for (let i = from; i < to; i++) {
    const own = items[i]!.signals;
    if (!(own & SUBJUNCTIVE)) continue;
    if (
      own & SIGNAL.subjunctive ||
      (own & SIGNAL.openSubjunctive && isOpenSubjunctive(items, i, to))
    )
      return isFirstPerson(items, from, to) ? 0 : 2;
    if (own & SIGNAL.weakSubjunctive) mood = 1;
  }
  return mood;
}

/** "ich habe", "und habe ich": with this pronoun the form is the indicative. */
function isFirstPerson(items: Item[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (items[i]!.roles & R.firstPerson) return true;
  return false;
}

/**
 * Is a verb that has the form of a subjunctive one in its place? It follows its subject or an
 * adverb, and no noun follows for which it could be an attribute ("der Kanal benötige eine Schleuse").
 */
function isOpenSubjunctive(items: Item[], i: number, to: number): boolean {
  const previous = items[i - 1];
  if (
    !previous ||
    !(previous.cap || previous.bits & (W.pronoun | W.adverb) || previous.lower === ")")
  )
    return false;
  const next = items[i + 1];
  if (!next || i + 1 >= to) return previous.cap || (previous.bits & W.pronoun) !== 0;
  if (next.cap) return false;
  return (
    next.kind !== "word" ||
    (next.bits & (W.det | W.prep | W.pronoun | W.adverb | W.obliquePronoun)) !== 0
  );
}
