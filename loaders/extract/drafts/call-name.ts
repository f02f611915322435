import type { DraftLexicon } from "./lexicon.js";

type Names = Pick<DraftLexicon, "articles" | "genitiveArticle" | "genitiveEnd">;

/**
 * What somebody is called who is known by a description only: its words without the article, and
 * the first noun without the ending that a genitive article asks for.
 */
export function callName(words: string, names: Names): string {
  const [first, ...rest] = words.replace(/\s+/gu, " ").trim().split(" ");
  if (rest.length === 0 || !names.articles.has(first!.toLowerCase()))
    return [first, ...rest].join(" ");
  if (first!.toLowerCase() !== names.genitiveArticle) return rest.join(" ");
  const noun = rest.findIndex((word) => /^\p{Lu}/u.test(word));
  return rest.map((word, i) => (i === noun ? word.replace(names.genitiveEnd, "") : word)).join(" ");
}

/** Is the noun that a description is about one for a body: "Verband der ...", "office of the ..."? */
export function isBody(
  name: string,
  {
    bodies,
    nounsAreCapital,
    attaching,
  }: Pick<DraftLexicon, "bodies" | "nounsAreCapital" | "attaching">,
): boolean {
  const words = name.split(" ");
  const link = words.findIndex((word, i) => i > 0 && attaching.has(word.toLowerCase()));
  const head = nounsAreCapital
    ? words.find((word) => /^\p{Lu}/u.test(word))
    : words.at(link < 0 ? -1 : link - 1);
  return head !== undefined && [...bodies].some((end) => head.toLowerCase().endsWith(end));
}
