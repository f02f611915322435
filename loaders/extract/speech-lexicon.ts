import { conjugateDe, type Inflected } from "./rules/de/conjugate.js";
import type {
  Act,
  Attribution,
  Complement,
  FunctionWords,
  SpeechRules,
  VerbClass,
} from "./rules/speech-rules.js";

/** Word classes as bits, so one look-up answers every question about a word. */
export const W = {
  det: 1,
  oblique: 2,
  genitive: 4,
  prep: 8,
  attaching: 16,
  pronoun: 32,
  obliquePronoun: 64,
  relative: 128,
  complementizer: 256,
  question: 512,
  subordinator: 1024,
  coordinator: 2048,
  adverb: 4096,
  auxiliary: 8192,
  passive: 16384,
  modal: 32768,
  subjunctive: 65536,
  weakSubjunctive: 131072,
  nameParticle: 262144,
  speechNoun: 524288,
  sourceNoun: 1048576,
  sourcePrep: 2097152,
} as const;

/** One reading of a verb form. */
export interface VerbForm {
  lemma: string;
  particle: string;
  kind: Inflected["kind"];
  apart: boolean;
  takes: Set<Complement>;
  with: Set<string> | null;
  rule: string;
}

/** What the lexicon knows about a lower-case word. */
export interface Word {
  bits: number;
  verbs: VerbForm[];
  attribution: Attribution | null;
}

export interface SpeechLexicon {
  words: Map<string, Word>;
  acts: Map<string, Act>;
}

const split = (list: string): string[] => list.split(/\s+/).filter(Boolean);

type Conjugate = (entry: string) => { lemma: string; particle: string; forms: Inflected[] };

/** Compiles the rules of a language into one map from word to what it can be. */
export function speechLexicon(
  rules: SpeechRules,
  conjugate: Conjugate = conjugateDe,
): SpeechLexicon {
  const words = new Map<string, Word>();
  const acts = new Map<string, Act>();
  const word = (form: string): Word => {
    let entry = words.get(form);
    if (!entry) words.set(form, (entry = { bits: 0, verbs: [], attribution: null }));
    return entry;
  };
  const mark = (list: string, bit: number): void => {
    for (const form of split(list)) word(form).bits |= bit;
  };
  const f: FunctionWords = rules.words;
  mark(f.determiners, W.det);
  mark(f.obliqueDeterminers, W.oblique);
  mark(f.genitiveDeterminers, W.genitive);
  mark(f.prepositions, W.prep);
  mark(f.attaching, W.attaching);
  mark(f.pronouns, W.pronoun);
  mark(f.obliquePronouns, W.obliquePronoun);
  mark(f.relatives, W.relative);
  mark(f.complementizers, W.complementizer);
  mark(f.questionWords, W.question);
  mark(f.subordinators, W.subordinator);
  mark(f.coordinators, W.coordinator);
  mark(f.adverbs, W.adverb);
  mark(f.auxiliaries, W.auxiliary);
  mark(f.passives, W.passive);
  mark(f.modals, W.modal);
  mark(f.subjunctives, W.subjunctive);
  mark(f.weakSubjunctives, W.weakSubjunctive);
  mark(f.nameParticles, W.nameParticle);
  mark(rules.speechNouns, W.speechNoun);
  mark(rules.sourceNouns, W.sourceNoun);
  mark(rules.sourcePrepositions, W.sourcePrep);
  for (const attribution of rules.attributions)
    word(attribution.words[0]!).attribution = attribution;
  for (const verbClass of rules.verbs) addVerbs(verbClass);

  function addVerbs(verbClass: VerbClass): void {
    for (const entry of split(verbClass.verbs)) {
      const { lemma, particle, forms } = conjugate(entry);
      if (verbClass.act && !acts.has(lemma)) acts.set(lemma, verbClass.act);
      for (const { form, kind, apart } of forms) {
        const verbs = word(form).verbs;
        const same = verbs.find((v) => v.lemma === lemma && v.kind === kind && v.apart === apart);
        if (same && same.with === null && !verbClass.with) {
          for (const complement of verbClass.takes) same.takes.add(complement);
          continue;
        }
        verbs.push({
          lemma,
          particle,
          kind,
          apart,
          takes: new Set(verbClass.takes),
          with: verbClass.with ? new Set(verbClass.with) : null,
          rule: verbClass.name,
        });
      }
    }
  }
  return { words, acts };
}
