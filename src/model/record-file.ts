import {
  historyLimit,
  mergeHistory,
  recordVersion,
  type Attempt,
  type LearnerRecord,
  type Work,
} from "./record.js";

/** What a `.lesart.json` file may hold at most; a year of a diligent learner stays far below. */
export const recordLimits = {
  /** Bytes of a file; characters of its text. */
  size: 5_000_000,
  items: 2000,
  text: 20_000,
  nickname: 60,
  /** Levels and values of one response. */
  depth: 5,
  values: 5000,
} as const;

/** Why a file is refused; `record-refusals.ts` has the words. */
export type Refusal =
  | { code: "size"; bytes: number }
  | { code: "not-json" }
  | { code: "not-a-record" }
  | { code: "newer"; version: number }
  | { code: "field"; path: string; expected: Expected };
export type Expected =
  | "text"
  | "short-text"
  | "id"
  | "lang"
  | "time"
  | "count"
  | "score"
  | "list"
  | "object"
  | "answer"
  | "few";

export type ParsedRecord =
  | { ok: true; record: LearnerRecord; /** The version that was read. */ version: number }
  | { ok: false; refusals: Refusal[] };

/** The text of a `.lesart.json` file. */
export const recordText = (record: LearnerRecord): string => `${JSON.stringify(record, null, 1)}\n`;

/**
 * Reads the text of a file that nobody vouches for. Accepts every version up to this one, with all
 * of its fields checked and everything else dropped; never throws.
 */
export function parseRecord(text: string): ParsedRecord {
  if (text.length > recordLimits.size)
    return { ok: false, refusals: [{ code: "size", bytes: text.length }] };
  try {
    return checkRecord(JSON.parse(text.replace(/^\ufeff/, "")));
  } catch {
    return { ok: false, refusals: [{ code: "not-json" }] };
  }
}

/** As `parseRecord`, for a value that JSON.parse gave. */
export function checkRecord(value: unknown): ParsedRecord {
  if (!isObject(value) || value.format !== "lesart-record" || !isCount(value.version))
    return { ok: false, refusals: [{ code: "not-a-record" }] };
  const { version } = value;
  if (version > recordVersion) return { ok: false, refusals: [{ code: "newer", version }] };
  if (version < 1) return { ok: false, refusals: [{ code: "not-a-record" }] };
  const refusals: Refusal[] = [];
  const field = <T>(from: Fields, name: string, path: string, check: Check<T>): T => {
    const found = Object.hasOwn(from, name) ? from[name] : undefined;
    if (!check.holds(found))
      refusals.push({ code: "field", path: `${path}${name}`, expected: check.expected });
    return found as T;
  };
  const learner = field(value, "learner", "", object);
  const work = field(value, "work", "", object);
  const items = isObject(work) ? Object.entries(work) : [];
  if (items.length > recordLimits.items)
    return { ok: false, refusals: [{ code: "field", path: "work", expected: "few" }] };
  const record: LearnerRecord = {
    format: "lesart-record",
    version: recordVersion,
    scenario: field(value, "scenario", "", id),
    title: field(value, "title", "", shortText),
    lang: field(value, "lang", "", lang),
    learner: {
      id: field(isObject(learner) ? learner : {}, "id", "learner.", id),
      nickname: field(isObject(learner) ? learner : {}, "nickname", "learner.", nickname),
    },
    saved: field(value, "saved", "", time),
    work: Object.fromEntries(
      items.map(([item, found]) => {
        if (!isId(item)) refusals.push({ code: "field", path: "work", expected: "id" });
        const path = `work.${item.slice(0, 60)}.`;
        const from: Fields = isObject(found) ? (version === 1 ? migrate(found) : found) : {};
        return [item, checkWork(from, path, field)] as const;
      }),
    ),
  };
  return refusals.length > 0 ? { ok: false, refusals } : { ok: true, record, version };
}

function checkWork(
  from: Fields,
  path: string,
  field: <T>(from: Fields, name: string, path: string, check: Check<T>) => T,
): Work {
  const listed = field(from, "history", path, list);
  const history = (Array.isArray(listed) ? listed.slice(0, historyLimit) : []).map(
    (entry: unknown, i): Attempt => {
      const attempt = isObject(entry) ? entry : {};
      const at = `${path}history[${i}].`;
      return {
        at: field(attempt, "at", at, time),
        score: field(attempt, "score", at, score),
        hash: field(attempt, "hash", at, id),
      };
    },
  );
  return {
    hash: field(from, "hash", path, id),
    response: field(from, "response", path, answer),
    score: field(from, "score", path, scoreOrNull),
    attempts: field(from, "attempts", path, count),
    hints: field(from, "hints", path, count),
    first: field(from, "first", path, time),
    last: field(from, "last", path, time),
    // What has been refused is not worth ordering, and may be of any type.
    history: history.every(isSound) ? mergeHistory(history, []) : [],
  };
}

const isSound = ({ at, score, hash }: Attempt): boolean =>
  typeof at === "string" && typeof score === "number" && typeof hash === "string";

/** Version 1 kept the last score alone: it becomes a history of one attempt. */
function migrate(work: Fields): Fields {
  const { score, last, hash } = work;
  return { ...work, history: typeof score === "number" ? [{ at: last, score, hash }] : [] };
}

type Fields = Record<string, unknown>;
interface Check<T> {
  expected: Expected;
  holds(value: unknown): value is T;
}
const check = <T>(expected: Expected, holds: (value: unknown) => boolean): Check<T> => ({
  expected,
  holds: holds as Check<T>["holds"],
});

const isObject = (value: unknown): value is Fields =>
  value !== null && typeof value === "object" && !Array.isArray(value);
const isText = (value: unknown, limit: number): boolean =>
  typeof value === "string" && value.length <= limit;
const isCount = (value: unknown): value is number =>
  Number.isInteger(value) && (value as number) >= 0 && (value as number) <= 1e6;
const isId = (value: unknown): boolean =>
  typeof value === "string" && /^[A-Za-z0-9][\w.:-]{0,119}$/.test(value);
const isScore = (value: unknown): boolean =>
  typeof value === "number" && value >= 0 && value <= 1 && !Object.is(value, -0);
/** As `toISOString` writes it, so that times compare as texts. */
const isTime = (value: unknown): boolean =>
  typeof value === "string" &&
  /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(value) &&
  !Number.isNaN(Date.parse(value));

const shortText = check<string>("short-text", (value) => isText(value, 300));
const nickname = check<string>("short-text", (value) => isText(value, recordLimits.nickname));
const id = check<string>("id", isId);
const lang = check<LearnerRecord["lang"]>("lang", (value) => value === "de" || value === "en");
const time = check<string>("time", isTime);
const count = check<number>("count", isCount);
const score = check<number>("score", isScore);
const scoreOrNull = check<number | null>("score", (value) => value === null || isScore(value));
const list = check<unknown[]>(
  "list",
  (value) => Array.isArray(value) && value.length <= historyLimit,
);
const object = check<Fields>("object", isObject);
const answer = check<unknown>("answer", (value) => value !== undefined && isModest(value));

/** JSON of modest depth, number of values and length of texts. */
function isModest(value: unknown): boolean {
  let left: number = recordLimits.values;
  const visit = (part: unknown, depth: number): boolean => {
    if (--left < 0 || depth > recordLimits.depth) return false;
    if (typeof part === "string") return part.length <= recordLimits.text;
    if (part === null || typeof part !== "object") return !Object.is(part, -0);
    return Object.entries(part).every(([key, each]) => key.length <= 200 && visit(each, depth + 1));
  };
  return visit(value, 1);
}
