import { MASK } from "../model/article-text.js";
import type { Passage } from "../model/passages.js";
import { lanes, segments, type Segment } from "../model/segments.js";
import { offsetMap, type Span } from "../model/text.js";
import type { Workbook } from "../model/workbook.js";
import { element, type Child } from "./element.js";
import { hashOfId } from "./selection.js";
import { sideClass } from "./row-card.js";

/**
 * The words of `range` (code points) with `passages` marked. What reads is the article, letter by
 * letter: nothing is added but elements. Each passage that proves a row is a link to that row
 * (`href` may lead to another page); where passages overlap, the shortest owns the link and all of
 * them are marked. A passage that others break up is one stop for the keyboard, not several.
 */
export function markedText(
  workbook: Workbook,
  range: Span,
  passages: readonly Passage[],
  { href = "" }: { href?: string } = {},
): Child[] {
  const { text } = workbook.article;
  const map = offsetMap(text);
  const words = ({ start, end }: Span) => text.slice(map.toUnits(start), map.toUnits(end));
  const lane = lanes(passages.filter(({ layer }) => layer === "positions"));
  const met = new Set<string>();
  return runs(segments(range, passages)).map(({ row, pieces }) => {
    const marked = pieces.map((piece) => mark(workbook, piece, words(piece), lane));
    // What is left of a passage between two others may be a mere space: no link, no stop.
    if (row === null || !/[\p{L}\p{N}]/u.test(pieces.map(words).join(""))) return marked;
    const again = met.has(row);
    met.add(row);
    return element(
      "a",
      {
        class: "passage",
        href: href + hashOfId(row),
        "data-row": row,
        tabindex: again ? -1 : null,
      },
      marked,
    );
  });
}

interface Run {
  row: string | null;
  pieces: Segment<Passage>[];
}

/** Neighbouring segments that lead to the same row become one link. */
function runs(pieces: readonly Segment<Passage>[]): Run[] {
  const result: Run[] = [];
  for (const piece of pieces) {
    const row = owner(piece.marks);
    const last = result.at(-1);
    if (last && last.row === row) last.pieces.push(piece);
    else result.push({ row, pieces: [piece] });
  }
  return result;
}

const shortest = (passages: readonly Passage[]): Passage | undefined =>
  [...passages].sort((a, b) => a.end - a.start - (b.end - b.start))[0];

const owner = (marks: readonly Passage[]): string | null =>
  shortest(marks.filter(({ row }) => row !== null))?.row ?? null;

/** Masked stretches are seen as bars and not read out character by character. */
const veiled = (words: string): Child =>
  words.includes(MASK)
    ? words
        .split(/(░+)/)
        .map((part) =>
          part.startsWith(MASK)
            ? element("span", { class: "masked", "aria-hidden": "true" }, part)
            : part,
        )
    : words;

/** From the outside in, so that a ring or bracket hugs the word and an underline runs through. */
const nesting = ["positions", "quotation", "voice", "time", "actors"] as const;

/**
 * One segment: nested elements with classes that CSS draws, each in its own way. Positions that
 * overlap are all drawn, each in its lane; of the other layers the shortest passage is.
 */
function mark(
  workbook: Workbook,
  { start, end, marks }: Segment<Passage>,
  words: string,
  lane: Map<Passage, number>,
): Child {
  const drawn = [...nesting].reverse().flatMap((layer) => {
    const own = marks.filter((passage) => passage.layer === layer);
    return layer === "positions" ? own : (shortest(own) ?? []);
  });
  const node = drawn.reduce((inner: Child, passage) => {
    const classes = [
      "mark",
      `mark-${passage.layer}`,
      `kind-${passage.kind}`,
      sideClass(workbook, passage.side),
      lane.has(passage) && `lane-${Math.min(lane.get(passage)!, 2)}`,
      passage.start === start && "starts",
      passage.end === end && "ends",
    ];
    return element("span", { class: classes.filter(Boolean).join(" ") }, inner);
  }, veiled(words));
  const rows = [...new Set(marks.flatMap(({ row }) => row ?? []))];
  return rows.length > 0
    ? element("span", { class: "segment", "data-rows": rows.join(" ") }, node)
    : node;
}

/** Shows which words prove the chosen row; what is not chosen loses its marker. */
export function lightUp(root: ParentNode, id: string | null): HTMLElement[] {
  const lit: HTMLElement[] = [];
  for (const node of root.querySelectorAll<HTMLElement>("[data-rows]")) {
    const chosen = id !== null && node.dataset.rows!.split(" ").includes(id);
    node.classList.toggle("chosen", chosen);
    if (chosen) lit.push(node);
  }
  for (const link of root.querySelectorAll<HTMLElement>("a[data-row]")) {
    if (link.dataset.row === id) link.setAttribute("aria-current", "true");
    else link.removeAttribute("aria-current");
  }
  return lit;
}
