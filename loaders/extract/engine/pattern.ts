import type { WordClass } from "../rules/timex-rules.js";
import { isBlank, isDigit, isLetter, isPart, lowerUnit } from "./characters.js";
import { figureReader, type FigureReader } from "./figures.js";
import { classOf, formsOf, parse, type CompileOptions, type Node } from "./notation.js";
import { firstFigures, firstWords, followers, preceders } from "./heads.js";
import { anchorOf } from "./triggers.js";
import { childOf, wordTrie, type WordTrie } from "./word-trie.js";

/** What the words of a match stand for, by the name of their class. */
export type Groups = Record<string, string | number>;

/** A pattern ready to be tried at the start of a word. */
export interface Pattern {
  /** Lower-case words that can begin the first compulsory part; `#` stands for a figure. */
  triggers: string[];
  /** What a figure that it begins with must be, as a whole. */
  figures: RegExp;
  /** What must follow the trigger `word`; see `followers`. */
  follows(word: string): ReadonlySet<string>;
  /** What must stand before the trigger; see `preceders`. */
  before(): ReadonlySet<string> | null;
  /** Matches at `at` (the start of a word); null if not. `start` lies before `at` where optional words do. */
  match(text: string, at: number): { start: number; end: number; groups: Groups } | null;
}

/**
 * Goes on with a pattern at `at`: the offset that it reaches, or -1. Each step knows the one after
 * it, so a choice that leads nowhere is given up for the next.
 */
type Step = (text: string, at: number) => number;

/** In which direction the text is read, and what its words stood for. */
interface Reading {
  options: CompileOptions;
  step: 1 | -1;
  names: string[];
  values: (string | number | undefined)[];
}

/** At most this many blanks stand between two words. */
const BLANKS = 3;

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
  const ahead: Reading = { options, step: 1, names: [], values: [] };
  const back: Reading = { ...ahead, step: -1 };
  const left = span.slice(0, head);
  const follows = after.length === 0 ? arrived : sequence(after, arrived, ahead);
  const own = sequence(
    span.slice(head),
    (text, at) => (isPart(text.charCodeAt(at)) || follows(text, at) < 0 ? -1 : at),
    ahead,
  );
  let start = 0;
  const begins: Step = (text, at) => (isPart(text.charCodeAt(at - 1)) ? -1 : at);
  const before = sequence(context, begins, back);
  // What stands before is looked at last: most rules fail on the word that follows the trigger.
  const behind =
    context.length + left.length === 0
      ? null
      : sequence(left, (text, at) => before(text, (start = at)), back);
  const { names, values } = ahead;
  const ownNodes = [...span.slice(head), ...after];
  return {
    triggers: firstWords(ownNodes, options),
    figures: firstFigures(ownNodes, options),
    follows: (word) => followers(ownNodes, options, word),
    before: () => preceders([...context, ...left], options),
    match(text, at) {
      const end = own(text, at);
      if (end < 0) return null;
      const found = !behind || behind(text, at) >= 0;
      const groups: Groups = {};
      for (let i = 0; i < names.length; i++) {
        const value = values[i];
        if (value !== undefined) groups[names[i]!] = value;
        values[i] = undefined;
      }
      if (!found) return null;
      return { start: behind ? start : at, end, groups };
    },
  };
}

const arrived: Step = (_, at) => at;

function sequence(nodes: readonly Node[], next: Step, reading: Reading): Step {
  const compileNode = (step: Step, node: Node): Step => stepOf(node, step, reading);
  return reading.step > 0 ? nodes.reduceRight(compileNode, next) : nodes.reduce(compileNode, next);
}

function stepOf(node: Node, next: Step, reading: Reading): Step {
  switch (node.kind) {
    case "char":
      return node.char === " " ? blanks(next, reading) : character(node.char, next, reading);
    case "optional": {
      const there = stepOf(node.node, next, reading);
      return (text, at) => {
        const end = there(text, at);
        return end < 0 ? next(text, at) : end;
      };
    }
    case "not": {
      const forbidden = stepOf(node.node, arrived, { ...reading, step: 1, names: [], values: [] });
      return (text, at) => (forbidden(text, at) < 0 ? next(text, at) : -1);
    }
    case "group": {
      const choices = node.choices.map((choice) => sequence(choice, next, reading));
      return (text, at) => {
        for (let i = 0; i < choices.length; i++) {
          const end = choices[i]!(text, at);
          if (end >= 0) return end;
        }
        return -1;
      };
    }
    case "class":
      return wordOf(node, next, reading);
    default:
      throw new Error("square brackets belong on the outermost level of a pattern");
  }
}

