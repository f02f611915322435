import type { NameRule } from "./name-rule.js";
import { organizationRules as organization } from "./organization-rules.js";
import { personRules as person } from "./person-rules.js";
import { placeRules as place } from "./place-rules.js";

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

/** Rules that ask for an unknown word first. */
const forUnknown = new Set<NameRule>([
  organization.organizationNoun,
  place.placeNoun,
  place.placeOwns,
  place.town,
  place.placeKind,
  place.placeListed,
  person.nameRun,
  person.surname,
  person.nameSpeaks,
  person.nameOwns,
  person.nameListed,
  person.nameSubject,
  person.nameApposed,
  person.bareName,
]);

/** The rules that a word can meet that is not unknown: most nouns of a German text ask only these. */
export const rulesForKnown = nameRules.filter((rule) => !forUnknown.has(rule));
