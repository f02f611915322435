import type { Span } from "../../../src/model/text.js";
import type { Token } from "../tokens.js";
import type { DraftLexicon } from "./lexicon.js";

/** A clause that says on what a stand depends. */
export interface Condition extends Span {
  rule: string;
}

const CLOSERS = new Set([",", ";", ":", ".", "!", "?", "–", "—", "«", "“", "”", '"', "»"]);

/** The first conditional clause among the tokens of a message; null where there is none. */
export function conditionIn(
  tokens: readonly Token[],
  lexicon: DraftLexicon,
  opensSentence: boolean,
): Condition | null {
  for (let i = 0; i < tokens.length; i++) {
    for (const { rule, opener } of lexicon.conditions.get(tokens[i]!.lower) ?? []) {
      if (!opener.every((word, k) => tokens[i + k]?.lower === word)) continue;
      const atHead = i === 0 ? opensSentence : tokens[i - 1]!.kind === "mark";
      if (rule.atHead && !atHead) continue;
      let last = i + opener.length;
      // "es sei denn, ...": the comma behind the opener belongs to it.
      if (tokens[last]?.lower === ",") last++;
      while (last < tokens.length && !CLOSERS.has(tokens[last]!.lower)) last++;
      if (last - i - opener.length < 1) continue;
      return { start: tokens[i]!.start, end: tokens[last - 1]!.end, rule: rule.name };
    }
  }
  return null;
}
