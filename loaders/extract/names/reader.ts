import type { Form } from "../forms.js";
import type { Token } from "../tokens.js";
import type { Entity } from "../types.js";
import { inventedStates, type InventedStates } from "./invented-states.js";
import { K } from "./kinds.js";
import { N, type NameLexicon, type Phrase } from "./lexicon.js";
import type { NameRule } from "./name-rule.js";
import { P } from "./profile.js";
import { SITUATION, T } from "./sights.js";
import { isInflected, type Traits } from "./traits.js";

/** Nobody's name has more parts. */
export const LONGEST_NAME = 6;
const NEWLINE = 10;
const NONE: readonly NameRule[] = [];

/** The questions that the rules for names ask about the tokens of one text. */
export class NameReader {
  private readonly traits: Traits[];
  /** What each token is at first sight: bits of `T`. Most questions end here, without a look at the token. */
  private readonly sights: number[];
  /** The tokens that can be a name or tell one, in order: all passes after the first visit only these. */
  readonly places: number[] = [];
  /** States of this text that no gazetteer knows. */
  readonly invented: InventedStates;
  /** The name found last. */
  last: { to: number; type: Entity["type"] } | null = null;
  /** Surnames of persons found so far. */
  readonly surnames = new Set<string>();

  constructor(
    readonly text: string,
    readonly tokens: Token[],
    readonly names: NameLexicon,
    traitsOf: (form: Form) => Traits,
  ) {
    const { length } = tokens;
    this.traits = new Array<Traits>(length);
    this.sights = new Array<number>(length);
    for (let i = 0; i < length; i++) {
      const traits = traitsOf(tokens[i]!.form);
      this.traits[i] = traits;
      this.sights[i] = traits.sight;
      if ((traits.sight & T.place) === 0) continue;
      this.places.push(i);
      if ((traits.sight & T.cap) === 0 || !this.isAdjacent(i)) continue;
      this.sights[i] = traits.sight | T.joined;
      this.sights[i - 1]! |= T.followed;
      if (this.isPossessor(i - 1)) this.sights[i - 2]! |= T.followed;
    }
    if (!names.rules.capitalNouns) this.doubtOpeners();
    this.invented = inventedStates(this);
    if (this.invented.states.size > 0) this.markInvented();
  }

  /** Where only names have capitals, the first word of a sentence is no name for its capital alone. */
  private doubtOpeners(): void {
    const inside = new Set<string>();
    for (const i of this.places)
      if (this.isCap(i) && !this.opensSentence(i) && !this.isPossessor(i + 1))
        inside.add(this.tokens[i]!.lower);
    for (const i of this.places) {
      if (!this.isUnknown(i) || !this.opensSentence(i)) continue;
      if (!inside.has(this.tokens[i]!.lower) && !this.opensAsSubject(i))
        this.sights[i]! &= ~T.unknown;
    }
  }

  /** A word at the head of a sentence, right before a finite verb and no plural: "Grobeck was born". */
  private opensAsSubject(i: number): boolean {
    if (/[^s]s$/.test(this.tokens[i]!.lower)) return this.tells(i + 1, K.singular);
    return this.is(i + 1, P.auxiliary | P.says) || this.sees(i + 1, T.past);
  }

  /** Marks where the text speaks of the states that only it knows. */
  private markInvented(): void {
    const { states, demonyms } = this.invented;
    for (const i of this.places) {
      const { lower, stem } = this.traits[i]!;
      if (demonyms.has(lower) || (this.isCap(i) && (states.has(lower) || states.has(stem))))
        this.sights[i]! |= T.invented;
    }
  }

  /** The rules that can find a name at the place `i`, the surer ones first. */
  rulesAt(i: number): readonly NameRule[] {
    const sight = this.sights[i]!;
    if ((sight & (T.begins | T.followed | T.invented)) === 0) return NONE;
    return this.traits[i]!.rules[sight & SITUATION]!;
  }

  /** Has the word at `i` one of the `bits`? */
  is(i: number, bits: number): boolean {
    return i >= 0 && i < this.traits.length && (this.traits[i]!.profile & bits) !== 0;
  }

  /** Is the token at `i` one of these at first sight? */
  sees(i: number, bits: number): boolean {
    return i >= 0 && i < this.sights.length && (this.sights[i]! & bits) !== 0;
  }

