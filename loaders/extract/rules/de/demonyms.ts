const NAME_END = /(?:ien|ia|en|ei|land|[aeiouy])$/;
const DEMONYM_END =
  /^(?:(?:an)?isch(?:e[nrsm]?)?|er(?:n|s|in|innen)?|ier(?:n|in)?|en?|in(?:nen)?)$/;

/** "Ardelien": ardelisch, ardelische ..., Ardelier; "Maresk": mareskisch, Maresker. */
export const isDemonymDe = (word: string, state: string): boolean =>
  word !== state && (isFormed(word, state) || isFormed(word, state.replace(NAME_END, "")));

const isFormed = (word: string, stem: string): boolean =>
  word.startsWith(stem) && DEMONYM_END.test(word.slice(stem.length));
