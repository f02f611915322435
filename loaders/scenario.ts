import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createAnchor, type Anchor } from "../src/model/anchor.js";
import { nearest } from "../src/model/similarity.js";
import { ArticleError, readArticle, type Article } from "./article.js";
import { checkDates } from "./check-dates.js";
import { checkEvidence } from "./check-evidence.js";
import { checkIds } from "./check-ids.js";
import { checkQuotes, type Anchored } from "./check-quotes.js";
import { checkReferences } from "./check-references.js";
import { checkSchema, type Checked } from "./check-schema.js";
import { checkExercises } from "./exercises/check-exercises.js";
import { exercisesSchema, type ExercisesFile } from "./exercises/schema.js";
import { AuthorError, sortFindings, type Finding } from "./findings.js";
import {
  annotationsSchema,
  scenarioSchema,
  type AnnotationsFile,
  type ScenarioFile,
} from "./schema.js";
import { repository, scenarioIds } from "./scenarios.js";
import { didYouMean } from "./wording.js";
import { readYaml, type YamlSource } from "./yaml-source.js";

/** A scenario that passed every check, with each quote at its place. */
export interface Scenario {
  id: string;
  file: ScenarioFile;
  annotations: AnnotationsFile;
  article: Article;
  anchored: Anchored;
  /** The items that people wrote, with their places; empty where there is no such file. */
  exercises: ReadFile<ExercisesFile>;
}

/** What the checks look at: as much of the files as could be read. */
export interface Draft {
  id: string;
  scenario: ReadFile<ScenarioFile>;
  annotations: ReadFile<AnnotationsFile>;
  exercises: ReadFile<ExercisesFile>;
  article: Article | null;
  anchor: Anchor | null;
}

export interface ReadFile<T> extends Checked<T> {
  source: YamlSource;
  /** False where the file is missing or not YAML, so that nothing is known of its names. */
  readable: boolean;
}

/** Reads and checks one scenario; the scenario is null where anything was found. */
export function readScenario(
  id: string,
  root: string = repository,
): { scenario: Scenario | null; findings: Finding[]; draft: Draft } {
  const findings: Finding[] = [];
  const load = <T>(
    name: string,
    schema: Parameters<typeof checkSchema<T>>[1],
    optional = false,
  ): ReadFile<T> => {
    const file = `data/${id}/${name}`;
    const path = join(root, file);
    const present = existsSync(path);
    const source = readYaml(file, present ? readFileSync(path, "utf8") : "");
    const readable = (present || optional) && !source.broken;
    if (!present && !optional)
      findings.push(source.at([], `missing file: ${missingHint(id, root)}`));
    findings.push(...source.findings);
    const nothing = { data: {}, findings: [], kept: {} };
    const checked = readable ? checkSchema(source, schema) : nothing;
    findings.push(...checked.findings);
    return { ...checked, source, readable };
  };
  const scenario = load<ScenarioFile>("scenario.yaml", scenarioSchema);
  const annotations = load<AnnotationsFile>("annotations.yaml", annotationsSchema);
  const exercises = load<ExercisesFile>("exercises.yaml", exercisesSchema, true);
  const article = loadArticle(scenario, root, findings);
  const anchor = article && createAnchor(article.text, article.body);
  const draft: Draft = { id, scenario, annotations, exercises, article, anchor };
  const quotes = checkQuotes(draft);
  findings.push(
    ...checkIds(draft),
    ...checkReferences(draft),
    ...checkDates(draft),
    ...checkEvidence(draft),
    ...checkExercises(draft),
    ...quotes.findings,
  );
  const sorted = sortFindings(findings);
  return {
    draft,
    findings: sorted,
    scenario:
      sorted.length > 0 || !article
        ? null
        : {
            id,
            file: scenario.data as ScenarioFile,
            annotations: annotations.data as AnnotationsFile,
            article,
            anchored: quotes.anchored,
            exercises,
          },
  };
}

/** One scenario, ready for tables. Throws an AuthorError with every finding. */
export function loadScenario(id: string, root: string = repository): Scenario {
  const { scenario, findings } = readScenario(id, root);
  if (!scenario) throw new AuthorError(findings);
  return scenario;
}

function missingHint(id: string, root: string): string {
  const known = scenarioIds(root);
  if (known.includes(id)) return "a scenario has a scenario.yaml and an annotations.yaml; add it";
  const guess = didYouMean(nearest(id, known), known);
  return `there is no scenario ${id}${guess}`;
}

function loadArticle(
  { source, data }: Draft["scenario"],
  root: string,
  findings: Finding[],
): Article | null {
  if (!data.article) return null;
  const { file, lang } = data.article;
  const path = join(root, "seeds", file);
  if (/[\\/]/u.test(file) || !existsSync(path)) {
    const folder = join(root, "seeds");
    const seeds = existsSync(folder) ? readdirSync(folder) : [];
    const stems = new Map(seeds.map((name) => [name.replace(/\.[^.]*$/u, ""), name]));
    const guess = stems.get(nearest(file.replace(/\.[^.]*$/u, ""), stems.keys()) ?? "") ?? null;
    const remedy = didYouMean(guess) || "; put it there";
    const message = `missing article file: seeds/${file}${remedy}`;
    findings.push(source.at(["article", "file"], message));
    return null;
  }
  try {
    return readArticle(readFileSync(path), lang);
  } catch (error) {
    if (!(error instanceof ArticleError)) throw error;
    const { line, column, message } = error;
    findings.push({ file: `seeds/${file}`, line, column, message });
    return null;
  }
}
