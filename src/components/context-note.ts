import { rowWords } from "../model/row-words.js";
import { bases, type Lang } from "../model/vocabulary.js";
import type { ContextNote as Note, Workbook } from "../model/workbook.js";
import { element } from "./element.js";

/**
 * Outside knowledge in a box of its own, said to be ours, with its basis and source: for one note
 * (`{ id }`), or for all that explain a row or sentence (`{ about }`); empty where there is none.
 */
export function ContextNote(
  workbook: Workbook,
  { id, about, lang = workbook.lang }: { id?: string; about?: string; lang?: Lang },
): Node {
  const notes = workbook.contexts.filter(
    (note) => note.context_id === id || (about !== undefined && note.about.includes(about)),
  );
  if (id !== undefined && notes.length === 0)
    throw new Error(`unknown context note: "${id}"; see contexts in scenario.yaml`);
  if (notes.length === 0) return new Text();
  if (notes.length === 1) return box(notes[0]!, lang);
  return element(
    "div",
    null,
    notes.map((note) => box(note, lang)),
  );
}

function box(note: Note, lang: Lang): HTMLElement {
  const say = rowWords[lang];
  return element(
    "aside",
    { class: "context", "aria-label": `${say.context}: ${note.title}` },
    element("p", { class: "context-kind" }, say.context),
    element("p", { class: "context-title" }, note.title),
    note.text.split(/\n{2,}/).map((paragraph) => element("p", null, paragraph)),
    element(
      "p",
      { class: "context-basis" },
      `${bases[note.basis][lang]} – ${bases[note.basis].note[lang]}.`,
      note.source && [" ", `${say.source}: `, ...linked(note.source)],
    ),
  );
}

/** A source may be or contain an address; only http(s) becomes a link. */
function linked(source: string): (Node | string)[] {
  return source
    .split(/(https?:\/\/[^\s<>"]+[^\s<>".,;:)])/)
    .map((part) =>
      /^https?:\/\//.test(part) ? element("a", { href: part, rel: "noreferrer" }, part) : part,
    );
}
