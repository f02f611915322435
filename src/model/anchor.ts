import { BREAK, fold } from "./fold.js";
import { bestMatches } from "./similarity.js";
import { offsetMap, type Span } from "./text.js";

/** A W3C TextQuoteSelector; `occurrence` counts, from 1, the places that fit the rest. */
export interface QuoteSelector {
  exact: string;
  prefix?: string | undefined;
  suffix?: string | undefined;
  occurrence?: number | undefined;
}

/** A passage that looks like a quote that was not found. Spans are code points. */
export interface NearMiss {
  span: Span;
  text: string;
  /** 1 for the same letters, 0 for nothing in common. */
  similarity: number;
}

/** What became of a quote: its one place, or why it is an orphan. Spans are code points. */
export type Anchoring =
  | { status: "anchored"; span: Span }
  | { status: "empty" }
  | {
      status: "missing";
      near: NearMiss[];
      /** Where the words stand, but not with this prefix, suffix or occurrence. */
      elsewhere: Span[];
      /** The words stand in the text, but not in the part that is searched. */
      outside: boolean;
    }
  | { status: "ambiguous"; candidates: Span[] }
  | { status: "across" };

export interface Anchor {
  /** Every place at which the quote stands, overlapping ones too, in order. */
  matches(quote: QuoteSelector): Span[];
  /** Exact or orphan: the one place of the quote, or the reason why there is none. */
  resolve(quote: QuoteSelector): Anchoring;
}

/** A near miss below this is more likely another sentence than a slip. */
const NEAR = 0.6;

/**
 * Prepares `text` for anchoring. With `within` (code points) only that part is searched, so that a
 * header is never taken for prose; offsets still count from the start of the text.
 */
export function createAnchor(text: string, within?: Span): Anchor {
  const map = offsetMap(text);
  const from = within ? map.toUnits(within.start) : 0;
  const folded = fold(text.slice(from, within ? map.toUnits(within.end) : undefined));
  const flat = folded.text.replaceAll(BREAK, " ");

  const span = (at: number, length: number): Span => ({
    start: map.toPoints(from + folded.starts[at]!),
    end: map.toPoints(from + folded.ends[at + length - 1]!),
  });

  const places = (haystack: string, quote: QuoteSelector): number[] => {
    const exact = flatten(quote.exact);
    if (exact === "") return [];
    const prefix = flatten(quote.prefix ?? "");
    const suffix = flatten(quote.suffix ?? "");
    return allIndexes(haystack, exact).filter(
      (at) =>
        haystack
          .slice(Math.max(0, at - prefix.length - 1), at)
          .trimEnd()
          .endsWith(prefix) &&
        haystack
          .slice(at + exact.length, at + exact.length + suffix.length + 1)
          .trimStart()
          .startsWith(suffix),
    );
  };

  const matches = (quote: QuoteSelector): Span[] => {
    const { length } = flatten(quote.exact);
    const found = places(folded.text, quote).map((at) => span(at, length));
    const { occurrence } = quote;
    return occurrence === undefined ? found : found.slice(occurrence - 1, occurrence);
  };

  const resolve = (quote: QuoteSelector): Anchoring => {
    const exact = flatten(quote.exact);
    if (exact === "") return { status: "empty" };
    const found = matches(quote);
    if (found.length === 1) return { status: "anchored", span: found[0]! };
    if (found.length > 1) return { status: "ambiguous", candidates: found };
    const elsewhere = matches({ exact });
    if (elsewhere.length === 0 && flat.includes(exact)) return { status: "across" };
    const outside = elsewhere.length === 0 && flatten(text).includes(exact);
    const near = elsewhere.length > 0 || outside ? [] : bestMatches(flat, exact, NEAR);
    return {
      status: "missing",
      elsewhere,
      outside,
      near: near.map(({ start, end, similarity }) => {
        const place = span(start, end - start);
        const words = text.slice(map.toUnits(place.start), map.toUnits(place.end));
        return { span: place, text: words, similarity };
      }),
    };
  };

  return { matches, resolve };
}

/** A quote is one stretch of words: its own line breaks mean nothing. */
function flatten(quote: string): string {
  return fold(quote).text.replaceAll(BREAK, " ");
}

function allIndexes(haystack: string, needle: string): number[] {
  const found: number[] = [];
  for (let at = haystack.indexOf(needle); at >= 0; at = haystack.indexOf(needle, at + 1))
    found.push(at);
  return found;
}
