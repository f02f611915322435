import type { Feedback } from "../../model/exercise.js";
import { addSpan, overlaps, removeSpans } from "../../model/span-set.js";
import { slicePoints, type Span } from "../../model/text.js";
import { articleWords, type ArticleWord } from "../article-words.js";
import { element } from "../element.js";
import { followPointer } from "./mark-by-pointer.js";
import { partId, type View } from "./view.js";
import { viewWords } from "./words.js";

/**
 * The article under a marker pen. By mouse or touch: draw over words, or tap the first and the last
 * one; a tap on a mark removes it. By keyboard: the words are one stop, arrows move, Shift extends,
 * Enter or Space marks, Backspace removes. Every step is announced; the marks are listed below.
 */
export const SelectEvidenceView: View<"select-evidence"> = (item, options) => {
  const { workbook, lang, locked, feedback, onChange } = options;
  const say = viewWords[lang];
  const { text } = workbook.article;
  const { node: article, words } = articleWords(workbook, {
    lang,
    sentences: item.body.sentences,
  });
  let spans: readonly Span[] = [...(options.response ?? [])];
  let caret = 0;
  let anchor: number | null = null;
  const status = element("p", { class: "visually-hidden", role: "status" });
  const list = element("div", { class: "evidence-marks" });
  const quote = (span: Span) => slicePoints(text, span);
  const range = (from: number, to: number): Span => ({
    start: words[Math.min(from, to)]!.span.start,
    end: words[Math.max(from, to)]!.span.end,
  });

  function change(next: readonly Span[], said: string): void {
    spans = next;
    anchor = null;
    status.textContent = said;
    draw();
    onChange(spans.map(({ start, end }) => ({ start, end })));
  }
  function mark(from: number, to: number): void {
    const span = range(from, to);
    caret = to;
    change(addSpan(spans, span), say.marked(quote(span)));
  }
  function unmark(span: Span): void {
    const gone = spans.filter((each) => overlaps(each, span));
    if (gone.length === 0) return;
    change(removeSpans(spans, span), say.unmarked(gone.map(quote).join(" … ")));
  }
  const markAt = (i: number) => spans.find((span) => overlaps(span, words[i]!.span));

  function draw(): void {
    paint(words, { spans, feedback, anchor, caret, locked });
    list.replaceChildren(...markList());
  }
  function markList(): HTMLElement[] {
    const title = element("p", { class: "view-label" }, say.marks);
    if (spans.length === 0) return [title, element("p", { class: "view-note" }, say.noMarks)];
    const remove = (span: Span) => () => {
      const at = spans.indexOf(span);
      unmark(span);
      const buttons = list.querySelectorAll("button");
      (buttons[Math.min(at, buttons.length - 1)] ?? words[caret]?.node)?.focus();
    };
    const clear = () => {
      change([], say.cleared);
      words[caret]?.node.focus();
    };
    const button = (label: string, named: string | null, onclick: () => void) =>
      element("button", { type: "button", class: "quiet", "aria-label": named, onclick }, label);
    return [
      title,
      element(
        "ol",
        null,
        spans.map((span) =>
          element(
            "li",
            null,
            element("mark", { lang: workbook.article.lang }, quote(span)),
            !locked && [" ", button(say.unmark, say.unmarkText(quote(span)), remove(span))],
          ),
        ),
      ),
      ...(spans.length > 1 && !locked ? [button(say.clear, null, clear)] : []),
    ];
  }

  function press(event: KeyboardEvent): void {
    if (words.length === 0 || event.altKey || event.metaKey) return;
    const to = destination(event, words, caret);
    if (to !== null) {
      anchor = event.shiftKey ? (anchor ?? caret) : null;
      caret = to;
      draw();
      words[caret]!.node.focus();
      if (anchor !== null && !locked) status.textContent = say.selecting(quote(range(anchor, to)));
    } else if (locked) return;
    else if (event.key === "Enter" || event.key === " ") {
      if (anchor === null && markAt(caret)) unmark(words[caret]!.span);
      else mark(anchor ?? caret, caret);
      words[caret]!.node.focus();
    } else if (event.key === "Backspace" || event.key === "Delete") {
      unmark(range(anchor ?? caret, caret));
    } else if (event.key === "Escape" && anchor !== null) {
      anchor = null;
      draw();
    } else return;
    event.preventDefault();
  }

  article.addEventListener("keydown", press);
  article.addEventListener("focusin", (event) => {
    const at = words.findIndex(({ node }) => node === event.target);
    if (at >= 0) caret = at;
  });
  const touch = element("div", { class: "evidence-touch" });
  if (!locked)
    followPointer(article, words, {
      lang,
      touch,
      mark,
      tap(i) {
        if (anchor !== null) return mark(anchor, i);
        if (markAt(i)) return unmark(words[i]!.span);
        anchor = caret = i;
        draw();
        status.textContent = say.begun(quote(words[i]!.span));
      },
    });
  const helpId = partId(item, "help");
  draw();
  return element(
    "div",
    { class: "evidence-view" },
    !locked && element("p", { id: helpId, class: "view-note" }, say.evidenceHelp),
    element(
      "div",
      {
        role: "group",
        "aria-label": say.article,
        "aria-describedby": locked ? null : helpId,
      },
      article,
    ),
    touch,
    list,
    status,
  );
};

