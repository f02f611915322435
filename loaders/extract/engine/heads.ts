import type { WordClass } from "../rules/timex-rules.js";
import { classOf, formsOf, type CompileOptions, type Node } from "./notation.js";

/**
 * The beginning of what a sequence can match, as far as it is looked up, in lower case: a word or a
 * figure (written `#`), a sign, and the next character or, behind a blank, the next word, figure or
 * sign. `done` says that the rest changes nothing.
 */
type Head = readonly [text: string, done: boolean];

const HEAD = /^(?:\p{L}+|#)?(?:[^ #]? (?:\p{L}+|[^ ])?|#|[^ #][^ ]?)?/su;
const OPEN = /^(?:\p{L}+|#)?(?:[^ #]? \p{L}*|[^ #])?$/su;
const WORD = /^(?:\p{L}+|#)?/u;

function clip(text: string): Head {
  const head = HEAD.exec(text.includes("##") ? text.replace(/##+/g, "#") : text)![0];
  return [head, head.length < text.length || !OPEN.test(head)];
}

function join(text: string, head: Head): Head {
  if (text === "") return head;
  const [more, done] = head;
  if (more === "") return [text, done];
  const [longer, full] = clip(text + more);
  return [longer, full || done];
}

const wordIn = (head: string): string => WORD.exec(head)![0];

/** What a sequence can begin with: words in lower case, and `#` for a figure. */
export function firstWords(nodes: readonly Node[], options: CompileOptions): string[] {
  const whole = new Set<string>();
  let open = new Set([""]);
  for (const node of nodes) {
    const longer = new Set<string>();
    for (const [more, done] of begin(node, options)) {
      const part = wordIn(more);
      const ends = done || part.length < more.length;
      for (const word of open)
        if (part === "#") whole.add(word === "" ? "#" : word);
        else (ends ? whole : longer).add(word + part);
    }
    open = longer;
    if (open.size === 0) break;
  }
  return [...new Set([...whole, ...open])].filter((word) => word !== "");
}

/**
 * The figures with which a sequence can begin, as a regular expression for the whole of them. No
 * sequence puts two figures side by side.
 */
export function firstFigures(nodes: readonly Node[], options: CompileOptions): RegExp {
  return new RegExp(`^(?:${digitsOf(nodes, options).join("|") || "(?!)"})$`);
}

function digitsOf(nodes: readonly Node[], options: CompileOptions): string[] {
  const found: string[] = [];
  for (const node of nodes) {
    if (node.kind === "optional") found.push(...digitsOf([node.node], options));
    else if (node.kind === "group")
      found.push(...node.choices.flatMap((choice) => digitsOf(choice, options)));
    else if (node.kind === "class") {
      const { digits, words } = classOf(node.name, options);
      if (digits) found.push(digits);
      if (Object.keys(words).some((form) => /^\d/.test(form))) found.push("\\d+");
    } else if (node.kind === "char" && /\d/.test(node.char)) found.push("\\d+");
    if (begin(node, options).every(([text]) => text !== "")) break;
  }
  return found;
}

/**
 * What must follow the word or figure `first` at the beginning of a sequence: a sign, a blank, what
 * stands behind them, or nothing in particular (the empty string). Words stand whole.
 */
export function followers(
  nodes: readonly Node[],
  options: CompileOptions,
  first: string,
): Set<string> {
  const found = new Set<string>();
  let open = new Set([""]);
  for (const node of nodes) {
    const longer = new Set<string>();
    for (const text of open)
      for (const begun of begin(node, options)) {
        const [head, done] = join(text, begun);
        if (!mayBegin(head, first)) continue;
        if (!done) longer.add(head);
        else if (wordIn(head) === first) found.add(head);
      }
    open = longer;
    if (open.size === 0) break;
  }
  for (const head of open) if (wordIn(head) === first) found.add(head);
  return new Set([...found].map((head) => head.slice(first.length)));
}

/** Can a head go on to be one that begins with the word or figure `first`? */
const mayBegin = (head: string, first: string): boolean =>
  head.length > first.length
    ? head.startsWith(first) && wordIn(head) === first
    : first.startsWith(head);

/** Stands for the place behind which a sequence is read backwards; no text holds it. */
const PLACE: Node = { kind: "char", char: "\0" };

/**
 * The words (and `#` for a figure) of which one must stand before a sequence's end and a blank;
 * null where none must. What precedes the end is what follows it in the mirror.
 */
export function preceders(
  nodes: readonly Node[],
  options: CompileOptions,
): ReadonlySet<string> | null {
  const mirrored = followers([PLACE, ...mirror(nodes)], { ...options, mirrored: true }, "");
  const words = new Set<string>();
  for (const head of mirrored) {
    // Behind the place: a blank, and what stands there.
    if (head[1] !== " " || head.length < 3) return null;
    words.add(reversed(head.slice(2)));
  }
  return words;
}

const mirror = (nodes: readonly Node[]): Node[] => nodes.map(mirrorOf).reverse();

function mirrorOf(node: Node): Node {
  if (node.kind === "group") return { ...node, choices: node.choices.map(mirror) };
  if (node.kind === "optional") return { ...node, node: mirrorOf(node.node) };
  // What must not follow is no part of what is read.
  return node.kind === "not" ? { kind: "group", choices: [[]] } : node;
}

const reversed = (text: string): string => [...text].reverse().join("");

const begun = [new WeakMap<Node, Head[]>(), new WeakMap<Node, Head[]>()];

/** The heads of one node, worked out once. */
function begin(node: Node, options: CompileOptions): Head[] {
  const memory = begun[options.mirrored ? 1 : 0]!;
  let known = memory.get(node);
  if (!known) memory.set(node, (known = headsOf(node, options)));
  return known;
}

function headsOf(node: Node, options: CompileOptions): Head[] {
  switch (node.kind) {
    case "char":
      return [clip(/\d/.test(node.char) ? "#" : node.char.toLowerCase())];
    case "optional":
      return [...begin(node.node, options), ["", false]];
    case "group":
      return node.choices.flatMap((choice) =>
        choice.reduce<Head[]>(
          (all, inner) =>
            all.flatMap(([text, done]): Head[] =>
              done ? [[text, true]] : begin(inner, options).map((head) => join(text, head)),
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

const classes = [new WeakMap<WordClass, Head[]>(), new WeakMap<WordClass, Head[]>()];

function classHeads(name: string, options: CompileOptions): Head[] {
  const memory = classes[options.mirrored ? 1 : 0]!;
  const own = classOf(name, options);
  let known = memory.get(own);
  if (!known) memory.set(own, (known = wordHeads(name, options)));
  return known;
}

function wordHeads(name: string, options: CompileOptions): Head[] {
  const { digits, any } = classOf(name, options);
  // Of any word nothing is known: the head ends before it.
  if (any) return [["", true]];
  const words = formsOf(name, options).map(([form]) => {
    const written = form.replace(/\d/g, "#").toLowerCase();
    return clip(options.mirrored ? reversed(written) : written);
  });
  return digits ? [...words, ["#", false], ...signedHeads(digits)] : words;
}

/** Figures with a sign inside, "1,5": whether `digits` takes it is found by trial. */
function signedHeads(digits: string): Head[] {
  const whole = new RegExp(`^(?:${digits})$`);
  return [".", ",", ":"]
    .filter((sign) => ["1", "11", "111"].some((rest) => whole.test(`1${sign}${rest}`)))
    .map((sign) => [`#${sign}#`, true]);
}
