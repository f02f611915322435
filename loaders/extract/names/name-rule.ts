import type { Entity } from "../types.js";
import { LONGEST_NAME, type NameReader } from "./reader.js";

/** A name found: tokens `from` to `to` (exclusive). */
export interface Found {
  from: number;
  to: number;
  type: Entity["type"];
  key: string;
}

/** One way to recognise a name that begins at, or is announced by, token `i`. */
export interface NameRule {
  name: string;
  match(reader: NameReader, i: number): Found | null;
}

export const found = (from: number, to: number, type: Entity["type"], key = ""): Found => ({
  from,
  to,
  type,
  key,
});

/** The end of the run of tokens from `i` on that fit, within the length of a name. */
export function runAt(reader: NameReader, i: number, fits: (at: number) => boolean): number {
  let to = i;
  while (to < i + LONGEST_NAME && to < reader.tokens.length && fits(to)) to++;
  return to;
}
