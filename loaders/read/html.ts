import { Readability } from "@mozilla/readability";
import { JSDOM } from "jsdom";

/** Fewer letters than these are a menu or a notice, not an article. */
const LEAST = 200;
const BLOCKS = "p, h1, h2, h3, h4, h5, h6, li, blockquote, pre, dd, dt, td";
/** Parts of a page that are no part of its article, however they are wrapped. */
const AROUND =
  "nav, aside, form, footer, button, dialog, [role=dialog], figcaption, table[role=presentation], " +
  ["cookie", "consent", "newsletter", "advert", "related", "share", "social", "comments", "promo"]
    .map((part) => `[class*=${part}], [id*=${part}]`)
    .join(", ");
/** What holds more letters is the article after all, under an unlucky name. */
const LONGEST_AROUND = 1500;
/** A shorter block without a full stop is a label, not prose. */
const LABEL = 3;

/** The main text of a page saved from a browser, one paragraph a block. Runs none of its scripts. */
export function htmlText(source: string, name: string): { text: string; title: string } {
  const { document } = new JSDOM(source).window;
  for (const node of document.querySelectorAll(AROUND))
    if ((node.textContent ?? "").length < LONGEST_AROUND) node.remove();
  const article = new Readability(document).parse();
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
    .filter((text) => text.split(" ").length >= LABEL || /[.!?…”"«]$/.test(text));
}
