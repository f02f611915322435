/**
 * The first of `secrets` that stands as a word in one of the texts, so that the answer could be
 * read off; null where none does. Letter case counts not, and a name inside another word does not
 * give it away.
 */
export function giveaway(texts: readonly string[], secrets: readonly string[]): string | null {
  const text = texts.join("\n").toLowerCase();
  return (
    secrets.find((secret) => {
      const word = secret.trim().toLowerCase();
      if (word.length < 2) return false;
      for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
        if (!letter(text[at - 1]) && !letter(text[at + word.length])) return true;
      return false;
    }) ?? null
  );
}

const letter = (char: string | undefined): boolean =>
  char !== undefined && /[\p{L}\p{N}]/u.test(char);
