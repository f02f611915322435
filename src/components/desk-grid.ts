import type { ClassWork } from "../model/class-work.js";
import { toCsv } from "../model/csv.js";
import type { Item } from "../model/exercise.js";
import type { Lang } from "../model/vocabulary.js";
import { decimal } from "./desk-intake.js";
import { deskWords, type DeskWords } from "./desk-words.js";
import { element } from "./element.js";

/** The parts of the desk see the class through this: its rows, and what each learner is called. */
export interface ClassView {
  work: ClassWork;
  items: readonly Item[];
  lang: Lang;
  nameOf(learner: string): string;
}

type Cell = ClassWork["scores"][number] | undefined;

/** Learner by item, as signs that differ in shape. */
export function DeskGrid({ work, items, lang, nameOf }: ClassView): HTMLElement {
  const say = deskWords[lang];
  const cells = cellsOf(work);
  return element(
    "div",
    { class: "scroll-x", role: "group", "aria-label": say.gridTitle, tabindex: 0 },
    element(
      "table",
      { class: "desk-grid" },
      element("caption", { class: "visually-hidden" }, say.gridTitle),
      element(
        "thead",
        null,
        element(
          "tr",
          null,
          element("th", { scope: "col" }, say.learner),
          element("th", { scope: "col", class: "number" }, say.points),
          items.map((item, i) =>
            element(
              "th",
              { scope: "col", class: begins(items, i), title: item.prompt },
              element("a", { href: `#desk-item-${i + 1}` }, i + 1),
            ),
          ),
        ),
      ),
      element(
        "tbody",
        null,
        work.learners.map(({ learner }) =>
          element(
            "tr",
            null,
            element("th", { scope: "row" }, element("bdi", null, nameOf(learner))),
            element("td", { class: "number" }, decimal(pointsOf(learner, items, cells), lang)),
            items.map((item, i) => {
              const [sign, word] = signOf(cells.get(`${learner} ${item.item_id}`), say);
              return element(
                "td",
                { class: begins(items, i) },
                sign && element("span", { role: "img", "aria-label": word }, sign),
              );
            }),
          ),
        ),
      ),
    ),
  );
}

const cellsOf = (work: ClassWork): Map<string, NonNullable<Cell>> =>
  new Map(work.scores.map((row) => [`${row.learner} ${row.item_id}`, row]));

const begins = (items: readonly Item[], i: number): string | null =>
  i > 0 && items[i - 1]!.section !== items[i]!.section ? "begins" : null;

function signOf(cell: Cell, { marks }: DeskWords): [sign: string, word: string] {
  if (!cell) return ["", marks.none];
  if (cell.changed) return ["≠", marks.changed];
  if (cell.score === null) return ["·", marks.ungraded];
  if (cell.score >= 1) return ["●", marks.right];
  return cell.score > 0 ? ["◐", marks.partly] : ["○", marks.wrong];
}

const pointsOf = (
  learner: string,
  items: readonly Item[],
  cells: Map<string, NonNullable<Cell>>,
): number =>
  items.reduce(
    (sum, { item_id, points }) => sum + points * (cells.get(`${learner} ${item_id}`)?.score ?? 0),
    0,
  );

/** The grid for a spreadsheet: one line a learner, scores from 0 to 1, the sum in points. */
export function gridCsv({ work, items, nameOf }: ClassView): string {
  const cells = cellsOf(work);
  const rows = work.learners.map(({ learner, lang }) => ({
    learner: nameOf(learner),
    lang,
    ...Object.fromEntries(
      items.map(({ item_id }) => [item_id, cells.get(`${learner} ${item_id}`)?.score ?? null]),
    ),
    points: pointsOf(learner, items, cells),
  }));
  return toCsv(["learner", "lang", ...items.map(({ item_id }) => item_id), "points"], rows);
}
