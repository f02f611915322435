import { joinActors } from "./names/actors.js";
import { NAMES, SPEECH } from "./lexicons.js";
import { endsWithOne, N, type NameLexicon, type Phrase } from "./names/lexicon.js";
import { W, type SpeechLexicon } from "./speech/lexicon.js";
import { tokenise, type Token } from "./tokens.js";
import type { Entity, Lang } from "./types.js";

/** Heads of compounds that are surnames and places as often as common nouns. */
const NO_HEADS = new Set(
  `mann berg burg feld bach stein wald dorf haus hof land wolf schmied müller bauer stadt kirchen hausen meister
   baum horn kamp graf herr brand stern vogel könig kaiser ring heim tal see park platz stolz lich sohn`.split(
    /\s+/,
  ),
);
const LONGEST_NAME = 6;

/**
 * Finds mentions of persons, places, organisations and state adjectives (`MISC`) in `text`, in
 * order, without overlap, UTF-16 spans. Mentions with the same `key` mean the same actor. Never
 * throws; linear in the length of the text.
 */
export function entities(text: string, lang: Lang): Entity[] {
  const reader = new NameReader(text, tokenise(text), NAMES[lang], SPEECH[lang]);
  return joinActors(text, reader.read(), NAMES[lang]);
}

interface Found {
  to: number;
  type: Entity["type"];
  key: string;
  rule: string;
}

class NameReader {
  /** Surnames of persons found so far, as lower-case words. */
  private readonly surnames = new Set<string>();

  constructor(
    private readonly text: string,
    private readonly tokens: Token[],
    private readonly names: NameLexicon,
    private readonly speech: SpeechLexicon,
  ) {}

  read(): Entity[] {
    const found: Entity[] = [];
    const { tokens } = this;
    for (let i = 0; i < tokens.length;) {
      const token = tokens[i]!;
      const match = token.kind === "mark" ? null : this.nameAt(i);
      if (!match) {
        i++;
        continue;
      }
      const from = match.rule === "person-title" ? i + 1 : i;
      found.push({
        start: tokens[from]!.start,
        end: tokens[match.to - 1]!.end,
        type: match.type,
        key: match.key,
        rule: match.rule,
      });
      if (match.type === "PER") this.surnames.add(tokens[match.to - 1]!.lower);
      i = match.to;
    }
    return found;
  }

  private nameAt(i: number): Found | null {
    const token = this.tokens[i]!;
    const person = token.cap && this.bits(i) & N.first ? this.person(i) : null;
    if (person) return person;
    const phrase = this.phraseAt(i);
    if (phrase) {
      const to = i + phrase.words.length;
      if (phrase.type === "MISC" || !this.isSurnameAfter(i, to)) return { to, ...phrase };
    }
    if (token.kind === "number") return this.numberedClub(i);
    if (!token.cap) return null;
    return (
      this.organization(i) ?? this.acronym(i) ?? this.run(i) ?? this.place(i) ?? this.single(i)
    );
  }

  /** The longest gazetteer name at `i`; the last word may carry a genitive. */
  private phraseAt(i: number): Phrase | null {
    const list =
      this.names.phrases.get(this.tokens[i]!.lower) ?? this.names.phrases.get(this.stem(i));
    if (!list) return null;
    for (const phrase of list) if (this.fits(phrase, i)) return phrase;
    return null;
  }

  private fits(phrase: Phrase, i: number): boolean {
    const { words } = phrase;
    if (i + words.length > this.tokens.length) return false;
    for (let k = 0; k < words.length; k++) {
      const written = this.written(i + k);
      if (written === words[k]) continue;
      if (k < words.length - 1 || !written.startsWith(words[k]!)) return false;
      if (!this.names.rules.genitives.includes(written.slice(words[k]!.length))) return false;
    }
    return true;
  }

  /** Given name, further given names or initials, particles, surname. */
  private person(i: number): Found | null {
    let to = i + 1;
    while (to < this.tokens.length && to < i + LONGEST_NAME) {
      const token = this.tokens[to]!;
      if (token.lower === "." && this.isInitial(to - 1) && this.isNamePart(to + 1)) to++;
      else if (this.isNamePart(to)) to++;
      else if (this.bits(to) & N.particle && !token.cap && this.particleName(to)) to++;
      else break;
    }
    if (to === i + 1) {
      if (this.bits(i) & (N.common | N.noName) || this.isFunctionWord(i)) return null;
      return { to, type: "PER", key: "", rule: "given-name" };
    }
    return { to, type: "PER", key: "", rule: "person" };
  }

  private particleName(i: number): boolean {
    return (
      this.isNamePart(i + 1) || ((this.bits(i + 1) & N.particle) !== 0 && this.isNamePart(i + 2))
    );
  }

