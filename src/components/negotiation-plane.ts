import { isAcceptable, scoresOf, type Negotiation, type Package } from "../model/negotiation.js";
import { binCount, binSize, nashPoint, type Survey } from "../model/negotiation-survey.js";
import { svg } from "./element.js";
import type { PartOptions } from "./negotiation-game.js";

const size = 460;
const edge = { left: 34, right: 14, top: 28, bottom: 44 };
const x = (score: number) => edge.left + (score / 100) * (size - edge.left - edge.right);
const y = (score: number) => size - edge.bottom - (score / 100) * (size - edge.top - edge.bottom);
const round = (value: number) => Math.round(value * 10) / 10;
const ticks = [0, 25, 50, 75, 100];

/**
 * The plane of all packages: the first side's score to the right, the second's upwards. Darker
 * fields hold more packages (on a logarithmic scale); marks are labelled where they stand.
 */
export function NegotiationPlane(
  { game, choice, survey }: { game: Negotiation; choice: Package; survey: Survey | null },
  { say, colour, label }: PartOptions & { label: string },
): SVGSVGElement {
  const [a, b] = game.reservation as [number, number];
  const own = scoresOf(game, choice);
  return svg(
    "svg",
    {
      class: "negotiation-plane",
      viewBox: `0 0 ${size} ${size}`,
      width: size,
      height: size,
      role: "img",
      "aria-label": label,
    },
    axes(game, { say, colour }),
    svg("rect", {
      class: "plane-zone",
      x: round(x(a)),
      y: round(y(100)),
      width: round(x(100) - x(a)),
      height: round(y(b) - y(100)),
    }),
    survey && density(survey),
    svg("line", {
      class: "plane-threshold",
      "data-side": colour(0),
      x1: x(a),
      x2: x(a),
      y1: y(0),
      y2: y(100),
    }),
    svg("line", {
      class: "plane-threshold",
      "data-side": colour(1),
      x1: x(0),
      x2: x(100),
      y1: y(b),
      y2: y(b),
    }),
    survey && marks(game, survey, own, say),
    words(x(100) - 6, y(100) + 17, say.zone, { class: "plane-zone-label", "text-anchor": "end" }),
    words(x(a) + 5, y(0) - 6, say.threshold(game.sides[0]!.name, a), {
      "data-side": colour(0),
      class: "plane-side",
    }),
    words(x(0) + 5, y(b) - 6, say.threshold(game.sides[1]!.name, b), {
      "data-side": colour(1),
      class: "plane-side",
    }),
    svg("path", {
      class: "plane-own",
      d: "M0,-9L9,0L0,9L-9,0Z",
      transform: `translate(${round(x(own[0]!))},${round(y(own[1]!))})`,
    }),
    beside(own, say.package, "plane-own-label"),
  );
}

function axes(game: Negotiation, { say, colour }: PartOptions): SVGElement {
  return svg(
    "g",
    { class: "plane-axes" },
    ticks.map((tick) => [
      svg("line", { x1: x(tick), x2: x(tick), y1: y(0), y2: y(100) }),
      svg("line", { x1: x(0), x2: x(100), y1: y(tick), y2: y(tick) }),
      svg("text", { x: x(tick), y: y(0) + 17, "text-anchor": "middle" }, tick),
      tick > 0 && svg("text", { x: x(0) - 7, y: y(tick) + 4, "text-anchor": "end" }, tick),
    ]),
    svg(
      "text",
      { class: "plane-side", "data-side": colour(0), x: x(100), y: size - 6, "text-anchor": "end" },
      `${say.axis(game.sides[0]!.name)} →`,
    ),
    svg(
      "text",
      { class: "plane-side", "data-side": colour(1), x: 0, y: 14 },
      `↑ ${say.axis(game.sides[1]!.name)}`,
    ),
  );
}

function density({ bins }: Survey): SVGElement {
  const most = Math.log1p(Math.max(1, ...bins.map(({ packages }) => packages)));
  const side = round(((size - edge.left - edge.right) / binCount) * 0.96);
  return svg(
    "g",
    { class: "plane-density" },
    bins.map((bin) =>
      svg("rect", {
        x: round(x(bin.x * binSize)),
        y: round(y((bin.y + 1) * binSize)),
        width: side,
        height: side,
        "fill-opacity": (0.08 + 0.5 * (Math.log1p(bin.packages) / most)).toFixed(2),
      }),
    ),
  );
}

/** The frontier as a line through its packages, and the Nash point. */
function marks(
  game: Negotiation,
  { frontier }: Survey,
  own: readonly number[],
  say: PartOptions["say"],
): SVGElement {
  const line = frontier.filter((_, i) => frontier.length < 400 || i % 2 === 0);
  const points = line.map(({ scores }) => `${round(x(scores[0]!))},${round(y(scores[1]!))}`);
  const nash = nashPoint(game, frontier);
  const [px, py] = nash ? nash.scores : [];
  const hidden = !nash || Math.hypot(px! - own[0]!, py! - own[1]!) < 6;
  // Where the line has most room: at its upper left.
  const named = frontier.at(-1 - Math.floor(frontier.length / 6));
  return svg(
    "g",
    null,
    game.sides.length === 2 &&
      svg("polyline", { class: "plane-frontier", points: points.join(" ") }),
    line.map((each) =>
      svg("circle", {
        class: "plane-point",
        cx: round(x(each.scores[0]!)),
        cy: round(y(each.scores[1]!)),
        r: frontier.length > 150 ? 1.5 : 2.4,
      }),
    ),
    nash && svg("circle", { class: "plane-nash", cx: round(x(px!)), cy: round(y(py!)), r: 6.5 }),
    nash && !hidden && beside(nash.scores, say.nash, "plane-nash-label"),
    named &&
      words(x(named.scores[0]!) + 6, y(named.scores[1]!) - 8, say.frontier, {
        class: "plane-frontier-label",
      }),
  );
}

/** A label beside a mark, on the side where there is room. */
function beside(scores: readonly number[], text: string, className: string): SVGElement {
  const right = scores[0]! < 70;
  return words(x(scores[0]!) + (right ? 13 : -13), y(scores[1]!) + 5, text, {
    class: className,
    "text-anchor": right ? "start" : "end",
  });
}

const words = (
  left: number,
  top: number,
  text: string,
  attributes: Record<string, string>,
): SVGElement => svg("text", { x: round(left), y: round(top), ...attributes }, text);

/** Which sides would accept, as the table of the frontier says it. */
export function acceptedBy(
  game: Negotiation,
  scores: readonly number[],
  say: PartOptions["say"],
): string {
  if (isAcceptable(game, scores)) return say.allSides;
  const names = game.sides.filter((_, side) => scores[side]! >= game.reservation[side]!);
  return names.map(({ name }) => name).join(", ") || say.nobody;
}
