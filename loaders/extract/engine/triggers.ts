import { classOf, formsOf, type CompileOptions, type Node } from "./notation.js";

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

/** The start of a pattern: a word as far as it is known, and whether more can follow in the word. */
type Head = [text: string, done: boolean];

/**
 * What a sequence can begin with: words (letters up to the first that is none), or a figure,
 * written `#` and the sign that must follow it, `#*` where any may. Behind a blank stands the word
 * that must follow, `# ` alone where any may.
 */
export function firstWords(nodes: Node[], options: CompileOptions): string[] {
  const extend = (heads: Head[], node: Node): Head[] =>
    heads.every(([, done]) => done)
      ? heads
      : heads.flatMap(([text, done]): Head[] =>
          done ? [[text, true]] : begin(node).map((more) => join(text, more)),
        );
  const begin = (node: Node): Head[] => {
    switch (node.kind) {
      case "char":
        return [[/\d/.test(node.char) ? "#" : node.char, false]];
      case "optional":
        return [...begin(node.node), ["", false]];
      case "group":
        return node.choices.flatMap((choice) => choice.reduce(extend, [["", false]] as Head[]));
      case "class":
        return classHeads(node.name, options);
      default:
        return [["", false]];
    }
  };
  const heads = nodes.reduce(extend, [["", false]] as Head[]);
  const words = heads.map(([text]) => (text === "#" ? "#*" : text.toLowerCase()));
  return [...new Set(words)].filter((word) => /^[#\p{L}]/u.test(word));
}

function classHeads(name: string, options: CompileOptions): Head[] {
  const words = formsOf(name, options).map(([form]): Head => {
    const word = /^\p{L}*/u.exec(form)![0];
    return word ? [word, word.length < form.length] : ["#", false];
  });
  const { digits } = classOf(name, options);
  if (!digits) return words;
  // A decimal sign may follow the figure inside the class.
  const decimals: Head[] = digits.includes("[.,]")
    ? [
        ["#.", true],
        ["#,", true],
      ]
    : [];
  return [...words, ["#", false], ...decimals];
}

const join = (text: string, [more, done]: Head): Head => {
  const [head, full] = clip(text + more);
  return [head, full || done];
};

/** As much of `text` as tells what can begin here: a word, a figure and what follows it, or a sign. */
function clip(text: string): Head {
  const [head] = /^(?:\p{L}+|#? \p{L}*|#[^#]|#|.)?/su.exec(text)!;
  const open = head === "" || head === "#" || /^#? \p{L}*$/u.test(head) || /^\p{L}+$/u.test(head);
  return [head, !open || head.length < text.length];
}
