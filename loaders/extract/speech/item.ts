import type { Attribution } from "../rules/speech-rules.js";
import type { Form } from "../forms.js";
import type { VerbForm, Word } from "./lexicon.js";
import { isQuotationMark } from "./quotation-marks.js";
import { N, R, S, SIGNAL, V, W } from "./word-classes.js";

/**
 * A word, number or mark with all that the grammar asks about it, or a whole quotation folded into
 * one. All tokens of a form share their item: where it stands is known to the unit alone.
 */
export interface Item {
  lower: string;
  kind: Form["kind"] | "quote";
  cap: boolean;
  /** Word classes, roles in a frame and shape: the bits of `W`, `R` and `S`. */
  bits: number;
  roles: number;
  shape: number;
  /** Its kinds as a verb of saying, its parts in a noun phrase, what it leads to: `V`, `N`, `SIGNAL`. */
  says: number;
  phrase: number;
  signals: number;
  verbs: VerbForm[];
  /** The readings without those whose particle stands apart. */
  whole: VerbForm[];
  attributions: Attribution[];
  /** Quotations only: somebody's own words, by the frame around them. */
  literal: boolean;
  /** Quotations only: has a word in small letters, so it is more than a name or a noun. */
  worded: boolean;
  /** Quotations only: reads like a clause of its own, not like a title or a single word. */
  full: boolean;
  /** Quotations only: closed by a comma or stop inside, as English has it, so no part of a clause. */
  closed: boolean;
}

/** Longer words before a dot are no initials of a name. */
const INITIAL = 3;

const WRITTEN = /[\p{L}\p{N}]/u;

/** The item of a form, with what the lexicon knows about it. */
export function wordItem({ written, lower, kind, cap }: Form, word: Word): Item {
  const { bits, roles, shape, verbs, attributions } = word;
  const item: Item = {
    lower,
    kind,
    cap,
    bits,
    roles,
    shape,
    says: 0,
    phrase: 0,
    signals: 0,
    verbs,
    whole: verbs.filter(({ apart }) => !apart),
    attributions,
    literal: false,
    worded: false,
    full: false,
    closed: false,
  };
  if (kind === "mark") {
    item.phrase = markInPhrase(lower);
    item.signals = markSignals(lower);
  } else {
    item.says = verbKinds(lower, verbs);
    item.phrase = partsInPhrase(item, written.length <= INITIAL);
    item.signals = wordSignals(item);
  }
  if (WRITTEN.test(written)) item.signals |= SIGNAL.written;
  return item;
}

/** The item of a quotation. */
export const quoteItem = (worded: boolean, full: boolean, closed: boolean): Item => ({
  lower: "",
  kind: "quote",
  cap: true,
  bits: 0,
  roles: 0,
  shape: 0,
  says: 0,
  phrase: full ? 0 : N.noun | N.head | N.firstHead,
  signals: SIGNAL.quote,
  verbs: [],
  whole: [],
  attributions: [],
  literal: false,
  worded,
  full,
  closed,
});

/** The apostrophe of "the employers' offer", which closes up to its noun. */
export const possessive = (apostrophe: Item): Item => ({
  ...apostrophe,
  phrase: N.inName | N.possessive,
});

function verbKinds(lower: string, verbs: VerbForm[]): number {
  let says = 0;
  for (const { kind, lemma, apart } of verbs) {
    says |= V[kind];
    if (kind !== "finite") continue;
    if (lemma !== lower) says |= V.inflected;
    if (lemma !== lower || apart) says |= V.independent;
  }
  return says;
}

/** Words of these classes are no attributes of a noun. */
const NO_ATTRIBUTE =
  W.pronoun |
  W.subordinator |
  W.complementizer |
  W.auxiliary |
  W.modal |
  W.coordinator |
  W.det |
  W.prep;

