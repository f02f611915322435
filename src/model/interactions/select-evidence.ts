import { offsetMap, type Span } from "../text.js";
import { feedback, settle, type Grader } from "./grader.js";
import { graderWords } from "./words.js";

/**
 * Marking the passage that proves something. The score is the token F1 between the marked words
 * and the key (van Rijsbergen's F with equal weight), the best over all accepted answers. Function
 * words weigh nothing, so an article more or less at the edge is no mistake; if a key has no other
 * words ("man"), they weigh as usual.
 */
export const selectEvidence: Grader<"select-evidence"> = {
  isEmpty: (response) => response.length === 0,
  perfect: ({ solution }) => solution.key.spans.map(({ start, end }) => ({ start, end })),
  grade(item, response, { lang, article }) {
    const say = graderWords[lang];
    const tokens = tokensOf(article);
    const { spans, alternatives, aside } = item.solution.key;
    const given = marked(tokens, response);
    const best = [spans, ...alternatives]
      .map((answer) => score(tokens, marked(tokens, answer), given))
      .reduce((a, b) => (b.f1 > a.f1 ? b : a));
    if (given.size === 0) return settle(item, 0, [feedback("note", say.empty)]);
    const asides = marked(tokens, aside);
    const inAside = best.extra.filter((i) => asides.has(i));
    const told = [
      ...runs(tokens, article, best.missing).map(({ text, span }) =>
        feedback("missing", say.evidenceMissing(text), item.solution.evidence, [span]),
      ),
      ...runs(tokens, article, inAside).map(({ text, span }) =>
        feedback("aside", say.evidenceAside(text), [], [span]),
      ),
      ...runs(
        tokens,
        article,
        best.extra.filter((i) => !asides.has(i)),
      ).map(({ text, span }) => feedback("extra", say.evidenceExtra(text), [], [span])),
    ];
    return settle(item, best.f1, told);
  },
};

interface Token extends Span {
  word: string;
}

/** Words with their code-point spans; punctuation is no token. */
export function tokensOf(text: string): Token[] {
  const map = offsetMap(text);
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+(?:[-'’.,][\p{L}\p{M}\p{N}]+)*/gu)].map((found) => ({
    word: found[0].toLowerCase(),
    start: map.toPoints(found.index),
    end: map.toPoints(found.index + found[0].length),
  }));
}

/** Words that carry grammar rather than the claim; negations are left out on purpose. */
const functionWords = new Set(
  (
    "der die das den dem des ein eine einen einem einer eines und oder auch zu dass daß im in am an " +
    "the a an and or also to that of at on"
  ).split(" "),
);

/** Token numbers that a set of spans touches; a span of blanks and marks touches none. */
function marked(tokens: readonly Token[], spans: readonly Span[]): Set<number> {
  const hit = new Set<number>();
  for (const { start, end } of spans)
    tokens.forEach((token, i) => token.start < end && token.end > start && hit.add(i));
  return hit;
}

function score(tokens: readonly Token[], key: Set<number>, given: Set<number>) {
  const plain = [...key].every((i) => functionWords.has(tokens[i]!.word));
  const weighs = (i: number) => plain || !functionWords.has(tokens[i]!.word);
  const both = [...key].filter((i) => given.has(i) && weighs(i)).length;
  const missing = [...key].filter((i) => !given.has(i) && weighs(i));
  const extra = [...given].filter((i) => !key.has(i) && weighs(i));
  const sum = 2 * both + missing.length + extra.length;
  return { f1: sum === 0 ? 0 : (2 * both) / sum, missing, extra };
}

/** Neighbouring tokens joined into passages, with the article's own punctuation between them. */
function runs(tokens: readonly Token[], text: string, numbers: readonly number[]) {
  const map = offsetMap(text);
  const sorted = [...numbers].sort((a, b) => a - b);
  const groups: number[][] = [];
  for (const i of sorted) {
    const last = groups.at(-1);
    const between = last && sorted.length > 0 ? range(last.at(-1)! + 1, i) : [];
    if (last && between.every((j) => functionWords.has(tokens[j]!.word))) last.push(i);
    else groups.push([i]);
  }
  return groups.map((group) => {
    const span = { start: tokens[group[0]!]!.start, end: tokens[group.at(-1)!]!.end };
    return { span, text: text.slice(map.toUnits(span.start), map.toUnits(span.end)) };
  });
}

const range = (from: number, to: number) =>
  Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
