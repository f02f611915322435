import type { Span } from "../../src/model/text.js";
import { civil } from "./calendar.js";
import { compileMatcher, type Match, type Matcher, type Trigger } from "./engine/matcher.js";
import { compileTense, type TenseReader } from "./engine/tense.js";
import { daysOf, type Period } from "./period.js";
import { parseNow, type Reading } from "./reading.js";
import { timexDe } from "./rules/de/time/timex.js";
import { timexEn } from "./rules/en/time/timex.js";
import type { TimexLanguage } from "./rules/timex-rules.js";
import { sentences as split } from "./sentences.js";
import type { Scene } from "./meanings/scene.js";
import { bounded, readMeaning } from "./timex-meanings.js";
import { perForm, tokenise, type Form, type Token } from "./tokens.js";
import type { Context, Lang, Timex } from "./types.js";

/** How far from a limit the word that makes it one may stand, in characters. */
const LIMIT_REACH = 60;

interface Engine {
  limits: RegExp;
  matcher: Matcher;
  tense: TenseReader;
  /** How a preposition before the span bounds it, by its last word. */
  bound(form: Form): Bound | null;
}

/** What a preposition says alone, and after each word that can stand before it ("bis zum"). */
interface Bound {
  alone: string | null;
  after: Map<string, string>;
}

const LANGUAGES: Record<Lang, TimexLanguage> = { de: timexDe, en: timexEn };
const engines = new Map<Lang, Engine>();

function engineOf(lang: Lang): Engine {
  let engine = engines.get(lang);
  if (!engine) {
    const language = LANGUAGES[lang];
    engine = {
      matcher: compileMatcher(language),
      tense: compileTense(language.tense),
      limits: language.limits,
      bound: boundReader(language.bounds),
    };
    engines.set(lang, engine);
  }
  return engine;
}

/**
 * The time expressions of `text` in order, never overlapping; UTF-16 spans without the leading
 * preposition. Relative ones count from `context.reference`, else from `context.published`; what
 * cannot be placed keeps `edtf`, `earliest` and `latest` null and an open value such as `XXXX-WXX-5`.
 * `sentences` may be given where they are known already.
 */
export function timexes(text: string, context: Context, sentences?: readonly Span[]): Timex[] {
  const engine = engineOf(context.lang);
  const now = parseNow(context.reference) ?? parseNow(context.published);
  const found: Timex[] = [];
  const scene: Scene = {
    now,
    tense: () => "present",
    last: null,
    lastDay: null,
    paragraphDay: null,
    lastYear: null,
    since: false,
  };
  const tokens = tokenise(text);
  let first = 0;
  let before = 0;
  for (const span of sentences ?? split(text, context.lang)) {
    scene.lastYear = null;
    scene.lastDay = null;
    if (found.length > 0 && text.slice(before, span.start).includes("\n"))
      scene.paragraphDay = null;
    before = span.end;
    while (first < tokens.length && tokens[first]!.start < span.start) first++;
    let next = first;
    while (next < tokens.length && tokens[next]!.start < span.end) next++;
    readSentence(engine, { text, span, tokens, from: first, to: next }, scene, found);
    first = next;
  }
  return found;
}

/** A sentence of a text, with its tokens from index `from` to `to`. */
interface Sentence {
  text: string;
  span: Span;
  tokens: readonly Token[];
  from: number;
  to: number;
}

/** Adds the time expressions of a sentence to those `found` before it. */
function readSentence(engine: Engine, sentence: Sentence, scene: Scene, found: Timex[]): void {
  const { text, tokens, from, to } = sentence;
  let read = 0;
  for (let i = from; i < to; i++) {
    const token = tokens[i]!;
    const triggers = engine.matcher.triggers(token.form);
    if (!triggers || token.end <= read) continue;
    for (const trigger of triggers) {
      if (token.start + trigger.start < read) continue;
      const last = found.at(-1);
      const hit = firstReading(engine, sentence, i, trigger, scene, last?.end ?? 0);
      if (!hit) continue;
      const { match, reading } = hit;
      read = match.end;
      if (!reading) continue;
      const { period, ...told } = reading;
      const timex: Timex = { start: match.start, end: match.end, ...told, rule: match.rule.name };
      if (last && period?.unit === "day" && timex.type === "DATE") settleWeekday(text, last, timex);
      found.push(timex);
      if (period) remember(scene, match, timex, period, text);
    }
  }
}

