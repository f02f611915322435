import type { FunctionWords, Shapes } from "../speech-rules.js";

/** Closed word classes of English, as far as the clause grammar asks for them. */
export const functionWordsEn: FunctionWords = {
  determiners: `the a an this that these those each every some any no all both many several few other another
    his her its their our my your one two three four five six seven eight nine ten more most such`,
  obliqueDeterminers: "",
  genitiveDeterminers: "",
  prepositions: `in on at by for from of to with about against between during through over under after before
    without within into onto upon across along among around behind beyond despite except near off outside
    since towards toward until via per amid according following including like unlike as than`,
  attaching: "of for from in at by on",
  pronouns: `he she it they we i you this that these those one who many some others everyone somebody nobody`,
  obliquePronouns: "him her them us me himself herself itself themselves",
  relatives: "who which whom whose that",
  complementizers: "that whether",
  questionWords: "how why what when where who which",
  subordinators: `because although though while if when after before since unless until as whereas once so
    that whether`,
  coordinators: "and or but nor yet",
  adverbs: `not also only just already very then there here now later earlier again however therefore thus
    meanwhile yesterday today tomorrow recently still even once often never always soon together instead
    repeatedly publicly clearly strongly firmly further moreover additionally previously initially finally
    reportedly never ever almost nearly too well far back away last next late early earlier on monday tuesday wednesday thursday friday saturday sunday`,
  auxiliaries: `is are was were be been being am has have had having do does did isn't aren't wasn't weren't
    hasn't haven't hadn't doesn't don't didn't`,
  passives: "is are was were been being be",
  modals: `will would shall should can could may might must won't wouldn't can't cannot couldn't shouldn't`,
  subjunctives: "",
  weakSubjunctives: "",
  nameParticles: "von van der de la le al bin ibn del di da of",
  agents: "by",
  placesOfWords: "",
  nominatives: "he she they we i",
  asides: "as",
  anaphors: "this that",
  conditions: "if unless",
  infinitiveMarkers: "to",
  adverbialInfinitives: "",
  addressees: "",
  toWhom: "to",
  withWhom: "with",
  talks: "interview call conversation meeting",
  reflexives: "himself herself itself themselves",
  joiners: "and or",
  loose: "in at from on",
  impersonals: "it",
  definites: "the",
  particles: "",
  passiveParticiples: "",
  beings: "",
  firstPersons: "",
  convictions: "",
  singulars: "",
  plurals: "",
  eitherNumbers: "",
  nominativeArticles: "",
  ambiguousPronouns: "",
  limits: "",
  hearsay: "",
  perfectInfinitives: "",
  timeNouns: `day days morning afternoon evening night weekend week weeks month months year years hour hours minutes monday tuesday wednesday thursday friday
    saturday sunday january february march april june july august september october november december`,
};

/** Word forms of English outside the lists. */
export const shapesEn: Shapes = {
  adjective: /./,
  openingAdverb: /ly$/,
  numberNoun: /-year-olds?$/,
  noun: /./,
  subjunctive: /(?!)/,
  noSubjunctive: /(?!)/,
  infinitive: /./,
  past: /(?!)/,
  finite: /(?:ed|s)$/,
  pluralVerb: /(?!)/,
  weakAdjective: /(?!)/,
  standIn: /(?:en|d)$/,
  plural: /[^s'’]s$|(?:people|police|men|children)$/,
  markedInfinitive: /(?!)/,
  sourceNoun: /(?!)/,
};
