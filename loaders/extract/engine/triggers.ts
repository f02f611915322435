import type { WordClass } from "../rules/timex-rules.js";
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

/**
 * The beginning of what a sequence can match, as far as it matters here: a word or a figure
 * (written `#`), then the sign behind it or, behind a blank, the next word. `done` says that the
 * rest changes nothing.
 */
type Head = [text: string, done: boolean];

const HEAD = /^(?:\p{L}+(?: \p{L}*|[^\p{L}#])?|#(?: \p{L}*|[^#])?| \p{L}*|[^\p{L}#])?/su;
const OPEN = /^(?:\p{L}+|#)?(?: \p{L}*)?$/u;

function clip(text: string): Head {
  const head = HEAD.exec(text)![0];
  return [head, head.length < text.length || !OPEN.test(head)];
}

const WORD = /^(?:\p{L}+|#)?/u;

/** What a sequence can begin with: words in lower case, and `#` for a figure. */
export function firstWords(nodes: readonly Node[], options: CompileOptions): string[] {
  const whole = new Set<string>();
  let open = new Set([""]);
  for (const node of nodes) {
    const longer = new Set<string>();
    for (const [more, done] of begin(node, options)) {
      const part = WORD.exec(more)![0];
      const ends = done || part.length < more.length;
      for (const word of open)
        if (part === "#") whole.add(word === "" ? "#" : word);
        else (ends ? whole : longer).add(word + part);
    }
    open = longer;
    if (open.size === 0) break;
  }
  const words = [...whole, ...open].map((word) => word.toLowerCase());
  return [...new Set(words)].filter((word) => word !== "");
}

/**
 * What must follow the first word or figure of a sequence: a sign, a blank (with the word behind it,
 * in lower case, where only some can stand there), or nothing in particular (the empty string).
 */
export function followers(nodes: readonly Node[], options: CompileOptions): string[] {
  // Which word comes first is of no interest: one letter stands for all.
  const all = heads(nodes, options, ([text, done]) => [text.replace(/^\p{L}+/u, "x"), done]);
  return [...new Set(all.map((text) => text.slice(1).toLowerCase()))];
}

/** All heads of a sequence, each reduced to what is asked for. */
function heads(
  nodes: readonly Node[],
  options: CompileOptions,
  reduce: (head: Head) => Head,
): string[] {
  let found: Head[] = [["", false]];
  for (const node of nodes) {
    if (found.every(([, done]) => done)) break;
    const longer = new Map<string, Head>();
    for (const [text, done] of found)
      for (const head of done ? [[text, true] as Head] : begin(node, options).map(join(text))) {
        const reduced = reduce(head);
        longer.set(reduced.join(), reduced);
      }
    found = [...longer.values()];
  }
  return [...new Set(found.map(([text]) => text))];
}

const join =
  (text: string) =>
  ([more, done]: Head): Head => {
    const [head, full] = clip(text + more);
    return [head, full || done];
  };

const begun = new WeakMap<Node, Head[]>();

/** The heads of one node, worked out once. */
function begin(node: Node, options: CompileOptions): Head[] {
  let known = begun.get(node);
  if (!known) begun.set(node, (known = headsOf(node, options)));
  return known;
}

function headsOf(node: Node, options: CompileOptions): Head[] {
  switch (node.kind) {
    case "char":
      return [clip(/\d/.test(node.char) ? "#" : node.char)];
    case "optional":
      return [...begin(node.node, options), ["", false]];
    case "group":
      return node.choices.flatMap((choice) =>
        choice.reduce<Head[]>(
          (all, inner) =>
            all.flatMap(([text, done]): Head[] =>
              done ? [[text, true]] : begin(inner, options).map(join(text)),
            ),
          [["", false]],
        ),
      );
    case "class":
      return classHeads(node.name, options);
    default:
      return [["", false]];
  }
}

const classes = new WeakMap<WordClass, Head[]>();

function classHeads(name: string, options: CompileOptions): Head[] {
  const own = classOf(name, options);
  let known = classes.get(own);
  if (!known) classes.set(own, (known = wordHeads(name, options)));
  return known;
}

function wordHeads(name: string, options: CompileOptions): Head[] {
  const words = formsOf(name, options).map(([form]) => clip(form.replace(/\d+/g, "#")));
  const { digits, any } = classOf(name, options);
  // Of any word nothing is known: the head ends before it.
  if (any) return [["", true]];
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
