import { feedback, labelOf, misconception, settle, type Grader } from "./grader.js";
import { graderWords } from "./words.js";

/**
 * Entries in order. The score is the share of pairs in the right order (Kendall's concordance),
 * pairs of one group left out, since either order of a tie is right; a pair with a missing entry
 * counts as wrong.
 */
export const order: Grader<"order"> = {
  isEmpty: (response) => response.length === 0,
  perfect: ({ solution }) => solution.key.groups.flat(),
  grade(item, response, { lang }) {
    const say = graderWords[lang];
    const { groups } = item.solution.key;
    const groupOf = new Map(groups.flatMap((ids, group) => ids.map((id) => [id, group] as const)));
    const place = new Map<string, number>();
    response.forEach((id, i) => groupOf.has(id) && !place.has(id) && place.set(id, i));
    const ids = [...groupOf.keys()];
    let pairs = 0;
    let concordant = 0;
    let worst: [string, string] | null = null;
    for (const [i, a] of ids.entries())
      for (const b of ids.slice(i + 1)) {
        if (groupOf.get(a) === groupOf.get(b)) continue;
        pairs += 1;
        const [pa, pb] = [place.get(a), place.get(b)];
        if (pa !== undefined && pb !== undefined && pa < pb) concordant += 1;
        else if (pa !== undefined && pb !== undefined && !worst) worst = [b, a];
      }
    const told = [];
    const missing = ids.length - place.size;
    if (missing > 0) told.push(feedback("missing", say.orderMissing(missing)));
    if (worst) {
      const [early, late] = worst;
      const label = (id: string) => labelOf(item.body.entries, id);
      const known = misconception(item, `${early}:${late}`);
      told.push(
        feedback("wrong", known ?? say.orderWrong(label(early), label(late)), [early, late]),
      );
    }
    return settle(item, pairs === 0 ? (missing === 0 ? 1 : 0) : concordant / pairs, told);
  },
};
