import { firstFigures, firstWords, followers, preceders } from "./heads.js";
import { parse, type CompileOptions, type Node } from "./notation.js";
import { Program, Step, writeSequence } from "./program.js";
import { anchorOf } from "./triggers.js";

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
  /** The first step from the trigger on; the first one backwards, or -1 where nothing stands before. */
  ahead: number;
  behind: number;
}

/**
 * Compiles the notation of `TimexRule.pattern` into steps of `program`: one pattern, or one for each
 * choice where the whole is a choice. Throws on a notation error, naming pattern and place.
 */
export function compilePatterns(
  source: string,
  options: CompileOptions,
  program: Program,
): Pattern[] {
  const nodes = parse(source);
  const [only] = nodes;
  return nodes.length === 1 && only?.kind === "group"
    ? only.choices.map((choice) => compile(choice, source, options, program))
    : [compile(nodes, source, options, program)];
}

function compile(
  nodes: Node[],
  source: string,
  options: CompileOptions,
  program: Program,
): Pattern {
  const open = nodes.findIndex((node) => node.kind === "open");
  const close = nodes.findIndex((node) => node.kind === "close");
  const context = open < 0 ? [] : nodes.slice(0, open);
  const span = nodes.slice(open + 1, close < 0 ? undefined : close);
  const after = close < 0 ? [] : nodes.slice(close + 1);
  const anchor = anchorOf(span, after, options);
  if (anchor < 0) throw new Error(`pattern without a compulsory part: "${source}"`);
  const left = span.slice(0, anchor);
  const own = [...span.slice(anchor), ...after];
  const forwards = { program, options, step: 1 } as const;
  const backwards = { program, options, step: -1 } as const;
  const follows =
    after.length === 0 ? -1 : writeSequence(after, program.write(Step.ARRIVED), forwards);
  const end = program.write(Step.END, -1, follows);
  const ahead = writeSequence(span.slice(anchor), end, forwards);
  let behind = -1;
  // What stands before is looked at last: most rules fail on the words that follow the trigger.
  if (context.length + left.length > 0) {
    const outside = writeSequence(context, program.write(Step.BORDER), backwards);
    behind = writeSequence(left, program.write(Step.START, outside), backwards);
  }
  const before = memo<null, ReadonlySet<string> | null>(() =>
    preceders([...context, ...left], options),
  );
  return {
    triggers: firstWords(own, options),
    figures: firstFigures(own, options),
    follows: memo((word) => followers(own, options, word)),
    before: () => before(null),
    ahead,
    behind,
  };
}

/** Answers each question once. */
function memo<Q, A>(answer: (question: Q) => A): (question: Q) => A {
  const known = new Map<Q, A>();
  return (question) => {
    let found = known.get(question);
    if (found === undefined) known.set(question, (found = answer(question)));
    return found;
  };
}
