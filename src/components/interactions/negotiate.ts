import {
  isComplete,
  negotiationOf,
  packageFromIds,
  packageToIds,
  scoresOf,
} from "../../model/negotiation.js";
import { element } from "../element.js";
import { sideNumber } from "../marks.js";
import { PackageBuilder, ScoreBoard } from "../negotiation-package.js";
import { negotiationWords } from "../negotiation-words.js";
import type { View } from "./view.js";

const words = {
  de: {
    none: "Zu diesem Szenario fehlen Vorlieben der Seiten; ohne sie lässt sich nicht verhandeln.",
    start: (scores: string) => `Auf dem Tisch liegt ein Paket: ${scores}.`,
    open: (count: number, of: number) => `${count} von ${of} Streitfragen sind noch offen.`,
    lab: "Im Verhandlungslabor sehen Sie alle Pakete auf einmal",
    assumed: "Es gelten die Annahmen des Szenarios, auch wenn Sie im Labor andere gesetzt haben.",
  },
  en: {
    none: "This scenario has no preferences of the sides; without them there is no negotiating.",
    start: (scores: string) => `A package is on the table: ${scores}.`,
    open: (count: number, of: number) => `${count} of ${of} issues are still open.`,
    lab: "The negotiation lab shows all packages at once",
    assumed: "The scenario’s assumptions apply, even if you have set others in the lab.",
  },
} as const;

/** A package to build, with what it is worth to the sides once it is complete. */
export const NegotiateView: View<"negotiate"> = (item, options) => {
  const { workbook, lang, locked, onChange, promptId } = options;
  const say = words[lang];
  const game = negotiationOf(workbook);
  const group = { class: "negotiate-view", role: "group", "aria-labelledby": promptId };
  if (!game) return element("div", group, element("p", null, say.none));

  const start = packageFromIds(game, item.body.start ?? {});
  const given = packageFromIds(game, options.response ?? {});
  let choice = given.every((option) => option === null) ? start : given;
  const look = {
    say: negotiationWords[lang],
    colour: (side: number) => sideNumber(workbook, game.sides[side]!.side),
  };
  const builder = PackageBuilder(game, {
    ...look,
    locked,
    onChoose(issue, option) {
      choice = choice.map((now, i) => (i === issue ? option : now));
      draw();
      onChange(idsOf(choice));
    },
  });
  const board = ScoreBoard(game, look);
  const open = element("p", { class: "negotiate-open", role: "status" });
  const draw = () => {
    builder.show({ game, choice });
    const left = choice.filter((option) => option === null).length;
    open.textContent = left > 0 ? say.open(left, choice.length) : "";
    board.node.hidden = left > 0;
    if (isComplete(choice)) board.show({ game, choice });
  };
  const idsOf = (chosen: readonly (number | null)[]): Record<string, string> => {
    const settled = chosen.map((option) => option ?? 0);
    const ids = Object.entries(packageToIds(game, settled));
    return Object.fromEntries(ids.filter((_, issue) => chosen[issue] !== null));
  };
  draw();
  const worth = (scores: readonly number[]) =>
    game.sides.map(({ name }, side) => `${name} ${look.say.number(scores[side]!)}`).join(", ");
  return element(
    "div",
    group,
    isComplete(start) && element("p", null, say.start(worth(scoresOf(game, start)))),
    builder.node,
    open,
    board.node,
    element(
      "p",
      { class: "view-note" },
      element("a", { href: "negotiation.html" }, say.lab),
      `. ${say.assumed}`,
    ),
  );
};
