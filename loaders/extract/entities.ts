import { NAMES, TRAITS } from "./lexicons.js";
import { joinActors } from "./names/actors.js";
import { settleTypes, type Named } from "./names/consensus.js";
import { stateOfCapital } from "./names/metonyms.js";
import { roleMentions } from "./names/roles.js";
import { NameReader } from "./names/reader.js";
import { nameRules, rulesForKnown } from "./names/rules.js";
import { spelledOut } from "./names/spelled-out.js";
import { tokenise, type Token } from "./tokens.js";
import type { Entity, Lang } from "./types.js";

/**
 * Finds mentions of persons, places, organisations and state adjectives (`MISC`) in `text`, in
 * order, without overlap, UTF-16 spans. Mentions with the same `key` mean the same actor. Never
 * throws; linear in the length of the text.
 */
export function entities(text: string, lang: Lang): Entity[] {
  const tokens = tokenise(text);
  const reader = new NameReader(text, tokens, NAMES[lang], TRAITS[lang]);
  const entities = settleTypes(reader, namesIn(reader)).map(({ from, to, type, key, rule }) => {
    const state = type === "LOC" ? stateOfCapital(reader, from, to) : null;
    return {
      start: tokens[from]!.start,
      end: endOf(tokens[to - 1]!),
      type,
      key: state ?? key,
      rule: state ? "capital-as-state" : rule,
    };
  });
  joinActors(text, entities);
  const roles = roleMentions(reader, entities);
  return roles.length === 0 ? entities : [...entities, ...roles].sort((a, b) => a.start - b.start);
}

/** The end of a name, without what makes it a possessor: "Orvany's". */
const endOf = ({ form, end }: Token): number => end - POSSESSIVE.exec(form.written)![0].length;
const POSSESSIVE = /(?:['’]s)?$/;

/** The names that the rules find, from left to right; each knows those before it. */
function namesIn(reader: NameReader): Named[] {
  const { tokens } = reader;
  const spelled = spelledOut(reader);
  const found: Named[] = [];
  for (let i = 0; i < tokens.length;) {
    const named = nameAt(reader, i, spelled);
    if (!named) {
      i++;
      continue;
    }
    found.push(named);
    if (named.type === "PER") {
      reader.surnames.add(reader.stem(named.to - 1)).add(tokens[named.to - 1]!.lower);
    }
    reader.last = named;
    i = named.to;
  }
  return found;
}

function nameAt(reader: NameReader, i: number, spelled: Map<number, number>): Named | null {
  if (!reader.mayBegin(i)) return null;
  const end = spelled.get(i);
  if (end !== undefined)
    return { from: i, to: end, type: "ORG", key: "", rule: "organization-spelled" };
  if (reader.isPlain(i)) return null;
  for (const rule of reader.isUnknown(i) ? nameRules : rulesForKnown) {
    const match = rule.match(reader, i);
    if (match) return { ...match, rule: rule.name };
  }
  return null;
}
