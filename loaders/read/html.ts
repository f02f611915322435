import { Readability } from "@mozilla/readability";
import { JSDOM } from "jsdom";

/** Fewer letters than these are a menu or a notice, not an article. */
const LEAST = 200;
const BLOCKS = "p, h1, h2, h3, h4, h5, h6, li, blockquote, pre, dd, dt, figcaption, td";

/** The main text of a page saved from a browser, one paragraph a block. Runs none of its scripts. */
export function htmlText(source: string, name: string): { text: string; title: string } {
  const article = new Readability(new JSDOM(source).window.document).parse();
  const text = article ? blocks(article.content).join("\n\n") : "";
  if (text.replace(/\P{L}/gu, "").length < LEAST)
    throw new Error(
      `no article found in ${name}: its main text has under ${LEAST} letters; save the whole page, or copy the text into a .txt file`,
    );
  return { text: `${text}\n`, title: article!.title.trim() };
}

function blocks(html: string): string[] {
  const { document } = new JSDOM(html).window;
  return [...document.querySelectorAll(BLOCKS)]
    .filter((node) => !node.querySelector(BLOCKS))
    .map((node) => (node.textContent ?? "").replace(/\s+/gu, " ").trim())
    .filter((text) => text !== "");
}
