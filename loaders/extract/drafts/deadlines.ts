import type { Span } from "../../../src/model/text.js";
import type { DeadlineKind } from "../../../src/model/vocabulary.js";
import { isoDay } from "../calendar.js";
import { daysOf } from "../period.js";
import { parseNow } from "../reading.js";
import { actOfQuote } from "../acts.js";
import type { DeadlineRule } from "../rules/draft-rules.js";
import type { Quote, Timex } from "../types.js";
import type { DraftLexicon } from "./lexicon.js";
import { canAct, named, type Party } from "./parties.js";
import type { Certainty, PositionDraft } from "./positions.js";
import { firstFrom, holds, trimmed, type Scene } from "./scene.js";

/** A proposed dated matter. `edtf` is null where the date stays unresolved. */
export interface DeadlineDraft extends Span {
  kind: DeadlineKind;
  type: Timex["type"];
  value: string;
  mod: Timex["mod"];
  edtf: string | null;
  earliest: string | null;
  latest: string | null;
  /** The clause around the expression: what is dated. */
  matter: Span;
  actor: Party | null;
  issue: string | null;
  certainty: Certainty;
  /** The rules it comes from: that of the time expression, then that of the kind. */
  rules: string[];
}

/** The days that the text can take for its present, ISO. */
interface Present {
  first: string;
  last: string;
  /** What ended before this day, a year back, is a precedent. */
  longPast: string;
}

/** Words looked back at for a preposition. */
const BACK = 4;
const YEAR = 365;
/** A clause of fewer words says too little of what is dated; then the sentence does. */
const CLAUSE = 5;

/** A deadline for each time expression that has a place on the calendar, or would have with a date. */
export function deadlineDrafts(
  scene: Scene,
  lexicon: DraftLexicon,
  positions: readonly PositionDraft[],
): DeadlineDraft[] {
  const present = presentOf(scene);
  const frames = framesOf(scene);
  const dated = scene.layers.timexes.filter(
    (timex) => isDated(timex) && !saysWhenSaid(scene, frames, timex, present),
  );
  let from = 0;
  return joinHours(scene, lexicon, dated).map((timex) => {
    while (from < positions.length && positions[from]!.end <= timex.start) from++;
    const near = positions[from];
    return draft(scene, lexicon, timex, present, near && near.start <= timex.start ? near : null);
  });
}

const isDated = ({ type, value, edtf }: Timex): boolean =>
  type !== "SET" && !/_REF$/.test(value) && (edtf !== null || type === "DATE");

function presentOf({ context }: Scene): Present | null {
  const now = parseNow(context.reference) ?? parseNow(context.published);
  if (!now) return null;
  const [first, last] = daysOf(now);
  return { first: isoDay(first), last: isoDay(last), longPast: isoDay(first - YEAR) };
}

/** What somebody says, by the sentence in which it is presented. */
function framesOf(scene: Scene): Map<number, Quote[]> {
  const frames = new Map<number, Quote[]>();
  for (const quote of scene.layers.quotes) {
    if (!quote.cue || quote.mode === "reported" || actOfQuote(quote) !== "assertion") continue;
    const { start } = scene.sentenceAt(quote.cue.start);
    const known = frames.get(start);
    if (known) known.push(quote);
    else frames.set(start, [quote]);
  }
  return frames;
}

/** "sagte am Montag": when something was said is no matter of the negotiation. */
function saysWhenSaid(
  scene: Scene,
  frames: ReturnType<typeof framesOf>,
  timex: Timex,
  present: Present | null,
): boolean {
  if (present && timex.earliest !== null && timex.earliest > present.last) return false;
  const quotes = frames.get(scene.sentenceAt(timex.start).start);
  return (
    quotes !== undefined &&
    !quotes.some(({ spans }) => spans.some((span) => covers(span, timex))) &&
    quotes.some(({ cue }) => covers(scene.clauseOf(cue!), timex))
  );
}

const covers = (whole: Span, part: Span): boolean =>
  whole.start <= part.start && part.end <= whole.end;

