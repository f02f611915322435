import type { Complement, FunctionWords } from "../rules/speech-rules.js";

/** Word classes as bits, so one look-up answers every question about a word. */
export const W = {
  det: 1 << 0,
  oblique: 1 << 1,
  genitive: 1 << 2,
  prep: 1 << 3,
  attaching: 1 << 4,
  pronoun: 1 << 5,
  obliquePronoun: 1 << 6,
  relative: 1 << 7,
  complementizer: 1 << 8,
  question: 1 << 9,
  subordinator: 1 << 10,
  coordinator: 1 << 11,
  adverb: 1 << 12,
  auxiliary: 1 << 13,
  passive: 1 << 14,
  modal: 1 << 15,
  subjunctive: 1 << 16,
  weakSubjunctive: 1 << 17,
  nameParticle: 1 << 18,
  speechNoun: 1 << 19,
  sourceNoun: 1 << 20,
  sourcePrep: 1 << 21,
} as const;

/** What single function words do in a frame. */
export const R = {
  agent: 1 << 0,
  placeOfWords: 1 << 1,
  nominative: 1 << 2,
  aside: 1 << 3,
  anaphor: 1 << 4,
  condition: 1 << 5,
  infinitiveMarker: 1 << 6,
  adverbialInfinitive: 1 << 7,
  addressee: 1 << 8,
  toWhom: 1 << 9,
  joiner: 1 << 10,
  loose: 1 << 11,
  time: 1 << 12,
  hearsay: 1 << 13,
  impersonal: 1 << 14,
  definite: 1 << 15,
  particle: 1 << 16,
  withWhom: 1 << 17,
  talk: 1 << 18,
  reflexive: 1 << 19,
  passiveParticiple: 1 << 20,
  nominativeArticle: 1 << 21,
  ambiguousPronoun: 1 << 22,
  limit: 1 << 23,
  being: 1 << 24,
  firstPerson: 1 << 25,
  perfectInfinitive: 1 << 26,
  singular: 1 << 27,
  plural: 1 << 28,
  eitherNumber: 1 << 29,
  conviction: 1 << 30,
} as const;

/** What the form of a word suggests. */
export const S = {
  adjective: 1 << 0,
  openingAdverb: 1 << 1,
  numberNoun: 1 << 2,
  subjunctive: 1 << 3,
  infinitive: 1 << 4,
  markedInfinitive: 1 << 5,
  sourceNoun: 1 << 6,
  noun: 1 << 7,
  past: 1 << 8,
  finite: 1 << 9,
  pluralVerb: 1 << 10,
  weakAdjective: 1 << 11,
  plural: 1 << 12,
  standIn: 1 << 13,
} as const;

/** What a form is as a verb of saying: the kinds of all its readings. */
export const V = {
  finite: 1 << 0,
  subjunctive: 1 << 1,
  participle: 1 << 2,
  infinitive: 1 << 3,
  gerund: 1 << 4,
  /** Finite, and no bare form, which could be a noun or an infinitive as well. */
  inflected: 1 << 5,
  /** Finite, and inflected or with its particle apart: no auxiliary needs it. */
  independent: 1 << 6,
} as const;

/** What a verb of saying can govern. */
export const TAKES = {
  clause: 1 << 0,
  main: 1 << 1,
  zu: 1 << 2,
  direct: 1 << 3,
  noun: 1 << 4,
} as const satisfies Record<Complement, number>;

/** What a form can be in a noun phrase. */
export const N = {
  determiner: 1 << 0,
  noun: 1 << 1,
  attribute: 1 << 2,
  /** Opens a phrase without a determiner; as the first word of a sentence not every noun does. */
  head: 1 << 3,
  firstHead: 1 << 4,
  /** A phrase of its own. */
  pronoun: 1 << 5,
  /** A name may go on with it: a number, the dot of an initial, "von". */
  inName: 1 << 6,
  initial: 1 << 7,
  particle: 1 << 8,
  /** "the employers' offer" */
  possessive: 1 << 9,
  /** After the noun the phrase may go on with it: a genitive, "in", "und", a comma, a bracket. */
  goesOn: 1 << 10,
  comma: 1 << 11,
  stop: 1 << 12,
  bracket: 1 << 13,
  closingBracket: 1 << 14,
  number: 1 << 15,
} as const;

