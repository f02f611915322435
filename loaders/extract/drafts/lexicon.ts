import { draftRulesDe } from "../rules/de/drafts/drafts.js";
import { draftRulesEn } from "../rules/en/drafts/drafts.js";
import type {
  ActRule,
  ConditionRule,
  DeadlineRule,
  DraftRules,
  PolarityRule,
  StanceRule,
} from "../rules/draft-rules.js";
import type { Token } from "../tokens.js";
import type { Lang } from "../types.js";

export type Words = ReadonlySet<string>;

/** A rule with its word lists as sets. */
type Compiled<T, Keys extends keyof T> = Omit<T, Keys> & { [K in Keys]: Words | null };

export interface DraftLexicon {
  negations: Words;
  comments: Words;
  harms: Words;
  acts: (Compiled<ActRule, "with" | "without" | "sentence" | "words"> & { words: Words })[];
  /** By verb form. */
  stances: Map<string, Compiled<StanceRule, "verbs" | "with" | "and">[]>;
  polarities: Compiled<PolarityRule, "words" | "without">[];
  /** By the first word of the opener; each opener as its words. */
  conditions: Map<string, { rule: ConditionRule; opener: string[] }[]>;
  deadlines: Compiled<DeadlineRule, "before" | "clause" | "sentence">[];
  /** All words of the act and polarity rules: what is none of them no rule can see. */
  telling: Words;
  /** The same for the words that the deadline rules look for. */
  dating: Words;
  pronouns: { masculine: Words; feminine: Words; things: Words };
  genderOf(token: Pick<Token, "lower" | "cap">): "masculine" | "feminine" | null;
  governments: Words;
  bylines: Words;
  articles: Words;
  /** Words that attach an attribute to the noun before them. */
  attaching: Words;
  genitiveArticle: string;
  genitiveEnd: RegExp;
  charges: Words;
  audience: Words;
  bodies: Words;
  endings: RegExp;
  timeLinks: Words;
  stopWords: Words;
  nounsAreCapital: boolean;
}

const set = (words: string): Words => new Set(words.split(/\s+/));
const maybe = (words: string | undefined): Words | null => (words ? set(words) : null);

const union = (lists: readonly (string | undefined)[]): Words =>
  new Set(lists.flatMap((list) => [...(maybe(list) ?? [])]));
const listsOf = (rule: Partial<Pick<ActRule, "words" | "with" | "without" | "sentence">>) => [
  rule.words,
  rule.with,
  rule.without,
  rule.sentence,
];

function compile(rules: DraftRules): DraftLexicon {
  const stances: DraftLexicon["stances"] = new Map();
  for (const rule of rules.stances) {
    const verbs = set(rule.verbs);
    const compiled = { ...rule, verbs, with: maybe(rule.with), and: maybe(rule.and) };
    for (const verb of verbs) stances.set(verb, [...(stances.get(verb) ?? []), compiled]);
  }
  const conditions: DraftLexicon["conditions"] = new Map();
  for (const rule of rules.conditions) {
    for (const words of set(rule.words)) {
      const opener = words.split("_");
      const first = opener[0]!;
      conditions.set(first, [...(conditions.get(first) ?? []), { rule, opener }]);
    }
  }
  return {
    negations: set(rules.negations),
    comments: set(rules.comments),
    harms: set(rules.harms),
    acts: rules.acts.map((rule) => ({
      ...rule,
      words: set(rule.words),
      with: maybe(rule.with),
      without: maybe(rule.without),
      sentence: maybe(rule.sentence),
    })),
    stances,
    polarities: rules.polarities.map((rule) => ({
      ...rule,
      words: maybe(rule.words),
      without: maybe(rule.without),
    })),
    conditions,
    deadlines: rules.deadlines.map((rule) => ({
      ...rule,
      before: maybe(rule.before),
      clause: maybe(rule.clause),
      sentence: maybe(rule.sentence),
    })),
    telling: union([...rules.acts, ...rules.polarities].flatMap(listsOf)),
    dating: union(rules.deadlines.flatMap(({ clause, sentence }) => [clause, sentence])),
    pronouns: {
      masculine: set(rules.pronouns.masculine),
      feminine: set(rules.pronouns.feminine),
      things: set(rules.pronouns.things),
    },
    genderOf: genderReader(rules.genders),
    governments: set(rules.governments),
    bylines: set(rules.bylines),
    articles: set(rules.articles),
    attaching: set(rules.attaching),
    genitiveArticle: rules.genitiveArticle,
    genitiveEnd: rules.genitiveEnd,
    charges: set(rules.charges),
    audience: set(rules.audience),
    bodies: set(rules.bodies),
    endings: new RegExp(`(?:${rules.endings.split(" ").join("|")})$`),
    timeLinks: set(rules.timeLinks),
    stopWords: set(rules.stopWords),
    nounsAreCapital: rules.nounsAreCapital,
  };
}

/** Reads whether a title or an office is a man's or a woman's. */
function genderReader(genders: DraftRules["genders"]): DraftLexicon["genderOf"] {
  const masculine = set(genders.masculine);
  const feminine = set(genders.feminine);
  return ({ lower, cap }) => {
    if (feminine.has(lower)) return "feminine";
    if (masculine.has(lower)) return "masculine";
    if (!cap) return null;
    if (genders.feminineEnd.test(lower)) return "feminine";
    return genders.masculineEnd.test(lower) ? "masculine" : null;
  };
}

export const DRAFTS: Record<Lang, DraftLexicon> = {
  de: compile(draftRulesDe),
  en: compile(draftRulesEn),
};
