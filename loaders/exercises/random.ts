import { createHash } from "node:crypto";
import { compare } from "../findings.js";

/**
 * The list in an order that looks random and depends on the seed and on each entry's own id alone:
 * a new row in a table does not move the others.
 */
export function shuffled<T>(list: readonly T[], id: (entry: T) => string, seed: string): T[] {
  return list
    .map((entry) => ({ entry, rank: digest(`${seed}\0${id(entry)}`) }))
    .sort((a, b) => compare(a.rank, b.rank))
    .map(({ entry }) => entry);
}

/** SHA-256 in hex, cut to `length` digits. */
export const digest = (text: string, length = 16): string =>
  createHash("sha256").update(text).digest("hex").slice(0, length);
