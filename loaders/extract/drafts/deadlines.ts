import type { Span } from "../../../src/model/text.js";
import type { DeadlineKind } from "../../../src/model/vocabulary.js";
import { isoDay } from "../calendar.js";
import { daysOf } from "../period.js";
import { parseNow } from "../reading.js";
import type { Timex } from "../types.js";
import type { DraftLexicon } from "./lexicon.js";
import { canAct, named, type Party } from "./parties.js";
import type { Certainty, PositionDraft } from "./positions.js";
import { firstFrom, holds, type Scene } from "./scene.js";

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
  last: string;
  /** What ended before this day, a year back, is a precedent. */
  longPast: string;
}

/** Words looked back at for a preposition. */
const BACK = 3;
const YEAR = 365;

/** A deadline for each time expression that has a place on the calendar, or would have with a date. */
export function deadlineDrafts(
  scene: Scene,
  lexicon: DraftLexicon,
  positions: readonly PositionDraft[],
): DeadlineDraft[] {
  const present = presentOf(scene);
  let from = 0;
  return scene.layers.timexes.filter(isDated).map((timex) => {
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
  return { last: isoDay(last), longPast: isoDay(first - YEAR) };
}

function draft(
  scene: Scene,
  lexicon: DraftLexicon,
  timex: Timex,
  present: Present | null,
  position: PositionDraft | null,
): DeadlineDraft {
  const sentence = scene.sentenceAt(timex.start);
  const matter = scene.clauseOf(timex);
  const words = scene.wordsIn(sentence, lexicon.dating);
  const near = wordsBefore(scene, sentence, timex);
  // The last rule of each language has no condition.
  const rule = lexicon.deadlines.find(
    (rule) =>
      (!rule.before || holds(near, rule.before)) &&
      (!rule.clause || holds(words, rule.clause)) &&
      (!rule.when || isWhen(rule.when, timex, present)),
  )!;
  const { start, end, type, value, mod, edtf, earliest, latest } = timex;
  const actor = scene.entitiesIn(matter).find(canAct);
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
  return before.slice(before.findLastIndex(({ kind }) => kind === "mark") + 1);
}

function isWhen(
  when: "future" | "long-past",
  { earliest, latest }: Timex,
  present: Present | null,
): boolean {
  if (!present) return false;
  if (when === "future") return earliest !== null && earliest > present.last;
  return latest !== null && latest < present.longPast;
}
