import { conjugateDe, type Inflected } from "../rules/de/conjugate.js";
import { wordItem, type Item } from "./item.js";
import { CLASSES, S, SIGNAL, TAKES, W } from "./word-classes.js";
import type {
  Act,
  Attribution,
  FunctionWords,
  Shapes,
  SpeechRules,
  VerbClass,
} from "../rules/speech-rules.js";
import { perForm, type Form } from "../forms.js";

/** One reading of a verb form. */
export interface VerbForm {
  lemma: string;
  particle: string;
  kind: Inflected["kind"];
  apart: boolean;
  /** What it governs: the bits of `TAKES`. */
  takes: number;
  with: Set<string> | null;
  class: VerbClass;
  /** It reports only with a reflexive pronoun, without one, or with a word of its class. */
  choosy: boolean;
}

/** What the lexicon knows about a lower-case word; unknown words have a shape only. */
export interface Word {
  bits: number;
  roles: number;
  shape: number;
  verbs: VerbForm[];
  attributions: Attribution[];
}

/** The compiled rules of a language. */
export interface SpeechLexicon {
  words: Map<string, Word>;
  acts: Map<string, Act>;
  verbSecond: boolean;
  /** The entry of a lower-case word, known or made from its shape. */
  read(lower: string): Word;
  /** A form as an item of the grammar, worked out once. */
  itemOf(form: Form): Item;
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
    word(attribution.words[0]!).attributions.push(attribution);
  for (const verbClass of rules.verbs) {
    for (const entry of split(verbClass.verbs)) {
      const { lemma, particle, forms } = conjugate(entry);
      if (verbClass.act && !acts.has(lemma)) acts.set(lemma, verbClass.act);
      for (const inflected of forms)
        addVerb(word(inflected.form).verbs, inflected, lemma, particle, verbClass);
    }
  }
  const companions = companionsOf(words);
  const read = (lower: string): Word => words.get(lower) ?? blank(shapeOf(lower));
  const itemOf = perForm((form) => {
    const item = wordItem(form, form.kind === "mark" ? blank(0) : read(form.lower));
    item.signals |= companions.get(form.lower) ?? 0;
    return item;
  });
  return {
    words,
    acts,
    verbSecond: rules.verbSecond,
    read,
    itemOf,
  };
}

/** The particles and prepositions of all verbs. */
function companionsOf(words: Map<string, Word>): Map<string, number> {
  const companions = new Map<string, number>();
  const add = (word: string, signal: number): void => {
    companions.set(word, (companions.get(word) ?? 0) | signal);
  };
  for (const { verbs } of words.values())
    for (const verb of verbs) {
      if (verb.apart) add(verb.particle, SIGNAL.particle);
      for (const word of verb.with ?? []) add(word, SIGNAL.preposition);
    }
  return companions;
}

const blank = (shape: number): Word => ({ bits: 0, roles: 0, shape, verbs: [], attributions: [] });

/** A form that two classes share keeps the first class and may govern what either allows. */
function addVerb(
  verbs: VerbForm[],
  { kind, apart }: Inflected,
  lemma: string,
  particle: string,
  verbClass: VerbClass,
): void {
  const takes = verbClass.takes.reduce((bits, complement) => bits | TAKES[complement], 0);
  const same = verbs.find((v) => v.lemma === lemma && v.kind === kind && v.apart === apart);
  if (same && same.with === null && !verbClass.with) {
    same.takes |= takes;
    return;
  }
  verbs.push({
    lemma,
    particle,
    kind,
    apart,
    takes,
    with: verbClass.with ? new Set(verbClass.with) : null,
    class: verbClass,
    choosy: verbClass.reflexive !== undefined || verbClass.correlate !== undefined,
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
    if (shapes.pluralVerb.test(lower)) shape |= S.pluralVerb;
    if (shapes.weakAdjective.test(lower)) shape |= S.weakAdjective;
    if (shapes.standIn.test(lower)) shape |= S.standIn;
    if (shapes.plural.test(lower)) shape |= S.plural;
    if (shapes.markedInfinitive.test(lower)) shape |= S.markedInfinitive;
    if (shapes.noun.test(lower)) shape |= S.noun;
    if (shapes.sourceNoun.test(lower)) shape |= S.sourceNoun;
    return shape;
  };
}
