const NAME_END = /(?:[aeiouy]+|land)$/;
const DEMONYM_END = /^(?:n|[ie]?an|ese|ish|i|er|lander)s?$/;

/** "Ardelia": Ardelian, Ardelians; "Orvany": Orvanian; "Maresk": Mareskan. */
export const isDemonymEn = (word: string, state: string): boolean =>
  word !== state && (isFormed(word, state) || isFormed(word, state.replace(NAME_END, "")));

const isFormed = (word: string, stem: string): boolean =>
  word.startsWith(stem) && DEMONYM_END.test(word.slice(stem.length));
