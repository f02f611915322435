/**
 * Folding makes two spellings of the same words equal: Unicode NFC, any run of white space as one
 * space, soft hyphens and zero-width marks dropped. The folded text remembers where each of its
 * UTF-16 units came from, so a match can be carried back.
 */
export interface Folded {
  text: string;
  /** Start and end, in UTF-16 units of the source, of what became unit `i`. */
  starts: number[];
  ends: number[];
}

/** Stands for a paragraph break (a white-space run with a blank line) in folded text. */
export const BREAK = "\n";

// A base with its combining marks, or a run of Hangul jamo: the pieces within which NFC composes.
const CLUSTER = /[\u1100-\u11ff]+|\P{M}\p{M}*|\p{M}+/gsu;
const BLANK = /^\s$/u;
const INVISIBLE = /^[\u00ad\u200b\u2060\ufeff]$/u;

/** Folds `source`; leading and trailing white space is dropped. */
export function fold(source: string): Folded {
  const folded: Folded = { text: "", starts: [], ends: [] };
  const units: string[] = [];
  const push = (piece: string, start: number, end: number, each: boolean) => {
    for (let i = 0; i < piece.length; i++) {
      units.push(piece[i]!);
      folded.starts.push(each ? start + i : start);
      folded.ends.push(each ? start + i + 1 : end);
    }
  };
  let gap: { start: number; end: number; lines: number } | null = null;
  for (const match of source.matchAll(CLUSTER)) {
    const cluster = match[0];
    const at = match.index;
    // U+FEFF counts as white space in JavaScript; here it is a mark without width.
    if (INVISIBLE.test(cluster)) continue;
    if (BLANK.test(cluster)) {
      gap ??= { start: at, end: at, lines: 0 };
      gap.end = at + cluster.length;
      if (cluster === "\n") gap.lines++;
      continue;
    }
    if (gap && units.length > 0) push(gap.lines > 1 ? BREAK : " ", gap.start, gap.end, false);
    gap = null;
    const composed = cluster.normalize("NFC");
    push(composed, at, at + cluster.length, composed === cluster);
  }
  folded.text = units.join("");
  return folded;
}
