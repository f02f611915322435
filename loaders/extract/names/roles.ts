import type { Entity } from "../types.js";
import { N } from "./lexicon.js";
import { P } from "./profile.js";
import type { NameReader } from "./reader.js";

interface Holder {
  state: string | null;
  key: string;
}

/**
 * Mentions of a person by office alone: after "Außenminister Grobeck", "der Außenminister" means
 * Grobeck, as long as the text names no other holder (of that state, where one is given).
 */
export function roleMentions(reader: NameReader, found: Entity[]): Entity[] {
  const starts = new Map(found.map((entity) => [entity.start, entity]));
  const ends = new Map(found.map((entity) => [entity.end, entity]));
  const holders = new Map<string, Holder[]>();
  const mentions: Entity[] = [];
  const { tokens } = reader;
  for (let i = 0; i < tokens.length; i++) {
    if (!reader.is(i, N.role) || !reader.isRole(i) || ends.has(tokens[i]!.end)) continue;
    const role = tokens[i]!.lower;
    const before = ends.get(tokens[i - 1]?.end ?? -1);
    const after = starts.get(tokens[i + 1]?.start ?? -1);
    const state = stateOf(before) ?? stateOf(after);
    const person = after?.type === "PER" ? after : null;
    if (person) {
      const list = holders.get(role) ?? [];
      if (!list.some((holder) => holder.key === person.key))
        holders.set(role, [...list, { state, key: person.key }]);
      continue;
    }
    const holder = only(holders.get(role), state);
    const definite = reader.is(before ? i - 2 : i - 1, P.definite);
    if (!holder || !definite || (reader.isCap(i + 1) && reader.isAdjacent(i + 1) && !after))
      continue;
    mentions.push({
      start: tokens[i]!.start,
      end: tokens[i]!.end,
      type: "PER",
      key: holder.key,
      rule: "role",
    });
  }
  return mentions;
}

const stateOf = (entity: Entity | undefined): string | null =>
  entity && entity.type !== "PER" && entity.key.startsWith("state:") ? entity.key : null;

/** The one holder that fits; null when none or several do. */
function only(holders: Holder[] | undefined, state: string | null): Holder | null {
  const fitting = holders?.filter(
    (holder) => state === null || holder.state === null || holder.state === state,
  );
  return fitting?.length === 1 ? fitting[0]! : null;
}
