import type { Feedback, Grade } from "../exercise.js";
import type { QueryResult } from "../query-result.js";
import { compareResults, type Difference, type ShownRow } from "../result-difference.js";
import type { Lang } from "../vocabulary.js";
import { quote } from "../words.js";
import { feedback, settle, type Solved } from "./grader.js";
import { queryWords } from "./query-words.js";

/**
 * The verdict on what a learner's query gives (`given`) beside what the solution gives (`wanted`),
 * with every difference told in a sentence and the first differing row shown. Pure: whoever calls
 * it has run both queries on the same tables.
 */
export function gradeResults(
  item: Solved<"query">,
  wanted: QueryResult,
  given: QueryResult,
  lang: Lang,
): Grade {
  const difference = compareResults(wanted, given, item.solution.key.ordered);
  return settle(item, difference.score, tell(difference, wanted, given, lang));
}

/** What differs, in reading order: what hides the rest comes first. */
function tell(found: Difference, wanted: QueryResult, given: QueryResult, lang: Lang): Feedback[] {
  const say = queryWords[lang];
  if (found.undecided) return [feedback("note", say.undecided)];
  if (given.rows.length === 0) return [feedback("missing", say.empty(wanted.rows.length))];
  const told: Feedback[] = [];
  const { missingColumns, extraColumns, missing, extra, repeated, order, nulls } = found;
  const asked = wanted.columns.map(({ name }) => name);
  const show = (row: ShownRow) => shownRow(row, asked, lang);
  if (found.truncated) told.push(feedback("extra", say.truncated(given.rows.length)));
  if (missingColumns.length > 0) told.push(feedback("missing", say.missingColumns(missingColumns)));
  if (extraColumns.length > 0) told.push(feedback("extra", say.extraColumns(extraColumns)));
  for (const { column, given, wanted } of found.types)
    told.push(feedback("wrong", say.types(column, given, wanted)));
  if (missing.length > 0)
    told.push(
      feedback("missing", say.missing(missing.length, show(missing[0]!)), idsOf(missing[0]!)),
    );
  if (extra.length > 0 && !found.truncated)
    told.push(feedback("extra", say.extra(extra.length, show(extra[0]!)), idsOf(extra[0]!)));
  if (nulls)
    told.push(
      feedback(
        "note",
        nulls.missing
          ? say.nullsMissing(nulls.column, nulls.given === null ? null : shown(nulls.given, lang))
          : say.nullsExtra(nulls.column),
      ),
    );
  if (repeated && !found.truncated)
    told.push(
      feedback(
        repeated.more ? "extra" : "missing",
        (repeated.more ? say.repeated : say.merged)(repeated.count, show(repeated.example)),
      ),
    );
  if (order)
    told.push(feedback("wrong", say.order(order.place, show(order.wanted), show(order.given))));
  if (found.reordered && found.score === 1) told.push(feedback("note", say.reordered));
  return told;
}

/** Columns of a row that a sentence can bear, and characters of a value. */
const MOST_COLUMNS = 5;
const MOST_CHARACTERS = 60;

/** `position_id p4, polarity against`: the asked columns of a row, or its first ones. */
export function shownRow(row: ShownRow, asked: readonly string[], lang: Lang): string {
  const names = Object.keys(row);
  const known = names.filter((name) => asked.includes(name));
  const first = (known.length > 0 ? known : names).slice(0, MOST_COLUMNS);
  const text = first.map((name) => `${name} ${shown(row[name], lang)}`).join(", ");
  // The sentence around it has a full stop of its own.
  return first.length < names.length ? `${text}, …` : text.replace(/\.(?=[«”]$)/, "");
}

function shown(value: unknown, lang: Lang): string {
  if (value === null || value === undefined) return "NULL";
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  const text = [...(typeof value === "string" ? value : JSON.stringify(value))];
  const cut =
    text.length > MOST_CHARACTERS
      ? `${text.slice(0, MOST_CHARACTERS - 1).join("")}…`
      : text.join("");
  return quote(cut, lang);
}

/** Rows whose sentences the learner can open. */
const idsOf = (row: ShownRow): string[] => [
  ...new Set(
    Object.entries(row).flatMap(([name, value]) =>
      typeof value === "string" && /^(position|deadline|mention|sentence)_id(_\d+)?$/.test(name)
        ? [value]
        : [],
    ),
  ),
];
