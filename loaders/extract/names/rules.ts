import type { NameLexicon } from "./lexicon.js";
import type { NameRule } from "./name-rule.js";
import { organizationRules as organization } from "./organization-rules.js";
import { personRules as person } from "./person-rules.js";
import { placeRules as place } from "./place-rules.js";
import { SITUATION } from "./sights.js";
import type { Traits } from "./traits.js";

/** The rules for names, the surer ones first: the first that fits at a token decides. */
export const nameRules: NameRule[] = [
  organization.organizationNoun,
  organization.organizationAdjective,
  organization.organizationPurpose,
  place.placeAdjective,
  person.person,
  place.gazetteer,
  place.inventedState,
  place.government,
  person.givenName,
  organization.organizationHead,
  organization.organizationTail,
  organization.organizationEnd,
  organization.acronym,
  place.placeHead,
  place.placeNoun,
  place.placeTail,
  place.placeOwns,
  place.town,
  place.placeKind,
  person.personRole,
  place.placeListed,
  person.nameRun,
  place.placeEnd,
  place.placePreposition,
  person.surname,
  person.familyName,
  person.nameSpeaks,
  person.nameOwns,
  person.nameListed,
  person.nameSubject,
  person.nameApposed,
  person.bareName,
];

/** The rules that words of one make can meet, by their situation: bits of `SITUATION`. */
export type RuleTable = readonly (readonly NameRule[])[];

export const NO_RULES: RuleTable = [];
const tables = new Map<string, RuleTable>();

/**
 * The rules that a form can meet, picked once, so that each token asks only those that have a
 * chance: most words meet none. Forms that can begin the same rules share one table.
 */
export function rulesFor(traits: Traits, names: NameLexicon): RuleTable {
  const rules = nameRules.filter((rule) => rule.begins(traits, names));
  const make = rules.map(({ name }) => name).join(" ");
  let table = tables.get(make);
  if (!table) tables.set(make, (table = bySituation(rules)));
  return table;
}

const bySituation = (rules: NameRule[]): RuleTable =>
  Array.from({ length: SITUATION + 1 }, (_, situation) =>
    rules.filter(({ where }) => (where & ~situation) === 0),
  );
