import type { TimexRule } from "../rules/timex-rules.js";
import type { Token } from "../tokens.js";
import { isBlank, isDigit, lowerUnit } from "./characters.js";
import type { Pattern } from "./pattern.js";
import { firstOf } from "./words.js";

export interface Compiled {
  rule: TimexRule;
  pattern: Pattern;
}

/** A rule that can begin at a trigger. */
export interface Candidate extends Compiled {
  /** The words of which one must stand before the trigger and a blank; null where none must. */
  before: ReadonlySet<string> | null;
}

type Candidates = readonly Candidate[];

/** The rules left by what follows a place; each list in the order of the rules. */
interface Ways {
  /** Where no blank follows. */
  tight: Candidates;
  /** Where a blank follows, and then what no rule asks for. */
  spaced: Candidates;
  byNext: ReadonlyMap<string, Candidates>;
}

/** The rules that begin with a word or figure, sorted by what must follow it. */
export interface RuleSet {
  /** Behind each sign that a rule asks for right after the trigger, by its unit. */
  bySign: ReadonlyMap<number, Ways>;
  /** Behind the trigger itself. */
  plain: Ways;
}

/** Sorts the rules that can begin with `word`, a word in lower case or `#`. */
export function ruleSet(list: readonly Compiled[], word: string): RuleSet {
  const candidates = list.map(({ rule, pattern }) => ({
    candidate: { rule, pattern, before: pattern.before() },
    follows: [...pattern.follows(word)],
  }));
  const having = (passes: (follow: string) => boolean): Candidates =>
    candidates.filter(({ follows }) => follows.some(passes)).map(({ candidate }) => candidate);
  const asked = new Set(candidates.flatMap(({ follows }) => follows));
  const ways = (sign: string): Ways => {
    const any = new Set(["", sign]);
    const nexts = [...asked].filter(
      (follow) => follow.length > sign.length + 1 && follow.startsWith(`${sign} `),
    );
    return {
      tight: having(
        (follow) => any.has(follow) || (sign !== "" && follow[0] === sign && follow[1] !== " "),
      ),
      spaced: having((follow) => any.has(follow) || follow === `${sign} `),
      byNext: new Map(
        nexts.map((next) => [
          next.slice(sign.length + 1),
          having((follow) => any.has(follow) || follow === `${sign} ` || follow === next),
        ]),
      ),
    };
  };
  const signs = new Set([...asked].map((follow) => follow[0] ?? " "));
  signs.delete(" ");
  return {
    plain: ways(""),
    bySign: new Map([...signs].map((sign) => [sign.charCodeAt(0), ways(sign)])),
  };
}

const FIGURE = "#".charCodeAt(0);

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
    const behind = bySign.get(isDigit(unit) ? FIGURE : lowerUnit(unit));
    if (!behind) return plain.tight;
    if (!isBlank(text.charCodeAt(to + 1))) return behind.tight;
    ways = behind;
    // The sign is a token of its own, but for a letter behind a figure: "14h".
    if (tokens[i]!.end <= to) next++;
  }
  return next < tokens.length
    ? (ways.byNext.get(firstOf(tokens[next]!.form)) ?? ways.spaced)
    : ways.spaced;
}
