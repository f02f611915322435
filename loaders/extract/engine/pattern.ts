import type { WordClass } from "../rules/timex-rules.js";

/** What the words of a match stand for, by the name of their class. */
export type Groups = Record<string, string | number>;

/** A pattern ready to be tried at the start of a word. */
export interface Pattern {
  /** Lower-case words that can begin the first compulsory part; for figures see `firstWords`. */
  triggers: string[];
  /** Matches at `at` (the start of a word); null if not. `start` lies before `at` where optional words do. */
  match(text: string, at: number): { start: number; end: number; groups: Groups } | null;
}

export interface CompileOptions {
  classes: Readonly<Record<string, WordClass>>;
  endings: readonly string[];
  /** Words too common to look for a rule at. */
  common: readonly string[];
  exact?: boolean;
}

type Node =
  | { kind: "char"; char: string }
  | { kind: "class"; name: string; as: string }
  | { kind: "group"; choices: Node[][] }
  | { kind: "optional"; node: Node }
  | { kind: "not"; node: Node }
  | { kind: "open" }
  | { kind: "close" };

/** One place of a pattern that a word class fills; a name may be filled at more than one. */
interface Capture {
  as: string;
  forms: Map<string, string | number>;
}

const GAP = "[\\s\\u00a0]{1,3}";
/** Ranges, not properties: with them the compiled tables are small, and matching twice as fast. */
const PART = "[0-9A-Za-z\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u024f]";
const BEFORE = `(?<!${PART})`;
const AFTER = `(?!${PART})`;
const isLetter = (char: string): boolean => char.toLowerCase() !== char.toUpperCase();
const fold = (form: string): string => form.toLowerCase().replace(/\s+/g, " ");
const escape = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");

/**
 * Compiles the notation of `TimexRule.pattern`: one pattern, or one for each choice where the whole
 * is a choice. Throws on a notation error, naming pattern and place.
 */
export function compilePatterns(source: string, options: CompileOptions): Pattern[] {
  const nodes = parse(source);
  const [only] = nodes;
  return nodes.length === 1 && only?.kind === "group"
    ? only.choices.map((choice) => compile(choice, source, options))
    : [compile(nodes, source, options)];
}

function compile(nodes: Node[], source: string, options: CompileOptions): Pattern {
  const open = nodes.findIndex((node) => node.kind === "open");
  const close = nodes.findIndex((node) => node.kind === "close");
  const context = open < 0 ? [] : nodes.slice(0, open);
  const span = nodes.slice(open + 1, close < 0 ? undefined : close);
  const after = close < 0 ? [] : nodes.slice(close + 1);
  const head = anchorOf(span, after, options);
  if (head < 0) throw new Error(`pattern without a compulsory part: "${source}"`);
  const used: Capture[] = [];
  const regex = (part: Node[]): string =>
    part.map((node) => nodeRegex(node, options, used)).join("");
  const left = span.slice(0, head);
  const flags = options.exact ? "y" : "iy";
  // What stands before is looked at last: most rules fail on the word that follows the trigger.
  const behind =
    context.length + left.length === 0
      ? null
      : new RegExp(`(?<=${BEFORE}${regex(context)}(?<left>${regex(left)}))`, flags);
  const ahead = after.length === 0 ? "" : `(?=${regex(after)})`;
  const own = new RegExp(`${regex(span.slice(head))}${AFTER}${ahead}`, flags);
  return {
    triggers: firstWords([...span.slice(head), ...after], options),
    match(text, at) {
      const found = execAt(own, text, at);
      const before = found && behind && execAt(behind, text, at);
      if (!found || (behind && !before)) return null;
      const groups: Groups = {};
      used.forEach(({ as, forms }, n) => {
        const form = found.groups?.[`g${n}`] ?? before?.groups?.[`g${n}`];
        if (form !== undefined) groups[as] = forms.get(fold(form)) ?? figure(form);
      });
      const start = at - (before?.groups?.left?.length ?? 0);
      return { start, end: at + found[0].length, groups };
    },
  };
}

/** Tries a sticky expression at one place. */
function execAt(regex: RegExp, text: string, at: number): RegExpExecArray | null {
  regex.lastIndex = at;
  return regex.exec(text);
}

/**
 * Where a pattern is hung up: its first compulsory word, or a later one if the first can be one of
 * the language's commonest words. What stands before it is looked for backwards.
 */
