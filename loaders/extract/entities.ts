import { NAMES, PROFILES } from "./lexicons.js";
import { joinActors } from "./names/actors.js";
import { stateOfCapital } from "./names/metonyms.js";
import { roleMentions } from "./names/roles.js";
import { NameReader } from "./names/reader.js";
import { nameRules } from "./names/rules.js";
import { tokenise } from "./tokens.js";
import type { Entity, Lang } from "./types.js";

/**
 * Finds mentions of persons, places, organisations and state adjectives (`MISC`) in `text`, in
 * order, without overlap, UTF-16 spans. Mentions with the same `key` mean the same actor. Never
 * throws; linear in the length of the text.
 */
export function entities(text: string, lang: Lang): Entity[] {
  const tokens = tokenise(text);
  const reader = new NameReader(text, tokens, NAMES[lang], PROFILES[lang]);
  const entities: Entity[] = [];
  for (let i = 0; i < tokens.length;) {
    const entity = reader.mayBegin(i) ? nameAt(reader, i) : null;
    if (!entity) {
      i++;
      continue;
    }
    const { from, to, type, key, rule } = entity;
    const state = type === "LOC" ? stateOfCapital(reader, from, to) : null;
    entities.push({
      start: tokens[from]!.start,
      end: tokens[to - 1]!.end,
      type,
      key: state ?? key,
      rule: state ? "capital-as-state" : rule,
    });
    if (type === "PER")
      reader.surnames.add(NAMES[lang].stemOf(tokens[to - 1]!.lower)).add(tokens[to - 1]!.lower);
    i = to;
  }
  joinActors(text, entities);
  const roles = roleMentions(reader, entities);
  return roles.length === 0 ? entities : [...entities, ...roles].sort((a, b) => a.start - b.start);
}

function nameAt(reader: NameReader, i: number) {
  for (const rule of nameRules) {
    const match = rule.match(reader, i);
    if (match) return { ...match, rule: rule.name };
  }
  return null;
}
