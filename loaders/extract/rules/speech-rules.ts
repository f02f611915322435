/** What a speaker does with words; the vocabulary of `positions.act`. */
export type Act =
  | "demand"
  | "offer"
  | "promise"
  | "threat"
  | "warning"
  | "refusal"
  | "denial"
  | "principle"
  | "assertion"
  | "announcement"
  | "appeal";

/**
 * What a verb of saying can govern: a `clause` with a conjunction (dass, ob, that), a `main` clause
 * without one, an infinitive (`zu`), the words themselves (`direct`), or a noun phrase that reports
 * the content (`noun`).
 */
export type Complement = "clause" | "main" | "zu" | "direct" | "noun";

/** Verbs that behave alike. One rule of the quotation layer. */
export interface VerbClass {
  name: string;
  /** The act, where every verb of the class does the same; null where it depends on the content. */
  act: Act | null;
  takes: Complement[];
  /** Prepositions, one of which must follow for a `noun` report ("warnte vor ..."). */
  with?: string[];
  /**
   * Blank-separated verbs: `sagen`, `mit|teilen` (separable), with irregular forms after a colon:
   * `geben:gibt,gab,gegeben` (present, past, participle).
   */
  verbs: string;
  /** A sentence the class serves; a test runs it. */
  example: string;
}

/** Words before or after a source: "laut X", "X zufolge". */
export interface Attribution {
  name: string;
  /** The words of the marker, lower case. */
  words: string[];
  /** `before` the source, `after` it, or `alone` ("demnach"). */
  side: "before" | "after" | "alone";
  example: string;
}

/** The closed word classes the clause grammar needs. Blank-separated lower-case lists. */
export interface FunctionWords {
  determiners: string;
  obliqueDeterminers: string;
  genitiveDeterminers: string;
  prepositions: string;
  /** Prepositions whose phrase belongs to the noun before them. */
  attaching: string;
  pronouns: string;
  obliquePronouns: string;
  relatives: string;
  complementizers: string;
  questionWords: string;
  subordinators: string;
  coordinators: string;
  adverbs: string;
  auxiliaries: string;
  passives: string;
  modals: string;
  subjunctives: string;
  /** Subjunctive forms that are also indicative or conditional: weaker evidence. */
  weakSubjunctives: string;
  nameParticles: string;
}

/** Everything the quotation engine knows about a language. */
export interface SpeechRules {
  words: FunctionWords;
  verbs: VerbClass[];
  attributions: Attribution[];
  /** Nouns that stand for something said and govern a clause: "die Forderung, dass ...". */
  speechNouns: string;
  /** Nouns after an attributing preposition: "nach Angaben von ...". */
  sourceNouns: string;
  sourcePrepositions: string;
}
