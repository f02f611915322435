import type { Span } from "../../../src/model/text.js";
import { perForm } from "../forms.js";
import { tokenise, type Token } from "../tokens.js";
import type { Context, Entity, Quote, Timex } from "../types.js";
import type { Words } from "./lexicon.js";

/** The layers of one text, as the draft rules look at them. Offsets are UTF-16. */
export interface Layers {
  sentences: Span[];
  timexes: Timex[];
  entities: Entity[];
  quotes: Quote[];
}

/** An issue of the scenario, by the words that hint at it. */
export interface IssueHint {
  id: string;
  keywords: readonly string[];
}

const CLAUSE_MARKS = new Set([",", ";", ":", "–", "—"]);
const partsClauses = perForm(({ written }) => CLAUSE_MARKS.has(written));

/** One text with its layers, and look-ups in them by place; each is O(log n). */
export class Scene {
  readonly tokens: Token[];
  private readonly sentences: Span[];
  private readonly hints: { id: string; pattern: RegExp }[];

  constructor(
    readonly text: string,
    readonly context: Context,
    readonly layers: Layers,
    issues: readonly IssueHint[],
  ) {
    this.tokens = tokenise(text);
    this.sentences = layers.sentences.flatMap((sentence) => pieces(sentence, this.tokens));
    this.hints = issues.flatMap(({ id, keywords }) =>
      keywords.length === 0 ? [] : [{ id, pattern: hintPattern(keywords) }],
    );
  }

  /** The sentence in which an offset lies, or the piece of a very long one; between two, the earlier. */
  sentenceAt(offset: number): Span {
    const { sentences } = this;
    const index = firstFrom(sentences, offset + 1) - 1;
    return sentences[Math.max(0, index)] ?? { start: 0, end: this.text.length };
  }

  tokensIn({ start, end }: Span): Token[] {
    return within(this.tokens, start, end);
  }

  /** The words of a list that stand in the span. */
  wordsIn({ start, end }: Span, list: Words): Token[] {
    const { tokens } = this;
    const found: Token[] = [];
    for (let i = firstFrom(tokens, start); i < tokens.length && tokens[i]!.start < end; i++)
      if (list.has(tokens[i]!.lower)) found.push(tokens[i]!);
    return found;
  }

  entitiesIn({ start, end }: Span): Entity[] {
    return within(this.layers.entities, start, end);
  }

  /** Does the span stand inside a time expression? */
  saysWhen({ start, end }: Span): boolean {
    const { timexes } = this.layers;
    const timex = timexes[firstFrom(timexes, start + 1) - 1];
    return timex !== undefined && end <= timex.end;
  }

  /** The stretch around `span` between two marks that part clauses, inside its sentence. */
  clauseOf(span: Span): Span {
    const sentence = this.sentenceAt(span.start);
    let { start, end } = sentence;
    const { tokens } = this;
    const at = firstFrom(tokens, span.start);
    for (let i = at - 1; i >= 0 && tokens[i]!.start >= sentence.start; i--)
      if (partsClauses(tokens[i]!.form)) {
        start = tokens[i]!.end;
        break;
      }
    for (
      let i = firstFrom(tokens, span.end);
      i < tokens.length && tokens[i]!.end <= sentence.end;
      i++
    )
      if (partsClauses(tokens[i]!.form)) {
        end = tokens[i]!.start;
        break;
      }
    return trimmed(this.text, { start, end });
  }

  /** The issue most of whose keywords, by letters, stand in the span; null where none does. */
  issueIn({ start, end }: Span): string | null {
    if (this.hints.length === 0) return null;
    const words = this.text.slice(start, end);
    let best: { id: string; letters: number } | null = null;
    for (const { id, pattern } of this.hints) {
      let letters = 0;
      for (const [match] of words.matchAll(pattern)) letters += match.length;
      if (letters > (best?.letters ?? 0)) best = { id, letters };
    }
    return best?.id ?? null;
  }
}

/** Longer sentences are looked at in pieces, so that time stays linear in any text. */
const LONGEST = 4000;

function pieces({ start, end }: Span, tokens: readonly Token[]): Span[] {
  if (end - start <= LONGEST) return [{ start, end }];
  const found: Span[] = [];
  for (let from = start; from < end;) {
    const next = tokens[firstFrom(tokens, from + LONGEST)]?.start ?? end;
    const to = Math.min(next, end);
    found.push({ start: from, end: to });
    from = to;
  }
  return found;
}

/** Keywords match from the start of a word, so that inflected forms count; longer ones first. */
function hintPattern(keywords: readonly string[]): RegExp {
  const escaped = [...keywords]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/\s+/g, "\\s+"));
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join("|")})`, "giu");
}

/** Index of the first span that starts at or after `offset`; spans are in order. */
export function firstFrom(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function within<T extends Span>(spans: readonly T[], start: number, end: number): T[] {
  const found: T[] = [];
  for (let i = firstFrom(spans, start); i < spans.length && spans[i]!.start < end; i++)
    if (spans[i]!.end <= end) found.push(spans[i]!);
  return found;
}

/** Is one of the words in the list? */
export const holds = (tokens: readonly Token[], words: Words): boolean =>
  tokens.some(({ lower }) => words.has(lower));

/** Cuts blanks, and the full stop of the sentence, off both ends. */
export function trimmed(text: string, { start, end }: Span): Span {
  while (start < end && /\s/.test(text[start]!)) start++;
  while (end > start && /[\s.]/.test(text[end - 1]!)) end--;
  return { start, end };
}
