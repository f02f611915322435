import { langs, type Lang, type Text } from "../../src/model/vocabulary.js";
import { scenarioPages, type ScenarioPage } from "../../src/model/pages.js";
import { scenarioIds } from "../scenarios.js";
import { scenarioHead } from "./scenario-head.js";
import { pagesOf, parsePagePath, type SitePage } from "./site-map.js";

const words = {
  skip: { de: "Zum Inhalt", en: "Skip to content" },
  pages: { de: "Seiten dieses Szenarios", en: "Pages of this scenario" },
  fictional: { de: "erfunden", en: "invented" },
  scenarios: { de: "Szenarien", en: "Scenarios" },
  next: { de: "Weiter:", en: "Next:" },
  previous: { de: "Zurück:", en: "Back:" },
  onward: { de: "Vorige und nächste Seite", en: "Previous and next page" },
  library: { de: "Alle Szenarien", en: "All scenarios" },
  view: { de: "Ansicht", en: "View" },
  theme: { de: "Farben", en: "Colours" },
  auto: { de: "wie das Gerät", en: "as the device" },
  light: { de: "hell", en: "light" },
  dark: { de: "dunkel", en: "dark" },
  projector: { de: "große Schrift für den Beamer", en: "large type for a projector" },
  other: { de: "English", en: "Deutsch" },
  about: {
    de: "Lesart macht aus einem Zeitungsartikel über eine Verhandlung ein Arbeitsbuch: Jede Angabe führt zu den Worten, die sie belegen.",
    en: "Lesart turns a news article about a negotiation into a workbook: every statement leads to the words that prove it.",
  },
  legend: {
    de: "So sind Angaben gekennzeichnet, die nicht aus dem Artikel stammen.",
    en: "This is how anything is marked that does not come from the article.",
  },
  licence: {
    de: "Programm unter der MIT-Lizenz. Die Rechte an den Artikeln stehen beim jeweiligen Szenario.",
    en: "Software under the MIT licence. Rights in the articles are stated with each scenario.",
  },
  privacy: {
    de: "Keine Cookies, keine Anfragen an andere Server; was Sie eingeben, bleibt auf Ihrem Gerät.",
    en: "No cookies, no requests to other servers; what you enter stays on your device.",
  },
} as const satisfies Record<string, Text>;

