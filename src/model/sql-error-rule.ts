import type { SqlPlace } from "./sql-position.js";
import type { Text } from "./vocabulary.js";

/** The tables a query may use, with the names of their columns. */
export type Schema = Record<string, readonly string[]>;

/** A message that a rule knows, with what it was said about. */
export interface Case {
  match: RegExpExecArray;
  sql: string;
  schema: Schema;
  place: SqlPlace | null;
}
/** How one kind of message is put into plain words. */
export interface Rule {
  kind: string;
  pattern: RegExp;
  what: (found: Case) => Text;
  remedy?: (found: Case) => Text | null;
}

export const say = (de: string, en: string): Text => ({ de, en });

/** »did you mean« in both languages. */
export const meant = (name: string) => say(`Meinten Sie ${name}?`, `Did you mean ${name}?`);
export const listed = (names: readonly string[]) => names.join(", ");
