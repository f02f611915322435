import { firstWords } from "./heads.js";
import type { CompileOptions, Node } from "./notation.js";

/**
 * Where a pattern is hung up: its first compulsory word, or a later one if the first can be one of
 * the language's commonest words. What stands before it is looked for backwards.
 */
export function anchorOf(span: Node[], after: Node[], options: CompileOptions): number {
  const head = span.findIndex((node) => node.kind !== "optional");
  for (let at = head; at >= 0 && at < span.length; at++) {
    const node = span[at]!;
    if (node.kind === "optional" || node.kind === "not" || isGap(node)) continue;
    if (at > head && !isGap(span[at - 1]!)) continue;
    const words = firstWords([...span.slice(at), ...after], options);
    if (words.length > 0 && !options.common.some((word) => words.includes(word))) return at;
  }
  return head;
}

const isLetter = (char: string): boolean => char.toLowerCase() !== char.toUpperCase();

/** A blank, or a choice of blanks and hyphens. */
const isGap = (node: Node): boolean =>
  node.kind === "char"
    ? !isLetter(node.char) && !/\d/.test(node.char)
    : node.kind === "group" && node.choices.every((choice) => choice.every(isGap));