interface Painting {
  spans: readonly Span[];
  feedback: readonly Feedback[];
  /** The word at which a selection begins, and the one at which it ends and the focus stands. */
  anchor: number | null;
  caret: number;
  locked: boolean;
}

/** Shows on the words what is marked, what is being selected and what the verdict says of them. */
function paint(words: readonly ArticleWord[], painting: Painting): void {
  const { spans, feedback, anchor, caret, locked } = painting;
  const told = feedback.flatMap(({ kind, spans: places = [] }) =>
    places.map((span) => ({ kind, span })),
  );
  const kinds = { missing: ["missing"], extra: ["extra", "aside"] };
  const layers: [string, readonly Span[]][] = [
    ["marked", spans],
    ...Object.entries(kinds).map(([name, said]): [string, Span[]] => [
      name,
      told.filter(({ kind }) => said.includes(kind)).map(({ span }) => span),
    ]),
  ];
  const [from, to] = anchor === null ? [0, -1] : [Math.min(anchor, caret), Math.max(anchor, caret)];
  words.forEach(({ span, node, gap }, i) => {
    const between = { start: span.end, end: words[i + 1]?.span.start ?? span.end };
    for (const [name, places] of layers) {
      node.classList.toggle(
        name,
        places.some((place) => overlaps(place, span)),
      );
      gap?.classList.toggle(
        name,
        places.some((place) => place.start <= between.start && place.end >= between.end),
      );
    }
    node.classList.toggle("selected", i >= from && i <= to);
    gap?.classList.toggle("selected", i >= from && i < to);
    // One stop for the keyboard; the other words stay plain text for a reader's voice.
    const current = i === caret && !locked;
    if (current) {
      node.tabIndex = 0;
      node.setAttribute("role", "button");
      node.setAttribute("aria-pressed", String(node.classList.contains("marked")));
    } else if (node.hasAttribute("role")) {
      node.removeAttribute("role");
      node.removeAttribute("aria-pressed");
      node.removeAttribute("tabindex");
    }
  });
}

/** The word to which a key leads, or null for a key that does not move. */
function destination(
  { key, ctrlKey }: KeyboardEvent,
  words: readonly ArticleWord[],
  caret: number,
): number | null {
  const last = words.length - 1;
  const firstOf = (i: number) => words.findIndex(({ sentence }) => sentence === words[i]!.sentence);
  const lastOf = (i: number) =>
    words.findLastIndex(({ sentence }) => sentence === words[i]!.sentence);
  const moves: Record<string, () => number> = {
    ArrowLeft: () => caret - 1,
    ArrowRight: () => caret + 1,
    ArrowUp: () => (firstOf(caret) < caret ? firstOf(caret) : firstOf(Math.max(0, caret - 1))),
    ArrowDown: () => lastOf(caret) + 1,
    Home: () => (ctrlKey ? 0 : firstOf(caret)),
    End: () => (ctrlKey ? last : lastOf(caret)),
  };
  const move = moves[key];
  return move ? Math.max(0, Math.min(last, move())) : null;
}
