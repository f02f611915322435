import type { TimexRule } from "../rules/timex-rules.js";
import type { Token } from "../tokens.js";
import { isBlank, isDigit, lowerUnit } from "./characters.js";
import type { Pattern } from "./pattern.js";
import { firstOf, lastOf } from "./words.js";

export interface Compiled {
  rule: TimexRule;
  pattern: Pattern;
}

/** A rule that can begin at a trigger, with the first steps of its pattern. */
export interface Candidate {
  rule: TimexRule;
  ahead: number;
  behind: number;
  /** The words of which one must stand before the trigger and a blank; null where none must. */
  before: ReadonlySet<string> | null;
  /** Their last units, as bits. */
  tails: number;
}

type Candidates = readonly Candidate[];

const NOBODY: Candidates = [];

/** The rules left by what follows a place; each list in the order of the rules. */
interface Ways {
  /** Where no blank follows, and no character that a rule asks for; where one does, by its unit. */
  tight: Candidates;
  byUnit: ReadonlyMap<number, Candidates>;
  /** Where a blank follows, and then what no rule asks for. */
  spaced: Candidates;
  byNext: ReadonlyMap<string, Candidates>;
  /** The first units of these words, as bits. */
  heads: number;
}

/** The rules that begin with a word or figure, sorted by what must follow it. */
export interface RuleSet {
  /** Behind the trigger itself. */
  plain: Ways;
  /** Behind each sign that a rule asks for right after the trigger, by its unit. */
  bySign: ReadonlyMap<number, Ways>;
}

const FIGURE = "#".charCodeAt(0);
const FIGURE_BIT = 1 << 30;

const signOf = (unit: number): number => (isDigit(unit) ? FIGURE : lowerUnit(unit));

/** A bit for the first or last unit of a word: one look at it dismisses most words nobody asks for. */
const edgeBit = (unit: number): number =>
  isDigit(unit) || unit === FIGURE ? FIGURE_BIT : 1 << (lowerUnit(unit) % 30);

/** Sorts the rules that can begin with `word`, a word in lower case or `#`. */
export function ruleSet(list: readonly Compiled[], word: string): RuleSet {
  const candidates = list.map(({ rule, pattern }) => {
    const { ahead, behind } = pattern;
    const before = pattern.before();
    let tails = 0;
    for (const word of before ?? []) tails |= edgeBit(word.charCodeAt(word.length - 1));
    return { rule, ahead, behind, before, tails };
  });
  const asking = new Map<string, number[]>();
  list.forEach(({ pattern }, n) => {
    for (const follow of pattern.follows(word)) {
      const known = asking.get(follow);
      if (known) known.push(n);
      else asking.set(follow, [n]);
    }
  });
  const follows = [...asking.keys()];
  // Places that leave the same rules share a list.
  const lists = new Map<string, Candidates>([["", NOBODY]]);
  const having = (wanted: readonly string[]): Candidates => {
    const numbers = new Set(wanted.flatMap((follow) => asking.get(follow) ?? []));
    const left = [...numbers].sort((a, b) => a - b);
    const key = left.join();
    const known = lists.get(key) ?? left.map((n) => candidates[n]!);
    lists.set(key, known);
    return known;
  };
  const ways = (sign: string): Ways => {
    const always = sign === "" ? [""] : ["", sign];
    const blank = `${sign} `;
    const pairs = follows.filter(
      (follow) => follow.length === 2 && follow[0] === sign && follow[1] !== " ",
    );
    const nexts = follows.filter(
      (follow) => follow.length > blank.length && follow.startsWith(blank),
    );
    let heads = 0;
    for (const next of nexts) heads |= edgeBit(next.charCodeAt(blank.length));
    return {
      tight: having(always),
      byUnit: new Map(pairs.map((pair) => [pair.charCodeAt(1), having([...always, pair])])),
      spaced: having([...always, blank]),
      byNext: new Map(
        nexts.map((next) => [next.slice(blank.length), having([...always, blank, next])]),
      ),
      heads,
    };
  };
  const signs = new Set(follows.map((follow) => follow[0] ?? " "));
  signs.delete(" ");
  return {
    plain: ways(""),
    bySign: new Map([...signs].map((sign) => [sign.charCodeAt(0), ways(sign)])),
  };
}

/** The rules that what follows offset `to` in or behind token `i` leaves. */
export function following(
  { plain, bySign }: RuleSet,
  text: string,
  tokens: readonly Token[],
  i: number,
  to: number,
): Candidates {
  const unit = text.charCodeAt(to);
  let ways = plain;
  let next = i + 1;
  if (!isBlank(unit)) {
    const behind = bySign.get(signOf(unit));
    if (!behind) return plain.tight;
    const second = text.charCodeAt(to + 1);
    if (!isBlank(second)) return behind.byUnit.get(signOf(second)) ?? behind.tight;
    ways = behind;
    // The sign is a token of its own, but for a letter behind a figure: "14h".
    if (tokens[i]!.end <= to) next++;
  }
  if (next >= tokens.length) return ways.spaced;
  const { start, form } = tokens[next]!;
  return (ways.heads & edgeBit(text.charCodeAt(start))) === 0
    ? ways.spaced
    : (ways.byNext.get(firstOf(form)) ?? ways.spaced);
}

/** Does what must stand before a rule stand before offset `at` in token `i`? */
export function preceded(
  { before, tails }: Candidate,
  text: string,
  tokens: readonly Token[],
  i: number,
  at: number,
): boolean {
  if (before === null) return true;
  if (i === 0 || !isBlank(text.charCodeAt(at - 1))) return false;
  const { end, form } = tokens[i - 1]!;
  return (tails & edgeBit(text.charCodeAt(end - 1))) !== 0 && before.has(lastOf(form));
}
