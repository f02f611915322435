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
  rules: RuleSet;
}

/** The rules that begin with a word or figure, sorted by what must follow it; each list in their order. */
interface RuleSet {
  figure: boolean;
  /** Where a sign follows that no rule asks for. */
  always: readonly Compiled[];
  bySign: Map<string, readonly Compiled[]>;
  /** Where a blank follows, and a word that no rule asks for. */
  spaced: readonly Compiled[];
  byWord: Map<string, readonly Compiled[]>;
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
  const rulesOf = triggerIndex(language);
  const triggersOf = perForm(({ written, kind }) => {
    const found =
      kind === "mark"
        ? []
        : runs(written).flatMap(({ start, end }): Trigger[] => {
            const figure = isDigit(written.charCodeAt(start));
            const rules = rulesOf.get(figure ? "#" : written.slice(start, end).toLowerCase());
            return rules ? [{ start, end, rules }] : [];
          });
    return found.length > 0 ? found : null;
  });
  /** The word that a form begins with. */
  const wordOf = perForm(({ written }) => {
    const [first] = runs(written);
    return first?.start === 0 ? written.slice(0, first.end).toLowerCase() : "";
  });
  return {
    triggers: triggersOf,
    at(text, tokens, i, { start, end, rules }, limit) {
      const from = tokens[i]!.start + start;
      if (rules.figure && followsFigure(text, from)) return NONE;
      const to = tokens[i]!.start + end;
      const next = tokens[i + 1];
      const candidates = isBlank(text.charCodeAt(to))
        ? ((next && rules.byWord.get(wordOf(next.form))) ?? rules.spaced)
        : (rules.bySign.get((text[to] ?? "").toLowerCase()) ?? rules.always);
      let found: Match[] | null = null;
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

/** The rules of a language by their triggers; words that trigger the same rules share a set. */
function triggerIndex(language: TimexLanguage): Map<string, RuleSet> {
  const index = new Map<string, { key: string; list: Compiled[] }>();
  let number = 0;
  for (const rule of language.rules) {
    for (const pattern of compilePatterns(rule.pattern, { ...language, exact: rule.exact })) {
      number++;
      for (const word of pattern.triggers) {
        const entry = index.get(word) ?? { key: "", list: [] };
        entry.key += ` ${number}`;
        entry.list.push({ rule, pattern });
        index.set(word, entry);
      }
    }
  }
  const sets = new Map<string, RuleSet>();
  const rules = new Map<string, RuleSet>();
  for (const [word, { key, list }] of index) {
    const id = `${word === "#"}${key}`;
    let set = sets.get(id);
    if (!set) sets.set(id, (set = ruleSet(list, word === "#")));
    rules.set(word, set);
  }
  return rules;
}

function ruleSet(list: readonly Compiled[], figure: boolean): RuleSet {
  const where = (...follows: string[]): readonly Compiled[] =>
    list.filter(({ pattern }) => follows.some((follow) => pattern.follows.has(follow)));
  const asked = new Set(list.flatMap(({ pattern }) => [...pattern.follows]));
  const bySign: RuleSet["bySign"] = new Map();
  const byWord: RuleSet["byWord"] = new Map();
  for (const follow of asked) {
    if (follow.length > 1) byWord.set(follow.slice(1), where("", " ", follow));
    else if (follow.trim() !== "") bySign.set(follow, where("", follow));
  }
  return { figure, always: where(""), bySign, spaced: where("", " "), byWord };
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

/** The second part of "07351/1447": no expression begins there. */
const followsFigure = (text: string, at: number): boolean =>
  text[at - 1] === "/" && isDigit(text.charCodeAt(at - 2));
