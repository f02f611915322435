import type { Args } from "../meanings/args.js";
import type { Meaning } from "../timex-meanings.js";

/**
 * A word class: surface forms and what they stand for. In a form `~` stands for each of the
 * language's endings. `digits` is a regular expression for the form in figures, read as a number;
 * where it takes a sign ("1,5"), it takes what stands before the sign alone too.
 */
export interface WordClass {
  words: Readonly<Record<string, string | number>>;
  digits?: string;
  /** Figures count only right before one of these: "." makes "3." an ordinal. */
  before?: readonly string[];
  /** Any word of letters belongs to the class. */
  any?: true;
}

/**
 * One rule for a time expression. The pattern notation: `{class}` a word class (`{class:name}` where
 * one class occurs twice), `(a|b)` a choice, `?` makes what precedes it optional, a blank any white
 * space, `!` what must not follow, `[` and `]` bound the span where words around it belong to the rule but not to the span.
 */
export interface TimexRule {
  name: string;
  /** A sentence the rule serves, with the span in square brackets. */
  example: string;
  /** The TIMEX3 value of the example, published on 2022-01-22. */
  value: string;
  pattern: string;
  /** What the words mean: the name of a function of `timex-meanings.ts`, with fixed arguments. */
  means: Meaning;
  with?: Readonly<Partial<Args>>;
  /** Capital letters matter ("Morgen" is not "morgen"). */
  exact?: true;
}

/** What the time layer must know of a language. */
export interface TimexLanguage {
  endings: readonly string[];
  classes: Readonly<Record<string, WordClass>>;
  /** The commonest words, lower case: rules that begin with them are looked up by a later word. */
  common: readonly string[];
  rules: readonly TimexRule[];
  tense: TenseWords;
  /** Words near "bis" that make it a time limit, which lies ahead even where the verb is past. */
  limits: RegExp;
  /** Prepositions before a span (one or two words) and how they bound it. */
  bounds: Readonly<Record<string, "until" | "since" | "from" | "within" | "ago" | "ahead" | "for">>;
  /** Prepositions with which a year dates the noun before it alone: "das Abkommen von 2011". */
  attributing: readonly string[];
}

/** Words that tell the tense of a clause; a form with a leading `-` is an ending. */
export interface TenseWords {
  past: readonly string[];
  /** Forms of the present, which tell only that the clause has a verb at all. */
  present: readonly string[];
  notPresent: readonly string[];
  future: readonly string[];
  notPast: readonly string[];
  /** Auxiliaries that tell the past together with a participle, the present without one. */
  perfect: readonly string[];
  /** Beside these, a form that can be a participle is one: "wird am Montag entschieden". */
  becoming: readonly string[];
  /** In which reach behind them, in characters; in the whole clause where left out. */
  becomingReach?: number;
  /** Forms of the past that can be participles; where left out, those that the two patterns below fit. */
  twofold?: RegExp;
  /** Modals that with a participle and an infinitive of the perfect report the past ("soll gekommen sein"). */
  hearsay: readonly string[];
  perfectInfinitive: readonly string[];
  /** Verb forms that are nouns too: at the head of a sentence they tell nothing ("Treffen in Genf"). */
  alsoNoun: RegExp;
  /** Past participles: they tell only where no finite verb of the clause does. */
  participle?: RegExp;
  /** Forms that are participles only beside an auxiliary of the perfect. */
  looseParticiple?: RegExp;
  /** Forms that look ahead, such as "abzuhalten". */
  futureForm?: RegExp;
  /** The marker of the infinitive: "zu verhandeln", "to meet". */
  infinitiveMarker: string;
  /** An infinitive with its marker looks ahead in a clause of its own ("kündigten an, am Montag zu verhandeln"). */
  infinitiveClauses: boolean;
  /** Elsewhere it does behind these words: "agreed to meet on Monday". */
  promising: readonly string[];
}
