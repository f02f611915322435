const NAME_END = /(?:[aeiouy]+|land)$/;
const ENDINGS = ["n", "an", "ian", "ean", "ese", "ish", "i", "er", "lander"];

/** "Ardelia": Ardelian, Ardelians; "Orvany": Orvanian; "Maresk": Mareskan. */
export function demonymsEn(state: string): string[] {
  return [...new Set([state, state.replace(NAME_END, "")])].flatMap((stem) =>
    ENDINGS.flatMap((ending) => [stem + ending, `${stem}${ending}s`]),
  );
}
