import type { TimexLanguage, TimexRule } from "../rules/timex-rules.js";
import { perForm, type Form, type Token } from "../tokens.js";
import { isBlank, isDigit, isLetter } from "./characters.js";
import { compilePatterns, type Groups, type Pattern } from "./pattern.js";

export interface Match {
  start: number;
  end: number;
  rule: TimexRule;
  args: Groups;
}

interface Compiled {
  rule: TimexRule;
  pattern: Pattern;
}

/** A word or figure inside a form with which a rule can begin: "US" and "Präsident" in "US-Präsident". */
export interface Trigger {
  /** Where it stands in the form, in UTF-16 units. */
  start: number;
  end: number;
  /** The rules that begin with it; null for a figure, where what follows it decides. */
  rules: readonly Compiled[] | null;
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
  const index = new Map<string, Compiled[]>();
  for (const rule of language.rules) {
    for (const pattern of compilePatterns(rule.pattern, { ...language, exact: rule.exact })) {
      const compiled = { rule, pattern };
      for (const word of pattern.triggers) {
        const list = index.get(word);
        if (list) list.push(compiled);
        else index.set(word, [compiled]);
      }
    }
  }
  const figures = figureRules(index, language.rules);
  return {
    triggers: perForm(({ written, kind }) => {
      if (kind === "mark") return null;
      const found = runs(written).flatMap(({ start, end }): Trigger[] => {
        if (isDigit(written.charCodeAt(start))) return [{ start, end, rules: null }];
        const rules = index.get(written.slice(start, end).toLowerCase());
        return rules ? [{ start, end, rules }] : [];
      });
      return found.length > 0 ? found : null;
    }),
    at(text, tokens, i, { start, end, rules }, limit) {
      const token = tokens[i]!;
      const from = token.start + start;
      if (!rules && followsFigure(text, from)) return NONE;
      let found: Match[] | null = null;
      const candidates = rules ?? figures(text, token.start + end, tokens[i + 1]);
      for (const { rule, pattern } of candidates) {
        const match = pattern.match(text, from);
        if (!match || match.end > limit) continue;
        const args = rule.with ? { ...match.groups, ...rule.with } : match.groups;
        (found ??= []).push({ start: match.start, end: match.end, rule, args });
      }
      if (!found) return NONE;
      return found.length < 2 ? found : found.sort(byRank);
    },
  };
}

/** The runs of letters and the runs of figures in a form. */
function runs(written: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (let at = 0; at < written.length;) {
    const unit = written.charCodeAt(at);
    const is = isDigit(unit) ? isDigit : isLetter(unit) ? isLetter : null;
    const start = at++;
    if (!is) continue;
    while (at < written.length && is(written.charCodeAt(at))) at++;
    found.push({ start, end: at });
  }
  return found;
}

const denies = ({ rule }: Match): number => (rule.means === "nothing" ? 1 : 0);
const asksForContext = ({ rule }: Match): number => (rule.pattern.includes("[") ? 1 : 0);

/** The match that reads on farthest; then one that denies; then the longest; then the pickiest. */
const byRank = (a: Match, b: Match): number =>
  b.end - a.end ||
  denies(b) - denies(a) ||
  a.start - b.start ||
  asksForContext(b) - asksForContext(a);

/** The rules for a figure that ends at `at`: by the sign behind it or, behind a blank, by the `next` word. */
type FigureRules = (text: string, at: number, next: Token | undefined) => readonly Compiled[];

function figureRules(index: Map<string, Compiled[]>, order: readonly TimexRule[]): FigureRules {
  const merge = (...keys: string[]): Compiled[] => {
    const all = new Set(["#*", ...keys].flatMap((key) => index.get(key) ?? []));
    return [...all].sort((a, b) => order.indexOf(a.rule) - order.indexOf(b.rule));
  };
  const always = merge();
  const spaced = merge("# ");
  const signed = new Map<string, Compiled[]>();
  for (const key of index.keys())
    if (key.startsWith("#") && key.length === 2) signed.set(key[1]!, merge(key));
  const byWord = perForm(({ written }) => {
    const [first] = runs(written);
    const word = first?.start === 0 ? `# ${written.slice(0, first.end).toLowerCase()}` : "";
    return index.has(word) ? merge("# ", word) : spaced;
  });
  return (text, at, next) =>
    isBlank(text.charCodeAt(at))
      ? next
        ? byWord(next.form)
        : spaced
      : (signed.get((text[at] ?? "").toLowerCase()) ?? always);
}

/** The second part of "07351/1447": no expression begins there. */
const followsFigure = (text: string, at: number): boolean =>
  text[at - 1] === "/" && isDigit(text.charCodeAt(at - 2));
