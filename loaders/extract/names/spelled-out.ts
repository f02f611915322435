import { N } from "./lexicon.js";
import { P } from "./profile.js";
import type { NameReader } from "./reader.js";
import { T } from "./sights.js";

/** A name with its acronym has no more words. */
const LONGEST = 9;
const INITIALS = 2;

/**
 * Names of organisations that the text itself spells out before their acronym, by their first token:
 * "Deutsche Wasser Liga (DWL)", "the Orsk River Authority (ORA)". The value is the end, exclusive.
 */
export function spelledOut(reader: NameReader): Map<number, number> {
  const found = new Map<number, number>();
  for (const open of reader.places) {
    if (!reader.sees(open, T.bracket) || !reader.isCap(open + 1) || !reader.reads(open + 2, ")"))
      continue;
    const { written, lower } = reader.traitsAt(open + 1);
    if (written.length < 2 || written.length > 7) continue;
    const from = startOf(reader, open, lower);
    if (from !== null) found.set(from, open);
  }
  return found;
}

/** The nearest word before `open` from which on the letters of `acronym` follow each other. */
function startOf(reader: NameReader, open: number, acronym: string): number | null {
  const { tokens } = reader;
  for (let from = open - 1; from >= Math.max(0, open - LONGEST); from--) {
    const { kind, lower } = tokens[from]!;
    if (kind === "mark") return null;
    if (!reader.isCap(from) || lower[0] !== acronym[0]) continue;
    if (reader.is(from, N.first | P.determiner) || !spells(reader, from, open, acronym)) continue;
    return from;
  }
  return null;
}

function spells(reader: NameReader, from: number, to: number, acronym: string): boolean {
  let at = 0;
  let initials = 0;
  for (let i = from; i < to && at < acronym.length; i++) {
    const { lower } = reader.tokens[i]!;
    for (let k = 0; k < lower.length && at < acronym.length; k++) {
      if (lower[k] !== acronym[at]) continue;
      at++;
      if (k === 0) initials++;
    }
  }
  return at === acronym.length && (initials >= INITIALS || (to - from === 1 && at > INITIALS));
}
