import type { Span } from "../../../src/model/text.js";
import type { Act, Mode, Polarity } from "../../../src/model/vocabulary.js";
import { actOfQuote, isVerdict } from "../acts.js";
import type { Token } from "../tokens.js";
import type { Quote } from "../types.js";
import { conditionIn, type Condition } from "./conditions.js";
import { Cast } from "./cast.js";
import type { DraftLexicon } from "./lexicon.js";
import { isNegated } from "./negation.js";
import type { Party } from "./parties.js";
import { firstFrom, holds, type Scene } from "./scene.js";
import { actorOf, findStances, type Stance } from "./stances.js";

/** How much of a draft the words give. A machine is never certain. */
export type Certainty = "high" | "medium" | "low";

/** A proposed position, for a person to confirm or to reject. */
export interface PositionDraft extends Span {
  /** The words that prove it; they may stand apart. */
  spans: Span[];
  actor: Party | null;
  speaker: Party | null;
  addressee: Party | null;
  issue: string | null;
  act: Act;
  polarity: Polarity;
  mode: Mode;
  condition: Span | null;
  certainty: Certainty;
  /** The rules it comes from, in the order in which they were used. */
  rules: string[];
}

const MODES: Record<Quote["mode"], Mode> = {
  direct: "direct",
  indirect: "indirect",
  reported: "reported",
  freeIndirect: "indirect",
};

/** Acts of a verb of saying that leave open what the words do: "bestand darauf, X solle gehen" demands. */
const LOOSE: ReadonlySet<Act> = new Set<Act>(["assertion", "principle"]);

/** A quotation of fewer words holds no stand ("Ja", "so"). */
const LEAST_WORDS = 2;