function blanks(next: Step, { step }: Reading): Step {
  return (text, at) => {
    const to = passBlanks(text, at, step);
    return to === at ? -1 : next(text, to);
  };
}

function passBlanks(text: string, at: number, step: 1 | -1): number {
  const look = step > 0 ? 0 : -1;
  let to = at;
  while (to !== at + step * BLANKS && isBlank(text.charCodeAt(to + look))) to += step;
  return to;
}

function character(char: string, next: Step, { step, options: { exact } }: Reading): Step {
  const look = step > 0 ? 0 : -1;
  const wanted = exact ? char.charCodeAt(0) : lowerUnit(char.charCodeAt(0));
  return (text, at) => {
    const unit = text.charCodeAt(at + look);
    return (exact ? unit : lowerUnit(unit)) === wanted ? next(text, at + step) : -1;
  };
}

/** A word of a class, the longest that lets the pattern go on, or its figures. */
function wordOf({ name, as }: Node & { kind: "class" }, next: Step, reading: Reading): Step {
  const { options, step, names, values } = reading;
  const { digits, before, any } = classOf(name, options);
  const look = step > 0 ? 0 : -1;
  if (any)
    return (text, at) => {
      let to = at;
      while (isLetter(text.charCodeAt(to + look))) to += step;
      return to === at ? -1 : next(text, to);
    };
  const slot = names.push(as) - 1;
  values.push(undefined);
  const take = (value: string | number, text: string, at: number): number => {
    const old = values[slot];
    values[slot] = value;
    const end = next(text, at);
    if (end < 0) values[slot] = old;
    return end;
  };
  const trie = trieOf(name, options, step);
  const spell = (node: number, text: string, at: number): number => {
    const unit = text.charCodeAt(at + look);
    const blank = isBlank(unit);
    const child = childOf(trie, node, blank ? 32 : options.exact ? unit : lowerUnit(unit));
    if (child >= 0) {
      const end = spell(child, text, blank ? passBlanks(text, at, step) : at + step);
      if (end >= 0) return end;
    }
    const value = trie.values[node];
    return value === undefined ? -1 : take(value, text, at);
  };
  if (!digits) return (text, at) => spell(0, text, at);
  const figures = figuresOf(classOf(name, options), digits, step);
  return (text, at) => {
    if (!isDigit(text.charCodeAt(at + look))) return spell(0, text, at);
    for (const { length, value } of figures(text, at)) {
      const to = at + step * length;
      if (before && !before.some((sign) => text.startsWith(sign, step > 0 ? to : at))) continue;
      const reached = take(value, text, to);
      if (reached >= 0) return reached;
    }
    return -1;
  };
}

/** Patterns share what reads a class: built once, it stays in the processor's cache. */
const tries = new WeakMap<WordClass, Map<string, WordTrie>>();
const figureReaders = new WeakMap<WordClass, Map<1 | -1, FigureReader>>();

function known<C extends object, K, V>(
  memory: WeakMap<C, Map<K, V>>,
  owner: C,
  key: K,
  make: () => V,
): V {
  let own = memory.get(owner);
  if (!own) memory.set(owner, (own = new Map<K, V>()));
  let value = own.get(key);
  if (value === undefined) own.set(key, (value = make()));
  return value;
}

const figuresOf = (own: WordClass, digits: string, step: 1 | -1): FigureReader =>
  known(figureReaders, own, step, () => figureReader(digits, step));

const trieOf = (name: string, options: CompileOptions, step: 1 | -1): WordTrie =>
  known(tries, classOf(name, options), `${step} ${options.exact ?? false}`, () =>
    wordTrie(
      formsOf(name, options).map(([form, value]) => {
        const cased = options.exact ? form : form.toLowerCase();
        return [step > 0 ? cased : [...cased].reverse().join(""), value] as const;
      }),
    ),
  );
