/** A passage of a longer text, in UTF-16 units, and how like the pattern it is (1 the same). */
export interface Likeness {
  start: number;
  end: number;
  similarity: number;
}

const WORD = /[\p{L}\p{N}\p{M}]/u;

/**
 * The passages of `text` most like `pattern`, best first: at least `threshold` similar, at most
 * `limit`, none overlapping, cut at word boundaries. Approximate string matching after Sellers
 * (1980): edit distance with a free start and end; time grows with text × pattern.
 */
export function bestMatches(
  text: string,
  pattern: string,
  threshold: number,
  limit = 3,
): Likeness[] {
  const a = comparable(pattern);
  const b = comparable(text);
  const columns = endings(a, b);
  const wanted = (1 - threshold) * a.length;
  const order = columns
    .map((column, end) => ({ ...column, end }))
    .filter(({ cost, start, end }) => cost <= wanted && end > start)
    .sort((x, y) => x.cost - y.cost || x.end - y.end);
  const chosen: Likeness[] = [];
  for (const { start, end } of order) {
    if (chosen.length === limit) break;
    const place = toWords(text, start, end);
    if (chosen.some((other) => place.start < other.end && other.start < place.end)) continue;
    const similarity = likeness(pattern, text.slice(place.start, place.end));
    if (similarity >= threshold) chosen.push({ ...place, similarity });
  }
  return chosen.sort((x, y) => y.similarity - x.similarity || x.start - y.start);
}

/**
 * How like two strings are: 1 for equal, 0 for nothing in common. Edit distance in which two letters
 * that changed places count once; case and the shape of quotation marks do not count.
 */
export function likeness(one: string, other: string): number {
  const a = comparable(one);
  const b = comparable(other);
  const length = Math.max(a.length, b.length);
  if (length === 0) return 1;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const turn = swapped ? before[j - 2]! + 1 : Infinity;
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + same, turn));
    }
    before = row;
    row = next;
  }
  return 1 - row[b.length]! / length;
}

/** The candidate most like `word`, or null where none is near. The first wins a tie. */
export function nearest(word: string, candidates: Iterable<string>): string | null {
  let best: string | null = null;
  let score = 0.5;
  for (const candidate of candidates) {
    const similarity = likeness(word, candidate);
    if (similarity > score) [best, score] = [candidate, similarity];
  }
  return best;
}

/** For each end in `text`: the cheapest alignment of the whole pattern, and where it starts. */
function endings(pattern: string, text: string): { cost: number; start: number }[] {
  const m = pattern.length;
  let costs = Uint32Array.from({ length: m + 1 }, (_, i) => i);
  let starts = new Uint32Array(m + 1);
  const result = [{ cost: m, start: 0 }];
  for (let j = 1; j <= text.length; j++) {
    const nextCosts = new Uint32Array(m + 1);
    const nextStarts = new Uint32Array(m + 1);
    nextStarts[0] = j;
    for (let i = 1; i <= m; i++) {
      const swap = costs[i - 1]! + (pattern[i - 1] === text[j - 1] ? 0 : 1);
      const skip = costs[i]! + 1;
      const add = nextCosts[i - 1]! + 1;
      const cost = Math.min(swap, skip, add);
      nextCosts[i] = cost;
      nextStarts[i] =
        cost === swap ? starts[i - 1]! : cost === add ? nextStarts[i - 1]! : starts[i]!;
    }
    costs = nextCosts;
    starts = nextStarts;
    result.push({ cost: costs[m]!, start: starts[m]! });
  }
  return result;
}

/** Grows or shrinks a passage to whole words: a proposal must never end inside one. */
function toWords(text: string, start: number, end: number): { start: number; end: number } {
  const inside = (at: number) => WORD.test(text[at - 1] ?? " ") && WORD.test(text[at] ?? " ");
  let from = start;
  let to = end;
  while (from > 0 && inside(from)) from--;
  while (to < text.length && inside(to)) to++;
  while (from < to && /\s/.test(text[from]!)) from++;
  while (to > from && /\s/.test(text[to - 1]!)) to--;
  return { start: from, end: to };
}

/** Lower case and plain marks, unit for unit, so that offsets stay. */
function comparable(text: string): string {
  let plain = "";
  for (const unit of text) {
    const lower = unit.toLowerCase();
    const kept = lower.length === unit.length ? lower : unit;
    plain += /[«»„“”"‚‘’'‹›]/.test(kept) ? '"' : /[–—‑-]/.test(kept) ? "-" : kept;
  }
  return plain;
}
