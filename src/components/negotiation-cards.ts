import { points, type Negotiation } from "../model/negotiation.js";
import { element } from "./element.js";
import type { Part, PartOptions } from "./negotiation-game.js";

/** Says to the style sheet that one card, or all, are to be printed instead of the page. */
const printing = "data-printing-cards";

/** Role cards, one a side with its own values only, and the instructions, each on a page of its own. */
export function RoleCards({ say, colour }: PartOptions): Part {
  const sheets = element("div", { class: "role-cards" });
  const buttons = element("div", { class: "role-buttons" });
  const print = (card?: string) => {
    for (const sheet of sheets.children)
      sheet.toggleAttribute("data-print", !card || (sheet as HTMLElement).dataset.card === card);
    document.documentElement.setAttribute(printing, "");
    const done = () => document.documentElement.removeAttribute(printing);
    window.addEventListener("afterprint", done, { once: true });
    window.print();
  };
  const button = (label: string, card?: string) =>
    element("button", { type: "button", onclick: () => print(card) }, label);
  return {
    node: element("div", null, element("p", null, say.cardsNote), buttons, sheets),
    show({ game }) {
      sheets.replaceChildren(
        Guide(game, say),
        ...game.sides.map((_, side) => Card(game, side, { say, colour })),
      );
      if (buttons.children.length === 0)
        buttons.append(
          button(say.printGuide, "guide"),
          ...game.sides.map(({ name }, side) => button(say.printOne(name), String(side))),
          button(say.printAll),
        );
    },
  };
}

function Guide({ sides, issues }: Negotiation, say: PartOptions["say"]): HTMLElement {
  const steps = say.guideSteps(
    sides.map(({ name }) => name),
    issues.length,
  );
  return element(
    "section",
    { class: "role-card", "data-card": "guide", "aria-label": say.guide },
    element("p", { class: "role-title" }, say.guide),
    element(
      "ol",
      null,
      steps.map((step) => element("li", null, step)),
    ),
    element("p", { class: "role-assumed" }, say.assumed),
  );
}

/** A card in points, so that a group can add them up by hand. */
function Card(game: Negotiation, side: number, { say, colour }: PartOptions): HTMLElement {
  const worth = points(game)[side]!;
  const { name } = game.sides[side]!;
  const threshold = say.exact(game.reservation[side]!);
  return element(
    "section",
    {
      class: "role-card",
      "data-card": side,
      "data-side": colour(side),
      "aria-label": `${say.card}: ${name}`,
    },
    element("p", { class: "role-kind" }, say.card),
    element("p", { class: "role-title" }, say.youAre(name)),
    element("p", { class: "role-secret" }, say.secret),
    element("p", null, say.cardTask(threshold)),
    element(
      "table",
      null,
      element(
        "thead",
        null,
        element(
          "tr",
          null,
          [say.issue, say.pointsColumn, say.agreed].map((label) =>
            element("th", { scope: "col" }, label),
          ),
        ),
      ),
      game.issues.map(({ label, options }, issue) =>
        element(
          "tbody",
          null,
          element(
            "tr",
            { class: "role-issue" },
            element("th", { scope: "rowgroup", colspan: 3 }, label),
          ),
          options.map((option, at) =>
            element(
              "tr",
              null,
              element("th", { scope: "row" }, option.label),
              element("td", { class: "number" }, say.exact(worth[issue]![at]!)),
              element("td", { class: "role-box" }, "☐"),
            ),
          ),
        ),
      ),
      element(
        "tfoot",
        null,
        element("tr", null, element("th", { scope: "row" }, say.sum), element("td"), element("td")),
      ),
    ),
    element("p", { class: "role-assumed" }, say.assumed),
  );
}
