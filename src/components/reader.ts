import {
  findRow,
  layers,
  passagesOf,
  rowsInOrder,
  sentencesOf,
  type Layer,
  type Passage,
} from "../model/passages.js";
import type { Lang } from "../model/vocabulary.js";
import type { Workbook } from "../model/workbook.js";
import { bringIntoView, onceShown } from "./bring-into-view.js";
import { element } from "./element.js";
import { lightUp, markedText } from "./marked-text.js";
import { readerPanel } from "./reader-panel.js";
import { rightsLine, rightsNotice, sourceHeader } from "./reader-source.js";
import { readerWords } from "./reader-words.js";
import { rowTitle, sideClass } from "./row-card.js";
import { followSelection, hashOfId, type Selection } from "./selection.js";

const layerOfTable: Partial<Record<string, Layer>> = {
  positions: "positions",
  deadlines: "time",
  mentions: "actors",
  voice: "voice",
};

/**
 * The article, letter by letter, with numbered sentences and layers that can be shown on it. A
 * passage is a link to the row it proves; the panel beside the text says what that is. Links to
 * `#<row id>` and `#s5` open here.
 */
export function Reader(
  published: Workbook,
  {
    selection,
    lang = published.lang,
    show = ["positions"],
  }: { selection: Selection; lang?: Lang; show?: readonly Layer[] },
): HTMLElement {
  const shown = new Set<Layer>(show);
  let workbook = published;
  let passages: Passage[] = [];
  let chosen: string | null = null;
  let byKeyboard = false;

  const body = element("div", { class: "reader-body" });
  const panel = element("aside", {
    class: "reader-panel",
    "aria-label": readerWords[lang].evidence,
  });
  const status = element("p", { class: "visually-hidden", role: "status" });
  const all = element("ol", { class: "reader-list" });
  const root = element(
    "div",
    { class: "reader" },
    toggles(published, lang, shown, () => {
      drawText();
      drawChoice(selection.id);
    }),
    element(
      "div",
      { class: "reader-columns" },
      element(
        "article",
        { class: "reader-article", lang: workbook.article.lang },
        sourceHeader(published, lang),
        pastText(lang, () => panel.querySelector("h2")?.focus()),
        rightsNotice(published, lang, (text) => {
          workbook = { ...published, article: { ...published.article, text } };
          drawText();
          drawChoice(selection.id);
        }),
        body,
        rightsLine(published, lang),
      ),
      panel,
    ),
    element(
      "details",
      { class: "reader-all" },
      element("summary", null, readerWords[lang].list),
      all,
    ),
    status,
  );

  function drawText(): void {
    passages = passagesOf(
      workbook,
      layers.filter((layer) => shown.has(layer)),
    );
    body.replaceChildren(...paragraphs(workbook, passages, lang));
    all.replaceChildren(...rowList(workbook, passages, lang));
  }

  function drawChoice(id: string | null): void {
    // The panel is drawn anew: whoever stands in it with the keyboard stays where they were.
    const inside = panel.contains(document.activeElement);
    const step = inside ? (document.activeElement as HTMLElement).dataset.step : undefined;
    panel.replaceChildren(
      ...readerPanel(workbook, id, { lang, passages, select: (row) => selection.select(row) }),
    );
    panel.classList.toggle("open", findRow(workbook, id) !== null);
    if (id !== null && (byKeyboard || inside)) {
      const button = (which: string) =>
        panel.querySelector<HTMLElement>(`[data-step${which}]:not([disabled])`);
      const place = step && (button(`="${step}"`) ?? button(""));
      (place || panel.querySelector("h2")!).focus({ preventScroll: true });
      panel.scrollTop = 0;
    }
    byKeyboard = false;
    for (const node of body.querySelectorAll<HTMLElement>("[data-sentence]"))
      node.classList.toggle("chosen", node.dataset.sentence === id);
    const lit = lightUp(body, id);
    const place = lit[0] ?? body.querySelector<HTMLElement>(".sentence.chosen");
    if (!place) return;
    if (root.isConnected) return bringIntoView(place);
    onceShown(root, () => {
      linkTo(id!)?.focus({ preventScroll: true });
      bringIntoView(place);
    });
  }

  /** The link that belongs to a row or sentence; a row nested in others may have none of its own. */
  function linkTo(id: string): HTMLElement | null {
    const own = body.querySelector<HTMLElement>(`a[href="${hashOfId(id)}"]`);
    return own ?? body.querySelector(".segment.chosen")?.closest("a") ?? null;
  }

  function choose(id: string | null): void {
    const back = id === null && panel.contains(document.activeElement) ? chosen : null;
    chosen = id;
    const found = findRow(workbook, id);
    const layer = found && layerOfTable[found.table];
    if (layer && !shown.has(layer)) {
      shown.add(layer);
      root.querySelector<HTMLInputElement>(`input[value="${layer}"]`)!.checked = true;
      drawText();
    }
    drawChoice(id);
    if (back) (linkTo(back) ?? panel.querySelector("h2"))?.focus({ preventScroll: true });
    status.textContent = id !== null && found ? rowTitle(workbook, id, lang) : "";
  }

  // Enter on a passage (a click without a pointer) leads on to what it proves; Escape leads back.
  body.addEventListener("click", (event) => {
    if (event.detail !== 0) return;
    const link = (event.target as Element).closest("a[href^='#']");
    if (!link) return;
    byKeyboard = link.getAttribute("href") !== hashOfId(selection.id);
    if (!byKeyboard) panel.querySelector("h2")?.focus({ preventScroll: true });
  });

  drawText();
  followSelection(root, selection, choose);
  return root;
}

