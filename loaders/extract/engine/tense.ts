import type { TenseWords } from "../rules/timex-rules.js";
import type { Tense } from "../timex-meanings.js";

/** Tells the tense of the clause around a span, from the words of one language. */
export type TenseReader = (text: string, from: number, to: number, at: number) => Tense;

interface Words {
  exact: Set<string>;
  endings: string[];
}

const split = (words: readonly string[]): Words => ({
  exact: new Set(words.filter((word) => !word.startsWith("-"))),
  endings: words.filter((word) => word.startsWith("-")).map((word) => word.slice(1)),
});

/** Sentences longer than this are read only this far to either side. */
const REACH = 400;

export function compileTense(words: TenseWords): TenseReader {
  const present = split(words.present);
  const notPresent = split(words.notPresent);
  const past = split(words.past);
  const future = split(words.future);
  const notPast = split(words.notPast);
  const is = (set: Words, word: string): boolean =>
    set.exact.has(word) ||
    // An ending tells only in a verb, and verbs are written small.
    (word[0]! >= "a" &&
      set.endings.some((ending) => word.length > ending.length + 1 && word.endsWith(ending)));
  const tenseOf = (word: string): Tense | null => {
    if (future.exact.has(word) || words.futureForm?.test(word)) return "future";
    if (is(past, word) && !is(notPast, word)) return "past";
    return null;
  };
  /** The first word is written large whatever it is: only forms that are no noun count. */
  const tenseOfFirst = (word: string): Tense | null =>
    words.alsoNoun.test(word)
      ? null
      : future.exact.has(word)
        ? "future"
        : past.exact.has(word)
          ? "past"
          : null;
  return (text, from, to, at) => {
    const start = Math.max(from, at - REACH);
    const piece = text.slice(start, Math.min(to, at + REACH));
    const place = at - start;
    let best: Tense = "none";
    let finite = false;
    let bestCost = Infinity;
    for (const match of piece.matchAll(/[\p{L}]+/gu)) {
      const tense = match.index === 0 ? tenseOfFirst(match[0].toLowerCase()) : tenseOf(match[0]);
      const weak = !tense && words.participle?.test(match[0]);
      if (!tense && is(present, match[0]) && !is(notPresent, match[0])) finite = true;
      if (!tense && !weak) continue;
      // Words of the same clause come first: each comma between costs more than any distance.
      const between = piece.slice(Math.min(place, match.index), Math.max(place, match.index));
      const commas = between.match(/[,;:–()»«„“"]/g)?.length ?? 0;
      const cost = commas * REACH * 3 + (weak ? REACH * 1.5 : 0) + Math.abs(match.index - place);
      if (cost < bestCost) {
        best = tense ?? "past";
        bestCost = cost;
      }
    }
    return best === "none" && finite ? "present" : best;
  };
}