/** Keeps what later expressions of the text can count from. */
function remember(scene: Scene, match: Match, timex: Timex, period: Period, text: string): void {
  // "am Tag zuvor" looks back and does not move the story on.
  if (match.rule.means !== "chained" || Number(match.args.shift) > 0) scene.last = period;
  const [first, last] = daysOf(period);
  if (first === last && namesDay(match, timex.type)) scene.paragraphDay = scene.lastDay = first;
  if (period.unit !== "decade" && /\d{4}/.test(text.slice(timex.start, timex.end))) {
    scene.lastYear = civil(first).year;
  }
}

const APPOSITION = /^[\s,(]{1,3}(?:(?:dem|den|der|the) )?$/;

/** "am Montagabend, dem 18. Juni": the date that follows says which Monday was meant. */
function settleWeekday(text: string, weekday: Timex, date: Timex): void {
  if (!/weekday/.test(weekday.rule) || !date.earliest) return;
  if (date.start - weekday.end > 8) return;
  if (!APPOSITION.test(text.slice(weekday.end, date.start))) return;
  if (!weekday.earliest || weekday.earliest !== weekday.latest) return;
  const apart = (Date.parse(date.earliest) - Date.parse(weekday.earliest)) / 864e5;
  if (apart % 7 !== 0) return;
  weekday.value = weekday.value.replace(weekday.earliest, date.earliest);
  Object.assign(weekday, { edtf: date.edtf, earliest: date.earliest, latest: date.latest });
}

/** Does the expression name its day itself, rather than take it from the text before? */
const namesDay = ({ args }: Match, type: Timex["type"]): boolean =>
  type === "DATE" || ["weekday", "month", "days"].some((name) => args[name] !== undefined);

/** The longest match at a trigger in token `i` that has a reading, or a rule that says there is none. */
function firstReading(
  engine: Engine,
  sentence: Sentence,
  i: number,
  trigger: Trigger,
  scene: Scene,
  last: number,
): { match: Match; reading: Reading | null } | null {
  const { text, span, tokens, from, to } = sentence;
  for (const match of engine.matcher.at(text, tokens, i, trigger, span.end)) {
    if (match.start < Math.max(span.start, last)) continue;
    if (match.rule.means === "nothing") return { match, reading: null };
    const bound = boundBefore(engine, sentence, i, match.start, last);
    // "seit dem 24. Februar": what has begun lies in the past, whatever the verb says.
    scene.since = bound === "since";
    const limit =
      bound === "until" &&
      engine.limits.test(
        text.slice(
          Math.max(span.start, match.start - LIMIT_REACH),
          Math.min(span.end, match.end + LIMIT_REACH),
        ),
      );
    scene.tense = () => (limit ? "future" : engine.tense(tokens, from, to, match.start));
    const reading = readMeaning(match.rule.means, match.args, scene);
    if (!reading) continue;
    return { match, reading: bound ? bounded(reading, bound, match.args, scene) : reading };
  }
  return null;
}

function boundReader(bounds: TimexLanguage["bounds"]): Engine["bound"] {
  const byLast = new Map<string, Bound>();
  for (const [words, bound] of Object.entries(bounds)) {
    const [last, first] = words.split(" ").reverse() as [string, string?];
    const entry = byLast.get(last) ?? { alone: null, after: new Map<string, string>() };
    if (first === undefined) entry.alone = bound;
    else entry.after.set(first, bound);
    byLast.set(last, entry);
  }
  return perForm(({ lower }) => byLast.get(lower) ?? null);
}

/**
 * What the preposition right before `at` says, which lies in or before token `i`: one word, or two
 * ("bis zum", "innerhalb von"). Between two expressions, the `last` of which ends just before,
 * "bis" makes a range, not a limit.
 */
function boundBefore(
  engine: Engine,
  { tokens, from }: Sentence,
  i: number,
  at: number,
  last: number,
): string | null {
  while (i > from && tokens[i]!.start >= at) i--;
  const word = tokens[i]!;
  const bound = engine.bound(word.form);
  if (!bound || word.end !== at - 1) return null;
  const before = i > from && tokens[i - 1]!.end === word.start - 1 ? tokens[i - 1]! : null;
  const opens = before?.kind === "word" ? before.start : word.start;
  if (last > 0 && opens - last <= 1) return null;
  return (before && bound.after.get(before.lower)) ?? bound.alone;
}
