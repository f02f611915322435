import type { Span } from "./text.js";

/**
 * Exercises, as they travel to a page in one language (`tables/exercises.json`). What is asked
 * (`body`) and what counts as right (`key`) are kept apart, so that test mode can leave every key
 * and all feedback out of the site.
 */
export const sections = {
  read: { de: "Lesen: Was steht da?", en: "Reading: what does it say?" },
  attribute: { de: "Zuordnen: Wer sagt was zu wem?", en: "Attributing: who says what to whom?" },
  analyse: {
    de: "Untersuchen: mit welchen Worten, bis wann?",
    en: "Analysing: in what words, by when?",
  },
  judge: { de: "Urteilen und verhandeln", en: "Judging and negotiating" },
} as const;
export type Section = keyof typeof sections;

export interface Choice {
  id: string;
  label: string;
}

/** What each interaction asks, what counts as right, and what a learner hands in. */
export interface Interactions {
  choice: {
    body: { options: Choice[]; multiple: boolean };
    key: { correct: string[] };
    response: string[];
  };
  order: {
    body: { entries: Choice[] };
    /** Groups in order; entries of one group are tied and may stand in any order. */
    key: { groups: string[][] };
    response: string[];
  };
  match: {
    body: { left: Choice[]; right: Choice[] };
    /** For each left id every right id that is accepted. */
    key: { pairs: Record<string, string[]> };
    response: Record<string, string>;
  };
  "inline-choice": {
    /** Text with gaps: a string is text, an object is a gap. */
    body: { parts: (string | { gap: string; options: Choice[] })[] };
    key: { gaps: Record<string, string> };
    response: Record<string, string>;
  };
  date: {
    body: { reference: string | null };
    /** ISO days, inclusive; `accept` lists further EDTF readings that count in full. */
    key: { edtf: string; earliest: string | null; latest: string | null; accept: string[] };
    response: string;
  };
  "select-evidence": {
    /** The sentences that may be marked; empty: the whole article. */
    body: { sentences: string[] };
    /** Code-point spans. `alternatives` are further complete answers; `aside` is the reporter's own. */
    key: { spans: Span[]; alternatives: Span[][]; aside: Span[] };
    response: Span[];
  };
  classify: {
    body: { rows: Choice[]; columns: Choice[] };
    key: { cells: Record<string, string[]> };
    response: Record<string, string>;
  };
  speech: {
    body: { indirect: string; task: "to-direct" | "to-indirect"; lang: "de" | "en" };
    key: { accept: string[] };
    response: string;
  };
  query: {
    body: { start: string; tables: string[] };
    key: { solution: string; ordered: boolean };
    response: string;
  };
  reflection: {
    body: { rubric: Choice[]; words: number };
    key: { model: string };
    response: { text: string; met: string[] };
  };
  negotiate: {
    /** `both`: a package both sides accept; `improve`: better for one, worse for none than `start`. */
    body: { goal: "both" | "improve"; start: Record<string, string> | null };
    key: { example: Record<string, string> };
    response: Record<string, string>;
  };
}
export type InteractionName = keyof Interactions;
export type Body<N extends InteractionName> = Interactions[N]["body"];
export type Key<N extends InteractionName> = Interactions[N]["key"];
export type Response<N extends InteractionName> = Interactions[N]["response"];

export interface Item<N extends InteractionName = InteractionName> {
  item_id: string;
  interaction: N;
  section: Section;
  difficulty: 1 | 2 | 3;
  points: number;
  /** What a learner can do afterwards, one sentence. */
  objective: string;
  prompt: string;
  body: Body<N>;
  /** True where it belongs to the short path. */
  short: boolean;
  /** Who made it: a person, or a template from the tables. */
  origin: "authored" | "generated";
  /** SHA-256 over interaction, prompt and body, first 12 hex digits: a response belongs to one version. */
  hash: string;
  /** Absent in test mode. */
  solution?: Solution<N>;
}

/** All that would give an answer away. */
export interface Solution<N extends InteractionName = InteractionName> {
  key: Key<N>;
  /** Stepwise help, from a nudge to nearly the answer. */
  hints: string[];
  /** Said whatever the answer: why the right answer is right. */
  explanation: string;
  /** Said for a particular wrong answer: option id, `row:column`, `gap:option`, `left:right`. */
  misconceptions: Record<string, string>;
  /** Rows or sentences that prove the answer; feedback opens them. */
  evidence: string[];
}

/** The verdict on one response. */
export interface Grade {
  /** 0 to 1; 1 only for a complete, correct answer. */
  score: number;
  /** Sentences for the learner, in the item's language, in reading order. */
  feedback: Feedback[];
}

export interface Feedback {
  kind: "right" | "missing" | "extra" | "wrong" | "aside" | "note";
  text: string;
  /** Rows, sentences or passages to open. */
  evidence: string[];
  spans?: Span[];
}

export interface ExerciseSet {
  scenario: string;
  lang: "de" | "en";
  /** Test mode: no key and no feedback in the site. */
  test: boolean;
  items: Item[];
}
