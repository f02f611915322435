import type { Span } from "../../../src/model/text.js";
import type { Token } from "../tokens.js";
import type { Quote } from "../types.js";
import { conditionIn, type Condition } from "./conditions.js";
import type { DraftLexicon } from "./lexicon.js";
import { isNegated } from "./negation.js";
import { canAct, named, type Party } from "./parties.js";
import { holds, type Scene } from "./scene.js";
import { Subjects } from "./subjects.js";

/** Clauses of fewer words hold no stand. */
const LEAST_WORDS = 4;

/** A clause whose verb acts by itself. */
export interface Stance {
  rule: StanceRule;
  verb: Token;
  clause: Span;
  tokens: readonly Token[];
  subject: Span | null;
}

type StanceRule = DraftLexicon["stances"] extends Map<string, (infer Rule)[]> ? Rule : never;

/** Verbs that act by themselves, in clauses that no quotation has a part in. */
export function findStances(
  scene: Scene,
  lexicon: DraftLexicon,
  quotes: readonly Quote[],
): Stance[] {
  const found: Stance[] = [];
  const subjects = new Subjects(scene);
  const cues = new Set(quotes.map(({ cue }) => cue?.start));
  let next = 0;
  let covered = -1;
  for (const verb of scene.tokens) {
    while (next < quotes.length && quotes[next]!.start <= verb.start)
      covered = Math.max(covered, quotes[next++]!.end);
    const isNoun = verb.cap && lexicon.nounsAreCapital;
    const rules = verb.kind === "word" && !isNoun ? lexicon.stances.get(verb.lower) : undefined;
    if (!rules || verb.start < covered || cues.has(verb.start)) continue;
    const clause = scene.clauseOf(verb);
    const tokens = scene.tokensIn(clause);
    const rule = rules.find(
      (rule) =>
        (!rule.with || holds(tokens, rule.with)) &&
        (!rule.and || holds(tokens, rule.and)) &&
        (!rule.particle || tokens.at(-1)!.lower === rule.particle) &&
        (!rule.if || isConditional(scene, lexicon, clause, tokens)),
    );
    if (!rule || tokens.length < LEAST_WORDS) continue;
    // "lehnte den Plan nicht ab": no stand, unless the rule asks for the negation itself.
    if (rule.act === "refusal" && isNegated(scene, lexicon, verb)) continue;
    if (rule.act === "refusal" && holds(tokens, lexicon.comments)) continue;
    const subject = subjects.of(verb);
    const actor = actorOf(scene, clause, verb.start);
    if (!actor && (!subject || rule.named)) continue;
    covered = clause.end;
    found.push({ rule, verb, clause, tokens, subject });
  }
  return found;
}

const isConditional = (
  scene: Scene,
  lexicon: DraftLexicon,
  clause: Span,
  tokens: readonly Token[],
): boolean =>
  conditionIn(tokens, lexicon, true) !== null ||
  conditionBefore(scene, lexicon, clause) !== null ||
  conditionBehind(scene, lexicon, clause) !== null;

/** A condition that follows right behind the clause: "schloss Streiks nicht aus, falls ...". */
export function conditionBehind(
  scene: Scene,
  lexicon: DraftLexicon,
  clause: Span,
): Condition | null {
  const sentence = scene.sentenceAt(clause.start);
  const [mark, ...rest] = scene.tokensIn({ start: clause.end, end: sentence.end });
  const condition = mark?.lower === "," ? conditionIn(rest, lexicon, true) : null;
  return condition && condition.start === rest[0]!.start ? condition : null;
}

/** A condition that opens the sentence, right before the clause: "Sollte X ablehnen, ...". */
export function conditionBefore(
  scene: Scene,
  lexicon: DraftLexicon,
  clause: Span,
): Condition | null {
  const { start } = scene.sentenceAt(clause.start);
  const before = scene.tokensIn({ start, end: clause.start });
  const condition = before.at(-1)?.lower === "," ? conditionIn(before, lexicon, true) : null;
  return condition?.start === start && condition.end === before.at(-2)!.end ? condition : null;
}

/** The actor of a clause: the one right before the verb, else the first behind it. */
export function actorOf(scene: Scene, clause: Span, verb: number): Party | null {
  const inside = scene.entitiesIn(clause);
  // "Moskau dringt darauf": a place that acts stands for those who govern there.
  const actors = inside.filter((entity) => canAct(entity) || entity.type === "LOC");
  const actor = actors.findLast(({ start }) => start < verb) ?? actors[0];
  return actor ? named(actor) : null;
}
