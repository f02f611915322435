import type { Span } from "../../../src/model/text.js";
import { SPEECH } from "../lexicons.js";
import { R, W } from "../speech/word-classes.js";
import type { Entity } from "../types.js";
import { callName, isBody } from "./call-name.js";
import type { DraftLexicon } from "./lexicon.js";
import { canAct, type Party } from "./parties.js";
import { firstFrom, type Scene } from "./scene.js";

/** Entities looked back over for the person whom a pronoun means. */
const BACK = 8;
/** Sentences after which a speaker is no longer the one meant. */
const RECENT = 4;
/** A name this near the head of its sentence is what the sentence is about. */
const HEAD = 60;
/** Words looked back at for a title or an office. */
const TITLE = 3;

type Gender = "masculine" | "feminine";

/** What a pronoun says of the one it means. */
interface Meant {
  isThing: boolean;
  gender: Gender | null;
}

/** Those who speak and act in a text, and whom its phrases and pronouns mean. */
export class Cast {
  /** Speakers with a name or a description, in the order of the text. */
  private readonly voices: Party[] = [];
  private readonly genders = new Map<string, Gender>();

  constructor(
    private readonly scene: Scene,
    private readonly lexicon: DraftLexicon,
    speakers: readonly (Span | null)[],
  ) {
    for (const entity of scene.layers.entities) this.readGender(entity);
    for (const speaker of speakers) {
      const party = this.partyOf(speaker);
      if (party && !this.isPronoun(party)) this.voices.push(party);
    }
    this.voices.sort((a, b) => a.start - b.start);
  }

  /** The actor that the words of a speaker or addressee name. */
  partyOf(span: Span | null): Party | null {
    if (!span) return null;
    const { start, end } = this.withoutSourceNoun(span);
    if (start >= end) return { ...span, key: null, ...this.antecedent(span), guess: true };
    const entity = this.headOf({ start, end });
    if (entity) return { start, end, key: entity.key, guess: false };
    const known = this.isPronoun({ start, end }) ? this.antecedent({ start, end }) : null;
    return { start, end, key: null, guess: false, ...known };
  }

  private isPronoun({ start, end }: Span): boolean {
    const { masculine, feminine, things } = this.lexicon.pronouns;
    const word = this.scene.text.slice(start, end).toLowerCase();
    return masculine.has(word) || feminine.has(word) || things.has(word);
  }

  /** "Angaben des Wahlleiters": the source, not the word for what it says. */
  private withoutSourceNoun({ start, end }: Span): Span {
    const tokens = this.scene.tokensIn({ start, end });
    const { read } = SPEECH[this.scene.context.lang];
    for (let i = 0; i < Math.min(TITLE, tokens.length); i++)
      if (tokens[i]!.cap && read(tokens[i]!.lower).bits & W.sourceNoun) {
        let next = i + 1;
        // "Einschätzung von Diplomaten"
        while (next < tokens.length && read(tokens[next]!.lower).roles & R.agent) next++;
        return { start: tokens[next]?.start ?? end, end };
      }
    return { start, end };
  }

  /**
   * The name that a phrase is about: a person in it, else the first body or place that no noun
   * before it and no possessive mark makes the attribute of another word.
   */
  private headOf(span: Span): Entity | null {
    const inside = this.scene.entitiesIn(span).filter(({ type }) => type !== "MISC");
    const person = inside.find((entity) => entity.type === "PER" && !this.isOwner(entity, span));
    if (person) return person;
    return (
      inside.find((entity) => !this.isOwner(entity, span) && this.isHead(entity, span)) ?? null
    );
  }

  /** "Karanda's minister", "Russlands Präsident": the phrase goes on with what it owns. */
  private isOwner({ start, end }: Span, span: Span): boolean {
    const written = this.scene.text.slice(start, end);
    const after = this.scene.text.slice(end, span.end);
    return (/['’]s?$/.test(written) && after !== "") || /^['’]s?\s/.test(after);
  }

  private isHead(entity: Span, span: Span): boolean {
    const { lang } = this.scene.context;
    const before = this.scene.tokensIn({ start: span.start, end: entity.start });
    const { read } = SPEECH[lang];
    const link = before.findIndex(
      ({ lower, kind }, i) => kind === "mark" || (i > 0 && (read(lower).bits & ATTACHING) !== 0),
    );
    if (link < 0) return true;
    // "the government of X", "die Regierung in X": who governs speaks for the place.
    return before.slice(0, link).some(({ lower }) => this.lexicon.governments.has(lower));
  }

  /** Whom a pronoun before `at` means: of those who fit, who spoke last or is spoken about now. */
  private antecedent(span: Span): Pick<Party, "key" | "guess"> | null {
    const { masculine, feminine, things } = this.lexicon.pronouns;
    const word = this.scene.text.slice(span.start, span.end).toLowerCase();
    const first = word.split(/\s/)[0]!;
    const gender = masculine.has(first) ? "masculine" : feminine.has(first) ? "feminine" : null;
    const meant: Meant = { isThing: things.has(first), gender };
    const heard = firstFrom(this.voices, span.start);
    const voice = this.voices
      .slice(Math.max(0, heard - BACK), heard)
      .findLast((party) => party.end <= span.start && this.suits(party, meant));
    const entity = this.topic(span.start, meant);
    if (!voice || this.isLongAgo(voice, span.start))
      return entity ? { key: entity.key, guess: true } : null;
    if (entity && entity.start > voice.end && this.opensSentence(entity))
      return { key: entity.key, guess: true };
    return { key: voice.key ?? this.wordsKey(voice), guess: true };
  }

  private suits(party: Party, meant: Meant): boolean {
    if (party.key !== null) return this.fits(party.key, meant);
    return meant.isThing === isBody(this.nameOf(party), this.lexicon);
  }

  private fits(key: string, { isThing, gender }: Meant): boolean {
    if (isThing) return !key.startsWith("per:");
    return key.startsWith("per:") && (!gender || (this.genders.get(key) ?? gender) === gender);
  }

  private topic(before: number, meant: Meant): Entity | undefined {
    const { entities } = this.scene.layers;
    const last = firstFrom(entities, before);
    return entities
      .slice(Math.max(0, last - BACK), last)
      .findLast((entity) => canAct(entity) && this.fits(entity.key, meant));
  }

  private opensSentence({ start }: Span): boolean {
    return start - this.scene.sentenceAt(start).start < HEAD;
  }

  private isLongAgo({ end }: Span, at: number): boolean {
    const { sentences } = this.scene.layers;
    return firstFrom(sentences, at) - firstFrom(sentences, end) > RECENT;
  }

  private nameOf({ start, end }: Span): string {
    return callName(this.scene.text.slice(start, end), this.lexicon);
  }

  /** A speaker without a name is known by the words that call him. */
  private wordsKey(span: Span): string {
    return `words:${this.nameOf(span).toLowerCase()}`;
  }

  /** "Ms Oakhurst", "die Ministerin Vogt": the words before a name tell. */
  private readGender({ key, type, start }: Entity): void {
    if (type !== "PER" || this.genders.has(key)) return;
    const { tokens } = this.scene;
    const at = firstFrom(tokens, start);
    for (let i = at - 1; i >= Math.max(0, at - TITLE); i--) {
      const token = tokens[i]!;
      if (token.kind !== "word") return;
      const gender = this.lexicon.genderOf(token);
      if (gender) return void this.genders.set(key, gender);
    }
  }
}

const ATTACHING = W.prep | W.genitive;
