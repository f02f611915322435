import type { Act, DeadlineKind, Polarity } from "../../../src/model/vocabulary.js";

/**
 * How drafts are proposed from the layers. All word lists are blank-separated, lower case, and match
 * whole words. The first rule of a list that fits decides; each example is run by a test.
 */
export interface DraftRules {
  /** Words that turn a verb into its opposite: "lehnte [nicht] ab". */
  negations: string;
  /** What somebody does who says something: to refuse it is no stand ("declined to comment"). */
  comments: string;
  /** What nobody wishes for: not to rule it out is a threat. */
  harms: string;
  acts: readonly ActRule[];
  stances: readonly StanceRule[];
  polarities: readonly PolarityRule[];
  conditions: readonly ConditionRule[];
  deadlines: readonly DeadlineRule[];
  /** Third-person pronouns, which may mean somebody named before. */
  pronouns: { masculine: string; feminine: string; things: string };
  /** Titles and offices that only a man or a woman bears, and how such nouns end. */
  genders: { masculine: string; feminine: string; masculineEnd: RegExp; feminineEnd: RegExp };
  /** Nouns for those who govern: with one, a place stands for its government. */
  governments: string;
  /** Words that open the line with the author's name. */
  bylines: string;
  /** Articles, which are no part of what somebody is called; the one of the genitive, and its noun's ending. */
  articles: string;
  /** Words that attach an attribute to the noun before them: "office [of] the president". */
  attaching: string;
  genitiveArticle: string;
  genitiveEnd: RegExp;
  /** Nouns for a charge: what one contains is not the stand of whoever answers it. */
  charges: string;
  /** Those who listen and pass on what is said, and the places where they do. */
  audience: string;
  /** How nouns for bodies end: who is named by one is taken for an organization, not a person. */
  bodies: string;
  /** Endings that inflect a noun, longest first; what is left joins the forms of one word. */
  endings: string;
  /** Words between a day and an hour that make one time of them: "at noon on Sunday". */
  timeLinks: string;
  /** Words that begin no new matter and make no keyword of an issue. */
  stopWords: string;
  /** Ordinary nouns have a capital letter, so that keywords can be told by it. */
  nounsAreCapital: boolean;
}

/** Reads the act from the mood of the words said, where the verb of saying leaves it open. */
export interface ActRule {
  name: string;
  act: Act;
  /** One of these stands in the message ... */
  words: string;
  /** ... and one of these too. */
  with?: string;
  /** ... and none of these. */
  without?: string;
  /** ... and one of these in its sentence. */
  sentence?: string;
  /** Only in words quoted this way. */
  mode?: "direct" | "indirect";
  example: string;
}

/** A verb that acts by itself, without words quoted: "lehnt ... ab". */
export interface StanceRule {
  name: string;
  act: Act;
  verbs: string;
  /** A particle or preposition that the clause must hold ... */
  with?: string;
  /** ... and one of these words too. */
  and?: string;
  /** The separated particle with which the clause must end: "sagte Hilfe [zu]". */
  particle?: string;
  /** Only beside a condition: "Sollte X ablehnen, ...", "... , wenn X zahlt". */
  if?: true;
  /** Only of somebody with a name, where things can do the same: "water will flow if ...". */
  named?: true;
  example: string;
}

/** Polarity that the words give; where no rule fits it stays open. */
export interface PolarityRule {
  name: string;
  polarity: Exclude<Polarity, "open">;
  /** Acts that have this polarity by themselves. */
  acts?: readonly Act[];
  /** Only for these acts. */
  only?: readonly Act[];
  /** One of these stands in the message, and none of the others. */
  words?: string;
  without?: string;
  example: string;
}

export interface ConditionRule {
  name: string;
  /** The words that open the clause, several words apart by `_`. */
  words: string;
  /** Opens the clause only at its head: after a comma or where the sentence begins. */
  atHead?: true;
  example: string;
  /** The condition of the example. */
  condition: string;
}

/** What a date is for. */
export interface DeadlineRule {
  name: string;
  kind: DeadlineKind;
  /** Words right before the expression (up to four words back). */
  before?: string;
  /** Words of its clause, or of its whole sentence. */
  clause?: string;
  sentence?: string;
  /** What the reading of the date says. */
  when?: "future" | "not-past" | "long-past";
  example: string;
}
