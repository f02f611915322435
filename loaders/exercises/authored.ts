import type { DuckDBConnection } from "@duckdb/node-api";
import type { Choice, InteractionName, Key } from "../../src/model/exercise.js";
import { wordsOf } from "../../src/model/interactions/speech.js";
import type { Finding } from "../findings.js";
import type { Path } from "../yaml-source.js";
import { contradictions } from "./contradictions.js";
import { idOf } from "./check-exercises.js";
import type { Placed } from "./generate.js";
import { giveaway } from "./giveaway.js";
import { createKeyReader } from "./key-reader.js";
import { KeyError } from "./key-sql.js";
import type { AuthoredItem, Entry } from "./schema.js";
import { problemsOf } from "./solvable.js";
import { queryProblems, toldMistakes } from "./query-items.js";
import type { Source } from "./source.js";
import { labelOf } from "./words.js";

/**
 * The items that people wrote, with keys from the tables, and what is wrong with them: a key that
 * contradicts the tables, an item that cannot be solved, feedback for an answer that nobody can give.
 * Findings name their place in `exercises.yaml`; an item with findings is left out.
 */
export async function authoredItems(
  source: Source,
  connection: DuckDBConnection,
): Promise<{ items: Placed[]; findings: Finding[] }> {
  const { exercises } = source.scenario;
  const keys = createKeyReader(source, connection);
  const items: Placed[] = [];
  const findings: Finding[] = [];
  for (const [index, item] of (exercises.data.items ?? []).entries()) {
    const path: Path = ["items", exercises.kept.items?.[index] ?? index];
    const found: Finding[] = [];
    const report = (where: Path, message: string) =>
      found.push(exercises.source.at([...path, ...where], message));
    let key: Key<InteractionName> | null = null;
    try {
      key = await keys.read(item);
    } catch (error) {
      if (!(error instanceof KeyError)) throw error;
      report(error.path, error.message);
    }
    const body = bodyOf(item, source);
    if (typeof body === "string") report(["text"], body);
    else if (key) {
      const { interaction } = item;
      const problems = problemsOf(
        { interaction, body, key } as Parameters<typeof problemsOf>[0],
        source.tables.article[0]!.text,
      );
      for (const problem of problems)
        report(["key"], `unsolvable item: ${problem}; mend the key or what is offered`);
      for (const { path: where, message } of contradictions(item, key, source))
        report(where, `key contradicts the tables: ${message}`);
      for (const name of wrongFeedback(item, key))
        found.push(
          exercises.source.atKey(
            [...path, "misconceptions", name],
            `feedback for no wrong answer: ${name}; name a wrong answer that can be given`,
          ),
        );
      const told = giveaway([item.prompt[source.lang]], secretsOf(body, key, source));
      if (told !== null)
        report(
          ["prompt", source.lang],
          `giveaway: the prompt holds the right answer "${told}"; ask without it`,
        );
      if (item.interaction === "query")
        for (const { path: where, message } of await queryProblems(item, source, connection))
          report(where, message);
      if (found.length === 0) items.push(placed(item, body, key, source));
    }
    findings.push(...found);
  }
  return { items, findings };
}

function placed(
  item: AuthoredItem,
  body: Placed["body"],
  key: Key<InteractionName>,
  { lang }: Source,
): Placed {
  return {
    item_id: item.id,
    interaction: item.interaction,
    section: item.section,
    difficulty: item.difficulty,
    points: item.points ?? null,
    short: item.short,
    origin: "authored",
    objective: item.objective[lang],
    prompt: item.prompt[lang],
    body,
    key,
    hints: item.hints.map((hint) => hint[lang]),
    explanation: item.explanation[lang],
    misconceptions: Object.fromEntries(
      [...Object.entries(item.misconceptions), ...toldMistakes(item)].map(([name, text]) => [
        // The grader compares words, whatever their case and punctuation.
        item.interaction === "speech" ? wordsOf(name).join(" ") : name,
        text[lang],
      ]),
    ),
    evidence: item.evidence,
    rows: item.evidence,
  };
}

