import type { DuckDBConnection } from "@duckdb/node-api";
import {
  sections,
  type ExerciseSet,
  type InteractionName,
  type Item,
} from "../../src/model/exercise.js";
import type { Row, Tables } from "../../src/model/tables.js";
import type { Lang } from "../../src/model/vocabulary.js";
import { AuthorError, sortFindings, type Finding } from "../findings.js";
import type { Scenario } from "../scenario.js";
import { authoredItems } from "./authored.js";
import { generate, type Placed } from "./generate.js";
import { queryCourse } from "./query-course.js";
import { digest } from "./random.js";
import { createSource } from "./source.js";

/** The seed of all that is published. Another one makes other distractors and other orders. */
const SEED = "lesart";
/** Items on the short path of a scenario whose authors marked none. */
const SHORT = 10;

const points: Record<InteractionName, number> = {
  choice: 1,
  order: 2,
  match: 3,
  "inline-choice": 2,
  date: 2,
  "select-evidence": 3,
  classify: 3,
  speech: 2,
  query: 3,
  reflection: 3,
  negotiate: 4,
};

/**
 * All exercises of a scenario in one language, authored and generated, section by section, with what
 * is wrong with the authored ones. `connection` holds the tables.
 */
export async function buildExercises(
  scenario: Scenario,
  tables: Tables,
  connection: DuckDBConnection,
  lang: Lang,
  seed: string = SEED,
): Promise<{ set: ExerciseSet; findings: Finding[] }> {
  const source = createSource(scenario, tables, lang, seed);
  const authored = await authoredItems(source, connection);
  const generated = generate(
    source,
    authored.items.flatMap(({ rows }) => rows),
  );
  const course = await queryCourse(source, connection);
  const order = Object.keys(sections);
  const all = [...authored.items, ...generated, ...course].sort(
    (a, b) =>
      order.indexOf(a.section) - order.indexOf(b.section) ||
      // The steps of the course build on one another and stay together.
      Number(course.includes(a)) - Number(course.includes(b)) ||
      (course.includes(a) ? 0 : a.difficulty - b.difficulty),
  );
  const short = shortPath(all);
  return {
    findings: sortFindings(authored.findings),
    set: {
      scenario: scenario.id,
      lang,
      test: false,
      items: all.map((item) => finished(item, short.has(item.item_id))),
    },
  };
}

/** The exercises, or an AuthorError with every finding. */
export async function loadExercises(
  ...args: Parameters<typeof buildExercises>
): Promise<ExerciseSet> {
  const { set, findings } = await buildExercises(...args);
  if (findings.length > 0) throw new AuthorError(findings);
  return set;
}

function finished(item: Placed, short: boolean): Item {
  const { item_id, interaction, section, difficulty, objective, prompt, body, origin } = item;
  return {
    item_id,
    interaction,
    section,
    difficulty,
    points: item.points ?? points[interaction],
    objective,
    prompt,
    body,
    short,
    origin,
    hash: digest(JSON.stringify([interaction, prompt, body]), 12),
    solution: {
      key: item.key,
      hints: item.hints,
      explanation: item.explanation,
      misconceptions: item.misconceptions,
      evidence: item.evidence,
    },
  };
}

/** What the authors marked; else some of each section, in turn, each time a new kind where there is one. */
function shortPath(items: readonly Placed[]): Set<string> {
  const marked = items.filter(({ short }) => short);
  if (marked.length > 0) return new Set(marked.map(({ item_id }) => item_id));
  const chosen: Placed[] = [];
  const order = Object.keys(sections);
  while (chosen.length < Math.min(SHORT, items.length))
    for (const section of order) {
      const rest = items.filter((item) => item.section === section && !chosen.includes(item));
      const next =
        rest.find((item) => !chosen.some((other) => other.interaction === item.interaction)) ??
        rest[0];
      if (next && chosen.length < SHORT) chosen.push(next);
    }
  return new Set(chosen.map(({ item_id }) => item_id));
}

/** The set without keys and feedback, for a site on which a test is taken. */
export const withoutSolutions = (set: ExerciseSet): ExerciseSet => ({
  ...set,
  test: true,
  items: set.items.map(({ solution: _, ...item }) => item),
});

/** The rows of the `exercises` table. */
export const exerciseRows = ({ items }: ExerciseSet): Row<"exercises">[] =>
  items.map(({ item_id, interaction, section, difficulty, points, objective, prompt }) => ({
    item_id,
    interaction,
    section,
    difficulty,
    points,
    objective,
    prompt,
  }));
