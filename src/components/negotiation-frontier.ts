import {
  dominates,
  isAcceptable,
  packageAt,
  scoresOf,
  type Negotiation,
  type Package,
} from "../model/negotiation.js";
import type { Survey } from "../model/negotiation-survey.js";
import { element } from "./element.js";
import { acceptedBy } from "./negotiation-plane.js";
import type { PartOptions } from "./negotiation-game.js";

/** What the plane shows, in sentences, computed from the survey and the learner's package. */
export function planeTakeaway(
  game: Negotiation,
  choice: Package,
  { packages, acceptable, frontier }: Survey,
  say: PartOptions["say"],
): string {
  const inZone = frontier.filter(({ scores }) => isAcceptable(game, scores)).length;
  const share = (100 * acceptable) / packages;
  const own = scoresOf(game, choice);
  const below = frontier.some(({ scores }) => dominates(scores, own));
  return [
    say.takeaway(packages, acceptable, share, frontier.length, inZone),
    below ? say.belowFrontier : say.onFrontier,
  ].join(" ");
}

const mostRows = 200;

/** The frontier as a table: the table twin of the plane, and a way to take up a package by keyboard. */
export function FrontierTable(
  { game, choice, survey }: { game: Negotiation; choice: Package; survey: Survey },
  { say, colour, onTake }: PartOptions & { onTake(choice: Package): void },
): HTMLElement {
  const caption = say.twinCaption(
    Math.min(mostRows, survey.frontier.length),
    survey.frontier.length,
  );
  const rows = survey.frontier.slice(0, mostRows).map(({ number, scores }) => {
    const other = packageAt(game, number);
    const named = scores.map((score, side) => `${game.sides[side]!.name} ${say.number(score)}`);
    return element(
      "tr",
      null,
      scores.map((score) => element("td", { class: "number" }, say.number(score))),
      element("td", null, acceptedBy(game, scores, say)),
      element("td", { class: "number" }, other.filter((option, i) => option !== choice[i]).length),
      element(
        "td",
        null,
        element(
          "button",
          {
            type: "button",
            "aria-label": say.takeLong(named.join(", ")),
            onclick: () => onTake(other),
          },
          say.take,
        ),
      ),
    );
  });
  const head = [
    ...game.sides.map(({ name }, side) =>
      element(
        "th",
        { scope: "col", "data-side": colour(side) },
        element("span", { class: "side-name" }, name),
      ),
    ),
    ...[say.acceptedBy, say.changesTo, say.show].map((label) =>
      element("th", { scope: "col" }, label),
    ),
  ];
  return element(
    "div",
    { class: "scroll-x", role: "group", "aria-label": caption, tabindex: 0 },
    element(
      "table",
      { class: "data-table frontier-table" },
      element("caption", null, caption),
      element("thead", null, element("tr", null, head)),
      element("tbody", null, rows),
    ),
  );
}
