import type { Span } from "../../src/model/text.js";
import { DRAFTS } from "../extract/drafts/lexicon.js";
import { SPEECH } from "../extract/lexicons.js";
import { R, W } from "../extract/speech/word-classes.js";
import type { Lang } from "../extract/types.js";
import { Scene } from "../extract/drafts/scene.js";
import type { Token } from "../extract/tokens.js";
import type { ProposedActor } from "./propose-actors.js";
import type { ArticleReading } from "./reading.js";
import { slugger } from "./slugs.js";

export interface ProposedIssue {
  id: string;
  /** The word that its drafts share; null for the open issue. */
  word: string | null;
  keywords: string[];
}

export interface ProposedIssues {
  issues: ProposedIssue[];
  /** The issue of each position, in their order. */
  ofPosition: string[];
  /** The issue whose keywords stand in a span; null where none does. */
  inSpan(span: Span): string | null;
}

/** Holds the drafts that share no word. */
export const OPEN_ISSUE = "open-issue";
/** More issues than these are no overview. */
const MOST = 8;
/** A word makes an issue where so many drafts share it, or where the article comes back to it. */
const SHARED = 2;
const REPEATED = 3;
const SHORTEST = { nouns: 3, words: 4 };

interface Word {
  stem: string;
  forms: Map<string, number>;
  positions: Set<number>;
  /** Where the sentences begin in which they stand. */
  sentences: Set<number>;
  /** Times in the whole article. */
  times: number;
}

/**
 * Guesses issues from the words that drafts share: again and again the word that most of the drafts
 * without an issue have in common. What shares no word goes to one open issue.
 */
export function proposeIssues(
  reading: ArticleReading,
  actors: readonly Pick<ProposedActor, "name">[],
): ProposedIssues {
  const words = sharedWords(reading, actors);
  const left = new Set(reading.positions.keys());
  const slug = slugger([OPEN_ISSUE]);
  const issues: ProposedIssue[] = [];
  const ofPosition = reading.positions.map(() => OPEN_ISSUE);
  const open = (word: Word) => [...word.positions].filter((index) => left.has(index)).length;
  while (issues.length < MOST) {
    const best = words.reduce<Word | null>((a, b) => {
      const gain = open(b) - (a ? open(a) : 0);
      return gain > 0 || (a && gain === 0 && b.times > a.times) ? b : a;
    }, null);
    if (!best || open(best) === 0 || (open(best) < SHARED && best.times < REPEATED)) break;
    const forms = [...best.forms].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    const word = forms[0]![0];
    const id = `issue-${slug(word, "matter")}`;
    issues.push({ id, word, keywords: forms.map(([form]) => form) });
    for (const index of best.positions) {
      if (left.delete(index)) ofPosition[index] = id;
    }
  }
  if (left.size > 0 || issues.length === 0)
    issues.push({ id: OPEN_ISSUE, word: null, keywords: [] });
  const scene = new Scene(reading.text, reading.context, reading.layers, issues);
  return { issues, ofPosition, inSpan: (span) => scene.issueIn(span) };
}

/** A stand in its sentences: its words alone often leave out what it is about. */
function sentencesOf(scene: Scene, { start, end }: Span): Span {
  return {
    start: scene.sentenceAt(start).start,
    end: Math.max(end, scene.sentenceAt(end - 1).end),
  };
}

/**
 * The stems that stand where a noun does: behind an article or a preposition, and before what no
 * phrase goes on with. For languages whose nouns have no capital letter.
 */
function nounsByCompany({ tokens }: Scene, lang: Lang, endings: RegExp): Set<string> {
  const { read } = SPEECH[lang];
  const bits = (i: number): number =>
    tokens[i]?.kind === "word" ? read(tokens[i]!.lower).bits : 0;
  const leads = (i: number): boolean =>
    (bits(i) & (W.det | W.prep)) !== 0 && (read(tokens[i]!.lower).roles & R.infinitiveMarker) === 0;
  const goesOn = (i: number): boolean =>
    tokens[i]?.kind === "number" || (tokens[i]?.kind === "word" && bits(i) === 0);
  const found = new Set<string>();
  for (let i = 1; i < tokens.length; i++) {
    const { kind, lower } = tokens[i]!;
    if (kind === "word" && leads(i - 1) && !goesOn(i + 1)) found.add(lower.replace(endings, ""));
  }
  return found;
}

/** The words of the positions that can name a matter, by their stems, in the order of the text. */
function sharedWords(
  { text, context, layers, positions }: ArticleReading,
  actors: readonly Pick<ProposedActor, "name">[],
): Word[] {
  const { endings, stopWords, nounsAreCapital } = DRAFTS[context.lang];
  const scene = new Scene(text, context, layers, []);
  const names = [...layers.entities, ...layers.timexes].sort((a, b) => a.start - b.start);
  const named = new Set(names.flatMap((span) => scene.tokensIn(span).map(({ start }) => start)));
  const starts = new Set(layers.sentences.map(({ start }) => start));
  const nouns = nounsAreCapital ? new Set<string>() : nounsByCompany(scene, context.lang, endings);
  const stemOf = (token: Token) => token.lower.replace(endings, "");
  // Who takes part is no matter of its own.
  const parties = new Set(
    actors.flatMap(({ name }) =>
      typeof name === "string"
        ? name
            .toLowerCase()
            .split(" ")
            .map((word) => word.replace(endings, ""))
        : [],
    ),
  );
  const isMatter = (token: Token, before: Token | undefined): boolean => {
    const { lower, kind, start } = token;
    if (kind !== "word" || named.has(start)) return false;
    if (stopWords.has(lower) || stopWords.has(lower.replace(endings, ""))) return false;
    if (parties.has(stemOf(token))) return false;
    if (!nounsAreCapital)
      return lower.length >= SHORTEST.words && !token.cap && nouns.has(stemOf(token));
    // A capital letter at the head of a sentence or of a quotation says nothing.
    const opens = starts.has(start) || (before?.kind === "mark" && before.lower !== ",");
    return token.cap && !opens && lower.length >= SHORTEST.nouns;
  };
  const words = new Map<string, Word>();
  positions.forEach((draft, index) => {
    for (const token of scene.tokensIn(sentencesOf(scene, draft))) {
      const before = scene
        .tokensIn({ start: Math.max(0, token.start - 2), end: token.start })
        .at(-1);
      if (!isMatter(token, before)) continue;
      const stem = stemOf(token);
      const form = text.slice(token.start, token.end);
      const word: Word = words.get(stem) ?? {
        stem,
        forms: new Map(),
        positions: new Set(),
        sentences: new Set(),
        times: 0,
      };
      word.forms.set(form, (word.forms.get(form) ?? 0) + 1);
      word.positions.add(index);
      word.sentences.add(scene.sentenceAt(token.start).start);
      words.set(stem, word);
    }
  });
  for (const token of scene.tokens) {
    const word = words.get(stemOf(token));
    if (word) word.times++;
  }
  // What several drafts of one sentence share is no matter that the article comes back to.
  return [...words.values()].filter(
    ({ sentences, times }) => sentences.size > 1 || times >= REPEATED,
  );
}
