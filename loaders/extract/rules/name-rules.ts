/** Everything the name engine knows about a language. Lists are blank- or comma-separated, lower case unless said. */
export interface NameRules {
  /** Nouns before a person's name: offices, professions, relations, forms of address. */
  roles: string;
  /** Ends of compound roles ("-minister", "-trainer"). */
  roleEnds: string;
  /** Titles with or without a full stop: "Dr.", "Mrs". */
  titles: string;
  /** Adjectives and nouns that are common, however unknown the word formed with them. */
  commonNouns: string;
  /** Endings that mark common nouns. */
  commonEnds: string;
  /** Comma-separated names of places, and of organisations; several words allowed. */
  places: string;
  organizations: string;
  /** First words of names of organisations: "Universität Bonn", "FC Basel". */
  organizationHeads: string;
  /** Last words of names of organisations: "AG", "Inc". */
  organizationTails: string;
  /** Ends of one-word names of bodies: "-ministerium". */
  organizationEnds: string;
  /** Heads of place names: "Schloss X", "Mount X". */
  placeHeads: string;
  /** Last words of place names: "Avon River". */
  placeTails: string;
  /** Small words inside the name of an organisation: "Bank of England". */
  organizationLinks: string;
  /** Words with such an end that name no single place: "Hauptstraße". */
  commonPlaces: string;
  /** Places whose names are also words: believed after a place preposition. */
  ambiguousPlaces: string;
  /** Words after which a bare noun is seldom anything but a name: "dass X". */
  namePrompts: string;
  /** Ends of one-word names of streets. */
  placeEnds: string;
  /** Prepositions that take a bare place name. */
  placePrepositions: string;
  /** Capital-letter words that are no names. */
  noAcronyms: string;
  /** Capitalised words that never begin or end a name: weekdays, months, units. */
  noNames: string;
  /** Small words inside a person's name. */
  nameParticles: string;
  /** A verb in the past tense, by its end: what stands before it may be its subject. */
  past: RegExp;
  /** Ending of the genitive, stripped before look-up. */
  genitives: string[];
  /** Nouns are written with a capital letter, so a capital alone says nothing. */
  capitalNouns: boolean;
  /** Nouns that announce an organisation ("the company X"), and their ends in compounds. */
  organizationNouns: string;
  organizationNounEnds: string;
  /** The same for places: "the city of X", "die Hafenstadt X". */
  placeNouns: string;
  placeNounEnds: string;
  /** Ends of the nouns that make a capitalised adjective before them a name: "Deutsche X-Bank", "Rotes Meer". */
  organizationCores: string;
  placeCores: string;
  /** A capitalised adjective that can begin such a name. */
  properAdjective: RegExp;
  /** Nouns for what only a state has. */
  statehood: string;
  /** Nouns that act for the state they are joined to: "US-Regierung". */
  governments: string;
  /** Nouns for states as such ("republic"), and for what towns have as well ("mayor"). */
  realms: string;
  placeOwned: string;
  /** Is the lower-case word an adjective or a people formed of the lower-case name of a state? */
  isDemonym(word: string, state: string): boolean;
  /** The ending of states that look like common nouns: "Ardelien". */
  stateEnd: RegExp;
  /** Words between commas behind a state and no person: "for its part". */
  stateAside: string[];
  /** The ending of such adjectives where they are written with a small letter. */
  demonymEnd: RegExp;
  /** Finite verbs in the singular, by list, and by their end in the past or present tense. */
  singularVerbs: string;
  singularPast: RegExp;
  /** Words that are as likely plural nouns as names, by their end. */
  pluralEnd: RegExp;
  /** Ends of town names, believed behind any preposition: "bei Tubenhausen". */
  townEnds: string;
  /** Ends of plurals and languages that follow a preposition as a place would: "in Gaststätten". */
  thingsEnd: RegExp;
  /** Ends of adverbs and adjectives that open a sentence and are no names: "Offiziell". */
  openingEnd: RegExp;
  /** Nouns for works with titles, and their ends in compounds. */
  works: string;
  workEnds: string;
  /** Common nouns of other languages in titles and names of bodies: "Space Launch Centre". */
  foreignNouns: string;
  /** Bodies that name their purpose ("Institut für X") or members ("Verband der X"), and the words between. */
  bodiesFor: string;
  bodiesOf: string;
  purposes: string[];
  members: string[];
  /** Prepositions behind which a bare name is a person: "with X". */
  companions: string;
  /** Words that join names of one kind. */
  nameJoiners: string;
  /** A sentence for each rule of the engine that serves this language; a test runs them. */
  examples: Record<string, string>;
}
