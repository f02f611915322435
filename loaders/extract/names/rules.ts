import type { NameLexicon } from "./lexicon.js";
import type { NameRule } from "./name-rule.js";
import { organizationRules as organization } from "./organization-rules.js";
import { personRules as person } from "./person-rules.js";
import { placeRules as place } from "./place-rules.js";
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

/**
 * The rules that a token of a form can meet in its situation, in order: for most words none. They are
 * picked once a form and situation, so that each token asks only rules that have a chance.
 */
export const rulesAt = (
  traits: Traits,
  situation: number,
  names: NameLexicon,
): readonly NameRule[] =>
  traits.rules[situation] ??
  (traits.rules[situation] = nameRules.filter(
    ({ where, begins }) => (where & ~situation) === 0 && begins(traits, names),
  ));
