import type { Span } from "../../../src/model/text.js";
import { SPEECH } from "../lexicons.js";
import type { VerbClass } from "../rules/speech-rules.js";
import { cutSegments, readUnit, type Unit } from "../speech/clause.js";
import { isRelative } from "../speech/clause-order.js";
import type { Cue } from "../speech/cue.js";
import { nounPhrase, spanOf } from "../speech/noun-phrase.js";
import { openingSubject, speakerOf } from "../speech/speaker.js";
import { W } from "../speech/word-classes.js";
import type { Token } from "../tokens.js";
import { firstFrom, type Scene } from "./scene.js";

/** A verb that acts by itself reports nothing, but has a subject like any verb of saying. */
const ACTS: VerbClass = { name: "act", act: null, takes: [], verbs: "", example: "" };

/** Reads who does what a verb says, sentence by sentence, with the grammar of the quotation layer. */
export class Subjects {
  private sentence: Span | null = null;
  private unit: Unit | null = null;

  constructor(private readonly scene: Scene) {}

  /** The words of the subject of the verb `token`; null where the grammar finds none. */
  of(token: Token): Span | null {
    const unit = this.read(this.scene.sentenceAt(token.start));
    const at = firstFrom(unit.items, token.start);
    const segment = unit.segments.findIndex(({ to }) => to > at);
    if (segment < 0 || unit.items[at]?.start !== token.start) return null;
    const { from, to } = unit.segments[segment]!;
    if (isRelative(unit.items, from, to)) return antecedent(unit, segment);
    return speakerOf(unit, cueAt(unit, at, segment)) ?? openingSubject(unit.items, 0, at);
  }

  private read(sentence: Span): Unit {
    if (this.unit && this.sentence?.start === sentence.start) return this.unit;
    const { text, tokens, context } = this.scene;
    const first = firstFrom(tokens, sentence.start);
    this.sentence = sentence;
    const unit = readUnit(sentence, text, tokens, first, [], 0, SPEECH[context.lang]);
    this.unit = { ...unit, segments: cutSegments(unit.items) };
    return this.unit;
  }
}

/** "X, which backs ...": the phrase right before the clause. */
function antecedent({ items, segments }: Unit, segment: number): Span | null {
  const before = segments[segment - 1];
  if (!before) return null;
  for (let i = before.from; i < before.to; i++)
    if (nounPhrase(items, i, before.to, false) === before.to) return spanOf(items, i, before.to);
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
    takes: new Set<never>(),
    with: null,
    class: ACTS,
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