  private isInitial(i: number): boolean {
    const token = this.tokens[i]!;
    return token.cap && token.end - token.start <= 2;
  }

  /** Can the word at `i` continue a person's name? Adjacent, capitalised, nothing that ends a name. */
  private isNamePart(i: number): boolean {
    const token = this.tokens[i];
    const previous = this.tokens[i - 1]!;
    if (!token || token.kind !== "word" || !token.cap) return false;
    if (
      token.start - previous.end > 1 ||
      (token.start > previous.end && this.text[previous.end] === "\n")
    )
      return false;
    if (this.bits(i) & (N.noName | N.orgTail)) return false;
    return (
      !this.isFunctionWord(i) &&
      !this.isAcronym(i) &&
      (!this.isCommon(i) || token.lower.length <= 7)
    );
  }

  /** A place or organisation whose name is here somebody's surname: "Jack London" is caught before. */
  private isSurnameAfter(i: number, to: number): boolean {
    return to === i + 1 && this.isRole(i - 1) && this.isNamePart(to) && false;
  }

  private organization(i: number): Found | null {
    const token = this.tokens[i]!;
    const lower = token.lower;
    if (this.bits(i) & N.orgHead) {
      let to = i + 1;
      while (to < this.tokens.length && to < i + LONGEST_NAME && this.continuesOrganization(to))
        to++;
      if (to > i + 1) return { to, type: "ORG", key: "", rule: "organization-head" };
    }
    let to = i + 1;
    if (this.isFunctionWord(i)) return null;
    while (to < this.tokens.length && to < i + LONGEST_NAME && this.isAdjacentCap(to)) {
      if (this.bits(to) & N.orgTail)
        return { to: to + 1, type: "ORG", key: "", rule: "organization-tail" };
      to++;
    }
    if (
      endsWithOne(this.stem(i), this.names.organizationEnds) ||
      endsWithOne(lower, this.names.organizationEnds)
    )
      return { to: i + 1, type: "ORG", key: "", rule: "organization-end" };
    return null;
  }

  private continuesOrganization(i: number): boolean {
    const token = this.tokens[i]!;
    if (token.start - this.tokens[i - 1]!.end > 1) return false;
    if (token.kind === "number") return true;
    if (token.lower === "." && this.tokens[i - 1]!.lower === "st") return true;
    return (
      token.cap &&
      !this.isFunctionWord(i) &&
      !(this.bits(i) & N.noName) &&
      (!this.isCommon(i) || !this.names.rules.capitalNouns)
    );
  }

  private isAdjacentCap(i: number): boolean {
    const token = this.tokens[i]!;
    return (
      token.kind === "word" &&
      token.cap &&
      token.start - this.tokens[i - 1]!.end <= 1 &&
      !this.isFunctionWord(i)
    );
  }

  /** "1. FC Köln", "1860 München" */
  private numberedClub(i: number): Found | null {
    const at = this.tokens[i + 1]?.lower === "." ? i + 2 : i + 1;
    if (at >= this.tokens.length || !this.tokens[at]!.cap || !(this.bits(at) & N.orgHead))
      return null;
    return this.organization(at);
  }

  private acronym(i: number): Found | null {
    if (!this.isAcronym(i) || this.bits(i) & N.noAcronym) return null;
    if (this.isAcronym(i - 1) || this.isAcronym(i + 1)) return null;
    return { to: i + 1, type: "ORG", key: "", rule: "acronym" };
  }

  private isAcronym(i: number): boolean {
    const token = this.tokens[i];
    if (!token || !token.cap || token.kind !== "word") return false;
    const length = token.end - token.start;
    return length >= 2 && length <= 6 && /^\p{Lu}[\p{Lu}\p{N}&-]+$/u.test(this.written(i));
  }

  /** Two and more capitalised words that are no common nouns: a person unless a word says otherwise. */
  private run(i: number): Found | null {
    if (!this.isUnknown(i)) return this.roleAndName(i);
    let to = i + 1;
    while (to < this.tokens.length && to < i + LONGEST_NAME) {
      if (this.isNamePart(to) && this.isUnknown(to)) to++;
      else if (
        this.bits(to) & N.particle &&
        !this.tokens[to]!.cap &&
        this.particleName(to) &&
        to > i
      )
        to++;
      else break;
    }
    if (to < i + 2 || this.opensSentence(i)) return null;
    if (this.isDeterminer(i - 1) && !this.isRole(i - 1)) return null;
    return { to, type: "PER", key: "", rule: "name-run" };
  }

