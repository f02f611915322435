import { scoresOf, surplus, type Negotiation } from "../model/negotiation.js";
import { element } from "./element.js";
import type { Part, PartOptions } from "./negotiation-game.js";

/** Names of radio groups, so that two builders on one page do not share them. */
let builders = 0;

/**
 * One choice for each issue, along the options; each option says whose wish it is. `choice` may leave
 * issues open (null). `onChoose` hears the issue and the option, by position.
 */
export function PackageBuilder(
  { issues }: Negotiation,
  {
    say,
    colour,
    locked = false,
    onChoose,
  }: PartOptions & { locked?: boolean; onChoose(issue: number, option: number): void },
): {
  node: HTMLElement;
  show(state: { game: Negotiation; choice: readonly (number | null)[] }): void;
} {
  const name = `package-${++builders}`;
  const rows = issues.map(({ label, question, options }, issue) => {
    const entries = options.map((option, at) => {
      const input = element("input", {
        type: "radio",
        name: `${name}-${issue}`,
        value: option.option_id,
        disabled: locked,
        onchange: () => onChoose(issue, at),
      });
      const wish = element("span", { class: "package-wish" });
      const words = element("span", { class: "package-label" }, option.label, wish);
      return { input, wish, node: element("label", { class: "package-option" }, input, words) };
    });
    const node = element(
      "fieldset",
      { class: "package-issue" },
      element("legend", null, label),
      element("p", { class: "package-question" }, question),
      element(
        "div",
        { class: "package-options", style: { "--options": options.length } },
        entries.map((each) => each.node),
      ),
    );
    return { entries, node };
  });
  return {
    node: element(
      "div",
      { class: "package-builder" },
      rows.map(({ node }) => node),
    ),
    show({ game, choice }) {
      rows.forEach(({ entries }, issue) =>
        entries.forEach(({ input, wish }, option) => {
          input.checked = choice[issue] === option;
          const wishing = wishes(game, issue, option);
          const names = wishing.map((side) => game.sides[side]!.name);
          wish.textContent = names.length > 0 ? say.wish(names) : "";
          wish.dataset.side = wishing.length === 1 ? colour(wishing[0]!) : "none";
        }),
      );
    },
  };
}

/** The sides for which an option is worth most, where they prefer any. */
function wishes({ values }: Negotiation, issue: number, option: number): number[] {
  return values.flatMap((rows, side) => {
    const most = Math.max(...rows[issue]!);
    const prefers = rows[issue]!.some((value) => value < most);
    return prefers && rows[issue]![option] === most ? [side] : [];
  });
}

/** Each side's score as a bar with its threshold, and whether it would accept. */
export function ScoreBoard({ sides }: Negotiation, { say, colour }: PartOptions): Part {
  const rows = sides.map(({ name }, side) => {
    const value = element("span", { class: "score-value" });
    const verdict = element("span", { class: "score-verdict" });
    const bar = element("span", { class: "score-fill" });
    const tick = element("span", { class: "score-threshold" });
    const node = element(
      "div",
      { class: "score", "data-side": colour(side) },
      element(
        "p",
        null,
        element("span", { class: "score-name side-name" }, name),
        " ",
        value,
        " ",
        verdict,
      ),
      element("div", { class: "score-bar", "aria-hidden": "true" }, bar, tick),
    );
    return { node, value, verdict, bar, tick };
  });
  const outcome = element("p", { class: "score-outcome", role: "status" });
  return {
    node: element(
      "div",
      { class: "score-board", role: "group", "aria-label": say.scores },
      rows.map(({ node }) => node),
      outcome,
    ),
    show({ game, choice }) {
      const scores = scoresOf(game, choice);
      const over = surplus(game, scores);
      rows.forEach(({ value, verdict, bar, tick }, side) => {
        const by = over[side]!;
        value.textContent = say.number(scores[side]!);
        verdict.textContent =
          by > 0 ? say.accepts(by) : by === 0 ? say.justAccepts : say.refuses(-by);
        bar.style.setProperty("inline-size", `${scores[side]}%`);
        tick.style.setProperty("inset-inline-start", `${game.reservation[side]}%`);
      });
      const refusing = game.sides.filter((_, side) => over[side]! < 0).map(({ name }) => name);
      outcome.textContent = refusing.length === 0 ? say.deal : say.noDeal(refusing);
    },
  };
}