/** "at noon on Sunday", "bis Sonntag, 18 Uhr": a day and an hour beside it are one time. */
function joinHours(scene: Scene, { timeLinks }: DraftLexicon, timexes: readonly Timex[]): Timex[] {
  const joined: Timex[] = [];
  for (const timex of timexes) {
    const last = joined.at(-1);
    const between = last && scene.tokensIn({ start: last.end, end: timex.start });
    const linked = between?.every(({ lower }) => lower === "," || timeLinks.has(lower)) ?? false;
    const day = [last, timex].find((each) => each?.type === "DATE" && isDay(each));
    const hour = [last, timex].find((each) => each?.type === "TIME");
    if (last && linked && day && hour) joined[joined.length - 1] = atHour(day, hour);
    else joined.push(timex);
  }
  return joined;
}

const isDay = ({ value }: Timex): boolean => /^\d{4}-\d\d-\d\d$/.test(value);

function atHour(day: Timex, hour: Timex): Timex {
  const isLimit = [day, hour].some(({ edtf }) => edtf?.startsWith("../"));
  return {
    ...day,
    start: Math.min(day.start, hour.start),
    end: Math.max(day.end, hour.end),
    type: "TIME",
    value: hour.value.replace(/^[^T]*/, day.value),
    mod: day.mod ?? hour.mod,
    edtf: isLimit && !day.edtf?.startsWith("../") ? `../${day.edtf}` : day.edtf,
    rule: hour.rule,
  };
}

function draft(
  scene: Scene,
  lexicon: DraftLexicon,
  timex: Timex,
  present: Present | null,
  position: PositionDraft | null,
): DeadlineDraft {
  const sentence = scene.sentenceAt(timex.start);
  const clause = scene.clauseOf(timex);
  const isShort = scene.tokensIn(clause).filter(({ kind }) => kind !== "mark").length < CLAUSE;
  const matter = isShort ? trimmed(scene.text, sentence) : clause;
  const words = scene.wordsIn(sentence, lexicon.dating);
  const ownWords = scene.wordsIn(clause, lexicon.dating);
  const near = wordsBefore(scene, sentence, timex);
  // The last rule of each language has no condition.
  const rule = lexicon.deadlines.find(
    (rule) =>
      (!rule.before || holds(near, rule.before)) &&
      (!rule.clause || holds(ownWords, rule.clause)) &&
      (!rule.sentence || holds(words, rule.sentence)) &&
      (!rule.when || isWhen(rule.when, timex, present)),
  )!;
  const { start, end, type, value, mod, edtf, earliest, latest } = timex;
  const actor = scene.entitiesIn(clause).find(canAct);
  return {
    start,
    end,
    kind: rule.kind,
    type,
    value,
    mod,
    edtf,
    earliest,
    latest,
    matter,
    actor: actor ? named(actor) : (position?.actor ?? null),
    issue: scene.issueIn(sentence) ?? position?.issue ?? null,
    certainty: edtf === null ? "low" : rule.before ? "high" : "medium",
    rules: [timex.rule, rule.name],
  };
}

/** The few words right before an expression, up to a mark. */
function wordsBefore(scene: Scene, sentence: Span, { start }: Span) {
  const first = Math.max(0, firstFrom(scene.tokens, start) - BACK);
  const before = scene.tokens
    .slice(first, first + BACK)
    .filter((token) => token.start >= sentence.start && token.end <= start);
  // "by 20,000 tonnes last year": a number has the preposition for itself.
  return before.slice(before.findLastIndex(({ kind }) => kind !== "word") + 1);
}

function isWhen(
  when: NonNullable<DeadlineRule["when"]>,
  { earliest, latest }: Timex,
  present: Present | null,
): boolean {
  if (!present) return when === "not-past";
  if (when === "not-past") return latest === null || latest >= present.first;
  if (when === "future") return earliest !== null && earliest > present.last;
  return latest !== null && latest < present.longPast;
}
