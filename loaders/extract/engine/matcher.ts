import type { Args } from "../meanings/args.js";
import type { TimexLanguage, TimexRule } from "../rules/timex-rules.js";
import { perForm, type Form } from "../forms.js";
import type { Token } from "../tokens.js";
import { isDigit } from "./characters.js";
import { Machine } from "./machine.js";
import { compilePatterns } from "./pattern.js";
import { Program } from "./program.js";
import { following, preceded, ruleSet, type Compiled, type RuleSet } from "./rule-set.js";
import { runs, wordOf } from "./words.js";

export interface Match {
  start: number;
  end: number;
  rule: TimexRule;
  args: Args;
}

/** A word or figure inside a form with which a rule can begin: "US" and "Präsident" in "US-Präsident". */
export interface Trigger {
  /** Where it stands in the form, in UTF-16 units. */
  start: number;
  end: number;
  figure: boolean;
  rules: RuleSet;
}

/** Finds the rules that can begin at the words of a text. */
export interface Matcher {
  /** The places inside a form at which rules can begin; null for most forms. */
  triggers(form: Form): readonly Trigger[] | null;
  /** All matches that begin at a trigger of token `i` and end by `limit`, the best first. */
  at(
    text: string,
    tokens: readonly Token[],
    i: number,
    trigger: Trigger,
    limit: number,
  ): readonly Match[];
}

const NONE: readonly Match[] = [];

export function compileMatcher(language: TimexLanguage): Matcher {
  const program = new Program();
  const rulesOf = ruleIndex(language, program);
  const machine = new Machine(program);
  const triggersOf = perForm(({ written, kind }) => {
    const found: Trigger[] = [];
    if (kind === "mark") return null;
    for (const { start, end } of runs(written)) {
      const rules = rulesOf(written.slice(start, end));
      const figure = isDigit(written.charCodeAt(start));
      if (rules) found.push({ start, end, figure, rules });
    }
    return found.length > 0 ? found : null;
  });
  return {
    triggers: triggersOf,
    at(text, tokens, i, { start, end, figure, rules }, limit) {
      const { start: at } = tokens[i]!;
      const from = at + start;
      if (figure && followsFigure(text, from)) return NONE;
      let found: Match[] | null = null;
      for (const candidate of following(rules, text, tokens, i, at + end)) {
        if (!preceded(candidate, text, tokens, i, from)) continue;
        const { rule, ahead, behind } = candidate;
        const to = machine.match(ahead, behind, text, from);
        if (to < 0 || to > limit) continue;
        const args = machine.args();
        if (rule.with) Object.assign(args, rule.with);
        (found ??= []).push({ start: machine.start, end: to, rule, args });
      }
      if (!found) return NONE;
      return found.length < 2 ? found : found.sort(byRank);
    },
  };
}

/** The rules of a language by the word or figure that they begin with, sorted when one is first met. */
function ruleIndex(language: TimexLanguage, program: Program): (run: string) => RuleSet | null {
  const index = new Map<string, Compiled[]>();
  for (const rule of language.rules)
    for (const pattern of compilePatterns(
      rule.pattern,
      { ...language, exact: rule.exact },
      program,
    ))
      for (const word of pattern.triggers) {
        const list = index.get(word);
        if (list) list.push({ rule, pattern });
        else index.set(word, [{ rule, pattern }]);
      }
  const sets = new Map<string, RuleSet | null>();
  return (run) => {
    const word = wordOf(run);
    const all = index.get(word);
    if (!all) return null;
    // Figures that begin the same rules share a set.
    const list = word === "#" ? all.filter(({ pattern }) => pattern.figures.test(run)) : all;
    const key = word === "#" ? list.map((compiled) => all.indexOf(compiled)).join() : word;
    let set = sets.get(key);
    if (set === undefined) sets.set(key, (set = list.length > 0 ? ruleSet(list, word) : null));
    return set;
  };
}

const denies = ({ rule }: Match): number => (rule.means === "nothing" ? 1 : 0);
const asksForContext = ({ rule }: Match): number => (rule.pattern.includes("[") ? 1 : 0);

/** The match that reads on farthest; then one that denies; then the longest; then the pickiest. */
const byRank = (a: Match, b: Match): number =>
  b.end - a.end ||
  denies(b) - denies(a) ||
  a.start - b.start ||
  asksForContext(b) - asksForContext(a);

/** The second part of "07351/1447": no expression begins there. */
const followsFigure = (text: string, at: number): boolean =>
  text[at - 1] === "/" && isDigit(text.charCodeAt(at - 2));
