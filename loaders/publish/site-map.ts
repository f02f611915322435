import { readdirSync } from "node:fs";
import { join } from "node:path";
import { scenarioPages, type ScenarioPage } from "../../src/model/pages.js";
import { keysOf, langs, type Lang } from "../../src/model/vocabulary.js";
import { scenarioIds } from "../scenarios.js";

/** Where a page stands: its path as Framework writes it (`/de/geneva-2022/positions`), taken apart. */
export interface SitePage {
  path: string;
  /** null for the pages before a language is chosen: the start page and 404. */
  lang: Lang | null;
  scenario: string | null;
  /** The last part of the path, `index` for the page of a folder. */
  name: string;
}

/** Takes a page path apart: `/de/geneva-2022/positions` is the positions page of geneva-2022. */
export function parsePagePath(path: string): SitePage {
  const parts = path.replace(/^\/|\.html$/g, "").split("/");
  const lang = langs.find((candidate) => candidate === parts[0]) ?? null;
  const name = parts.at(-1) || "index";
  return { path, lang, scenario: lang && parts.length > 2 ? parts[1]! : null, name };
}

/** The pages of a scenario that exist, in the order of the navigation: shared ones and its own. */
export function pagesOf(scenario: string, lang: Lang, source = "src"): ScenarioPage[] {
  const found = new Set(
    ["[scenario]", scenario].flatMap((folder) => pageNames(join(source, lang, folder))),
  );
  return keysOf(scenarioPages).filter((name) => found.has(name));
}

/** The pages that Framework cannot find by itself because their folder is `[scenario]`. */
export function scenarioPaths(): string[] {
  return scenarioIds().flatMap((id) =>
    langs.flatMap((lang) => pagesOf(id, lang).map((name) => `/${lang}/${id}/${name}`)),
  );
}

function pageNames(folder: string): string[] {
  try {
    return readdirSync(folder).flatMap((file) => /^([^.]+)\.md$/.exec(file)?.[1] ?? []);
  } catch {
    return [];
  }
}
