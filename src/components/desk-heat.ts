import { allItems } from "../model/class-work.js";
import type { ClassAnalysis, HeatPiece } from "../model/item-analysis.js";
import { segments } from "../model/segments.js";
import { offsetMap, type Span } from "../model/text.js";
import type { Workbook } from "../model/workbook.js";
import type { ClassView } from "./desk-grid.js";
import { deskWords } from "./desk-words.js";
import { element } from "./element.js";

/** Steps of the pen, from a breath to full strength. */
const steps = 5;

/** The article with the class's marks on it, for one item or all, beside the gold. */
export function DeskHeat(
  workbook: Workbook,
  view: ClassView,
  { heat }: ClassAnalysis,
): HTMLElement | null {
  const { items, lang, work } = view;
  const say = deskWords[lang];
  const marking = items.filter(({ item_id }) => heat.some((piece) => piece.item_id === item_id));
  if (marking.length === 0) return null;
  const body = element("div");
  const choose = element(
    "select",
    { id: "desk-heat", onchange: () => draw() },
    element("option", { value: allItems }, say.heatAll),
    marking.map(({ item_id, prompt }) =>
      element(
        "option",
        { value: item_id },
        `${items.findIndex((i) => i.item_id === item_id) + 1}. ${prompt}`,
      ),
    ),
  );
  function draw(): void {
    const pieces = heat.filter(({ item_id }) => item_id === choose.value);
    const people = new Set(
      work.marks.filter(({ item_id }) => item_id === choose.value).map(({ learner }) => learner),
    ).size;
    body.replaceChildren(figure(workbook, pieces, people, view));
  }
  draw();
  return element(
    "div",
    { class: "desk-heat" },
    element("p", null, say.heatReading),
    element(
      "p",
      { class: "desk-heat-choice" },
      element("label", { for: "desk-heat" }, say.heatItem),
      " ",
      choose,
    ),
    body,
  );
}

function figure(
  workbook: Workbook,
  pieces: readonly HeatPiece[],
  people: number,
  { lang }: ClassView,
): HTMLElement {
  const say = deskWords[lang];
  const { text, paragraphs, lang: articleLang } = workbook.article;
  const map = offsetMap(text);
  const words = ({ start, end }: Span) => text.slice(map.toUnits(start), map.toUnits(end));
  const strength = ({ learners }: HeatPiece) =>
    learners === 0 ? 0 : Math.max(1, Math.ceil((learners / Math.max(1, people)) * steps));
  const piece = (span: Span & { marks: HeatPiece[] }) => {
    const [mark] = span.marks;
    if (!mark) return words(span);
    const gold = mark.gold ? " gold" : "";
    return element("span", { class: `heat heat-${strength(mark)}${gold}` }, words(span));
  };
  return element(
    "figure",
    { class: "chart", "aria-label": say.heatTitle },
    element(
      "div",
      { class: "desk-heat-text", lang: articleLang },
      paragraphs.map((paragraph) => element("p", null, segments(paragraph, pieces).map(piece))),
    ),
    element("figcaption", null, takeaway(pieces, people, words, lang)),
    element(
      "details",
      null,
      element("summary", null, say.asTable),
      heatTable(pieces, people, words, lang, articleLang),
    ),
  );
}

function takeaway(
  pieces: readonly HeatPiece[],
  people: number,
  words: (span: Span) => string,
  lang: ClassView["lang"],
): string {
  const say = deskWords[lang];
  const most = (list: readonly HeatPiece[]) =>
    list
      .filter((piece) => /[\p{L}\p{N}]/u.test(words(piece)) && piece.learners > 0)
      .reduce<HeatPiece | null>((a, b) => (a && a.learners >= b.learners ? a : b), null);
  const top = most(pieces);
  if (!top) return say.heatNone;
  const extra = most(pieces.filter(({ gold }) => !gold));
  const missed = pieces.filter(
    (piece) => piece.gold && piece.learners === 0 && /[\p{L}\p{N}]/u.test(words(piece)),
  ).length;
  const isExtra = pieces.some(({ gold }) => gold) && extra && extra !== top;
  return [
    say.heatMost(words(top).trim(), top.learners, people),
    isExtra ? say.heatExtra(words(extra).trim(), extra.learners) : "",
    say.heatMissed(missed),
  ].join("");
}

function heatTable(
  pieces: readonly HeatPiece[],
  people: number,
  words: (span: Span) => string,
  lang: ClassView["lang"],
  articleLang: string,
): HTMLElement {
  const say = deskWords[lang];
  return element(
    "table",
    null,
    element(
      "thead",
      null,
      element(
        "tr",
        null,
        [say.passage, say.marked, say.gold].map((label) => element("th", { scope: "col" }, label)),
      ),
    ),
    element(
      "tbody",
      null,
      pieces.map((each) =>
        element(
          "tr",
          null,
          element("th", { scope: "row", lang: articleLang }, words(each)),
          element("td", { class: "number" }, `${each.learners} / ${people}`),
          element("td", null, each.gold ? say.yes : say.no),
        ),
      ),
    ),
  );
}
