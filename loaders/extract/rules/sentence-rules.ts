/** What a language must say about its full stops, so that the splitter need not know the language. */
export interface SentenceRules {
  /** Abbreviations that always need what follows: "Dr. Meier". Written without the last full stop. */
  bound: readonly string[];
  /** Abbreviations that may also end a sentence: "usw.", "Mio.". */
  free: readonly string[];
  /** Is "3." an ordinal, as in "am 3. Mai"? */
  ordinalDot: boolean;
  /** Words that, capitalised, open a sentence: after an ordinal or a free abbreviation they decide. */
  openers: readonly string[];
}
