import type { Span } from "../../src/model/text.js";
import { civil, type Day } from "./calendar.js";
import { compileBounds, type Bound, type BoundReader } from "./engine/bounds.js";
import { isDigit } from "./engine/characters.js";
import { compileMatcher, type Match, type Matcher, type Trigger } from "./engine/matcher.js";
import { compileTense, type TenseReader } from "./engine/tense.js";
import type { Scene, Tense } from "./meanings/scene.js";
import { firstDay, lastDay, type Period } from "./period.js";
import { parseNow, type Now } from "./reading.js";
import { timexDe } from "./rules/de/time/timex.js";
import { timexEn } from "./rules/en/time/timex.js";
import type { TimexLanguage } from "./rules/timex-rules.js";
import { sentences as split } from "./sentences.js";
import { bounded, readMeaning } from "./timex-meanings.js";
import { perForm, type Form } from "./forms.js";
import { tokenise, type Token } from "./tokens.js";
import type { Context, Lang, Timex } from "./types.js";

/** How far from a limit the word that makes it one may stand, in characters. */
const LIMIT_REACH = 60;

interface Engine {
  limits: RegExp;
  matcher: Matcher;
  tense: TenseReader;
  bound: BoundReader;
  /** Dates a year behind this word the noun before it, and nothing else? */
  attributes(form: Form): boolean;
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
      bound: compileBounds(language.bounds),
      attributes: perForm(({ lower }) => language.attributing.includes(lower)),
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
  const now = parseNow(context.reference) ?? parseNow(context.published);
  const story = new Story(engineOf(context.lang), text, now);
  for (const span of sentences ?? split(text, context.lang)) story.readSentence(span);
  return story.found;
}

/** A text as it is read, sentence by sentence: what has been found, and what readings may look at. */
class Story implements Scene {
  readonly found: Timex[] = [];
  last: Period | null = null;
  lastDay: Day | null = null;
  paragraphDay: Day | null = null;
  lastYear: number | null = null;
  since = false;
  private readonly tokens: readonly Token[];
  /** The sentence being read, and its first token. */
  private sentence: Span = { start: 0, end: 0 };
  private from = 0;
  /** The first token behind what has been read. */
  private next = 0;
  /** The expression being read, and the preposition before it. */
  private at = 0;
  private end = 0;
  private bound: Bound | null = null;

  constructor(
    private readonly engine: Engine,
    private readonly text: string,
    readonly now: Now,
  ) {
    this.tokens = tokenise(text);
  }

  /** Adds the time expressions of the next sentence to those found before it. */
  readSentence(sentence: Span): void {
    const { tokens } = this;
    const { triggers } = this.engine.matcher;
    this.lastYear = null;
    this.lastDay = null;
    if (
      this.paragraphDay !== null &&
      this.text.slice(this.sentence.end, sentence.start).includes("\n")
    )
      this.paragraphDay = null;
    this.sentence = sentence;
    let i = this.next;
    while (i < tokens.length && tokens[i]!.start < sentence.start) i++;
    this.from = i;
    let read = 0;
    for (; i < tokens.length; i++) {
      const token = tokens[i]!;
      if (token.start >= sentence.end) break;
      const places = triggers(token.form);
      if (places === null || token.end <= read) continue;
      for (const place of places)
        if (token.start + place.start >= read) read = this.readAt(i, place) || read;
    }
    this.next = i;
  }

  /**
   * Reads the longest match at a trigger in token `i` that has a meaning, or a rule that says there
   * is none. Returns its end, 0 where there is no such match.
   */
  private readAt(i: number, trigger: Trigger): number {
    const { engine, text, tokens, sentence, found } = this;
    const before = found.length > 0 ? found[found.length - 1]!.end : 0;
    for (const match of engine.matcher.at(text, tokens, i, trigger, sentence.end)) {
      const { start, end, rule, args } = match;
      if (start < sentence.start || start < before) continue;
      if (rule.means === "nothing") return end;
      this.at = start;
      this.end = end;
      this.bound = engine.bound(tokens, this.from, i, start, before);
      this.since = this.bound === "since";
      const plain = readMeaning(rule.means, args, this);
      if (!plain) continue;
      const reading = this.bound ? bounded(plain, this.bound, args, this) : plain;
      const { type, value, mod, edtf, earliest, latest, period } = reading;
      const timex = { start, end, type, value, mod, edtf, earliest, latest, rule: rule.name };
      if (period) {
        if (period.unit === "day" && type === "DATE" && before > 0)
          settleWeekday(text, found[found.length - 1]!, timex);
        this.remember(match, timex, period, i);
      }
      found.push(timex);
      return end;
    }
    return 0;
  }

  /** Tense of the clause around the expression being read. */
  tense(): Tense {
    const { engine, text, tokens, sentence, from, at, end } = this;
    // "für Freitag geplant": what is for a day lies ahead, but not "for Friday's strike".
    if (this.bound === "for" && !"'’".includes(text[end] ?? " ")) return "future";
    if (this.bound === "until") {
      const near = text.slice(
        Math.max(sentence.start, at - LIMIT_REACH),
        Math.min(sentence.end, end + LIMIT_REACH),
      );
      // A limit lies ahead, whatever the verb says.
      if (engine.limits.test(near)) return "future";
    }
    return engine.tense(tokens, from, sentence.end, at);
  }

  /** Keeps what later expressions of the text can count from; the expression begins at or before token `i`. */
  private remember({ rule, args }: Match, timex: Timex, period: Period, i: number): void {
    // "am Tag zuvor" looks back and does not move the story on.
    if (rule.means !== "chained" || Number(args.shift) > 0) this.last = period;
    const first = firstDay(period);
    // Does the expression name its day itself, rather than take it from the text before?
    const named =
      timex.type === "DATE" ||
      args.weekday !== undefined ||
      args.month !== undefined ||
      args.days !== undefined;
    if (named && first === lastDay(period)) this.paragraphDay = this.lastDay = first;
    if (period.unit === "decade" || !namesYear(this.text, timex)) return;
    if (period.unit !== "year" || !this.isAttribute(i)) this.lastYear = civil(first).year;
  }

  /** "das Abkommen von 2011": is token `i` a year that belongs to the noun before it? */
  private isAttribute(i: number): boolean {
    const { tokens, from, engine } = this;
    if (i < from + 2 || !engine.attributes(tokens[i - 1]!.form)) return false;
    return tokens[i - 2]!.kind === "word" && tokens[i - 2]!.end === tokens[i - 1]!.start - 1;
  }
}

/** Are there four figures in a row in the span? */
function namesYear(text: string, { start, end }: Span): boolean {
  let figures = 0;
  for (let at = start; at < end && figures < 4; at++)
    figures = isDigit(text.charCodeAt(at)) ? figures + 1 : 0;
  return figures === 4;
}

const APPOSITION = /^[\s,(]{1,3}(?:(?:dem|den|der|the) )?$/;

/** "am Montagabend, dem 18. Juni": the date that follows says which Monday was meant. */
function settleWeekday(text: string, weekday: Timex, date: Timex): void {
  if (date.start - weekday.end > 8 || !date.earliest || !weekday.rule.includes("weekday")) return;
  if (!APPOSITION.test(text.slice(weekday.end, date.start))) return;
  if (!weekday.earliest || weekday.earliest !== weekday.latest) return;
  const apart = (Date.parse(date.earliest) - Date.parse(weekday.earliest)) / 864e5;
  if (apart % 7 !== 0) return;
  weekday.value = weekday.value.replace(weekday.earliest, date.earliest);
  Object.assign(weekday, { edtf: date.edtf, earliest: date.earliest, latest: date.latest });
}
