import type { Entity } from "../types.js";
import type { Named } from "./name-rule.js";
import { P } from "./profile.js";
import type { NameReader } from "./reader.js";
import { T } from "./sights.js";

interface Holder {
  state: string | null;
  key: string;
}

/**
 * Mentions of a person by office alone: after "Außenminister Grobeck", "der Außenminister" means
 * Grobeck, as long as the text names no other holder (of that state, where one is given). `found`
 * are the mentions of the names `named`, one by one.
 */
export function roleMentions(reader: NameReader, named: Named[], found: Entity[]): Entity[] {
  const holders = new Map<string, Holder[]>();
  const mentions: Entity[] = [];
  const { tokens } = reader;
  let next = 0;
  for (const i of reader.places) {
    if (!reader.isRole(i)) continue;
    while (next < named.length && named[next]!.to <= i) next++;
    const within = next < named.length && named[next]!.from <= i;
    const { lower: role, start, end } = tokens[i]!;
    if (within && found[next]!.end === end) continue;
    const before =
      next > 0 && found[next - 1]!.end === tokens[i - 1]!.end ? found[next - 1] : undefined;
    const behind = within ? next + 1 : next;
    const after = named[behind]?.from === i + 1 ? found[behind] : undefined;
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
    if (!holder || !definite || (reader.sees(i, T.followed) && !after)) continue;
    mentions.push({ start, end, type: "PER", key: holder.key, rule: "role" });
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