/** What the learner is offered; a text instead where it cannot be made. */
function bodyOf(item: AuthoredItem, source: Source): Placed["body"] | string {
  const { lang, scenario, tables } = source;
  const words = (text: string | Record<typeof lang, string>) =>
    typeof text === "string" ? text : text[lang];
  const choices = (entries: readonly Entry[]): Choice[] =>
    entries.map((entry) => ({
      id: idOf(entry),
      label:
        typeof entry === "string"
          ? (labelOf(entry, tables, scenario.file.sides, lang) ?? entry)
          : words(entry.label),
    }));
  switch (item.interaction) {
    case "choice":
      return { options: choices(item.options), multiple: item.multiple };
    case "order":
      return { entries: choices(item.entries) };
    case "match":
      return { left: choices(item.left), right: choices(item.right) };
    case "classify":
      return { rows: choices(item.rows), columns: choices(item.columns) };
    case "inline-choice": {
      const pieces = words(item.text).split(/\[\[([^\]]*)\]\]/u);
      const unknown = pieces.find((gap, i) => i % 2 === 1 && !(gap in item.gaps));
      if (unknown !== undefined) return `unknown gap: [[${unknown}]]; add it to gaps`;
      return {
        parts: pieces
          .map((piece, i) =>
            i % 2 === 0 ? piece : { gap: piece, options: choices(item.gaps[piece]!) },
          )
          .filter((part) => part !== ""),
      };
    }
    case "date":
      return { reference: scenario.file.reference.date };
    case "select-evidence":
      return { sentences: item.sentences };
    case "speech":
      return { indirect: item.indirect, task: item.task, lang: item.lang };
    case "query":
      return { start: item.start.trim(), tables: item.tables };
    case "reflection":
      return { rubric: choices(item.rubric), words: item.words };
    case "negotiate":
      return { goal: item.goal, start: item.start ?? null };
  }
}

/** Names of feedback that no wrong answer has. Dates, speech and free text have no fixed answers. */
function wrongFeedback(item: AuthoredItem, key: Key<InteractionName>): string[] {
  const right = key as { correct?: string[]; pairs?: Accepted; cells?: Accepted; gaps?: Gaps };
  const across = (rows: readonly Entry[], columns: readonly Entry[], accepted: Accepted = {}) =>
    rows.flatMap((row) =>
      columns
        .filter((column) => !accepted[idOf(row)]?.includes(idOf(column)))
        .map((column) => `${idOf(row)}:${idOf(column)}`),
    );
  const names = Object.keys(item.misconceptions);
  const wrong = (() => {
    switch (item.interaction) {
      case "choice":
        return item.options.map(idOf).filter((id) => !right.correct!.includes(id));
      case "match":
        return across(item.left, item.right, right.pairs);
      case "classify":
        return across(item.rows, item.columns, right.cells);
      case "inline-choice":
        return Object.entries(item.gaps).flatMap(([gap, list]) =>
          list
            .map((entry) => idOf(entry))
            .filter((id) => right.gaps![gap] !== id)
            .map((id) => `${gap}:${id}`),
        );
      default:
        return names;
    }
  })();
  return names.filter((name) => !wrong.includes(name));
}
type Accepted = Record<string, string[]>;
type Gaps = Record<string, string>;

/** What a prompt must not hold: right labels, the date itself, the whole passage, an accepted form. */
function secretsOf(body: Placed["body"], key: Key<InteractionName>, { tables }: Source): string[] {
  if ("options" in body && "correct" in key)
    return body.options.filter(({ id }) => key.correct.includes(id)).map(({ label }) => label);
  if ("edtf" in key) return [key.edtf];
  if ("accept" in key) return key.accept.map((form) => form.replace(/[.!?]$/u, ""));
  if ("spans" in key) {
    const points = [...tables.article[0]!.text];
    return key.spans.map(({ start, end }) => points.slice(start, end).join(""));
  }
  return [];
}
