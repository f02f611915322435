import { existsSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { ArticleError, readArticle, type Article } from "../article.js";
import { contextOf } from "../extract/document.js";
import { AuthorError } from "../findings.js";
import { readSource } from "../read/read-source.js";
import { readScenario } from "../scenario.js";
import { addFiles } from "./add-files.js";
import { propose } from "./propose.js";
import { readArticleDrafts } from "./reading.js";
import { renderAnnotations, renderScenario, type Frame } from "./render.js";

export interface NewScenario {
  id: string;
  /** Path of the article. */
  article: string;
  /** Publication date: a day, a month or a year. */
  date: string;
  lang: "de" | "en";
  publish: Frame["publish"];
  fictional: boolean;
  /** Also copy the generic walkthrough pages, to be edited. */
  walkthrough: boolean;
  root: string;
}

/** What was written. */
export interface Written {
  files: string[];
  /** How the text was taken from the article's file, in words. */
  source: string;
  positions: number;
  deadlines: number;
  actors: number;
  issues: number;
  /** What speaks against the language that was given, in words. */
  notes: string[];
}

/** More characters are no single article. */
const LONGEST = 200_000;

const TAKEN = {
  text: "the article was copied as it is",
  markdown: "the prose of the Markdown file was taken, without its marks",
  html: "the main text of the page was taken, without menus and markup",
} as const;

/**
 * Makes a scenario from an article: the text in `seeds/`, drafts in `data/<id>/`. Writes all files
 * or none, never over another, and nothing that `check` would find fault with.
 */
export async function newScenario(options: NewScenario): Promise<Written> {
  const { id, date, lang, root } = options;
  if (existsSync(join(root, "data", id)))
    throw new Error(`already there: data/${id}; choose another id, or remove it first`);
  const bytes = readFileSync(options.article);
  const source = await readSource(bytes, options.article);
  const text = source.kind === "text" ? bytes : Buffer.from(source.text);
  const article = articleOf(text, options);
  const reference = /^\d{4}-\d\d-\d\d$/.test(date) ? date : null;
  const reading = readArticleDrafts(article, { lang, published: date, reference });
  const proposal = propose(reading);
  if (source.title)
    proposal.title = { de: `Entwurf: ${source.title}`, en: `Draft: ${source.title}` };
  const file = `${id}.txt`;
  const frame: Frame = {
    id,
    file,
    lang,
    published: date,
    reference,
    publish: options.publish,
    fictional: options.fictional,
    origin:
      source.kind === "text"
        ? null
        : `Taken from ${basename(options.article)}: ${TAKEN[source.kind]}.`,
  };
  const files = new Map<string, Uint8Array | string>([
    [`seeds/${file}`, text],
    [`data/${id}/scenario.yaml`, renderScenario(frame, proposal)],
    [`data/${id}/annotations.yaml`, renderAnnotations(frame, proposal)],
  ]);
  if (options.walkthrough)
    for (const page of ["de", "en"]) {
      const template = join(root, "src", page, "[scenario]", "index.md");
      if (!existsSync(template)) throw new Error(`no template for a walkthrough: ${template}`);
      files.set(`src/${page}/${id}/index.md`, readFileSync(template));
    }
  await addFiles(root, files, (temporary) => {
    const { findings } = readScenario(id, temporary);
    if (findings.length > 0) throw new AuthorError(findings);
  });
  const { positions, deadlines, actors, issues } = proposal;
  return {
    files: [...files.keys()],
    source: TAKEN[source.kind],
    positions: positions.length,
    deadlines: deadlines.length,
    actors: actors.length,
    issues: issues.length,
    notes: contextOf({ text: article.text, lang, date }).notes,
  };
}

/** The article, or an Error that names its file. */
function articleOf(text: Uint8Array, { article: path, lang }: NewScenario): Article {
  try {
    const article = readArticle(text, lang);
    const { length } = article.text;
    if (length <= LONGEST) return article;
    throw new ArticleError(
      `${length} characters are no single article (at most ${LONGEST}): cut the file down to it; ` +
        "npx lesart extract reads longer texts",
    );
  } catch (error) {
    if (!(error instanceof ArticleError)) throw error;
    throw new Error(`${path}: ${error.message}`);
  }
}
