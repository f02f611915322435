import type { DraftLexicon, Words } from "./lexicon.js";

type Names = Pick<DraftLexicon, "articles" | "genitiveArticle" | "genitiveEnd">;

/**
 * What somebody is called who is known by a description only: its words without the article, and
 * the first noun without the ending that a genitive article asks for.
 */
export function callName(words: string, names: Names): string {
  const [first, ...rest] = words.replace(/\s+/gu, " ").trim().split(" ");
  if (rest.length === 0 || !names.articles.has(first!.toLowerCase())) return [first, ...rest].join(" ");
  if (first!.toLowerCase() !== names.genitiveArticle) return rest.join(" ");
  const noun = rest.findIndex((word) => /^\p{Lu}/u.test(word));
  return rest.map((word, i) => (i === noun ? word.replace(names.genitiveEnd, "") : word)).join(" ");
}

/** The noun that says what is called so: "Verband der ...", "spokesman for ...". */
export function isBody(name: string, { bodies }: { bodies: Words }): boolean {
  const ends = [...bodies];
  return name
    .split(" ")
    .slice(0, HEAD)
    .some((word) => ends.some((end) => word.toLowerCase().endsWith(end)));
}

/** The head of a description is among its first words. */
const HEAD = 3;
