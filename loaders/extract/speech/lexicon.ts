import { conjugateDe, type Inflected } from "../rules/de/conjugate.js";
import type {
  Act,
  Attribution,
  Complement,
  FunctionWords,
  Shapes,
  SpeechRules,
  VerbClass,
} from "../rules/speech-rules.js";

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
  plural: 1 << 10,
} as const;

const CLASSES: Record<keyof FunctionWords, { w?: number; r?: number }> = {
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
  nominativeArticles: { r: R.nominativeArticle },
  ambiguousPronouns: { r: R.ambiguousPronoun },
  limits: { r: R.limit },
  joiners: { r: R.joiner },
  loose: { r: R.loose },
  timeNouns: { r: R.time },
  hearsay: { r: R.hearsay },
  impersonals: { r: R.impersonal },
  definites: { r: R.definite },
  particles: { r: R.particle },
};

/** One reading of a verb form. */
export interface VerbForm {
  lemma: string;
  particle: string;
  kind: Inflected["kind"];
  apart: boolean;
  takes: Set<Complement>;
  with: Set<string> | null;
  class: VerbClass;
}

/** What the lexicon knows about a lower-case word; unknown words have a shape only. */
export interface Word {
  bits: number;
  roles: number;
  shape: number;
  verbs: VerbForm[];
  attribution: Attribution | null;
}

/** The compiled rules of a language. */
export interface SpeechLexicon {
  words: Map<string, Word>;
  acts: Map<string, Act>;
  verbSecond: boolean;
  /** The entry of a word, known or made from its form. */
  read(lower: string): Word;
}

const split = (list: string): string[] => list.split(/\s+/).filter(Boolean);
/** Words are remembered up to this number, then forgotten. */
const REMEMBERED = 50_000;

type Conjugate = (entry: string) => { lemma: string; particle: string; forms: Inflected[] };

/** Compiles the rules of a language into one map from word to what it can be. */
export function speechLexicon(
  rules: SpeechRules,
  conjugate: Conjugate = conjugateDe,
): SpeechLexicon {
  const words = new Map<string, Word>();
  const acts = new Map<string, Act>();
  const shapeOf = shapeReader(rules.shapes);
  const word = (form: string): Word => {
    let entry = words.get(form);
    if (!entry) words.set(form, (entry = blank(shapeOf(form))));
    return entry;
  };
  for (const [name, list] of Object.entries(rules.words)) {
    const { w = 0, r = 0 } = CLASSES[name as keyof FunctionWords];
    for (const form of split(list as string)) {
      word(form).bits |= w;
      word(form).roles |= r;
    }
  }
  for (const form of split(rules.speechNouns)) word(form).bits |= W.speechNoun;
  for (const form of split(rules.sourceNouns)) word(form).bits |= W.sourceNoun;
  for (const form of split(rules.sourcePrepositions)) word(form).bits |= W.sourcePrep;
  for (const attribution of rules.attributions)
    word(attribution.words[0]!).attribution = attribution;
  for (const verbClass of rules.verbs) {
    for (const entry of split(verbClass.verbs)) {
      const { lemma, particle, forms } = conjugate(entry);
      if (verbClass.act && !acts.has(lemma)) acts.set(lemma, verbClass.act);
      for (const inflected of forms)
        addVerb(word(inflected.form).verbs, inflected, lemma, particle, verbClass);
    }
  }
  const seen = new Map<string, Word>();
  return {
    words,
    acts,
    verbSecond: rules.verbSecond,
    read(lower) {
      let entry = seen.get(lower);
      if (!entry) {
        if (seen.size >= REMEMBERED) seen.clear();
        seen.set(lower, (entry = words.get(lower) ?? blank(shapeOf(lower))));
      }
      return entry;
    },
  };
}

const blank = (shape: number): Word => ({ bits: 0, roles: 0, shape, verbs: [], attribution: null });

/** A form that two classes share keeps the first class and may govern what either allows. */
function addVerb(
  verbs: VerbForm[],
  { kind, apart }: Inflected,
  lemma: string,
  particle: string,
  verbClass: VerbClass,
): void {
  const same = verbs.find((v) => v.lemma === lemma && v.kind === kind && v.apart === apart);
  if (same && same.with === null && !verbClass.with) {
    for (const complement of verbClass.takes) same.takes.add(complement);
    return;
  }
  verbs.push({
    lemma,
    particle,
    kind,
    apart,
    takes: new Set(verbClass.takes),
    with: verbClass.with ? new Set(verbClass.with) : null,
    class: verbClass,
  });
}

function shapeReader(shapes: Shapes): (lower: string) => number {
  return (lower) => {
    let shape = 0;
    if (shapes.adjective.test(lower)) shape |= S.adjective;
    if (shapes.openingAdverb.test(lower)) shape |= S.openingAdverb;
    if (shapes.numberNoun.test(lower)) shape |= S.numberNoun;
    if (shapes.subjunctive.test(lower) && !shapes.noSubjunctive.test(lower)) shape |= S.subjunctive;
    if (shapes.infinitive.test(lower)) shape |= S.infinitive;
    if (shapes.past.test(lower)) shape |= S.past;
    if (shapes.finite.test(lower)) shape |= S.finite;
    if (shapes.plural.test(lower)) shape |= S.plural;
    if (shapes.markedInfinitive.test(lower)) shape |= S.markedInfinitive;
    if (shapes.noun.test(lower)) shape |= S.noun;
    if (shapes.sourceNoun.test(lower)) shape |= S.sourceNoun;
    return shape;
  };
}
