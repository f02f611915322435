import { NAMES, TRAITS } from "./lexicons.js";
import { joinActors } from "./names/actors.js";
import { settleTypes } from "./names/consensus.js";
import { stateOfCapital } from "./names/metonyms.js";
import type { Named } from "./names/name-rule.js";
import { NameReader } from "./names/reader.js";
import { roleMentions } from "./names/roles.js";
import { spelledOut } from "./names/spelled-out.js";
import { tokenise } from "./tokens.js";
import type { Entity, Lang } from "./types.js";

/**
 * Finds mentions of persons, places, organisations and state adjectives (`MISC`) in `text`, in
 * order, without overlap, UTF-16 spans. Mentions with the same `key` mean the same actor. Never
 * throws; linear in the length of the text.
 */
export function entities(text: string, lang: Lang): Entity[] {
  const reader = new NameReader(text, tokenise(text), NAMES[lang], TRAITS[lang]);
  const named = settleTypes(reader, namesIn(reader));
  const entities = named.map((name) => entityOf(reader, name));
  joinActors(reader, named, entities);
  const roles = roleMentions(reader, named, entities);
  return roles.length === 0 ? entities : [...entities, ...roles].sort((a, b) => a.start - b.start);
}

/** The mention of a name: without what makes it a possessor, and where a capital speaks, its state. */
function entityOf(reader: NameReader, { from, to, type, key, rule }: Named): Entity {
  const state = type === "LOC" ? stateOfCapital(reader, from, to) : null;
  return {
    start: reader.tokens[from]!.start,
    end: reader.tokens[to - 1]!.end - reader.traitsAt(to - 1).possessive,
    type,
    key: state ?? key,
    rule: state ? "capital-as-state" : rule,
  };
}

/** The names that the rules find, from left to right; each knows those before it. */
function namesIn(reader: NameReader): Named[] {
  const spelled = spelledOut(reader);
  const found: Named[] = [];
  let behind = 0;
  for (const i of reader.places) {
    if (i < behind) continue;
    const end = spelled.get(i);
    const named = end === undefined ? nameAt(reader, i) : spelledName(i, end);
    if (!named) continue;
    found.push(named);
    if (named.type === "PER") {
      const { stem, lower } = reader.traitsAt(named.to - 1);
      reader.surnames.add(stem).add(lower);
    }
    reader.last = named;
    behind = named.to;
  }
  return found;
}

const spelledName = (from: number, to: number): Named => ({
  from,
  to,
  type: "ORG",
  key: "",
  rule: "organization-spelled",
});

function nameAt(reader: NameReader, i: number): Named | null {
  for (const rule of reader.rulesAt(i)) {
    const named = rule.match(reader, i);
    if (!named) continue;
    named.rule = rule.name;
    return named;
  }
  return null;
}
