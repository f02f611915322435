import type { Entity } from "../types.js";

/**
 * Gives mentions of the same actor the same key: a surname alone means the last person who bore it,
 * an acronym in brackets means the body named before it, a genitive means its base.
 */
export function joinActors(text: string, found: Entity[]): Entity[] {
  const persons = new Map<string, string>();
  const aliases = new Map<string, string>();
  let previous: Entity | null = null;
  for (const entity of found) {
    const name = text.slice(entity.start, entity.end).toLowerCase().replace(/\s+/g, " ");
    if (entity.type === "PER") entity.key = personKey(name, persons);
    else if (entity.key === "") {
      const bracketed =
        previous !== null &&
        previous.type === "ORG" &&
        /^\s*\($/.test(text.slice(previous.end, entity.start));
      const known = aliases.get(name);
      entity.key = known ?? (bracketed ? previous!.key : `${entity.type.toLowerCase()}:${name}`);
      aliases.set(name, entity.key);
    }
    previous = entity;
  }
  return found;
}

function personKey(name: string, persons: Map<string, string>): string {
  const words = name.split(" ");
  let last = words.at(-1)!;
  if (!persons.has(last)) {
    const base = last.replace(/(?:['’]s?|s)$/, "");
    if (persons.has(base)) last = base;
  }
  if (words.length === 1) return persons.get(last) ?? `per:${name}`;
  const key = `per:${words.slice(0, -1).join(" ")} ${last}`;
  persons.set(last, key);
  return key;
}
