import {
  blankNegotiation,
  negotiationOf,
  packageCount,
  type Negotiation,
  type Package,
} from "../model/negotiation.js";
import { memoryText, opening, withMemory } from "../model/negotiation-memory.js";
import { surveySql } from "../model/negotiation-sql.js";
import type { Lang } from "../model/vocabulary.js";
import type { Workbook } from "../model/workbook.js";
import type { Database } from "./database.js";
import { element } from "./element.js";
import { sideNumber } from "./marks.js";
import { LogrollingHint, NearestDeal } from "./negotiation-advice.js";
import { Assumptions } from "./negotiation-assumptions.js";
import { RoleCards } from "./negotiation-cards.js";
import { FrontierTable, planeTakeaway } from "./negotiation-frontier.js";
import type { PartOptions } from "./negotiation-game.js";
import { PackageBuilder, ScoreBoard } from "./negotiation-package.js";
import { NegotiationPlane } from "./negotiation-plane.js";
import { createSurveyor, type SurveyState } from "./negotiation-surveyor.js";
import { negotiationWords } from "./negotiation-words.js";
import { openShelf, type Shelf } from "./record-shelf.js";
import { linkOf } from "./sql-lab-parts.js";

export interface NegotiationLabOptions {
  lang: Lang;
  /** Surveys all packages; without it, or where it cannot start, plain JavaScript does. */
  database?: Pick<Database, "query">;
  /** Where changes are kept on the device; the default is this browser's storage. */
  shelf?: Pick<Shelf, "read" | "write" | "remove" | "status">;
}

/**
 * Builds a package for the scenario's negotiation, scores it for both sides at once, and shows it
 * among all possible packages. Where the scenario brings no preferences, learners set their own.
 */
export function NegotiationLab(workbook: Workbook, options: NegotiationLabOptions): HTMLElement {
  const {
    lang,
    database,
    shelf = openShelf(
      () => localStorage,
      () => sessionStorage,
    ),
  } = options;
  const say = negotiationWords[lang];
  const given = negotiationOf(workbook);
  const base = given ?? blankNegotiation(workbook);
  if (!base) return element("div", { class: "negotiation-lab" }, HowToAdd(say, say.none));

  const key = `negotiation:${workbook.scenario.id}`;
  let { game, choice } = withMemory(base, shelf.read(key));
  let state: SurveyState = { phase: "waiting", survey: null };

  const look: PartOptions = { say, colour: (side) => sideNumber(workbook, base.sides[side]!.side) };
  const taking = { ...look, onTake: (next: Package) => choose(next) };
  const builder = PackageBuilder(base, {
    ...look,
    onChoose: (issue, option) => choose(choice.map((now, i) => (i === issue ? option : now))),
  });
  const scores = ScoreBoard(base, look);
  const advice = [NearestDeal(taking), LogrollingHint(taking)];
  const assumptions = Assumptions(base, {
    ...look,
    onChange: (next) => assume(next),
    onReset: () => assume(base),
  });
  const cards = RoleCards(look);
  const plane = element("div", { class: "plane-body" });
  const takeaway = element("figcaption");
  const twin = element("div");
  const status = element("p", { class: "plane-status", role: "status" });
  const query = element("a", { href: "query.html" }, say.sql);
  const notKept = element("p", { class: "not-kept", role: "status" });
  const twinDetails = element(
    "details",
    { ontoggle: () => drawTwin() },
    element("summary", null, say.twin),
    twin,
  );
  const figure = element(
    "figure",
    { class: "chart negotiation-figure", "aria-label": say.plane },
    element("p", { class: "chart-title" }, say.plane),
    element("p", { class: "chart-reading" }, say.reading),
    plane,
    takeaway,
    status,
    element("div", { class: "chart-more" }, twinDetails, query),
  );
  const surveyor = createSurveyor(database ?? null, (next) => {
    state = next;
    drawPlane();
  });

  function choose(next: Package): void {
    choice = next;
    keep();
    draw();
  }
  function assume(next: Negotiation): void {
    game = next;
    keep();
    draw();
    surveyor.survey(game);
  }
  function keep(): void {
    shelf.write(key, memoryText(game, choice));
    notKept.textContent = shelf.status() === "kept" ? "" : say.notKept;
  }
  function draw(): void {
    for (const part of [builder, scores, ...advice, assumptions, cards])
      part.show({ game, choice });
    drawPlane();
  }
  function drawPlane(): void {
    const { survey } = state;
    const all = packageCount(game);
    const sentence = survey ? planeTakeaway(game, choice, survey, say) : "";
    const label = [say.plane, sentence].join(" ");
    plane.replaceChildren(NegotiationPlane({ game, choice, survey }, { ...look, label }));
    takeaway.textContent = sentence;
    status.textContent =
      state.phase === "duckdb"
        ? say.byDuckdb(all, state.milliseconds)
        : state.phase === "script"
          ? (state.instead ? say.withoutDuckdb : say.byScript)(all)
          : state.phase === "too many"
            ? say.tooMany(all, state.most)
            : say.running;
    query.href = linkOf(null, surveySql(game), new URL("query.html", location.href).href);
    drawTwin();
  }
  function drawTwin(): void {
    twin.replaceChildren();
    const { survey } = state;
    if (survey && twinDetails.open) twin.append(FrontierTable({ game, choice, survey }, taking));
  }

  draw();
  surveyor.survey(game);
  whenSeen(figure, () => surveyor.start());
  return element(
    "div",
    { class: "negotiation-lab" },
    element("p", { class: "lab-assumed", role: "note" }, given ? say.assumed : say.blank),
    element(
      "div",
      { class: "lab-table" },
      element(
        "section",
        { class: "lab-package", "aria-label": say.package },
        element("p", { class: "package-opening" }, say.opening),
        builder.node,
        element("button", { type: "button", onclick: () => choose(opening(base)) }, say.reset),
      ),
      element("div", { class: "lab-view" }, scores.node, figure),
    ),
    advice.map(({ node }) => node),
    element(
      "details",
      { class: "advice", open: !given },
      element("summary", null, say.assumptions),
      assumptions.node,
      notKept,
    ),
    element("details", { class: "advice" }, element("summary", null, say.cards), cards.node),
    !given && HowToAdd(say, ""),
  );
}

/** Calls back once the node is first in view; at once where the browser cannot tell. */
function whenSeen(node: Element, then: () => void): void {
  if (typeof IntersectionObserver === "undefined") return then();
  const observer = new IntersectionObserver((entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    observer.disconnect();
    then();
  });
  observer.observe(node);
}

/** What an author writes to give a scenario a negotiation; it stands as it is written in the file. */
const example = `issues:
  toll:
    options:
      - { id: toll-stays, label: { de: Sie bleibt, en: It stays } }
      - { id: toll-goes, label: { de: Sie fällt, en: It goes } }
negotiation:
  preferences:
    - side: north
      issue: toll
      weight: 0.6
      values: { toll-stays: 100, toll-goes: 0 }
      basis: assumption
  reservation: { north: 50, south: 45 }`;

function HowToAdd(say: PartOptions["say"], first: string): HTMLElement {
  return element(
    "div",
    { class: "how-to-add" },
    first && element("p", null, first),
    element("p", null, say.author),
    element("pre", { tabindex: 0 }, element("code", null, example)),
  );
}
