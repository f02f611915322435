import {
  alsoProves,
  findRow,
  passagesOf,
  rowsInOrder,
  sentencesOf,
  type Passage,
} from "../model/passages.js";
import type { Lang } from "../model/vocabulary.js";
import type { Workbook } from "../model/workbook.js";
import { ContextNote } from "./context-note.js";
import { element } from "./element.js";
import { readerWords } from "./reader-words.js";
import { rowFacts, rowHeading, rowTitle } from "./row-card.js";
import { hashOfId } from "./selection.js";

interface Options {
  lang: Lang;
  /** The passages that the text shows now; previous and next walk through them. */
  passages: readonly Passage[];
  select: (id: string | null) => void;
}

/** What the chosen passage or sentence proves, with the way to the passage before and after. */
export function readerPanel(
  workbook: Workbook,
  id: string | null,
  { lang, passages, select }: Options,
): Node[] {
  const say = readerWords[lang];
  const title = element("h2", { class: "panel-title", tabindex: -1 }, say.evidence);
  const found = findRow(workbook, id);
  if (id === null || !found) return [title, element("p", { class: "panel-empty" }, say.empty)];

  // What words prove does not depend on what is drawn on them; mentions alone prove no statement.
  const carried = passagesOf(workbook, ["positions", "time", "voice"]);
  const close = element(
    "button",
    { type: "button", class: "panel-close", onclick: () => select(null) },
    say.close,
  );
  const links = (heading: string, rows: readonly string[]) =>
    rows.length > 0 && [
      element("h3", { class: "panel-also" }, heading),
      element(
        "ul",
        { class: "panel-rows" },
        rows.map((row) =>
          element("li", null, element("a", { href: hashOfId(row) }, rowTitle(workbook, row, lang))),
        ),
      ),
    ];

  const parts: (Node | Node[] | false | null)[] = [
    element("div", { class: "panel-head" }, title, close),
    steps(id, lang, passages, select),
  ];
  if (found.table === "sentences") {
    const { start, end, sentence_id } = found.row;
    const rows = rowsInOrder(carried.filter((p) => p.start < end && p.end > start));
    const ordinal = sentence_id.replace(/^s/, "");
    parts.push(...(links(say.inSentence(ordinal), rows) || [element("p", null, say.nothing)]));
  } else {
    parts.push(
      rowHeading(workbook, id, { lang }),
      rowFacts(workbook, id, { lang }),
      ...(links(say.also, alsoProves(workbook, id, carried)) || []),
    );
  }
  const about = [id, ...sentencesOf(workbook, id).map((sentence) => sentence.sentence_id)];
  for (const note of workbook.contexts)
    if (note.about.some((entry) => about.includes(entry)))
      parts.push(ContextNote(workbook, { id: note.context_id, lang }));
  return parts.flat().filter((part) => part instanceof Node);
}

/** Previous and next: among rows, or among sentences while a sentence is chosen. */
function steps(
  id: string,
  lang: Lang,
  passages: readonly Passage[],
  select: Options["select"],
): HTMLElement | null {
  const say = readerWords[lang];
  const rows = rowsInOrder(passages);
  const at = rows.indexOf(id);
  if (at < 0) return null;
  const step = (label: string, row: string | undefined, key: string) =>
    element(
      "button",
      {
        type: "button",
        disabled: row === undefined,
        "data-step": key,
        onclick: () => select(row!),
      },
      label,
    );
  return element(
    "div",
    { class: "panel-steps" },
    step(say.previous, rows[at - 1], "previous"),
    step(say.next, rows[at + 1], "next"),
    element("span", { class: "panel-place" }, say.position(at + 1, rows.length)),
  );
}
