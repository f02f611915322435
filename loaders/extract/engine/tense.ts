import type { TenseWords } from "../rules/timex-rules.js";
import type { Tense } from "../timex-meanings.js";

/** Tells the tense around the span at `at` inside the sentence `[from, to)`. */
export type TenseReader = (text: string, from: number, to: number, at: number) => Tense;

interface Words {
  exact: Set<string>;
  endings: string[];
}

const split = (words: readonly string[]): Words => ({
  exact: new Set(words.filter((word) => !word.startsWith("-"))),
  endings: words.filter((word) => word.startsWith("-")).map((word) => word.slice(1)),
});

const is = ({ exact, endings }: Words, word: string): boolean =>
  exact.has(word) ||
  // An ending tells only in a verb, and verbs are written small.
  (word[0]! >= "a" &&
    endings.some((ending) => word.length > ending.length + 1 && word.endsWith(ending)));

/** Sentences longer than this are read only this far to either side. */
const REACH = 400;
const CLAUSE = /[^,;:–()»«„“"]+/g;

/**
 * The clause that holds the span decides; where it has no verb, the nearest clause that has one.
 * Inside a clause the verb form nearest to the span decides between past and coming.
 */
export function compileTense(words: TenseWords): TenseReader {
  const sets = {
    past: split(words.past),
    notPast: split(words.notPast),
    present: split(words.present),
    notPresent: split(words.notPresent),
    future: split(words.future),
    perfect: split(words.perfect),
    hearsay: split(words.hearsay),
    perfectInfinitive: split(words.perfectInfinitive),
  };

  const verbTense = (word: string, opens: boolean): Tense | null => {
    // The first word is written large whatever it is: only forms that are no noun count.
    const form = opens ? word.toLowerCase() : word;
    if (opens && words.alsoNoun.test(form)) return null;
    if (sets.future.exact.has(form) || (!opens && words.futureForm?.test(form))) return "future";
    const past = opens ? sets.past.exact.has(form) : is(sets.past, form) && !is(sets.notPast, form);
    return past ? "past" : null;
  };

  const clauseTense = (
    clause: string,
    place: number,
    opens: boolean,
    later: () => boolean,
  ): Tense => {
    let best: Tense = "none";
    let distance = Infinity;
    let perfect = false;
    let participle = false;
    let loose = false;
    let present = false;
    let hearsay = false;
    let infinitive = false;
    for (const { 0: word, index } of clause.matchAll(/\p{L}+/gu)) {
      const tense = verbTense(word, opens && index === 0);
      if (tense && Math.abs(index - place) < distance) {
        best = tense;
        distance = Math.abs(index - place);
      }
      if (tense && sets.hearsay.exact.has(word)) hearsay = true;
      if (sets.perfectInfinitive.exact.has(word)) infinitive = true;
      if (tense) continue;
      if (sets.perfect.exact.has(word)) perfect = true;
      else if (words.participle?.test(word)) participle = true;
      else if (words.looseParticiple?.test(word)) loose = true;
      else if (is(sets.present, word) && !is(sets.notPresent, word)) present = true;
    }
    if (hearsay && infinitive && (participle || loose)) return "past";
    if (best !== "none") return best;
    if (perfect ? participle || loose : participle && !present) return "past";
    if (perfect && !present && later()) return "past";
    return present || perfect || loose ? "present" : "none";
  };

  /** Is there a participle after the clause that could complete its auxiliary ("hat am Montag, wie ..., gesagt")? */
  const participleAfter = (clauses: string[]): boolean =>
    clauses.some((clause) => {
      const last = /(\p{L}+)[\s.!?]*$/u.exec(clause)?.[1];
      const alone = !(clause.match(/\p{L}+/gu) ?? []).some(
        (word) => sets.perfect.exact.has(word) || verbTense(word, false) !== null,
      );
      return last !== undefined && alone && words.participle?.test(last) === true;
    });

  return (text, from, to, at) => {
    const start = Math.max(from, at - REACH);
    const piece = text.slice(start, Math.min(to, at + REACH));
    const clauses = [...piece.matchAll(CLAUSE)];
    const gap = ({ index, 0: clause }: RegExpMatchArray): number => {
      const place = at - start;
      return place < index! ? index! - place : Math.max(0, place - index! - clause.length + 1);
    };
    const order = [...clauses.keys()].sort((a, b) => gap(clauses[a]!) - gap(clauses[b]!));
    for (const n of order) {
      const { index, 0: clause } = clauses[n]!;
      const later = (): boolean => participleAfter(clauses.slice(n + 1).map(([text]) => text));
      const tense = clauseTense(clause, at - start - index, index === 0 && start === from, later);
      if (tense !== "none") return tense;
    }
    return "none";
  };
}
