import { findRow, sentencesOf } from "../model/passages.js";
import { rowWords } from "../model/row-words.js";
import type { Lang } from "../model/vocabulary.js";
import type { Workbook } from "../model/workbook.js";
import { ContextNote } from "./context-note.js";
import { element } from "./element.js";
import { Passage } from "./passage.js";
import { readerWords } from "./reader-words.js";
import { rowFacts, rowHeading, rowTitle } from "./row-card.js";
import { followSelection, hashOfId, type Selection } from "./selection.js";

/**
 * The evidence of whatever is chosen on the page: its sentences with the proving words marked, the
 * way to the article, and its facts. For pages that have no reader:
 * `EvidencePanel(workbook, {selection})`.
 */
export function EvidencePanel(
  workbook: Workbook,
  {
    selection,
    lang = workbook.lang,
    article = "article.html",
  }: { selection: Selection; lang?: Lang; article?: string },
): HTMLElement {
  const say = readerWords[lang];
  const content = element("div", { class: "panel-content" });
  const status = element("p", { class: "visually-hidden", role: "status" });
  const panel = element(
    "aside",
    { class: "evidence-panel", "aria-label": say.evidence },
    content,
    status,
  );
  let opener: Element | null = null;
  followSelection(panel, selection, (id) => {
    const inside = panel.contains(document.activeElement);
    if (id !== null && !inside) opener = document.activeElement;
    if (id === null && inside && opener?.isConnected) (opener as HTMLElement).focus();
    const found = findRow(workbook, id);
    panel.classList.toggle("open", found !== null);
    status.textContent = id !== null && found ? rowTitle(workbook, id, lang) : "";
    const title = element("p", { class: "panel-title" }, say.evidence);
    if (id === null || !found) {
      content.replaceChildren(title, element("p", { class: "panel-empty" }, say.emptyPage));
      return;
    }
    const close = element(
      "button",
      { type: "button", class: "panel-close", onclick: () => selection.select(null) },
      say.close,
    );
    const words = Passage(workbook, {
      sentences: sentencesOf(workbook, id).map((row) => row.sentence_id),
      mark: found.table === "sentences" ? [] : [id],
      lang,
      article: false,
    });
    const link = element("a", { href: article + hashOfId(id) }, rowWords[lang].openInArticle);
    content.replaceChildren(
      element("div", { class: "panel-head" }, title, close),
      element(
        "div",
        { class: "panel-words" },
        rowHeading(workbook, id, { lang }),
        words,
        element("p", { class: "panel-open" }, link),
      ),
      element(
        "div",
        { class: "panel-facts" },
        rowFacts(workbook, id, { lang }),
        ContextNote(workbook, { about: id, lang }),
      ),
    );
  });
  return panel;
}
