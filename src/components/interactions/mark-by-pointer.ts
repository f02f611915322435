import type { Lang } from "../../model/vocabulary.js";
import type { ArticleWord } from "../article-words.js";
import { element } from "../element.js";
import { viewWords } from "./words.js";

/**
 * Turns what a mouse, pen or finger does on the words into marks: a selection drawn with the mouse
 * is marked when the button is released; one made with a finger, whose handles may still move, by
 * the button that appears in `touch`; anything else is a tap on a word.
 */
export function followPointer(
  article: HTMLElement,
  words: readonly ArticleWord[],
  {
    lang,
    touch,
    mark,
    tap,
  }: {
    lang: Lang;
    touch: HTMLElement;
    mark(from: number, to: number): void;
    tap(word: number): void;
  },
): void {
  const page = article.ownerDocument;
  let marked = false;
  let byTouch = false;

  article.addEventListener("pointerdown", (event) => {
    byTouch = event.pointerType === "touch";
    marked = false;
    if (byTouch) page.addEventListener("selectionchange", offer);
    else page.addEventListener("mouseup", release, { once: true });
  });

  function release(): void {
    const range = selectedWords(article, words);
    if (!range) return;
    marked = true;
    page.getSelection()?.removeAllRanges();
    mark(...range);
  }

  function offer(): void {
    if (!article.isConnected) return page.removeEventListener("selectionchange", offer);
    const range = byTouch ? selectedWords(article, words) : null;
    if (!range) return touch.replaceChildren();
    touch.replaceChildren(
      element(
        "button",
        {
          type: "button",
          // Without this the tap would first give the selection up.
          onpointerdown: (event: Event) => event.preventDefault(),
          onclick: () => {
            page.getSelection()?.removeAllRanges();
            touch.replaceChildren();
            mark(...range);
          },
        },
        viewWords[lang].markSelection,
      ),
    );
  }

  article.addEventListener("click", (event) => {
    if (marked) return void (marked = false);
    const at = words.findIndex(({ node }) => node.contains(event.target as Node));
    if (at >= 0) tap(at);
  });
}

/** The first and the last word of what is selected on the page, or null for no word of the article. */
function selectedWords(
  article: HTMLElement,
  words: readonly ArticleWord[],
): [number, number] | null {
  const selection = article.ownerDocument.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!range.intersectsNode(article)) return null;
  const word = article.ownerDocument.createRange();
  const hit = words.flatMap(({ node }, i) => {
    word.selectNodeContents(node);
    const startsBefore = range.compareBoundaryPoints(Range.END_TO_START, word) < 0;
    const endsAfter = range.compareBoundaryPoints(Range.START_TO_END, word) > 0;
    return startsBefore && endsAfter ? [i] : [];
  });
  return hit.length > 0 ? [hit[0]!, hit.at(-1)!] : null;
}
