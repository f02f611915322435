import type { TenseWords } from "../rules/timex-rules.js";
import type { Tense } from "../meanings/scene.js";
import { perForm } from "../forms.js";
import type { Token } from "../tokens.js";
import { compileVerbs } from "./verb-forms.js";

/** Tells the tense around offset `at` inside a sentence that begins with token `from` and ends at `end`. */
export type TenseReader = (
  tokens: readonly Token[],
  from: number,
  end: number,
  at: number,
) => Tense;

interface Clause {
  start: number;
  end: number;
  /** Its tokens are those from index `from` to `to`; they are read when it is first asked. */
  tokens: readonly Token[];
  from: number;
  to: number;
  /** Does it open its sentence? */
  opens: boolean;
  read: boolean;
  /** Verb forms that tell by themselves, in order; some only of what stands behind them. */
  verbs: { at: number; tense: Tense; behind: boolean; ambiguous: boolean }[];
  /** An infinitive with its marker, and one of the perfect: "gelogen zu haben". */
  infinitive: boolean;
  perfectInfinitive: boolean;
  /** "soll ... gekommen sein": hearsay of something past. */
  hearsay: boolean;
  /** An auxiliary of the perfect, and a participle that can go with it. */
  perfect: boolean;
  participle: boolean;
  /** Forms that are a participle beside an auxiliary and a present without. */
  loose: boolean;
  present: boolean;
  /** Nothing but a participle at its end: it may complete the auxiliary of a clause before. */
  completes: boolean;
}

/** Verbs farther away than this many characters say nothing. */
const REACH = 400;
const BREAKS = new Set(',;:–()»«„“"');
const breaks = perForm(({ written }) => BREAKS.has(written));

/**
 * The clause that holds the offset decides; where it has no verb, the nearest clause that has one.
 * Inside a clause the verb form nearest to the offset decides between past and coming. A sentence
 * is read once, however many expressions it holds.
 */
export function compileTense(words: TenseWords): TenseReader {
  const formsOf = compileVerbs(words);

  /** The clause of the tokens from `from` to `to`; `opens` says that it opens its sentence. */
  const clauseOf = (
    tokens: readonly Token[],
    from: number,
    to: number,
    opens: boolean,
  ): Clause => ({
    start: opens ? tokens[from]!.start : tokens[from - 1]!.end,
    end: tokens[to - 1]!.end,
    tokens,
    from,
    to,
    opens,
    read: false,
    verbs: [],
    infinitive: false,
    perfectInfinitive: false,
    hearsay: false,
    perfect: false,
    participle: false,
    loose: false,
    present: false,
    completes: false,
  });

  const readClause = (clause: Clause): Clause => {
    if (clause.read) return clause;
    const { tokens, from, to, opens } = clause;
    clause.read = true;
    let reported = false;
    let ofPerfect = false;
    let last = false;
    let marked = false;
    let promised = false;
    let becoming = -1;
    for (let i = from; i < to; i++) {
      const { form, start, cap } = tokens[i]!;
      for (const word of formsOf(form)) {
        const tense = opens && i === from ? word.opening : word.tense;
        if (word.hearsay) reported = true;
        if (word.perfectInfinitive) ofPerfect = true;
        last = tense === null && word.role === "participle";
        if (marked && !cap) {
          if (word.perfectInfinitive) clause.perfectInfinitive = true;
          else if (words.infinitiveClauses) clause.infinitive = true;
          else if (promised)
            clause.verbs.push({ at: start, tense: "future", behind: true, ambiguous: false });
        }
        marked = word.marker;
        if (word.promising) promised = true;
        if (word.becoming) becoming = start;
        const { ambiguous } = word;
        if (tense) clause.verbs.push({ at: start, tense, behind: false, ambiguous });
        else if (word.role !== "none") clause[word.role] = true;
      }
    }
    if (becoming >= 0)
      clause.verbs = clause.verbs.filter(
        ({ tense, ambiguous, at }) =>
          tense !== "past" ||
          !ambiguous ||
          (words.becomingReach !== undefined &&
            (at < becoming || at - becoming > words.becomingReach)),
      );
    clause.hearsay = reported && ofPerfect && (clause.participle || clause.loose);
    clause.completes = last && !clause.perfect && clause.verbs.length === 0;
    return clause;
  };

  /** Does a clause after the `n`-th bring the participle ("hat am Montag, wie ..., zugestimmt")? */
  const completed = (clauses: readonly Clause[], n: number, at: number): boolean => {
    for (let next = n + 1; next < clauses.length && clauses[next]!.start - at < REACH; next++) {
      if (readClause(clauses[next]!).completes) return true;
    }
    return false;
  };

  const clauseTense = (clauses: readonly Clause[], n: number, at: number): Tense => {
    const clause = readClause(clauses[n]!);
    if (clause.hearsay) return "past";
    const verb = nearest(clause.verbs, at);
    if (verb) return verb.tense;
    if (clause.perfectInfinitive) return "past";
    if (clause.infinitive) return "future";
    if (clause.perfect ? clause.participle || clause.loose : clause.participle && !clause.present) {
      return "past";
    }
    if (clause.perfect && !clause.present && completed(clauses, n, at)) return "past";
    return clause.present || clause.perfect || clause.loose ? "present" : "none";
  };

  const clausesOf = (tokens: readonly Token[], from: number, end: number): Clause[] => {
    const clauses: Clause[] = [];
    let begin = from;
    for (let i = from; ; i++) {
      const ends = i === tokens.length || tokens[i]!.start >= end;
      if (!ends) {
        const { form } = tokens[i]!;
        if (form.kind !== "mark" || !breaks(form)) continue;
      }
      if (i > begin) clauses.push(clauseOf(tokens, begin, i, begin === from));
      if (ends) return clauses;
      begin = i + 1;
    }
  };
  let read: { tokens: readonly Token[]; from: number; clauses: Clause[] } | null = null;

  return (tokens, from, end, at) => {
    if (read?.tokens !== tokens || read.from !== from)
      read = { tokens, from, clauses: clausesOf(tokens, from, end) };
    const { clauses } = read;
    let right = firstIndex(clauses, ({ end }) => end > at);
    let left = right - 1;
    for (;;) {
      const gapLeft = left >= 0 ? at - clauses[left]!.end : Infinity;
      const gapRight = right < clauses.length ? clauses[right]!.start - at : Infinity;
      if (Math.min(gapLeft, gapRight) > REACH) return "none";
      const tense = clauseTense(clauses, gapRight <= gapLeft ? right++ : left--, at);
      if (tense !== "none") return tense;
    }
  };
}

/** Index of the first item of an ordered list that passes; the length of the list if none does. */
function firstIndex<T>(items: readonly T[], passes: (item: T) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (passes(items[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function nearest(verbs: Clause["verbs"], at: number): Clause["verbs"][number] | null {
  const n = firstIndex(verbs, (verb) => verb.at >= at);
  let next = n;
  while (verbs[next]?.behind) next++;
  const after = verbs[next];
  const before = verbs[n - 1];
  const verb = after && (!before || after.at - at < at - before.at) ? after : before;
  return verb && Math.abs(verb.at - at) <= REACH ? verb : null;
}
