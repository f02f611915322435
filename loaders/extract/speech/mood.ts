import type { Item, Segment } from "./clause.js";
import { R, S, W } from "./word-classes.js";

/** How strongly a clause is marked as somebody else's words. */
export type Mood = 0 | 1 | 2;

/**
 * The mood of items `from` to `to`: 2 for the subjunctive of reported speech (sei, habe, gehe), 1
 * for a form that may as well be conditional (würde, hätte), 0 for none.
 */
export function moodOf(items: Item[], { from, to }: Pick<Segment, "from" | "to">): Mood {
  let mood: Mood = 0;
  for (let i = from; i < to; i++) {
    const item = items[i]!;
    if (item.cap || item.kind !== "word") continue;
    if (item.bits & W.subjunctive || isOpenSubjunctive(items, i, to))
      return isFirstPerson(items, from, to) ? 0 : 2;
    if (item.bits & W.weakSubjunctive) mood = 1;
  }
  return mood;
}

/** "ich habe", "und habe ich": with this pronoun the form is the indicative. */
function isFirstPerson(items: Item[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (items[i]!.roles & R.firstPerson) return true;
  return false;
}

/**
 * A verb outside the lists in the subjunctive: ends in -e, follows its subject or an adverb, and no
 * noun follows for which it could be an attribute ("der Kanal benötige eine Schleuse").
 */
function isOpenSubjunctive(items: Item[], i: number, to: number): boolean {
  const item = items[i]!;
  if (item.bits !== 0 || item.verbs.some((verb) => verb.kind === "finite")) return false;
  const isKnown = item.verbs.some((verb) => verb.kind === "subjunctive");
  if (!isKnown && !(item.shape & S.subjunctive)) return false;
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
