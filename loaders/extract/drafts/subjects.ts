import type { Span } from "../../../src/model/text.js";
import { SPEECH } from "../lexicons.js";
import type { VerbClass } from "../rules/speech-rules.js";
import { readUnit, type Unit } from "../speech/clause.js";
import { isRelative } from "../speech/clause-order.js";
import type { Cue } from "../speech/cue.js";
import { nounPhrase, spanOf } from "../speech/noun-phrase.js";
import { readWords, type Reading } from "../speech/reading.js";
import { openingSubject, speakerOf } from "../speech/speaker.js";
import { stretchOf } from "../speech/stretch.js";
import { W } from "../speech/word-classes.js";
import type { Token } from "../tokens.js";
import { firstFrom, type Scene } from "./scene.js";

/** A verb that acts by itself reports nothing, but has a subject like any verb of saying. */
const ACTS: VerbClass = { name: "act", act: null, takes: [], verbs: "", example: "" };

/** Reads who does what a verb says, sentence by sentence, with the grammar of the quotation layer. */
export class Subjects {
  private sentence: Span | null = null;
  private unit: Unit | null = null;
  private readonly reading: Reading;

  constructor(private readonly scene: Scene) {
    const { text, tokens, context } = scene;
    // What stands in quotation marks has subjects as well.
    this.reading = { ...readWords(text, tokens, SPEECH[context.lang]), quotations: [] };
  }

  /** The words of the subject of the verb `token`; null where the grammar finds none. */
  of(token: Token): Span | null {
    const unit = this.read(this.scene.sentenceAt(token.start));
    const at = firstFrom(unit.places, token.start);
    const segment = unit.segments.findIndex(({ to }) => to > at);
    if (segment < 0 || unit.places[at]?.start !== token.start) return null;
    const { from, to } = unit.segments[segment]!;
    if (isRelative(unit.items, from, to)) return antecedent(unit, segment);
    return speakerOf(unit, cueAt(unit, at, segment)) ?? openingSubject(unit, 0, at);
  }

  private read(sentence: Span): Unit {
    if (this.unit && this.sentence?.start === sentence.start) return this.unit;
    const { reading } = this;
    this.sentence = sentence;
    const first = firstFrom(reading.tokens, sentence.start);
    this.unit = readUnit(reading, stretchOf(reading, sentence.start, sentence.end, first, 0));
    return this.unit;
  }
}

/** "X, which backs ...": the phrase right before the clause. */
function antecedent(unit: Unit, segment: number): Span | null {
  const { items, segments } = unit;
  const before = segments[segment - 1];
  if (!before) return null;
  for (let i = before.from; i < before.to; i++)
    if (nounPhrase(items, i, before.to, false) === before.to) return spanOf(unit, i, before.to);
  return null;
}

/** "backed by X": a participle whose agent follows. */
function cueAt({ items, verbSecond }: Unit, at: number, segment: number): Cue {
  let before = at - 1;
  while (before >= 0 && items[before]!.bits & W.adverb && !(items[before]!.bits & W.prep)) before--;
  const passive = !verbSecond && before >= 0 && (items[before]!.bits & W.passive) !== 0;
  const { lower } = items[at]!;
  const verb = {
    lemma: lower,
    particle: "",
    kind: "finite" as const,
    apart: false,
    takes: 0,
    with: null,
    class: ACTS,
    choosy: false,
  };
  return {
    at,
    particle: at,
    finite: at,
    verb,
    report: verb,
    passive,
    order: "second",
    segment,
    previous: null,
  };
}