  /** Says the word at `i` one of the `kinds` about the names beside it? */
  tells(i: number, kinds: number): boolean {
    return i >= 0 && i < this.traits.length && (this.traits[i]!.kinds & kinds) !== 0;
  }

  /** What holds of the word at `i` wherever it stands. */
  traitsAt(i: number): Traits {
    return this.traits[i]!;
  }

  /** The word at `i` in lower case, without the ending of the genitive. */
  stem(i: number): string {
    return this.traits[i]!.stem;
  }

  /** Has the word at `i` an ending of the genitive? */
  isGenitive(i: number): boolean {
    const { lower, stem } = this.traits[i]!;
    return stem !== lower;
  }

  /** Is the token at `i` written so, in lower case? */
  reads(i: number, lower: string): boolean {
    return i >= 0 && i < this.tokens.length && this.tokens[i]!.lower === lower;
  }

  /** The text from token `from` to token `to` (exclusive) in lower case. */
  lower(from: number, to: number): string {
    if (to - from === 1) return this.traits[from]!.lower;
    return this.text.slice(this.tokens[from]!.start, this.tokens[to - 1]!.end).toLowerCase();
  }

  /** Is the word at `i` "and" or its like? */
  joins(i: number): boolean {
    return this.tells(i, K.joiner);
  }

  isCap(i: number): boolean {
    return this.sees(i, T.cap);
  }

  /** Only a blank, and no line break, stands between token `i` and the one before. */
  isAdjacent(i: number): boolean {
    if (i <= 0 || i >= this.tokens.length) return false;
    const { start } = this.tokens[i]!;
    const { end } = this.tokens[i - 1]!;
    return start === end || (start === end + 1 && this.text.charCodeAt(end) !== NEWLINE);
  }

  /** A capitalised word, and only a blank between it and the token before. */
  isJoined(i: number): boolean {
    return this.sees(i, T.joined);
  }

  /** The mark of a plural possessor, right behind its word: "Dockers' Union". */
  isPossessor(i: number): boolean {
    if (i <= 0 || !this.sees(i, T.possessor)) return false;
    const { lower, end } = this.tokens[i - 1]!;
    return end === this.tokens[i]!.start && lower.endsWith("s");
  }

  /** Can the word at `i` go on with the name before it? */
  isPart(i: number): boolean {
    return this.isJoined(i) && this.sees(i, T.part);
  }

  /** A capitalised word that nothing explains but a name. */
  isUnknown(i: number): boolean {
    return this.sees(i, T.unknown);
  }

  isRole(i: number): boolean {
    return this.is(i, N.role) && (this.isCap(i) || !this.names.rules.capitalNouns);
  }

  isInitial(i: number): boolean {
    const { cap, form } = this.tokens[i]!;
    return cap && form.written.length <= 2;
  }

  /** A small word such as "von" with a name behind it. */
  isParticle(i: number): boolean {
    if (!this.is(i, N.particle) || this.isCap(i)) return false;
    return this.isPart(i + 1) || (this.is(i + 1, N.particle) && this.isPart(i + 2));
  }

  isAcronym(i: number): boolean {
    return this.sees(i, T.acronym);
  }

  opensSentence(i: number): boolean {
    if (i === 0 || this.sees(i - 1, T.opener)) return true;
    const { start } = this.tokens[i]!;
    for (let at = this.tokens[i - 1]!.end; at < start; at++)
      if (this.text.charCodeAt(at) === NEWLINE) return true;
    return false;
  }

  isSurname(i: number): boolean {
    const { lower, stem } = this.traits[i]!;
    return this.surnames.has(lower) || this.surnames.has(stem);
  }

  /** The longest gazetteer name at `i`; its last word may carry a genitive. */
  phraseAt(i: number): Phrase | null {
    if (i < 0 || i >= this.traits.length) return null;
    for (const phrase of this.traits[i]!.phrases) if (this.fits(phrase, i)) return phrase;
    return null;
  }

  /** Stand the further words of the phrase behind the first? */
  private fits({ words }: Phrase, i: number): boolean {
    const last = words.length - 1;
    if (i + last >= this.tokens.length) return false;
    for (let k = 1; k <= last; k++) {
      const { written } = this.traits[i + k]!;
      if (written === words[k]) continue;
      if (k < last || !isInflected(written, words[k]!, this.names.rules.genitives)) return false;
    }
    return true;
  }
}
