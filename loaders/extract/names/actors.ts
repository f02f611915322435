import type { Entity } from "../types.js";
import type { Named } from "./name-rule.js";
import type { NameReader } from "./reader.js";

/**
 * Gives mentions of the same actor the same key: a surname alone means the last person who bore it,
 * an acronym in brackets means the body named before it, a genitive means its base. `found` are the
 * mentions of the names `named`, one by one.
 */
export function joinActors(reader: NameReader, named: Named[], found: Entity[]): void {
  const persons = new Map<string, string>();
  const aliases = new Map<string, string>();
  for (let k = 0; k < found.length; k++) {
    const entity = found[k]!;
    if (entity.type === "PER") entity.key = personKey(nameOf(reader, named[k]!, entity), persons);
    else if (entity.key === "") {
      const name = nameOf(reader, named[k]!, entity);
      entity.key =
        aliases.get(name) ??
        bodyBefore(reader.text, found[k - 1], entity)?.key ??
        `${entity.type.toLowerCase()}:${name}`;
      aliases.set(name, entity.key);
    }
  }
}

/** White space that is not one blank. */
const UNEVEN = /\s\s|[^\S ]/;

/** The name in lower case, with one blank between its words, as no possessor. */
function nameOf(reader: NameReader, { from, to }: Named, { start, end }: Entity): string {
  if (to - from === 1) return reader.traitsAt(from).name;
  const name = reader.text.slice(start, end).toLowerCase();
  return UNEVEN.test(name) ? name.replace(/\s+/g, " ") : name;
}

/** The organisation named right before a name in brackets. */
const bodyBefore = (text: string, before: Entity | undefined, { start }: Entity) =>
  before?.type === "ORG" && /^\s*\($/.test(text.slice(before.end, start)) ? before : null;

function personKey(name: string, persons: Map<string, string>): string {
  const blank = name.lastIndexOf(" ");
  const last = surnameIn(name.slice(blank + 1), persons);
  if (blank < 0) return persons.get(last) ?? `per:${name}`;
  const key = `per:${name.slice(0, blank)} ${last}`;
  persons.set(last, key);
  return key;
}

/** The surname as the text gave it before: "Grobecks" is "Grobeck". */
function surnameIn(word: string, persons: Map<string, string>): string {
  if (persons.size === 0 || persons.has(word)) return word;
  const base = word.replace(/(?:['’]s?|s)$/, "");
  return persons.has(base) ? base : word;
}
