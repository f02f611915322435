import { createHash } from "node:crypto";
import { posix } from "node:path";
import type { JSDOM } from "jsdom";
import { langs, type Lang, type Text } from "../../src/model/vocabulary.js";
import type { PackedPage } from "./pack-modules.js";
import { scenarioHead } from "./scenario-head.js";
import { parsePagePath } from "./site-map.js";

export interface FinishPageOptions {
  /** The page's file below the root, with forward slashes. */
  file: string;
  /** All pages of the site. */
  files: ReadonlySet<string>;
  /** File names in `_app`. */
  style: string;
  fonts: readonly string[];
  packed: PackedPage;
}

/** The faces that stand on every first screen. */
const firstFaces = /serif-4-latin-(400|600)-normal|sans-3-latin-400-normal/;

/** Completes the document that Framework wrote: language, title, links to its files, policy. */
export function finishPage(dom: JSDOM, options: FinishPageOptions): void {
  const { document } = dom.window;
  const { file, files, style, fonts, packed } = options;
  const page = parsePagePath(`/${file}`);
  const home = document.querySelector("base") ? "" : "../".repeat(file.split("/").length - 1);
  const app = (name: string): string => `${home || "./"}_app/${name}`;

  document.documentElement.lang = page.lang ?? "en";
  document
    .querySelector('meta[name="viewport"]')!
    .setAttribute("content", "width=device-width, initial-scale=1");
  document.title = titleOf(
    document,
    page.scenario && page.lang ? scenarioHead(page.scenario).title[page.lang] : null,
  );
  for (const link of document.querySelectorAll('link[rel="stylesheet"], link[rel="preload"]')) {
    link.remove();
  }
  unwrapHeadings(document);
  nameDownloads(document);

  const head = document.head;
  const add = (tag: string, attributes: Record<string, string>): void => {
    const node = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
    head.append("\n", node);
  };
  add("link", { rel: "stylesheet", href: app(style) });
  for (const font of fonts.filter((name) => firstFaces.test(name))) {
    add("link", {
      rel: "preload",
      as: "font",
      type: "font/woff2",
      crossorigin: "",
      href: app(font),
    });
  }
  for (const chunk of packed.chunks) add("link", { rel: "modulepreload", href: app(chunk) });
  add("script", { type: "module", src: app(packed.script) });
  if (page.lang) {
    for (const lang of langs) {
      const twin = file.replace(/^[^/]+/, lang);
      if (!files.has(twin)) continue;
      const href = posix.relative(posix.dirname(file), twin);
      add("link", { rel: "alternate", hreflang: lang, href });
    }
  }
  if (page.lang) linkLicences(document, page.lang, home || "./");
  head.querySelector("meta[charset]")!.after("\n", policy(document));
}

/** `Positions – Geneva … – Lesart`: the page, the scenario, the site, each once. */
function titleOf(document: Document, scenario: string | null): string {
  const own = document.title.replace(/ \| Lesart$/, "");
  return [...new Set([own, scenario, "Lesart"])].filter(Boolean).join(" – ");
}

const licenceWords = {
  de: "Lizenzen der verwendeten Programme und Schriften",
  en: "Licences of the software and fonts used",
} as const satisfies Text;

function linkLicences(document: Document, lang: Lang, home: string): void {
  const link = document.createElement("a");
  link.href = `${home}licences.txt`;
  link.textContent = licenceWords[lang];
  document.querySelector("#observablehq-footer p:last-of-type")?.append(" ", link);
}

/** Framework makes every heading a link to itself: a stop for the keyboard that leads nowhere new. */
function unwrapHeadings(document: Document): void {
  for (const link of document.querySelectorAll("a.observablehq-header-anchor")) {
    link.replaceWith(...link.childNodes);
  }
}

/** A download keeps its plain name: `positions.csv`, not `positions.1f0c9a7b.csv`. */
function nameDownloads(document: Document): void {
  for (const link of document.querySelectorAll('a[download=""]')) {
    const name = link.getAttribute("href")!.split("/").at(-1)!;
    link.setAttribute("download", name.replace(/\.[0-9a-f]{8}(?=\.\w+$)/, ""));
  }
}

/** The content security policy: everything from this site, scripts by file or by hash. */
function policy(document: Document): HTMLMetaElement {
  const hashes = [...document.querySelectorAll<HTMLScriptElement>("script:not([src])")].map(
    (script) => `'sha256-${createHash("sha256").update(script.text).digest("base64")}'`,
  );
  const meta = document.createElement("meta");
  meta.httpEquiv = "Content-Security-Policy";
  meta.content = [
    "default-src 'none'",
    ["script-src 'self' 'wasm-unsafe-eval'", ...hashes].join(" "),
    "style-src 'self'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self' blob:",
    "worker-src 'self' blob:",
    "base-uri 'self'",
    "form-action 'none'",
  ].join("; ");
  return meta;
}
