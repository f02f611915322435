import {
  isComplete,
  packageFromIds,
  scoresOf,
  surplus,
  type Negotiation,
  type Package,
} from "../negotiation.js";
import { moveTo } from "../negotiation-moves.js";
import { feedback, settle, type Grader } from "./grader.js";
import { negotiateWords } from "./negotiate-words.js";

/**
 * A package of options. It is right where it reaches the goal under the scenario's preferences:
 * `both`, every side gets its reservation value; `improve`, no side gets less than with the package
 * to start from and one gets more. Any such package counts, not only the example of the key.
 */
export const negotiate: Grader<"negotiate"> = {
  isEmpty: (response) => Object.values(response).every((option) => !option),
  perfect: ({ solution }) => ({ ...solution.key.example }),
  grade(item, response, { lang, negotiation }) {
    const say = negotiateWords[lang];
    if (!negotiation) return settle(item, 0, [feedback("note", say.none)]);
    const choice = packageFromIds(negotiation, response);
    if (!isComplete(choice)) {
      const open = choice.filter((option) => option === null).length;
      return settle(item, 0, [feedback("missing", say.open(open))]);
    }
    const { goal, start } = item.body;
    if (goal === "both") return settle(item, ...acceptance(negotiation, choice, say));
    const before = packageFromIds(negotiation, start ?? {});
    if (!isComplete(before)) return settle(item, 0, [feedback("note", say.none)]);
    return settle(item, ...improvement(negotiation, before, choice, say));
  },
};

type Words = (typeof negotiateWords)["de" | "en"];
type Verdict = [score: number, told: ReturnType<typeof feedback>[]];

/** Which side would accept, which refuse, and by how much. */
function acceptance(negotiation: Negotiation, choice: Package, say: Words): Verdict {
  const scores = scoresOf(negotiation, choice);
  const over = surplus(negotiation, scores);
  const told = negotiation.sides.map(({ name }, side) =>
    over[side]! < 0
      ? feedback("wrong", say.refuses(name, scores[side]!, -over[side]!))
      : feedback("note", say.accepts(name, scores[side]!, over[side]!)),
  );
  return [over.every((by) => by >= 0) ? 1 : 0, told];
}

/** Who loses and where most, who gains, against the package on the table. */
function improvement(
  negotiation: Negotiation,
  start: Package,
  choice: Package,
  say: Words,
): Verdict {
  const before = scoresOf(negotiation, start);
  const { changes, scores } = moveTo(negotiation, start, choice);
  const gains = surplus({ ...negotiation, reservation: before }, scores);
  const told = negotiation.sides.flatMap(({ name }, side) => {
    const gain = gains[side]!;
    if (gain > 0) return [feedback("note", say.gains(name, gain))];
    if (gain === 0) return [];
    const [worst] = [...changes].sort((a, b) => a.effects[side]! - b.effects[side]!);
    const { label } = negotiation.issues[worst!.issue]!;
    return [feedback("wrong", say.loses(name, -gain, label))];
  });
  if (gains.every((gain) => gain === 0))
    told.push(feedback("wrong", changes.length === 0 ? say.unchanged : say.nobodyGains));
  const better = gains.every((gain) => gain >= 0) && gains.some((gain) => gain > 0);
  return [better ? 1 : 0, told];
}
