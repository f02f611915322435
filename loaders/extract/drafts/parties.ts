import type { Span } from "../../../src/model/text.js";
import type { Entity } from "../types.js";

/** Who: the words, and the key that joins mentions of one actor; null where no name is known. */
export interface Party extends Span {
  key: string | null;
  /** True where a pronoun is taken to mean somebody named before. */
  guess: boolean;
}

/** Who can act: persons, organisations, states; places only where they stand for a state. */
export const canAct = ({ type, key }: Entity): boolean =>
  type === "PER" || type === "ORG" || (type === "LOC" && key.startsWith("state:"));

export const named = ({ start, end, key }: Entity): Party => ({ start, end, key, guess: false });
