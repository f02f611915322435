import type { Token } from "../tokens.js";
import type { Entity } from "../types.js";
import { inventedStates, type InventedStates } from "./invented-states.js";
import { K } from "./kinds.js";
import { N, type NameLexicon, type Phrase } from "./lexicon.js";
import { P, type Traits } from "./profile.js";

/** What a token is at first sight; a mark is none of these. */
const T = { word: 1, cap: 2, number: 4, plain: 8 } as const;

/** Nobody's name has more parts. */
export const LONGEST_NAME = 6;
const OPENERS = '.!?:„“"»«–';

/** The questions that the rules for names ask about the tokens of one text. */
export class NameReader {
  private readonly profiles: Int32Array;
  /** What a token is at first sight: bits of `T`. Most questions end here, without a look at the token. */
  private readonly sights: Uint8Array;
  /** Capitalised words seen inside a sentence: names where capitals mark names. */
  private readonly inside = new Set<string>();
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
    private readonly traits: Traits,
  ) {
    this.profiles = new Int32Array(tokens.length);
    this.sights = new Uint8Array(tokens.length);
    for (let i = 0; i < tokens.length; i++) {
      const { kind, form, lower, cap } = tokens[i]!;
      if (kind === "mark") continue;
      this.profiles[i] = traits.profile(form);
      this.sights[i] =
        (kind === "number" ? T.number : cap ? T.cap : T.word) | (traits.plain(form) ? T.plain : 0);
      if (cap && !names.rules.capitalNouns && !this.opensSentence(i)) this.inside.add(lower);
    }
    this.invented = inventedStates(this);
  }

  /** Is the word at `i` capitalised, a number, in the gazetteer, or an office in small letters? */
  mayBegin(i: number): boolean {
    const sight = this.sights[i]!;
    if (sight === 0) return false;
    if ((sight & (T.cap | T.number)) !== 0 || this.is(i, P.opensPhrase)) return true;
    const { demonyms } = this.invented;
    if (demonyms.size > 0 && demonyms.has(this.tokens[i]!.lower)) return true;
    return !this.names.rules.capitalNouns && this.is(i, N.role | N.title);
  }

  /** A common noun with which, as it stands here, no name begins. */
  isPlain(i: number): boolean {
    if ((this.sights[i]! & T.plain) === 0 || this.invented.states.size > 0) return false;
    return !this.isCap(i + 1) || !this.isAdjacent(i + 1);
  }

  /** Has the word at `i` one of the `bits`? */
  is(i: number, bits: number): boolean {
    return ((this.profiles[i] ?? 0) & bits) !== 0;
  }

  /** Says the word at `i` one of the `kinds` about the names beside it? */
  tells(i: number, kinds: number): boolean {
    const token = this.tokens[i];
    return token !== undefined && (this.traits.kinds(token.form) & kinds) !== 0;
  }

  /** The word at `i` in lower case, without the ending of the genitive. */
  stem(i: number): string {
    return this.traits.stem(this.tokens[i]!.form);
  }

  /** Is the word at `i` "and" or its like? */
  joins(i: number): boolean {
    return this.tells(i, K.joiner);
  }

  isCap(i: number): boolean {
    return (this.sights[i]! & T.cap) !== 0;
  }

  /** Only a blank, and no line break, stands between token `i` and the one before. */
  isAdjacent(i: number): boolean {
    const token = this.tokens[i];
    const previous = this.tokens[i - 1];
    if (!token || !previous || token.start - previous.end > 1) return false;
    return token.start === previous.end || this.text[previous.end] !== "\n";
  }

  /** Can the word at `i` go on with the name before it? */
  isPart(i: number): boolean {
    if (!this.isCap(i) || !this.isAdjacent(i)) return false;
    if (this.is(i, N.noName | N.orgTail | P.function) || this.isAcronym(i)) return false;
    return !this.is(i, N.common) || this.tokens[i]!.lower.length <= 7;
  }

  /** A capitalised word that nothing explains but a name. */
  isUnknown(i: number): boolean {
    if (!this.isCap(i) || this.is(i, N.noName | N.common | N.role | P.function)) return false;
    const token = this.tokens[i]!;
    if (token.end - token.start < 3) return false;
    if (this.names.rules.capitalNouns || !this.opensSentence(i)) return true;
    return this.inside.has(token.lower) || this.opensAsSubject(i);
  }

  /** A word at the head of a sentence, right before a finite verb and no plural: "Grobeck was born". */
  private opensAsSubject(i: number): boolean {
    if (/[^s]s$/.test(this.tokens[i]!.lower)) return this.tells(i + 1, K.singular);
    return this.is(i + 1, P.auxiliary | P.says) || this.isPast(i + 1);
  }

  isRole(i: number): boolean {
    return this.is(i, N.role) && (this.isCap(i) || !this.names.rules.capitalNouns);
  }

  isInitial(i: number): boolean {
    const token = this.tokens[i]!;
    return token.cap && token.end - token.start <= 2;
  }

  /** A small word such as "von" with a name behind it. */
  isParticle(i: number): boolean {
    if (!this.is(i, N.particle) || this.isCap(i)) return false;
    return this.isPart(i + 1) || (this.is(i + 1, N.particle) && this.isPart(i + 2));
  }

  /** Two to six capital letters: "BKA", "G20". */
  isAcronym(i: number): boolean {
    if (!this.isCap(i)) return false;
    const { start, end } = this.tokens[i]!;
    if (end - start < 2 || end - start > 6) return false;
    for (let at = start; at < end; at++) {
      const char = this.text[at]!;
      if (at > start + 1 && (char === "'" || char === "’")) break;
      if (char !== char.toUpperCase()) return false;
    }
    return true;
  }

  opensSentence(i: number): boolean {
    const previous = this.tokens[i - 1];
    if (!previous || OPENERS.includes(previous.lower)) return true;
    return this.text.slice(previous.end, this.tokens[i]!.start).includes("\n");
  }

  /** A small word that ends like a verb in the past tense. */
  isPast(i: number): boolean {
    const token = this.tokens[i];
    return (
      token !== undefined &&
      !token.cap &&
      !this.is(i, P.function) &&
      this.names.rules.past.test(token.lower)
    );
  }

  isSurname(i: number): boolean {
    return this.surnames.has(this.tokens[i]!.lower) || this.surnames.has(this.stem(i));
  }

  /** The longest gazetteer name at `i`; its last word may carry a genitive. */
  phraseAt(i: number): Phrase | null {
    if (!this.is(i, P.opensPhrase | P.opensInflected)) return null;
    const first = this.is(i, P.opensPhrase) ? this.tokens[i]!.lower : this.stem(i);
    const list = this.names.phrases.get(first)!;
    for (const phrase of list) if (this.fits(phrase, i)) return phrase;
    return null;
  }

  private fits({ words }: Phrase, i: number): boolean {
    if (i + words.length > this.tokens.length) return false;
    for (let k = 0; k < words.length; k++) {
      const { start, end } = this.tokens[i + k]!;
      const written = this.text.slice(start, end);
      if (written === words[k]) continue;
      if (k < words.length - 1 || !written.startsWith(words[k]!)) return false;
      if (!this.names.rules.genitives.includes(written.slice(words[k]!.length))) return false;
    }
    return true;
  }
}
