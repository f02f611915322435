import type { TenseWords } from "../rules/timex-rules.js";
import type { Tense } from "../meanings/scene.js";
import { perForm, type Token } from "../tokens.js";

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
  /** Verb forms that tell by themselves, in order; some only of what stands behind them. */
  verbs: { at: number; tense: Tense; behind: boolean }[];
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

/** What a word can be in any clause. */
interface VerbForm {
  /** The tense it tells by itself, inside a clause and as the first word of a sentence. */
  tense: Tense | null;
  opening: Tense | null;
  hearsay: boolean;
  perfectInfinitive: boolean;
  marker: boolean;
  promising: boolean;
  /** What it is where it tells no tense. */
  role: "perfect" | "participle" | "loose" | "present" | "none";
}

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

/** Verbs farther away than this many characters say nothing. */
const REACH = 400;
const BREAKS = new Set(',;:–()»«„“"');
const breaks = perForm(({ written, kind }) => kind === "mark" && BREAKS.has(written));
/** The words of a token: "CDU-geführte" has two. */
const WORDS = /\p{L}+/gu;

/**
 * The clause that holds the offset decides; where it has no verb, the nearest clause that has one.
 * Inside a clause the verb form nearest to the offset decides between past and coming. A sentence
 * is read once, however many expressions it holds.
 */
export function compileTense(words: TenseWords): TenseReader {
  const past = split(words.past);
  const notPast = split(words.notPast);
  const present = split(words.present);
  const notPresent = split(words.notPresent);
  const future = new Set(words.future);
  const perfect = new Set(words.perfect);
  const hearsay = new Set(words.hearsay);
  const infinitive = new Set(words.perfectInfinitive);
  const promising = new Set(words.promising);

  const verbTense = (word: string, opens: boolean): Tense | null => {
    // The first word is written large whatever it is: only forms that are no noun count.
    const form = opens ? word.toLowerCase() : word;
    if (opens && words.alsoNoun.test(form)) return null;
    if (future.has(form) || (!opens && words.futureForm?.test(form))) return "future";
    const told = opens ? past.exact.has(form) : is(past, form) && !is(notPast, form);
    return told ? "past" : null;
  };

  const readForm = (word: string): VerbForm => ({
    tense: verbTense(word, false),
    opening: verbTense(word, true),
    hearsay: hearsay.has(word),
    perfectInfinitive: infinitive.has(word),
    marker: word === words.infinitiveMarker,
    promising: promising.has(word),
    role: perfect.has(word)
      ? "perfect"
      : words.participle?.test(word)
        ? "participle"
        : words.looseParticiple?.test(word)
          ? "loose"
          : is(present, word) && !is(notPresent, word)
            ? "present"
            : "none",
  });
  const formsOf = perForm(({ written }) => (written.match(WORDS) ?? []).map(readForm));

  /** The clause of the tokens from `from` to `to`; `opens` says that it opens its sentence. */
  const readClause = (
    tokens: readonly Token[],
    from: number,
    to: number,
    opens: boolean,
  ): Clause => {
    const clause: Clause = {
      start: opens ? tokens[from]!.start : tokens[from - 1]!.end,
      end: tokens[to - 1]!.end,
      verbs: [],
      infinitive: false,
      perfectInfinitive: false,
      hearsay: false,
      perfect: false,
      participle: false,
      loose: false,
      present: false,
      completes: false,
    };
    let reported = false;
    let ofPerfect = false;
    let last = false;
    let marked = false;
    let promised = false;
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
          else if (promised) clause.verbs.push({ at: start, tense: "future", behind: true });
        }
        marked = word.marker;
        if (word.promising) promised = true;
        if (tense) clause.verbs.push({ at: start, tense, behind: false });
        else if (word.role !== "none") clause[word.role] = true;
      }
    }
    clause.hearsay = reported && ofPerfect && (clause.participle || clause.loose);
    clause.completes = last && !clause.perfect && clause.verbs.length === 0;
    return clause;
  };

  const clauseTense = (clauses: Clause[], n: number, at: number): Tense => {
    const clause = clauses[n]!;
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

  const readClauses = (tokens: readonly Token[], from: number, end: number): Clause[] => {
    const clauses: Clause[] = [];
    let begin = from;
    for (let i = from; ; i++) {
      const ends = i === tokens.length || tokens[i]!.start >= end;
      if (!ends && !breaks(tokens[i]!.form)) continue;
      if (i > begin) clauses.push(readClause(tokens, begin, i, begin === from));
      if (ends) return clauses;
      begin = i + 1;
    }
  };
  let read: { tokens: readonly Token[]; from: number; clauses: Clause[] } | null = null;

  return (tokens, from, end, at) => {
    if (read?.tokens !== tokens || read.from !== from)
      read = { tokens, from, clauses: readClauses(tokens, from, end) };
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

/** Does a clause after the `n`-th bring the participle ("hat am Montag, wie ..., zugestimmt")? */
function completed(clauses: Clause[], n: number, at: number): boolean {
  for (let next = n + 1; next < clauses.length && clauses[next]!.start - at < REACH; next++) {
    if (clauses[next]!.completes) return true;
  }
  return false;
}
