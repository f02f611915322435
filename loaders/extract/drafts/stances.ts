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
  condition: Condition | null;
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
    const condition = conditionBeside(scene, lexicon, clause, tokens);
    const rule = rules.find(
      (rule) =>
        (!rule.with || holds(tokens, rule.with)) &&
        (!rule.and || holds(tokens, rule.and)) &&
        (!rule.particle || tokens.at(-1)?.lower === rule.particle) &&
        (!rule.if || condition !== null),
    );
    if (!rule || tokens.length < LEAST_WORDS) continue;
    // "lehnte den Plan nicht ab": no stand, unless the rule asks for the negation itself.
    if (rule.act === "refusal" && isNegated(scene, lexicon, verb)) continue;
    if (rule.act === "refusal" && holds(tokens, lexicon.comments)) continue;
    const subject = subjects.of(verb);
    const actor = actorOf(scene, clause, verb.start);
    if (!actor && (!subject || rule.named)) continue;
    covered = clause.end;
    found.push({ rule, verb, clause, tokens, subject, condition });
  }
  return found;
}

/** The condition in a clause, else the one that opens its sentence right before it or follows right behind. */
function conditionBeside(
  scene: Scene,
  lexicon: DraftLexicon,
  clause: Span,
  tokens: readonly Token[],
): Condition | null {
  const inside = conditionIn(tokens, lexicon, true);
  if (inside) return inside;
  const sentence = scene.sentenceAt(clause.start);
  // "Sollte X ablehnen, ..."
  const before = scene.tokensIn({ start: sentence.start, end: clause.start });
  const opening = before.at(-1)?.lower === "," ? conditionIn(before, lexicon, true) : null;
  if (opening?.start === sentence.start && opening.end === before.at(-2)!.end) return opening;
  // "schloss Streiks nicht aus, falls ..."
  const [mark, ...behind] = scene.tokensIn({ start: clause.end, end: sentence.end });
  const closing = mark?.lower === "," ? conditionIn(behind, lexicon, true) : null;
  return closing && closing.start === behind[0]!.start ? closing : null;
}

/** The actor of a clause: the one right before the verb, else the first behind it. */
export function actorOf(scene: Scene, clause: Span, verb: number): Party | null {
  const inside = scene.entitiesIn(clause);
  // "Moskau dringt darauf": a place that acts stands for those who govern there.
  const actors = inside.filter((entity) => canAct(entity) || entity.type === "LOC");
  const actor = actors.findLast(({ start }) => start < verb) ?? actors[0];
  return actor ? named(actor) : null;
}
