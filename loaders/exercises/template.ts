import type {
  Body,
  Choice,
  InteractionName,
  Key,
  Section,
  Solution,
} from "../../src/model/exercise.js";
import type { Source } from "./source.js";

/** An item as a template or an author gives it: all but what the set adds. */
export interface Made<N extends InteractionName = InteractionName> extends Omit<
  Solution<N>,
  "key"
> {
  interaction: N;
  difficulty: 1 | 2 | 3;
  objective: string;
  prompt: string;
  body: Body<N>;
  key: Key<N>;
  /** The rows it asks about. They name it: the same rows make the same id, whatever else changes. */
  rows: string[];
  /** Names that must not stand in what the learner reads before answering. */
  secret?: string[];
}

/** Makes exercises of one kind from the tables of any scenario. */
export interface Template<N extends InteractionName = InteractionName> {
  /** Kebab-case; begins the ids of its items. */
  name: string;
  interaction: N;
  section: Section;
  /** Most items for one scenario. */
  limit: number;
  /** Every item it could make, the best first. Unsolvable ones and giveaways are dropped later. */
  make(source: Source): Made<N>[];
}

export const template = <N extends InteractionName>(definition: Template<N>): Template<N> =>
  definition;

/** Opaque ids in the order given, so that an id says nothing about the row behind it. */
export function lettered<T>(
  list: readonly T[],
  label: (entry: T) => string,
): { choices: Choice[]; idOf: Map<T, string> } {
  const idOf = new Map(list.map((entry, i) => [entry, String.fromCharCode(97 + i)]));
  return { choices: list.map((entry) => ({ id: idOf.get(entry)!, label: label(entry) })), idOf };
}

/** Lists cut into parts of `size`; a last part of fewer than `least` entries is left out. */
export function parts<T>(list: readonly T[], size: number, least: number): T[][] {
  const all: T[][] = [];
  for (let i = 0; i < list.length; i += size) all.push(list.slice(i, i + size));
  return all.filter((part) => part.length >= least);
}
