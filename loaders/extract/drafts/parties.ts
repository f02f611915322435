import type { Span } from "../../../src/model/text.js";
import type { Entity } from "../types.js";
import type { DraftLexicon } from "./lexicon.js";
import { firstFrom, type Scene } from "./scene.js";

/** Who: the words, and the key that joins mentions of one actor; null where no name is known. */
export interface Party extends Span {
  key: string | null;
  /** True where a pronoun is taken to mean the person named last. */
  guess: boolean;
}

/** Entities looked back over for the person whom a pronoun means. */
const BACK = 8;

/** Who can act: persons, organisations, states; places only where they stand for a state. */
export const canAct = ({ type, key }: Entity): boolean =>
  type === "PER" || type === "ORG" || (type === "LOC" && key.startsWith("state:"));

export const named = ({ start, end, key }: Entity): Party => ({ start, end, key, guess: false });

/** The actor that the words of a speaker or addressee name. */
export function partyOf(scene: Scene, lexicon: DraftLexicon, span: Span | null): Party | null {
  if (!span) return null;
  const { start, end } = span;
  const inside = scene.entitiesIn(span);
  // "der russische Außenminister Lawrow": the person speaks, the adjective only says for whom.
  const entity =
    inside.find(({ type }) => type === "PER") ?? inside.find(({ type }) => type !== "MISC");
  if (entity) return { start, end, key: entity.key, guess: false };
  if (lexicon.pronouns.has(scene.text.slice(start, end).toLowerCase())) {
    const { entities } = scene.layers;
    const last = firstFrom(entities, start);
    const person = entities
      .slice(Math.max(0, last - BACK), last)
      .findLast(({ type }) => type === "PER");
    if (person) return { start, end, key: person.key, guess: true };
  }
  return { start, end, key: null, guess: false };
}
