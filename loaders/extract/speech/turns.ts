import type { Unit } from "./clause.js";
import type { Item } from "./item.js";
import { R, V, W } from "./word-classes.js";

/**
 * Where another verb of saying takes over from the one at item `at`, where verbs follow their
 * subject: "said she would wait [and] urged ...", "said X[,] adding that ...". The item, or the
 * number of items where none does. Without a clause under the first verb any `and` will do.
 */
export function turnAfter(unit: Unit, at: number, governs = true): number {
  const { items, segments } = unit;
  if (unit.verbSecond) return items.length;
  const own = segments.findIndex(({ to }) => to > at);
  let dependent = !governs;
  for (let i = at + 1; i < segments[own]!.to; i++) {
    const item = items[i]!;
    // Behind "would", or under "to", a finite verb cannot go on with the message.
    if (item.bits & W.modal || item.roles & R.infinitiveMarker) dependent = true;
    if (item.roles & R.joiner && dependent && saysOnItsOwn(items, i + 1)) return i;
  }
  for (let s = own + 1; s < segments.length; s++) if (takesTurn(unit, s)) return segments[s]!.from;
  return items.length;
}

/** Does segment `s` present something of its own: ", adding that ...", ", but she warned ..."? */
export function takesTurn(unit: Unit, s: number): boolean {
  const { items, segments } = unit;
  const { from, to } = segments[s]!;
  let first = from;
  while (first < to && items[first]!.bits & W.coordinator) first++;
  if (first < items.length && items[first]!.says & V.gerund) return true;
  if (first === from) return false;
  for (let i = first; i < to; i++) {
    if (items[i]!.bits & (W.complementizer | W.modal | W.auxiliary)) return false;
    if (saysOnItsOwn(items, i)) return true;
  }
  return false;
}

/** A verb of saying in the past or the third person, which no auxiliary needs. */
function saysOnItsOwn(items: Item[], i: number): boolean {
  let at = i;
  while (items[at] && items[at]!.bits & W.adverb && !(items[at]!.bits & W.prep)) at++;
  const item = items[at];
  return item !== undefined && !item.cap && (item.says & V.independent) !== 0;
}