/** Every passage is a stop on the way of the Tab key; this leads past all of them. */
const pastText = (lang: Lang, onclick: () => void): HTMLElement =>
  element(
    "button",
    { type: "button", class: "past-text visually-hidden", lang, onclick },
    readerWords[lang].pastText,
  );

function toggles(
  workbook: Workbook,
  lang: Lang,
  shown: Set<Layer>,
  changed: () => void,
): HTMLElement {
  const say = readerWords[lang];
  return element(
    "fieldset",
    { class: "reader-layers" },
    element("legend", null, say.layers),
    layers.map((layer) => {
      const box = element("input", {
        type: "checkbox",
        value: layer,
        checked: shown.has(layer),
        onchange: () => {
          if (box.checked) shown.add(layer);
          else shown.delete(layer);
          changed();
        },
      });
      return element(
        "label",
        { class: "reader-layer" },
        box,
        element(
          "span",
          {
            class: `mark mark-${layer} kind-${layer === "quotation" ? "direct" : "for"} starts ends`,
          },
          say.layer[layer].name,
        ),
        element("span", { class: "reader-hint" }, say.layer[layer].hint),
      );
    }),
    // A fresh scenario has no sides yet, and then colour means nothing.
    workbook.sides.length > 0 &&
      element(
        "p",
        { class: "reader-hint reader-sides" },
        say.colour,
        workbook.sides.map(({ side, name }) => [
          " ",
          element("span", { class: `mark mark-positions ${sideClass(workbook, side)}` }, name),
        ]),
      ),
  );
}

function paragraphs(workbook: Workbook, passages: Passage[], lang: Lang): HTMLElement[] {
  if (workbook.article.text === "") return [];
  const sentences = new Map(workbook.tables.sentences.map((row) => [row.sentence_id, row]));
  return workbook.article.paragraphs.map((paragraph) =>
    element(
      "p",
      null,
      paragraph.sentences.map((id, i) => {
        const sentence = sentences.get(id)!;
        const ordinal = id.replace(/^s/, "");
        return [
          i > 0 && " ",
          element(
            "span",
            { class: "sentence", "data-sentence": id },
            element(
              "a",
              {
                class: "sentence-number",
                href: hashOfId(id),
                lang,
                "aria-label": readerWords[lang].sentence(ordinal),
              },
              ordinal,
            ),
            markedText(workbook, sentence, passages),
          ),
        ];
      }),
    ),
  );
}

/** Every row of the layers shown, in the order of the text: for print, and for reading without seeing. */
function rowList(workbook: Workbook, passages: Passage[], lang: Lang): HTMLElement[] {
  return rowsInOrder(passages).map((row) => {
    const numbers = sentencesOf(workbook, row).map(({ sentence_id }) => sentence_id.slice(1));
    return element(
      "li",
      null,
      element("a", { href: hashOfId(row) }, rowTitle(workbook, row, lang)),
      ` (${readerWords[lang].sentence(numbers.join(", "))})`,
    );
  });
}
