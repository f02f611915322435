import { langs, type Lang } from "../../../src/model/vocabulary.js";
import type { Site } from "./audit.js";

/** Both languages have the same pages, and twins have the same headings. */
export function auditTwins({ pages }: Site): string[] {
  const findings: string[] = [];
  for (const [file, document] of pages) {
    const lang = langs.find((each) => file.startsWith(`${each}/`));
    if (!lang) continue;
    for (const other of langs.filter((each) => each !== lang)) {
      const twinFile = twinOf(file, lang, other);
      const twin = pages.get(twinFile);
      if (!twin)
        findings.push(`${file}: no translation; write src/${twinFile.replace(/html$/, "md")}`);
      else if (lang === langs[0] && outline(document) !== outline(twin)) {
        findings.push(
          `${file}: its headings (${outline(document)}) differ from those of ${twinFile} (${outline(twin)})`,
        );
      }
    }
  }
  return findings;
}

const twinOf = (file: string, lang: Lang, other: Lang): string => other + file.slice(lang.length);

/** The levels of the headings in order: `h1 h2 h2 h3`. */
function outline(document: Document): string {
  const headings = document.querySelectorAll("main :is(h1, h2, h3, h4)");
  return [...headings].map(({ localName }) => localName).join(" ");
}
