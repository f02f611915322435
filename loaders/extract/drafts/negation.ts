import type { Span } from "../../../src/model/text.js";
import type { DraftLexicon } from "./lexicon.js";
import { firstFrom, type Scene } from "./scene.js";

/** "did not reject", "lehnte ... nicht ab": a negation right before the verb, or before its particle. */
export function isNegated(scene: Scene, { negations }: DraftLexicon, cue: Span | null): boolean {
  if (!cue) return false;
  const { tokens } = scene;
  const at = firstFrom(tokens, cue.start);
  const end = firstFrom(tokens, scene.clauseOf(cue).end);
  return [at - 1, at - 2, end - 2].some((i) => tokens[i] && negations.has(tokens[i].lower));
}