/** A position for each quotation, and for each act that the report tells without quoting. */
export function positionDrafts(scene: Scene, lexicon: DraftLexicon): PositionDraft[] {
  const quotes = outermost(scene.layers.quotes);
  const stances = findStances(scene, lexicon, quotes);
  const cast = new Cast(scene, lexicon, [
    ...quotes.map(({ speaker }) => speaker),
    ...stances.map(({ subject }) => subject),
  ]);
  return [
    ...quotes.flatMap((quote) => fromQuote(scene, lexicon, cast, quote) ?? []),
    ...stances.flatMap((stance) => fromStance(scene, lexicon, cast, stance) ?? []),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Quotations without the literal parts of a message that is listed as a whole. */
function outermost(quotes: readonly Quote[]): Quote[] {
  const kept: Quote[] = [];
  for (const quote of quotes) {
    const before = kept.at(-1);
    const part =
      before && quote.start >= before.start && quote.end <= before.end && sameCue(before, quote);
    if (!part) kept.push(quote);
  }
  return kept;
}

const sameCue = (a: Quote, b: Quote): boolean => (a.cue?.start ?? -1) === (b.cue?.start ?? -1);

function fromQuote(
  scene: Scene,
  lexicon: DraftLexicon,
  cast: Cast,
  said: Quote,
): PositionDraft | null {
  const quote = isTooShort(scene, said) ? aroundCue(scene, said) : said;
  if (!quote) return null;
  const tokens = quote.spans.flatMap((span) => scene.tokensIn(span));
  if (isRefusal(quote) && holds(tokens, lexicon.comments)) return null;
  const sentence = scene.sentenceAt(quote.start);
  const condition = conditionIn(tokens, lexicon, quote.start === sentence.start);
  const stand = tokens.filter(
    ({ lower, start, end }) =>
      lexicon.telling.has(lower) &&
      !(condition && start >= condition.start && end <= condition.end) &&
      !scene.saysWhen({ start, end }),
  );
  const negated = isRefusal(quote) && isNegated(scene, lexicon, quote.cue);
  const byVerb = actOf(quote, tokens, lexicon, negated);
  const settled = byVerb !== null && !LOOSE.has(byVerb);
  const inSentence = scene.wordsIn(sentence, lexicon.telling);
  // "called the demands unfair": what is judged is no act of the one who judges.
  const mood =
    settled || negated || isVerdict(quote) ? null : moodOf(stand, inSentence, quote, lexicon);
  // "wies den Vorwurf zurück, er plane ...": who raised the charge is not said.
  const charge =
    quote.cue &&
    lexicon.charges.has(scene.text.slice(quote.cue.start, quote.cue.end).toLowerCase());
  const speaker = charge ? null : cast.partyOf(quote.speaker);
  const known = speaker?.key != null && !speaker.guess;
  const clear = known && quote.mode !== "freeIndirect" && byVerb !== null;
  // "promised not to close": the negation can stand right before the message.
  const before = scene.tokens[firstFrom(scene.tokens, quote.start) - 1];
  const lead = before && before.start >= sentence.start ? [before] : [];
  return complete(scene, lexicon, [...lead, ...stand], {
    start: quote.start,
    end: quote.end,
    spans: quote.spans,
    actor: speaker,
    speaker,
    addressee: addressee(scene, lexicon, cast, quote.addressee),
    act: mood?.act ?? byVerb ?? "assertion",
    mode: MODES[quote.mode],
    condition,
    certainty: !clear ? "low" : settled ? "high" : "medium",
    rules: [quote.rule, ...(mood ? [mood.name] : [])],
  });
}

const isTooShort = (scene: Scene, { spans }: Quote): boolean =>
  spans.reduce(
    (words, span) => words + scene.tokensIn(span).filter(({ kind }) => kind !== "mark").length,
    0,
  ) < LEAST_WORDS;

/** "wies die Forderung als »unannehmbar« zurück": one quoted word says little, its clause the rest. */
function aroundCue(scene: Scene, quote: Quote): Quote | null {
  if (!quote.cue || LOOSE.has(actOfQuote(quote) ?? "assertion")) return null;
  const clause = scene.clauseOf(quote.cue);
  return { ...quote, ...clause, spans: [clause], mode: "reported" };
}

/** The act of the verb; a charge that is rejected is denied, and who does not refuse leaves it open. */
function actOf(
  quote: Quote,
  tokens: readonly Token[],
  { charges, harms }: DraftLexicon,
  negated: boolean,
): Act | null {
  if (negated) return holds(tokens, harms) ? "threat" : null;
  const act = actOfQuote(quote);
  return act === "refusal" && holds(tokens, charges) ? "denial" : act;
}

const isRefusal = (quote: Quote): boolean => {
  const act = actOfQuote(quote);
  return act === "refusal" || act === "denial";
};

/** To whom it is said; those who only listen and pass it on are no party. */
function addressee(
  scene: Scene,
  { audience }: DraftLexicon,
  cast: Cast,
  span: Span | null,
): Party | null {
  if (span && holds(scene.tokensIn(span), audience)) return null;
  return cast.partyOf(span);
}

/** The act that the mood of the words gives. */
function moodOf(
  stand: readonly Token[],
  sentence: readonly Token[],
  { mode }: Quote,
  lexicon: DraftLexicon,
) {
  return lexicon.acts.find(
    (rule) =>
      (!rule.mode || rule.mode === mode) &&
      holds(stand, rule.words) &&
      (!rule.with || holds(stand, rule.with)) &&
      (!rule.without || !holds(stand, rule.without)) &&
      (!rule.sentence || holds(sentence, rule.sentence)),
  );
}

function fromStance(
  scene: Scene,
  lexicon: DraftLexicon,
  cast: Cast,
  { rule, verb, clause, tokens, subject, condition }: Stance,
): PositionDraft | null {
  const actor = cast.partyOf(subject) ?? actorOf(scene, clause, verb.start);
  if (!actor) return null;
  const spans = [clause];
  if (condition && condition.end <= clause.start) spans.unshift(condition);
  if (condition && condition.start >= clause.end) spans.push(condition);
  return complete(scene, lexicon, tokens, {
    start: spans[0]!.start,
    end: spans.at(-1)!.end,
    spans: spans.map(({ start, end }) => ({ start, end })),
    actor,
    speaker: actor,
    addressee: null,
    act: rule.act,
    mode: "reported",
    condition,
    certainty: "medium",
    rules: [rule.name],
  });
}

/** Adds what depends on the act: polarity and issue. */
function complete(
  scene: Scene,
  lexicon: DraftLexicon,
  stand: readonly Token[],
  draft: Omit<PositionDraft, "polarity" | "issue" | "condition"> & { condition: Condition | null },
): PositionDraft {
  const { act, condition, rules } = draft;
  const rule = lexicon.polarities.find(
    ({ acts, only, words, without }) =>
      (!acts || acts.includes(act)) &&
      (!only || only.includes(act)) &&
      (!words || holds(stand, words)) &&
      (!without || !holds(stand, without)),
  );
  return {
    ...draft,
    issue: scene.issueIn(draft),
    polarity: rule?.polarity ?? "open",
    condition: condition && { start: condition.start, end: condition.end },
    rules: [...rules, ...(rule ? [rule.name] : []), ...(condition ? [condition.rule] : [])],
  };
}
