import type { WordClass } from "../rules/timex-rules.js";

/** A pattern of the time rules as a tree; the notation is explained in `rules/README.md`. */
export type Node =
  | { kind: "char"; char: string }
  | { kind: "class"; name: string; as: string }
  | { kind: "group"; choices: Node[][] }
  | { kind: "optional"; node: Node }
  | { kind: "not"; node: Node }
  | { kind: "open" }
  | { kind: "close" };

/** What a pattern is read with. */
export interface CompileOptions {
  classes: Readonly<Record<string, WordClass>>;
  endings: readonly string[];
  /** Words too common to look for a rule at. */
  common: readonly string[];
  exact?: boolean;
  /** The forms of classes are read from their end. */
  mirrored?: boolean;
}

/** Reads the notation of `TimexRule.pattern`. Throws on an error in it, naming pattern and place. */
export function parse(source: string): Node[] {
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

/** The word class `name`. Throws if the language has none of this name. */
export function classOf(name: string, { classes }: CompileOptions): WordClass {
  const found = classes[name];
  if (!found)
    throw new Error(`unknown word class "{${name}}"; known: ${Object.keys(classes).join(", ")}`);
  return found;
}

/** All surface forms of a class, `~` replaced by each ending. */
export function formsOf(name: string, options: CompileOptions): [string, string | number][] {
  return Object.entries(classOf(name, options).words).flatMap(([form, value]) =>
    form.includes("~")
      ? options.endings.map((ending): [string, string | number] => [
          form.replace("~", ending),
          value,
        ])
      : [[form, value] as [string, string | number]],
  );
}