/**
 * What a word may lead to. Joined over a clause and a sentence, so that a reader passes over those
 * that hold nothing for it.
 */
export const SIGNAL = {
  /** Makes its sentence one that may report speech. */
  trigger: 1 << 0,
  /** A verb of saying, in small letters or with a capital. */
  verb: 1 << 1,
  capitalVerb: 1 << 2,
  /** The first word of the marker of a source; the marker, as far as its second word tells. */
  attribution: 1 << 3,
  source: 1 << 4,
  sourcePrep: 1 << 5,
  sourceNoun: 1 << 6,
  /** A noun of saying, or what a person is who holds something true. */
  noun: 1 << 7,
  subjunctive: 1 << 8,
  weakSubjunctive: 1 << 9,
  /** A verb outside the lists that has the form of a subjunctive. */
  openSubjunctive: 1 << 10,
  hearsay: 1 << 11,
  perfectInfinitive: 1 << 12,
  quote: 1 << 13,
  /** What some verb of saying goes with: its particle, its preposition. */
  particle: 1 << 14,
  preposition: 1 << 15,
  /** A preposition before the person spoken to. */
  address: 1 << 16,
  /** Has a letter or a digit. */
  written: 1 << 17,
  /** Marks: they part clauses, open a bracket, open or close a quotation, end a sentence. */
  break: 1 << 18,
  bracket: 1 << 19,
  quotationMark: 1 << 20,
  stop: 1 << 21,
  apostrophe: 1 << 22,
} as const;

/** The bits of each list of the rules. */
export const CLASSES: Record<keyof FunctionWords, { w?: number; r?: number }> = {
  determiners: { w: W.det },
  obliqueDeterminers: { w: W.oblique },
  genitiveDeterminers: { w: W.genitive },
  prepositions: { w: W.prep },
  attaching: { w: W.attaching },
  pronouns: { w: W.pronoun },
  obliquePronouns: { w: W.obliquePronoun },
  relatives: { w: W.relative },
  complementizers: { w: W.complementizer },
  questionWords: { w: W.question },
  subordinators: { w: W.subordinator },
  coordinators: { w: W.coordinator },
  adverbs: { w: W.adverb },
  auxiliaries: { w: W.auxiliary },
  passives: { w: W.passive },
  modals: { w: W.modal },
  subjunctives: { w: W.subjunctive },
  weakSubjunctives: { w: W.weakSubjunctive },
  nameParticles: { w: W.nameParticle },
  agents: { r: R.agent },
  placesOfWords: { r: R.placeOfWords },
  nominatives: { r: R.nominative },
  asides: { r: R.aside },
  anaphors: { r: R.anaphor },
  conditions: { r: R.condition },
  infinitiveMarkers: { r: R.infinitiveMarker },
  adverbialInfinitives: { r: R.adverbialInfinitive },
  addressees: { r: R.addressee },
  toWhom: { r: R.toWhom },
  withWhom: { r: R.withWhom },
  talks: { r: R.talk },
  reflexives: { r: R.reflexive },
  passiveParticiples: { r: R.passiveParticiple },
  beings: { r: R.being },
  firstPersons: { r: R.firstPerson },
  convictions: { r: R.conviction },
  singulars: { r: R.singular },
  plurals: { r: R.plural },
  eitherNumbers: { r: R.eitherNumber },
  nominativeArticles: { r: R.nominativeArticle },
  ambiguousPronouns: { r: R.ambiguousPronoun },
  limits: { r: R.limit },
  joiners: { r: R.joiner },
  loose: { r: R.loose },
  timeNouns: { r: R.time },
  hearsay: { r: R.hearsay },
  perfectInfinitives: { r: R.perfectInfinitive },
  impersonals: { r: R.impersonal },
  definites: { r: R.definite },
  particles: { r: R.particle },
};
