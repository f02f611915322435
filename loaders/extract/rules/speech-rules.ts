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
  /** Where the addressee stands: the personal `object`, or the `source` of a demand ("von X"). */
  addressee?: "object" | "source";
  /** Its object is somebody's word for something, so a single quoted noun is literal: "nannte es »Raubbau«". */
  judges?: boolean;
  /** The object often comes first: "Die Tat nannte X sinnlos". */
  objectFirst?: boolean;
  /** The grammatical subject says nothing; what counts is the place of the words: "hieß es in Moskau". */
  impersonal?: boolean;
  /** In the passive the subject is the speaker: "wird X zitiert". */
  passiveSubject?: boolean;
  /** Whether the verb says something only with a reflexive pronoun, or only without. */
  reflexive?: boolean;
  /** Its perfect is made with "to be": "ist davon ausgegangen". */
  perfectWithBeing?: boolean;
  /** Words, one of which must stand in the clause that governs: "sprach davon, dass ...". */
  correlate?: string[];
  /** A sentence the class serves; a test runs it. */
  example: string;
}

/** Words before or after a source: "laut X", "X zufolge". */
export interface Attribution {
  name: string;
  /** The words of the marker, lower case. */
  words: string[];
  /** `before` the source, `after` it, `closing` a sentence before its speaker (", so X"), `alone` ("demnach"), in a `relative` clause ("wonach"), or the speaker's `own` ("nach eigenen Angaben"). */
  side: "before" | "after" | "closing" | "alone" | "relative" | "own";
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
  /** Prepositions before who acts in a passive clause. */
  agents: string;
  /** Prepositions before the place of impersonal words: "hieß es in Moskau". */
  placesOfWords: string;
  /** Pronouns that are subjects by their form. */
  nominatives: string;
  /** "wie X mitteilte": opens an aside that presents the sentence around it. */
  asides: string;
  /** "Das bestätigte X": stands for the sentence before. */
  anaphors: string;
  /** "wenn", "falls": what follows is conditional, not reported. */
  conditions: string;
  infinitiveMarkers: string;
  /** "um ... zu": infinitives that are no messages. */
  adverbialInfinitives: string;
  addressees: string;
  /** Prepositions before the person spoken to, and those that need a noun of talk before them: "im Interview mit X". */
  toWhom: string;
  withWhom: string;
  talks: string;
  reflexives: string;
  /** Coordinators that join noun phrases. */
  joiners: string;
  /** Attaching prepositions that belong to the noun only before a bare name. */
  loose: string;
  /** Nouns of time: a phrase of theirs says when, not who. */
  timeNouns: string;
  /** The empty subject of "hieß es". */
  impersonals: string;
  /** Articles before a single person already known. */
  definites: string;
  /** Particles that make another verb of the one before them: "schreibt ... vor". */
  particles: string;
  /** Participles that make a passive perfect: "gefordert worden". */
  passiveParticiples: string;
  /** Pronouns beside which a subjunctive form is none: "ich habe". */
  firstPersons: string;
  /** Forms of "to be": with a participle they make a state, not an event ("ist verboten"). */
  beings: string;
  /** What a person is who thinks that something holds: "überzeugt, dass ...". */
  convictions: string;
  /** Determiners of a subject in the singular, in the plural, and in either. */
  singulars: string;
  plurals: string;
  eitherNumbers: string;
  /** Articles that are subjects by their form, and pronouns that are subject or object. */
  nominativeArticles: string;
  ambiguousPronouns: string;
  /** "bis zu zehn": before a number, not an infinitive. */
  limits: string;
  /** Verbs of hearsay: "er soll ... haben" goes on with what was said before, if it ends so. */
  hearsay: string;
  perfectInfinitives: string;
}

/** What the form of a word outside the lists says. Each is matched against the lower-case word. */
export interface Shapes {
  /** An attribute of a noun without a determiner. */
  adjective: RegExp;
  /** An adverb that is capitalised only because it opens the sentence. */
  openingAdverb: RegExp;
  /** A noun made of a number: "84-jährige". */
  numberNoun: RegExp;
  /** A noun that the capital letter does not show. */
  noun: RegExp;
  /** A verb in the subjunctive of reported speech, and what only looks like one. */
  subjunctive: RegExp;
  noSubjunctive: RegExp;
  infinitive: RegExp;
  /** A verb in the past tense, and any finite verb that could stand behind its subject. */
  past: RegExp;
  finite: RegExp;
  /** A finite verb in the plural, and the attribute that makes a plural after an article of either number. */
  pluralVerb: RegExp;
  weakAdjective: RegExp;
  /** Of the forms that may be conditional, those that stand in for reported speech: "hätten", not "sollten". */
  standIn: RegExp;
  /** A noun in the plural, which a verb without an ending may follow: "officials say". */
  plural: RegExp;
  /** An infinitive with its marker inside: "einzusetzen". */
  markedInfinitive: RegExp;
  sourceNoun: RegExp;
}

/** Everything the quotation engine knows about a language. */
export interface SpeechRules {
  words: FunctionWords;
  shapes: Shapes;
  /** The finite verb stands second, so it comes before the subject when something else opens the clause. */
  verbSecond: boolean;
  verbs: VerbClass[];
  attributions: Attribution[];
  /** Nouns that stand for something said and govern a clause: "die Forderung, dass ...". */
  speechNouns: string;
  /** Nouns after an attributing preposition: "nach Angaben von ...". */
  sourceNouns: string;
  sourcePrepositions: string;
}
