import { shares, type Negotiation, type Package } from "../model/negotiation.js";
import { logrolling, nearestDeal, type Move } from "../model/negotiation-moves.js";
import { element, type Child } from "./element.js";
import type { GameState, Part, PartOptions } from "./negotiation-game.js";

type AdviceOptions = PartOptions & { onTake(choice: Package): void };

/** What would have to change for a deal; computed only once somebody asks. */
export function NearestDeal(options: AdviceOptions): Part {
  const { say } = options;
  return reveal(say.change, ({ game, choice }) => {
    const move = nearestDeal(game, choice);
    if (!move) return element("p", null, say.impossible);
    if (move.changes.length === 0) return element("p", null, say.nothing);
    return [element("p", null, say.fewest(move.changes.length)), MoveList(game, move, options)];
  });
}

/** The pair of issues on which the sides' weights differ most, and the exchange that it allows. */
export function LogrollingHint(options: AdviceOptions): Part {
  const { say } = options;
  return reveal(say.logrolling, ({ game, choice }) => {
    const found = logrolling(game, choice);
    if (!found) return element("p", null, say.alike);
    const [a, b] = found.sides;
    const share = shares(game);
    const weights = found.issues.map((issue) =>
      say.weigh(
        game.issues[issue]!.label,
        game.sides[a]!.name,
        share[a]![issue]!,
        game.sides[b]!.name,
        share[b]![issue]!,
      ),
    );
    return [
      element("p", null, weights.join(" ")),
      element("p", null, found.trade ? say.trade : say.noTrade),
      found.trade && MoveList(game, found.trade, options),
    ];
  });
}

/** A heading to open; what is behind it is made when it is open, and anew with every change. */
function reveal(title: string, make: (state: GameState) => Child): Part {
  const body = element("div", { class: "advice-body" });
  let state: GameState | null = null;
  const node = element(
    "details",
    { class: "advice", ontoggle: () => draw() },
    element("summary", null, title),
    body,
  );
  const draw = () => {
    body.replaceChildren();
    if (node.open && state) body.append(element("div", null, make(state)));
  };
  return {
    node,
    show(next) {
      state = next;
      draw();
    },
  };
}

/** Changes one by one with what each side gains or loses, the scores afterwards, and a button. */
function MoveList(
  game: Negotiation,
  move: Move,
  { say, colour, onTake }: AdviceOptions,
): HTMLElement {
  const effects = (values: readonly number[], format: (value: number) => string) =>
    game.sides.map(({ name }, side) => [
      side > 0 && ", ",
      element("span", { class: "side-name", "data-side": colour(side) }, name),
      // Sign and number stay with the name.
      `\u00a0${format(values[side]!)}`,
    ]);
  return element(
    "div",
    null,
    element(
      "ul",
      { class: "advice-changes" },
      move.changes.map(({ issue, from, to, effects: gained }) => {
        const { label, options } = game.issues[issue]!;
        return element(
          "li",
          null,
          say.step(label, options[from]!.label, options[to]!.label),
          element("br"),
          element("span", { class: "advice-effects" }, effects(gained, say.signed)),
        );
      }),
    ),
    element("p", null, `${say.after}: `, effects(move.scores, say.number), "."),
    element("button", { type: "button", onclick: () => onTake(move.choice) }, say.takePackage),
  );
}
