import { ARGS, type Args } from "../meanings/args.js";
import type { WordClass } from "../rules/timex-rules.js";
import { lowerUnit } from "./characters.js";
import { figuresOf, type Figures } from "./figures.js";
import { classOf, formsOf, type CompileOptions, type Node } from "./notation.js";
import { writeTrie } from "./word-trie.js";

/** What a step asks for. Behind its kind lies the place of the next step, then what it needs. */
export const Step = {
  /** The sequence has come to its end. */
  ARRIVED: 0,
  /** The end of a span, no letter or figure behind it; `[what must follow]`, or -1. */
  END: 1,
  /** The beginning of a span, read backwards. */
  START: 2,
  /** A word border, read backwards. */
  BORDER: 3,
  /** Blanks between two words. */
  BLANKS: 4,
  /** Letters and signs: `[count, unit, ...]`. */
  TEXT: 5,
  /** The same, where capital letters matter. */
  EXACT: 6,
  /** `[count, step, ...]`, each with all that follows it; there is no next step. */
  CHOICE: 7,
  /** `[step]`: what must not follow. */
  NOT: 8,
  /** A word or figures: `[trie, exact, figures or -1, name or -1]`. */
  WORD: 9,
  /** Any word of letters. */
  ANY: 10,
} as const;

/**
 * The patterns of a language as numbers in one array: all that a text makes the machine touch lies
 * close together in memory, where a web of functions and tries would lie scattered.
 */
export class Program {
  readonly cells: number[] = [];
  /** What words stand for, and the names under which a match gives it. */
  readonly values: (string | number)[] = [];
  readonly names: (keyof Args)[] = [];
  readonly figures: Figures[] = [];
  private readonly places = new Map<string, number>();
  private readonly owners = new Map<WordClass, number>();

  write(...cells: number[]): number {
    return this.cells.push(...cells) - cells.length;
  }

  /** Patterns share what reads a class: written once, it stays in the processor's cache. */
  once(what: string, own: WordClass, make: () => number): number {
    let owner = this.owners.get(own);
    if (owner === undefined) this.owners.set(own, (owner = this.owners.size));
    const key = `${what} ${owner}`;
    let place = this.places.get(key);
    if (place === undefined) this.places.set(key, (place = make()));
    return place;
  }

  number<T>(list: T[], item: T): number {
    const known = list.indexOf(item);
    return known < 0 ? list.push(item) - 1 : known;
  }
}

/** Where and in which direction steps are written. */
export interface Writing {
  program: Program;
  options: CompileOptions;
  step: 1 | -1;
}

/** Writes the steps of a sequence before step `next`; returns the place of the first. */
export function writeSequence(nodes: readonly Node[], next: number, writing: Writing): number {
  const ordered = writing.step > 0 ? nodes : [...nodes].reverse();
  let first = next;
  for (let to = ordered.length; to > 0;) {
    let from = to - 1;
    if (isLetter(ordered[from]!)) while (from > 0 && isLetter(ordered[from - 1]!)) from--;
    first = isLetter(ordered[from]!)
      ? writeText(ordered.slice(from, to) as Letter[], first, writing)
      : writeNode(ordered[from]!, first, writing);
    to = from;
  }
  return first;
}

type Letter = Node & { kind: "char" };
const isLetter = (node: Node): node is Letter => node.kind === "char" && node.char !== " ";

function writeText(letters: Letter[], next: number, { program, options }: Writing): number {
  const units = letters.map(({ char }) =>
    options.exact ? char.charCodeAt(0) : lowerUnit(char.charCodeAt(0)),
  );
  return program.write(options.exact ? Step.EXACT : Step.TEXT, next, units.length, ...units);
}

function writeNode(node: Node, next: number, writing: Writing): number {
  const { program } = writing;
  switch (node.kind) {
    case "char":
      return program.write(Step.BLANKS, next);
    case "optional":
      return writeChoice([writeSequence([node.node], next, writing), next], writing);
    case "not": {
      const arrived = program.write(Step.ARRIVED);
      return program.write(
        Step.NOT,
        next,
        writeSequence([node.node], arrived, { ...writing, step: 1 }),
      );
    }
    case "group":
      return node.choices.length > 1 && node.choices.every((choice) => choice.every(isChar))
        ? writeWords(node.choices as Char[][], next, writing)
        : writeChoice(
            node.choices.map((choice) => writeSequence(choice, next, writing)),
            writing,
          );
    case "class":
      return writeClass(node, next, writing);
    default:
      throw new Error("square brackets belong on the outermost level of a pattern");
  }
}

const writeChoice = (steps: number[], { program }: Writing): number =>
  program.write(Step.CHOICE, -1, steps.length, ...steps);

type Char = Node & { kind: "char" };
const isChar = (node: Node): node is Char => node.kind === "char";

/** A choice of mere words is read like a class. */
function writeWords(choices: Char[][], next: number, writing: Writing): number {
  const forms = choices.map((chars) => [chars.map(({ char }) => char).join(""), 0] as const);
  const trie = writeForms(forms, writing);
  return writing.program.write(Step.WORD, next, trie, exactly(writing), -1, -1);
}

const exactly = ({ options }: Writing): number => (options.exact ? 1 : 0);

function writeForms(
  forms: readonly (readonly [string, number])[],
  { program, options, step }: Writing,
): number {
  return writeTrie(
    program.cells,
    forms.map(([form, value]) => {
      const cased = options.exact ? form : form.toLowerCase();
      return [step > 0 ? cased : [...cased].reverse().join(""), value] as const;
    }),
  );
}

function writeClass(node: Node & { kind: "class" }, next: number, writing: Writing): number {
  const { program, options, step } = writing;
  const own = classOf(node.name, options);
  if (own.any) return program.write(Step.ANY, next);
  const trie = program.once(`words ${step} ${exactly(writing)}`, own, () =>
    writeForms(
      formsOf(node.name, options).map(([form, value]) => [
        form,
        program.number(program.values, value),
      ]),
      writing,
    ),
  );
  const { digits, before = null } = own;
  const figures = digits
    ? program.once(
        `figures ${step}`,
        own,
        () => program.figures.push(figuresOf(digits, before, step)) - 1,
      )
    : -1;
  const name = ARGS.has(node.as) ? program.number(program.names, node.as as keyof Args) : -1;
  return program.write(Step.WORD, next, trie, exactly(writing), figures, name);
}