const escape = (text: string): string =>
  text.replace(/[&<>"]/g, (char) => `&#${char.codePointAt(0)};`);

/** What Framework hands to the `head`, `header` and `footer` functions of the configuration. */
export interface PageInfo {
  title: string | null;
  data: Record<string, unknown>;
  path: string;
}

/** Runs before the first paint, so that a reader's choice of colours never flashes the other one. */
const firstPaint = `try{const{dataset}=document.documentElement,t=localStorage.getItem("lesart-theme");if(t==="light"||t==="dark")dataset.theme=t;if(localStorage.getItem("lesart-projector")==="on")dataset.projector="on"}catch{}`;

/** The head of a page: description, fonts, the reader's view. */
export function siteHead({ data, path }: PageInfo): string {
  const page = parsePagePath(path);
  return [
    `<meta name="description" content="${escape(description(page, data))}">`,
    `<meta name="color-scheme" content="light dark">`,
    `<script>${firstPaint}</script>`,
    `<link rel="stylesheet" href="/fonts.css">`,
    `<script type="module" src="/components/view-menu.js"></script>`,
    `<script type="module" src="/components/broken-cells.js"></script>`,
  ].join("\n");
}

function description({ lang, scenario }: SitePage, data: Record<string, unknown>): string {
  if (typeof data.description === "string") return data.description;
  if (scenario && lang) return scenarioHead(scenario).description[lang];
  return lang ? words.about[lang] : langs.map((each) => words.about[each]).join(" ");
}

/** The header of a page: brand, scenario, its pages, the other language, the view. */
export function siteHeader({ path }: PageInfo): string {
  const page = parsePagePath(path);
  const { lang, scenario } = page;
  if (!lang) return "";
  return `<a class="skip" href="#observablehq-main">${words.skip[lang]}</a>
<div class="masthead">
<a class="brand" href="/${lang}/index">Lesart</a>
${scenario ? scenarioLink(scenario, lang, ' class="scenario-title"') : ""}
${scenario && scenarioHead(scenario).fictional ? `<span class="scenario-fictional">(${words.fictional[lang]})</span>` : ""}
<div class="masthead-tools">
${languageLink(page, lang)}
${viewMenu(lang)}
</div>
</div>
${scenario ? navigation(words.pages[lang], scenarioLinks(page, lang, scenario)) : withoutScripts(lang)}`;
}

/** The home page draws its list with a script; where none runs, the titles alone still lead on. */
function withoutScripts(lang: Lang): string {
  const links = scenarioIds().map((id) => scenarioLink(id, lang));
  return `<noscript>${navigation(words.scenarios[lang], links)}</noscript>`;
}

/** The title of a scenario, leading to its first page: the walkthrough, where there is one. */
function scenarioLink(id: string, lang: Lang, attributes = ""): string {
  const first = pagesOf(id, lang)[0];
  const title = escape(scenarioHead(id).title[lang]);
  return first ? `<a${attributes} href="/${lang}/${id}/${first}">${title}</a>` : title;
}

function languageLink({ path, lang }: SitePage, own: Lang): string {
  const other = own === "de" ? "en" : "de";
  const href = path.replace(`/${lang}/`, `/${other}/`);
  return `<a class="language" href="${href}" lang="${other}" hreflang="${other}">${words.other[own]}</a>`;
}

function viewMenu(lang: Lang): string {
  const choice = (value: "auto" | "light" | "dark"): string =>
    `<label><input type="radio" name="theme" value="${value}"${value === "auto" ? " checked" : ""}> ${words[value][lang]}</label>`;
  return `<details class="view-menu" hidden>
<summary>${words.view[lang]}</summary>
<form>
<fieldset><legend>${words.theme[lang]}</legend>
${choice("auto")}
${choice("light")}
${choice("dark")}
</fieldset>
<label><input type="checkbox" name="projector"> ${words.projector[lang]}</label>
</form>
</details>`;
}

function scenarioLinks(page: SitePage, lang: Lang, scenario: string): string[] {
  return pagesOf(scenario, lang).map((name) => {
    const current = name === page.name ? ' aria-current="page"' : "";
    return `<a href="/${lang}/${scenario}/${name}"${current}>${scenarioPages[name][lang]}</a>`;
  });
}

function navigation(label: string, links: readonly string[]): string {
  if (links.length === 0) return "";
  return `<nav class="pages" aria-label="${label}"><ul>${links.map((link) => `<li>${link}</li>`).join("")}</ul></nav>`;
}

/** The page before and the page after this one, in the order of the navigation. */
function onward({ name }: SitePage, lang: Lang, scenario: string): string {
  const pages = pagesOf(scenario, lang);
  const at = pages.findIndex((page) => page === name);
  const link = (page: ScenarioPage | undefined, rel: "previous" | "next"): string =>
    page
      ? `<a class="${rel}" href="/${lang}/${scenario}/${page}">${words[rel][lang]} ${scenarioPages[page][lang]}</a>`
      : "";
  const links = link(pages[at - 1], "previous") + link(pages[at + 1], "next");
  return at < 0 ? "" : `<nav class="onward" aria-label="${words.onward[lang]}">${links}</nav>`;
}

/**
 * The footer of a page: where to go on, what this is, how outside knowledge is marked, other
 * scenarios, licence.
 */
export function siteFooter({ path }: PageInfo): string {
  const page = parsePagePath(path);
  const { lang, scenario } = page;
  if (!lang) return "";
  const others = scenarioIds()
    .filter((id) => id !== scenario)
    .map((id) => scenarioLink(id, lang));
  const library = `<a href="/${lang}/index">${words.library[lang]}</a>`;
  return `${scenario ? onward(page, lang, scenario) : ""}
<p>${words.about[lang]}</p>
${scenario ? `<p><span class="outside-legend">${words.legend[lang]}</span></p>` : ""}
${scenario ? navigation(words.scenarios[lang], [library, ...others]) : ""}
<p class="colophon">${words.privacy[lang]} ${words.licence[lang]}</p>`;
}