function partsInPhrase(item: Item, short: boolean): number {
  const { kind, cap, bits, roles, shape } = item;
  let phrase = 0;
  if (bits & (W.genitive | W.attaching) || roles & R.joiner) phrase |= N.goesOn;
  if (bits & W.pronoun && !(bits & W.question)) phrase |= N.pronoun;
  if (kind === "number") {
    phrase |= N.number | N.attribute | N.head | N.firstHead | N.inName;
    return shape & S.numberNoun ? phrase | N.noun : phrase;
  }
  if (bits & W.det) phrase |= N.determiner;
  if (bits & W.nameParticle && !(bits & W.coordinator)) phrase |= N.inName | N.particle;
  if (cap) {
    phrase |= N.noun | N.head;
    if (!(bits & ~(W.speechNoun | W.sourceNoun)) && !(shape & S.openingAdverb))
      phrase |= N.firstHead;
    return short ? phrase | N.initial : phrase;
  }
  if (!(bits & NO_ATTRIBUTE)) phrase |= N.attribute;
  if (isSmallNoun(item)) phrase |= N.noun | N.head | N.firstHead;
  if (bits === 0 && item.verbs.length === 0 && shape & S.adjective) phrase |= N.head | N.firstHead;
  return phrase;
}

/** A noun that the capital does not show; of verb forms only the bare one is a noun as well: "report". */
const isSmallNoun = ({ lower, bits, shape, verbs }: Item): boolean =>
  (shape & S.noun) !== 0 &&
  (bits & ~W.speechNoun) === 0 &&
  verbs.every(({ kind, lemma }) => kind === "gerund" || (kind === "finite" && lemma === lower));

function markInPhrase(lower: string): number {
  if (lower === ",") return N.comma | N.goesOn;
  if (lower === "(") return N.bracket | N.goesOn;
  if (lower === ")") return N.closingBracket;
  return lower === "." ? N.stop | N.inName | N.attribute : 0;
}

const TRIGGERS = W.speechNoun | W.sourceNoun | W.subjunctive | W.weakSubjunctive;
const ADDRESSES = R.addressee | R.agent | R.toWhom | R.withWhom;
const CUES = V.finite | V.participle | V.gerund;

function wordSignals({ kind, cap, bits, roles, shape, says, attributions }: Item): number {
  let signals = 0;
  if (says !== 0 || bits & TRIGGERS || shape & S.sourceNoun || roles & (R.hearsay | R.conviction))
    signals |= SIGNAL.trigger;
  if (says & CUES) signals |= cap ? SIGNAL.capitalVerb : SIGNAL.verb;
  if (attributions.length > 0) signals |= SIGNAL.attribution;
  if (bits & W.sourcePrep) signals |= SIGNAL.sourcePrep;
  if (roles & ADDRESSES) signals |= SIGNAL.address;
  if (roles & R.perfectInfinitive) signals |= SIGNAL.perfectInfinitive;
  if (cap) {
    if (bits & W.sourceNoun || shape & S.sourceNoun) signals |= SIGNAL.sourceNoun;
    if (bits & W.speechNoun) signals |= SIGNAL.noun;
    return signals;
  }
  if (roles & R.conviction) signals |= SIGNAL.noun;
  if (roles & R.hearsay) signals |= SIGNAL.hearsay;
  if (kind !== "word") return signals;
  if (bits & W.subjunctive) signals |= SIGNAL.subjunctive;
  if (bits & W.weakSubjunctive) signals |= SIGNAL.weakSubjunctive;
  if (bits === 0 && !(says & V.finite) && (says & V.subjunctive || shape & S.subjunctive))
    signals |= SIGNAL.openSubjunctive;
  return signals;
}

function markSignals(lower: string): number {
  let signals = isQuotationMark(lower) ? SIGNAL.quotationMark : 0;
  if (",;:–—".includes(lower)) signals |= SIGNAL.break;
  if (lower === "(") signals |= SIGNAL.bracket;
  if (lower === "." || lower === "!" || lower === "?") signals |= SIGNAL.stop;
  if (lower === "'" || lower === "’") signals |= SIGNAL.apostrophe;
  return signals;
}