  /** "Trainer Magath": an office, then a word that is no common noun. */
  private roleAndName(i: number): Found | null {
    if (!this.isRole(i) && !(this.bits(i) & N.title)) return null;
    let next = i + 1;
    if (this.tokens[next]?.lower === "." && this.bits(i) & N.title) next++;
    if (next >= this.tokens.length || !this.isNamePart(next) || this.bits(next) & N.first)
      return null;
    if (!this.isUnknown(next) && !(this.bits(i) & N.title)) return null;
    if (this.phraseAt(next)) return null;
    let to = next + 1;
    while (to < this.tokens.length && to < next + 4 && this.isNamePart(to) && this.isUnknown(to))
      to++;
    if (next > i + 1) return null;
    return { to, type: "PER", key: "", rule: "person-title" };
  }

  private place(i: number): Found | null {
    const token = this.tokens[i]!;
    if (this.bits(i) & N.placeHead && this.isNamePart(i + 1) && this.isUnknown(i + 1))
      return { to: i + 2, type: "LOC", key: "", rule: "place-head" };
    if (
      /(?:straße|strasse|allee|gasse)$/.test(token.lower) &&
      token.lower.length > 9 &&
      !/^(?:haupt|durchgangs|bundes|land|seiten|einkaufs|ring|dorf)/.test(token.lower)
    )
      return { to: i + 1, type: "LOC", key: "", rule: "place-end" };
    if (i > 0 && this.bits(i - 1) & N.placePrep && this.isUnknown(i) && !this.isRole(i))
      return { to: i + 1, type: "LOC", key: "", rule: "place-preposition" };
    return null;
  }

  /** One unknown word as a person: known from before, or where only a name can stand. */
  private single(i: number): Found | null {
    if (!this.isUnknown(i)) return null;
    const token = this.tokens[i]!;
    const found: Found = { to: i + 1, type: "PER", key: "", rule: "surname" };
    if (this.surnames.has(token.lower) || this.surnames.has(this.stem(i))) return found;
    if (this.isDeterminer(i - 1)) return null;
    if (this.isSayingVerb(i - 1) || this.isSayingVerb(i + 1))
      return { ...found, rule: "name-speaks" };
    return null;
  }

  private isSayingVerb(i: number): boolean {
    const token = this.tokens[i];
    if (!token || token.cap) return false;
    return (
      this.speech.words.get(token.lower)?.verbs.some((verb) => verb.kind === "finite") ?? false
    );
  }

  private isDeterminer(i: number): boolean {
    const token = this.tokens[i];
    return token !== undefined && ((this.speech.words.get(token.lower)?.bits ?? 0) & W.det) !== 0;
  }

  private isRole(i: number): boolean {
    const token = this.tokens[i];
    if (!token || token.kind !== "word" || !token.cap) return false;
    return (this.bits(i) & N.role) !== 0 || endsWithOne(token.lower, this.names.roleEnds, 3);
  }

  /** Neither a function word nor, as far as endings and heads tell, a common noun. */
  private isUnknown(i: number): boolean {
    const token = this.tokens[i]!;
    if (token.kind !== "word" || !token.cap || token.end - token.start < 3) return false;
    return (
      !(this.bits(i) & N.noName) && !this.isFunctionWord(i) && !this.isCommon(i) && !this.isRole(i)
    );
  }

  private isFunctionWord(i: number): boolean {
    const word = this.speech.words.get(this.tokens[i]!.lower);
    return word !== undefined && (word.bits !== 0 || word.verbs.length > 0);
  }

  private isCommon(i: number): boolean {
    const lower = this.tokens[i]!.lower;
    if (this.bits(i) & N.common) return true;
    if (this.bits(i) & N.first) return false;
    for (const form of baseForms(lower)) {
      if ((this.names.bits.get(form) ?? 0) & N.common) return true;
      for (let length = Math.min(14, form.length - 2); length >= 4; length--) {
        const head = form.slice(form.length - length);
        if ((this.names.bits.get(head) ?? 0) & N.common && !NO_HEADS.has(head)) return true;
      }
    }
    return lower.length > 5 && endsWithOne(lower, this.names.commonEnds, 2);
  }

  private opensSentence(i: number): boolean {
    const previous = this.tokens[i - 1];
    return !previous || '.!?:„“"»«–'.includes(previous.lower);
  }

  private bits(i: number): number {
    const token = this.tokens[i];
    return token ? (this.names.bits.get(token.lower) ?? 0) : 0;
  }

  private stem(i: number): string {
    const { lower } = this.tokens[i]!;
    for (const ending of this.names.rules.genitives)
      if (lower.endsWith(ending)) return lower.slice(0, -ending.length);
    return lower;
  }

  private written(i: number): string {
    const { start, end } = this.tokens[i]!;
    return this.text.slice(start, end);
  }
}

function baseForms(lower: string): string[] {
  const forms = [lower];
  for (const ending of ["s", "es", "n", "en", "e", "er", "ern"])
    if (lower.endsWith(ending) && lower.length - ending.length >= 3)
      forms.push(lower.slice(0, -ending.length));
  return forms;
}
