/** Wider lines are paragraphs, and narrower ones a list, not lines of a typewriter or a terminal. */
const WIDEST = 100;
const NARROWEST = 45;
const BREAK = /[^\S\n]*\n(?![^\S\n]*(?:\n|$))/g;

/**
 * The text with blanks for the line breaks inside its paragraphs, where the lines are wrapped: where
 * none is wider than a terminal and the next word would not have fitted. Of the same length, so that
 * every offset holds. Linear in the length of the text.
 */
export function unwrapped(text: string): string {
  const lines = text.split("\n");
  const width = widthOf(lines);
  if (width === 0) return text;
  let line = 0;
  let at = 0;
  return text.replace(BREAK, (found, start: number) => {
    const own = start + found.length - 1;
    while (at + lines[line]!.length < own) at += lines[line++]!.length + 1;
    const next = lines[line + 1] ?? "";
    const word = /^\s*\S+/.exec(next.slice(0, WIDEST))?.[0].trim().length ?? 0;
    const fits = lines[line]!.trimEnd().length + 1 + word <= width;
    return fits ? found : " ".repeat(found.length);
  });
}

/** The widest line that another follows without a blank line; 0 where the lines are no wrapped ones. */
function widthOf(lines: readonly string[]): number {
  let width = 0;
  for (let i = 0; i + 1 < lines.length; i++) {
    if (lines[i + 1]!.trim() === "") continue;
    width = Math.max(width, lines[i]!.trimEnd().length);
    if (width > WIDEST) return 0;
  }
  return width < NARROWEST ? 0 : width;
}
