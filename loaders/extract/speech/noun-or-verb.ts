import type { Item } from "./item.js";
import type { VerbForm } from "./lexicon.js";
import { nounCore, nounPhrase } from "./noun-phrase.js";
import type { Segment } from "./segments.js";
import { withoutAdverbials } from "./subject-beside.js";
import { R, S, TAKES, W } from "./word-classes.js";

/** A subject has no more words than these before its verb. */
const SUBJECT = 8;

/**
 * Is a verb form a noun in its place: "the report", "a pay offer", "raising fears"? Asked where the
 * verb follows its subject; `quoted` says that words in marks stand right before it.
 */
export function isNounHere(
  items: Item[],
  segment: Segment,
  at: number,
  verb: VerbForm,
  quoted: boolean,
): boolean {
  if (verb.apart) return false;
  const { lower } = items[at]!;
  const bare = lower === verb.lemma;
  const third = !bare && lower.endsWith("s");
  const kept = withoutAdverbials(items, segment.from, at, W.adverb);
  // "However reports ...": where nothing but adverbs stands before it, the last of them counts.
  const end = kept > segment.from ? kept : at;
  const before = end > segment.from ? items[end - 1] : undefined;
  if (!before) return bare && !quoted && !isInverted(items, segment, at, verb);
  if (before.roles & R.nominative || before.bits & (W.modal | W.relative)) return false;
  if (before.bits & (W.det | W.prep) && !(before.bits & W.pronoun)) return true;
  if (before.bits & (W.pronoun | W.coordinator)) return false;
  if (bare) return !isPlural(before) && !isPlural(headOf(items, segment, at));
  return third && !endsPhrase(items, segment, end);
}

/** "The plan is too slow, say critics": nothing but its subject stands behind the verb. */
const isInverted = (items: Item[], { from, to, mark }: Segment, at: number, verb: VerbForm) =>
  at === from &&
  mark === "," &&
  verb.class.act === "assertion" &&
  (verb.takes & TAKES.main) !== 0 &&
  at + 1 < to &&
  nounPhrase(items, at + 1, to, false) >= lastWord(items, to);

/** Where the segment ends without the full stop. */
const lastWord = (items: Item[], to: number): number =>
  items[to - 1]!.kind === "mark" ? to - 1 : to;

const isPlural = ({ kind, shape }: Item): boolean => kind === "word" && (shape & S.plural) !== 0;

/** The first word that is no article or adverb: "Officials in Orsk say". */
function headOf(items: Item[], segment: Segment, at: number): Item {
  let i = segment.from;
  while (i < at - 1 && items[i]!.bits & (W.det | W.adverb | W.coordinator)) i++;
  return items[i]!;
}

/** Does a phrase that can be a subject in the singular end at `at`: "the ministry", "Orsk"? */
function endsPhrase(items: Item[], segment: Segment, at: number): boolean {
  if (items[at - 1]!.cap) return true;
  for (let start = Math.max(segment.from, at - SUBJECT); start < at; start++)
    if (items[start]!.bits & W.det && nounCore(items, start, at) === at) return true;
  return false;
}
