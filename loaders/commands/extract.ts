import { createReadStream, readFileSync, statSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { Command, InvalidArgumentError, Option } from "commander";
import { parse } from "yaml";
import { readHeader } from "../article-header.js";
import { DocumentError, readDocument, type DocumentInput } from "../extract/document.js";
import type { IssueHint } from "../extract/drafts/scene.js";
import { reportReading } from "../extract/report.js";
import { filterLines } from "../extract/stream/filter.js";
import { withSelectors } from "../extract/with-selectors.js";
import { readSource } from "../read/read-source.js";
import { scenarioSchema } from "../schema.js";
import { repository } from "../scenarios.js";

interface Options {
  json?: true;
  jsonl?: true;
  lang?: string;
  date?: string;
  scenario?: string;
  workers: number;
  root: string;
}

export const extractCommand = new Command("extract")
  .description(
    "propose sentences, names, dates, quotations, positions and deadlines of any article",
  )
  .argument("<file>", "plain text, Markdown or a saved web page; - for standard input")
  .option("--json", "one object with all layers, offsets in code points")
  .option("--jsonl", "filter: a document a line in, a reading a line out")
  .option("--lang <lang>", "language: de or en (default: told by the function words)")
  .option("--date <date>", "publication date: YYYY-MM-DD, YYYY-MM or YYYY")
  .option("--scenario <id>", "match drafts to the issues of this scenario by their keywords")
  .addOption(
    new Option("--workers <n>", "threads for --jsonl; the output does not depend on it")
      .default(1)
      .argParser(workerCount),
  )
  .option("--root <dir>", "folder that holds data/", repository)
  .addHelpText(
    "after",
    `
A line of --jsonl is {"id", "text", "date", "lang"}; --date and --lang stand in where it has none.
A line that cannot be read becomes {"id", "error"}, the run goes on, and the exit code is 1.
  npx lesart extract --jsonl articles.jsonl --workers 4 > layers.jsonl
  parallel --pipe --keep-order npx lesart extract --jsonl - < articles.jsonl > layers.jsonl`,
  )
  .action(async (file: string, options: Options, command: Command) => {
    if (options.json && options.jsonl) command.error("--json and --jsonl exclude each other");
    if (options.jsonl) return filter(file, options, command);
    const name = file === "-" ? "standard input" : file;
    const { text, kind } = await readSource(await bytesOf(file), name);
    if (text.trim() === "")
      throw new Error(`${name} is empty: put the text of the article into it`);
    const header = kind === "text" ? readHeader(text) : null;
    const date = options.date ?? header?.date ?? null;
    const issues = options.scenario === undefined ? [] : issuesOf(options.scenario, options.root);
    // The header line is kept, so that offsets count from the start of the file, but is no prose.
    const prose = header ? text.replace(/[^\n]+/u, (line) => " ".repeat(line.length)) : text;
    const reading = readNamed(name, { text: prose, lang: options.lang ?? null, date }, issues);
    if (options.date === undefined && header?.date)
      reading.notes.unshift(`date ${header.date} taken from the header line`);
    process.stdout.write(
      options.json
        ? `${JSON.stringify({ text, ...withSelectors(text, reading) }, null, 2)}\n`
        : reportReading(text, reading),
    );
  });

/** Reads a document; a fault names its file, and the option that mends it. */
function readNamed(name: string, input: DocumentInput, issues: readonly IssueHint[]) {
  try {
    return readDocument(input, issues);
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    throw new Error(
      `${name}: ${error.message.replace("give lang de or en", "give --lang de or --lang en")}`,
    );
  }
}

async function filter(file: string, { lang, date, workers, scenario }: Options, command: Command) {
  if (scenario !== undefined) command.error("--scenario needs a single article, not --jsonl");
  if (file !== "-" && !statSync(file, { throwIfNoEntry: false })?.isFile())
    throw new Error(`no such file: ${file}`);
  const input = file === "-" ? process.stdin : createReadStream(file);
  const { lines, bad } = await filterLines(input, process.stdout, {
    lang: lang ?? null,
    date: date ?? null,
    workers,
  });
  if (bad === 0) return;
  console.error(`${bad} of ${lines} lines could not be read; each says why under "error"`);
  process.exitCode = 1;
}

async function bytesOf(file: string): Promise<Uint8Array> {
  if (file === "-") {
    const chunks: Uint8Array[] = [];
    for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
    return Buffer.concat(chunks);
  }
  const found = statSync(file, { throwIfNoEntry: false });
  if (!found) throw new Error(`no such file: ${file}`);
  if (!found.isFile()) throw new Error(`not a file: ${file}`);
  return readFile(file);
}

function issuesOf(id: string, root: string): IssueHint[] {
  const path = join(root, "data", id, "scenario.yaml");
  const issues = scenarioSchema.shape.issues.safeParse(parse(readFileSync(path, "utf8"))?.issues);
  if (!issues.success)
    throw new Error(`issues of ${id} cannot be read; npx lesart check ${id} says why`);
  return Object.entries(issues.data).map(([issue, { keywords }]) => ({ id: issue, keywords }));
}

function workerCount(value: string): number {
  const count = Number(value);
  if (!Number.isInteger(count) || count < 1 || count > 64)
    throw new InvalidArgumentError(`"${value}" must be a whole number from 1 to 64.`);
  return count;
}
