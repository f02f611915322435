import type { Form } from "../forms.js";
import { K } from "./kinds.js";
import { N, type NameLexicon } from "./lexicon.js";
import { P } from "./profile.js";

/** What a token is at first sight: bits, so that one look answers most questions. */
export const T = {
  /** A capitalised word that nothing explains but a name. Of a form: it can be one. */
  unknown: 1,
  /** A capitalised word follows directly, on the same line. */
  followed: 2,
  /** A state that only this text knows, or its adjective or people. */
  invented: 4,
  /** A capitalised word that itself follows a token directly, on the same line. */
  joined: 8,
  // Those above depend on where the token stands; what follows holds for every token of its form.
  cap: 16,
  number: 32,
  /** Can go on with the name before it. */
  part: 64,
  /** Two to six capital letters: "BKA", "G20". */
  acronym: 128,
  /** Can be a state: no list and no ending explains it. */
  stateLike: 256,
  /** Can be a name that the text knows from another place. */
  nameLike: 512,
  /** Can be the adjective or the people of a state. */
  demonymLike: 1024,
  /** A small word that ends like a verb in the past tense. */
  past: 2048,
  /** Marks: a bracket, and what a sentence opens behind. */
  bracket: 4096,
  opener: 8192,
  /** The mark that makes a possessor of a plural: "Dockers' Union". */
  possessor: 65536,
  /** A name can begin with it or be told by it: one of the places that the later passes visit. */
  place: 16384,
  /** A name can begin with it whatever follows. */
  begins: 32768,
} as const;

/** What decides, beside the form, which rules a token can meet: what a rule's `where` can ask. */
export const SITUATION = T.unknown | T.followed | T.invented;

const OPENERS = '.!?:„“"»«–—-';
/** Common nouns up to this length can be part of a name; names and states have so many letters at least. */
const SHORT_NOUN = 7;
const SHORTEST_NAME = 3;
const SHORTEST_STATE = 4;

/** A mark at first sight. */
export const markSight = (mark: string): number =>
  (mark === "(" ? T.bracket | T.place : 0) |
  (OPENERS.includes(mark) ? T.opener : 0) |
  (mark === "'" || mark === "’" ? T.possessor : 0);

/** A word or number at first sight. */
export function wordSight(
  form: Form,
  profile: number,
  kinds: number,
  opensPhrase: boolean,
  names: NameLexicon,
): number {
  const { lower, kind, cap } = form;
  const { capitalNouns, demonymEnd, past } = names.rules;
  let sight = 0;
  if (kind === "number") sight |= T.number;
  else if (cap) sight |= T.cap | capitalSight(form.written, lower, profile, kinds, names);
  if (!cap && !(profile & P.function) && past.test(lower)) sight |= T.past;
  if (kind === "word" && (cap || demonymEnd.test(lower))) sight |= T.demonymLike;
  const tells =
    opensPhrase ||
    (profile & P.statehood) !== 0 ||
    (!capitalNouns && (profile & (N.role | N.title)) !== 0);
  return sight & (T.cap | T.number | T.demonymLike) || tells ? sight | T.place : sight;
}

function capitalSight(
  written: string,
  lower: string,
  profile: number,
  kinds: number,
  { bits, rules }: NameLexicon,
): number {
  const acronym = isAcronym(written);
  const common = (profile & N.common) !== 0;
  let sight = acronym ? T.acronym : 0;
  if (!acronym && !(profile & (N.noName | N.orgTail | P.function)))
    if (!common || lower.length <= SHORT_NOUN) sight |= T.part;
  if (!common && !(profile & (N.noName | N.role | P.function))) {
    sight |= T.nameLike;
    if (written.length >= SHORTEST_NAME) sight |= T.unknown;
  }
  // A word that only its ending makes a common noun can be a state if it ends like one: "Ardelien".
  const noun = common && ((bits.get(lower) ?? 0) & N.common || !rules.stateEnd.test(lower));
  if (!noun && !(profile & (N.role | N.noName | N.first | P.function)))
    if (lower.length >= SHORTEST_STATE && !(kinds & K.familyName)) sight |= T.stateLike;
  return sight;
}

/** Two to six capital letters or digits, before an apostrophe. */
function isAcronym(written: string): boolean {
  if (written.length < 2 || written.length > 6) return false;
  for (let at = 0; at < written.length; at++) {
    const char = written[at]!;
    if (at > 1 && (char === "'" || char === "’")) break;
    if (char !== char.toUpperCase()) return false;
  }
  return true;
}
