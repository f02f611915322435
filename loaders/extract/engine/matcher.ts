import type { TimexLanguage, TimexRule } from "../rules/timex-rules.js";
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

/** Finds the rules that can begin at each word of a text. */
export interface Matcher {
  /** All matches that begin at words inside `[start, end)`, longest first at each word, in order of the text. */
  at(text: string, from: number, wordEnd: number, limit: number): Match[];
  /** The next word from `from` on that some rule can begin with, or null; nothing is read past `limit`. */
  next(text: string, from: number, limit: number): { start: number; end: number } | null;
}

/** One bit for each hash of a trigger word: most words of a text are passed over without a slice. */
const SLOTS = 1 << 14;

export function compileMatcher(language: TimexLanguage): Matcher {
  const index = new Map<string, Compiled[]>();
  const seen = new Uint8Array(SLOTS);
  const add = (word: string, compiled: Compiled): void => {
    const list = index.get(word);
    if (list) list.push(compiled);
    else index.set(word, [compiled]);
    let hash = 0;
    for (let i = 0; i < word.length; i++) hash = step(hash, word.charCodeAt(i));
    seen[hash & (SLOTS - 1)] = 1;
  };
  for (const rule of language.rules) {
    for (const pattern of compilePatterns(rule.pattern, { ...language, exact: rule.exact })) {
      for (const word of pattern.triggers) add(word, { rule, pattern });
    }
  }
  const figures = figureIndex(index, language.rules);
  return {
    at(text, from, wordEnd, limit) {
      if (insideNumber(text, from)) return [];
      const rules = isDigit(text.charCodeAt(from))
        ? (figures.get(signAfter(text, wordEnd)) ?? figures.get("*"))
        : index.get(text.slice(from, wordEnd).toLowerCase());
      if (!rules) return [];
      const found: Match[] = [];
      for (const { rule, pattern } of rules) {
        const match = pattern.match(text, from);
        if (!match || match.end > limit) continue;
        found.push({
          ...match,
          rule,
          args: rule.with ? { ...match.groups, ...rule.with } : match.groups,
        });
      }
      return found.length < 2 ? found : found.sort(byRank);
    },
    next(text, from, limit) {
      let at = from;
      while (at < limit) {
        const unit = text.charCodeAt(at);
        if (unit >= 48 && unit <= 57) {
          let end = at + 1;
          while (end < limit && isDigit(text.charCodeAt(end))) end++;
          return { start: at, end };
        }
        if (!isLetter(unit)) {
          at++;
          continue;
        }
        let hash = 0;
        let end = at;
        for (let next = unit; isLetter(next); next = end < limit ? text.charCodeAt(end) : 0) {
          hash = step(hash, next);
          end++;
        }
        if (seen[hash & (SLOTS - 1)] === 1 && index.has(text.slice(at, end).toLowerCase())) {
          return { start: at, end };
        }
        at = end;
      }
      return null;
    },
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

/** Rules for figures by the sign after the figure, each list in the order of the rules. */
function figureIndex(
  index: Map<string, Compiled[]>,
  order: readonly TimexRule[],
): Map<string, Compiled[]> {
  const always = index.get("#*") ?? [];
  const figures = new Map([["*", always]]);
  for (const [key, rules] of index) {
    if (!key.startsWith("#") || key === "#*") continue;
    const all = [...new Set([...rules, ...always])];
    all.sort((a, b) => order.indexOf(a.rule) - order.indexOf(b.rule));
    figures.set(key.slice(1), all);
  }
  return figures;
}

/** The second part of "07351/1447": no expression begins there. */
const insideNumber = (text: string, at: number): boolean =>
  isDigit(text.charCodeAt(at)) && text[at - 1] === "/" && isDigit(text.charCodeAt(at - 2));

const signAfter = (text: string, at: number): string => {
  const sign = text[at] ?? "";
  return /\s/.test(sign) ? " " : sign.toLowerCase();
};

const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57;

/** Letters for the purpose of finding words: ASCII, and all above U+00C0 but punctuation. */
export const isLetter = (unit: number): boolean =>
  (unit >= 97 && unit <= 122) ||
  (unit >= 65 && unit <= 90) ||
  (unit >= 0xc0 &&
    unit !== 0xd7 &&
    unit !== 0xf7 &&
    (unit < 0x2000 || unit > 0x206f) &&
    unit < 0x3000);

/** Folds case for ASCII and Latin-1, the letters of the trigger words. */
const step = (hash: number, unit: number): number =>
  (Math.imul(hash, 31) + (unit < 0xc0 || unit <= 0xde ? unit | 32 : unit)) | 0;