function anchorOf(span: Node[], after: Node[], options: CompileOptions): number {
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

/** A blank, or a choice of blanks and hyphens. */
const isGap = (node: Node): boolean =>
  node.kind === "char"
    ? !isLetter(node.char) && !/\d/.test(node.char)
    : node.kind === "group" && node.choices.every((choice) => choice.every(isGap));

/** "1.200", "1,5", "1,200": a figure in German or English writing. */
function figure(form: string): number {
  const plain = /^\d{1,3}(?:[.,]\d{3})+$/.test(form)
    ? form.replace(/[.,]/g, "")
    : form.replace(",", ".");
  return Number(plain);
}

function parse(source: string): Node[] {
  let at = 0;
  const sequence = (inGroup: boolean): Node[] => {
    const nodes: Node[] = [];
    while (at < source.length) {
      const char = source[at]!;
      if (inGroup && (char === "|" || char === ")")) break;
      at++;
      if (char === "[") nodes.push({ kind: "open" });
      else if (char === "]") nodes.push({ kind: "close" });
      else if (char === "!") nodes.push({ kind: "not", node: item() });
      else if (char === "?") {
        const node = nodes.pop();
        if (!node) throw new Error(`nothing before "?" at ${at} in pattern "${source}"`);
        nodes.push({ kind: "optional", node });
      } else {
        at--;
        nodes.push(item());
      }
    }
    return nodes;
  };
  const item = (): Node => {
    const char = source[at++];
    if (char === undefined) throw new Error(`nothing after "!" in pattern "${source}"`);
    if (char === "{") {
      const end = source.indexOf("}", at);
      if (end < 0) throw new Error(`"{" without "}" at ${at} in pattern "${source}"`);
      const [name, as] = source.slice(at, end).split(":");
      at = end + 1;
      return { kind: "class", name: name!, as: as ?? name! };
    }
    if (char !== "(") return { kind: "char", char };
    const choices = [sequence(true)];
    while (source[at] === "|") {
      at++;
      choices.push(sequence(true));
    }
    if (source[at] !== ")") throw new Error(`"(" without ")" at ${at} in pattern "${source}"`);
    at++;
    return { kind: "group", choices };
  };
  return sequence(false);
}

function classOf(name: string, { classes }: CompileOptions): WordClass {
  const found = classes[name];
  if (!found)
    throw new Error(`unknown word class "{${name}}"; known: ${Object.keys(classes).join(", ")}`);
  return found;
}

/** All surface forms of a class, `~` replaced by each ending. */
function formsOf(name: string, options: CompileOptions): [string, string | number][] {
  return Object.entries(classOf(name, options).words).flatMap(([form, value]) =>
    form.includes("~")
      ? options.endings.map((ending): [string, string | number] => [
          form.replace("~", ending),
          value,
        ])
      : [[form, value] as [string, string | number]],
  );
}

function nodeRegex(node: Node, options: CompileOptions, used: Capture[]): string {
  switch (node.kind) {
    case "char":
      return node.char === " " ? GAP : escape(node.char);
    case "optional":
      return `(?:${nodeRegex(node.node, options, used)})?`;
    case "not":
      return `(?!${nodeRegex(node.node, options, used)})`;
    case "group":
      return `(?:${node.choices
        .map((choice) => choice.map((inner) => nodeRegex(inner, options, used)).join(""))
        .join("|")})`;
    case "class": {
      const forms = formsOf(node.name, options);
      const group = `g${used.length}`;
      used.push({ as: node.as, forms: new Map(forms.map(([form, value]) => [fold(form), value])) });
      const { digits } = classOf(node.name, options);
      const choices = forms
        .map(([form]) => form)
        .sort((a, b) => b.length - a.length)
        .map((form) => escape(form).replace(/ /g, GAP));
      return `(?<${group}>${[...choices, ...(digits ? [digits] : [])].join("|")})`;
    }
    default:
      throw new Error("square brackets belong on the outermost level of a pattern");
  }
}

/** The start of a pattern: a word as far as it is known, and whether more can follow in the word. */
type Head = [text: string, done: boolean];

/**
 * What a sequence can begin with: words (letters up to the first that is none), or a figure,
 * written `#` and the sign that must follow it, `#*` where any may.
 */
function firstWords(nodes: Node[], options: CompileOptions): string[] {
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
  return [...new Set(words)].filter((word) => word !== "");
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

function join(text: string, [more, done]: Head): Head {
  if (more === "") return [text, done];
  if (text === "") return isLetter(more[0]!) || more[0] === "#" ? [more, done] : ["", true];
  if (text === "#") return more[0] === "#" ? ["#", true] : [`#${more[0]!}`, true];
  return isLetter(more[0]!) ? [text + more, done] : [text, true];
}
