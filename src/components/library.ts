import { describeStated } from "../model/describe-date.js";
import type { LibraryEntry } from "../model/library.js";
import { scenarioPages } from "../model/pages.js";
import type { Lang } from "../model/vocabulary.js";
import { element } from "./element.js";

const words = {
  de: {
    article: { de: "Artikel auf Deutsch", en: "Artikel auf Englisch" },
    fictional: "erfundenes Szenario",
    sentences: ["Satz", "Sätze"],
    positions: ["Position", "Positionen"],
    deadlines: ["Zeitangabe", "Zeitangaben"],
    start: "Mit dem Rundgang beginnen",
    empty: "Noch kein Szenario. Mit »npx lesart new« legen Sie eines an.",
  },
  en: {
    article: { de: "Article in German", en: "Article in English" },
    fictional: "invented scenario",
    sentences: ["sentence", "sentences"],
    positions: ["position", "positions"],
    deadlines: ["date", "dates"],
    start: "Start with the walkthrough",
    empty: "No scenario yet. Create one with “npx lesart new”.",
  },
} as const;

/** All scenarios, each with its title, what it is about, how much is in it and where to go. */
export function Library(entries: readonly LibraryEntry[], { lang }: { lang: Lang }): HTMLElement {
  if (entries.length === 0) return element("p", null, words[lang].empty);
  return element(
    "ul",
    { class: "library" },
    entries.map((entry) => element("li", null, describe(entry, lang))),
  );
}

function describe(
  { id, title, description, fictional, article, counts, pages }: LibraryEntry,
  lang: Lang,
) {
  const word = words[lang];
  const count = (n: number, [one, many]: readonly [string, string]): string =>
    `${n} ${n === 1 ? one : many}`;
  const first = pages[lang][0];
  const address = (name: string): string => `./${id}/${name}.html`;
  return [
    element(
      "div",
      { class: "facts" },
      element("p", { class: "kicker" }, word.article[article.lang]),
      element("p", null, describeStated(article.published, lang)),
      element("p", null, count(counts.sentences, word.sentences)),
      element("p", null, count(counts.positions, word.positions)),
      element("p", null, count(counts.deadlines, word.deadlines)),
      fictional && element("p", { class: "fictional" }, word.fictional),
    ),
    element(
      "div",
      null,
      element(
        "h2",
        null,
        first ? element("a", { href: address(first) }, title[lang]) : title[lang],
      ),
      element("p", null, description[lang]),
      first === "index" &&
        element("p", { class: "start" }, element("a", { href: address(first) }, word.start)),
      element(
        "ul",
        { class: "entry-pages" },
        pages[lang]
          .filter((name) => name !== "index")
          .map((name) =>
            element("li", null, element("a", { href: address(name) }, scenarioPages[name][lang])),
          ),
      ),
    ),
  ];
}
