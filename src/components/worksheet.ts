import type { Choice, InteractionName, Interactions, Item } from "../model/exercise.js";
import type { Lang } from "../model/vocabulary.js";
import type { Workbook } from "../model/workbook.js";
import { articleWords } from "./article-words.js";
import { element, type Child } from "./element.js";
import { itemWords } from "./item-words.js";

const words = {
  name: { de: "Name", en: "Name" },
  date: { de: "Datum", en: "Date" },
  mark: {
    de: "Unterstreichen Sie die Stelle im Artikel und schreiben Sie die Nummer der Aufgabe daneben.",
    en: "Underline the passage in the article and write the number of the exercise beside it.",
  },
  order: {
    de: "Schreiben Sie vor jede Zeile ihre Stelle in der Reihenfolge.",
    en: "Write its place in the order before each line.",
  },
  match: {
    de: "Schreiben Sie den passenden Buchstaben vor jede Zeile.",
    en: "Write the letter that fits before each line.",
  },
} as const;

type PaperForms = {
  [N in InteractionName]?: (body: Interactions[N]["body"], lang: Lang) => Child[];
};

const blank = (): HTMLElement => element("span", { class: "worksheet-blank" });
const lines = (count: number): HTMLElement[] =>
  Array.from({ length: count }, () => element("div", { class: "worksheet-line" }));
const note = (text: string): HTMLElement => element("p", { class: "worksheet-note" }, text);
const letter = (at: number): string => String.fromCodePoint(97 + at);
/** Written words that fit on a line of the sheet. */
const wordsPerLine = 9;

/** How each kind of exercise is answered with a pen; what needs a screen has no form on paper. */
const paper: PaperForms = {
  choice: ({ options, multiple }) => [
    element(
      "ul",
      { class: "worksheet-boxes" },
      options.map(({ label }) => element("li", null, multiple ? "☐ " : "○ ", label)),
    ),
  ],
  order: ({ entries }, lang) => [note(words.order[lang]), blanks(entries)],
  match: ({ left, right }, lang) => [
    note(words.match[lang]),
    blanks(left),
    element(
      "p",
      null,
      right.map(({ label }, at) => [
        at > 0 && " · ",
        element("b", null, letter(at)),
        `\u00a0${label}`,
      ]),
    ),
  ],
  "inline-choice": ({ parts }) => [
    element(
      "p",
      null,
      parts.map((part) =>
        typeof part === "string"
          ? part
          : [blank(), ` (${part.options.map(({ label }) => label).join(" / ")})`],
      ),
    ),
  ],
  date: () => lines(1),
  "select-evidence": (_, lang) => [note(words.mark[lang])],
  classify: ({ rows, columns }) => [
    element(
      "table",
      null,
      element(
        "thead",
        null,
        element(
          "tr",
          null,
          element("td"),
          columns.map(({ label }) => element("th", { scope: "col" }, label)),
        ),
      ),
      element(
        "tbody",
        null,
        rows.map(({ label }) =>
          element(
            "tr",
            null,
            element("th", { scope: "row" }, label),
            columns.map(() => element("td", null, "○")),
          ),
        ),
      ),
    ),
  ],
  speech: ({ indirect, lang }) => [element("p", { lang }, indirect), ...lines(3)],
  reflection: ({ words: wanted }) => lines(Math.ceil(wanted / wordsPerLine) + 1),
};

function blanks(entries: readonly Choice[]): HTMLElement {
  return element(
    "ul",
    { class: "worksheet-boxes" },
    entries.map(({ label }) => element("li", null, blank(), " ", label)),
  );
}

/**
 * Exercises on paper: the article once, then each exercise with room to answer by hand, without
 * solutions. Those that need a screen, such as a query, are left out. It shows in print alone.
 */
export function Worksheet(
  items: readonly Item[],
  { workbook, lang }: { workbook: Workbook; lang: Lang },
): HTMLElement {
  const written = items.filter((item) => paper[item.interaction]);
  return element(
    "div",
    { class: "worksheet" },
    element("h2", null, workbook.scenario.title),
    element(
      "p",
      { class: "worksheet-who" },
      `${words.name[lang]}: `,
      blank(),
      ` ${words.date[lang]}: `,
      blank(),
    ),
    articleWords(workbook, { lang }).node,
    element(
      "ol",
      { class: "worksheet-items" },
      written.map((item) => element("li", null, onPaper(item, lang))),
    ),
  );
}

function onPaper<N extends InteractionName>(item: Item<N>, lang: Lang): Child[] {
  const form = paper[item.interaction] as NonNullable<PaperForms[N]>;
  return [
    element(
      "p",
      { class: "worksheet-prompt" },
      item.prompt,
      element("span", { class: "worksheet-points" }, ` (${itemWords[lang].points(item.points)})`),
    ),
    form(item.body, lang),
  ];
}
