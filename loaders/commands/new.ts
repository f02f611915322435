import { statSync } from "node:fs";
import { Command, InvalidArgumentError, Option } from "commander";
import { DateError, readDate } from "../dates.js";
import { slug } from "../schema.js";
import { repository } from "../scenarios.js";

interface Options {
  article: string;
  date: string;
  lang: "de" | "en";
  publish: "full" | "quotes" | "none";
  fictional: boolean;
  walkthrough: boolean;
  root: string;
}

export const newCommand = new Command("new")
  .description("make a scenario from an article, with drafts to confirm")
  .argument("<id>", "id of the scenario, e.g. river-talks-2031", scenarioId)
  .requiredOption("--article <file>", "plain text, Markdown or a saved web page")
  .requiredOption("--date <date>", "publication date: YYYY-MM-DD, YYYY-MM or YYYY", publication)
  .addOption(
    new Option("--lang <lang>", "language of the article")
      .choices(["de", "en"])
      .makeOptionMandatory(),
  )
  .addOption(
    new Option("--publish <what>", "what of the article the site may show")
      .choices(["full", "quotes", "none"])
      .default("quotes"),
  )
  .option("--fictional", "article and events are invented; every page then says so", false)
  .option("--walkthrough", "also copy the walkthrough pages, to be edited", false)
  .option("--root <dir>", "folder that holds seeds/ and data/", repository)
  .addHelpText(
    "after",
    `
Writes seeds/<id>.txt and data/<id>/{scenario,annotations}.yaml, all or none, never over others.
Afterwards: npx lesart check <id> lists the drafts, npx lesart dev shows the site.`,
  )
  .action(async (id: string, options: Options) => {
    const found = statSync(options.article, { throwIfNoEntry: false });
    if (!found?.isFile())
      throw new Error(`${found ? "not a file" : "no such file"}: ${options.article}`);
    // Loaded here, so that the other commands start without the converter.
    const { newScenario } = await import("../new/new-scenario.js");
    const { files, source, positions, deadlines, actors, issues, notes } = await newScenario({
      id,
      ...options,
    });
    for (const note of notes) console.error(`note: ${note}`);
    for (const file of files) console.log(`wrote ${file}`);
    console.log(
      `${source}; drafts: ${positions} positions, ${deadlines} deadlines, ${actors} actors, ${issues} issues`,
    );
    console.log(`next: read data/${id}/, confirm or mend each draft, then npx lesart check ${id}`);
  });

function scenarioId(value: string): string {
  const { success, error } = slug.safeParse(value);
  if (!success) throw new InvalidArgumentError(`${error.issues[0]!.message}.`);
  return value;
}

const NO_DATE = "give a calendar date as YYYY-MM-DD, YYYY-MM or YYYY.";

function publication(value: string): string {
  try {
    readDate(value);
  } catch (error) {
    if (error instanceof DateError) throw new InvalidArgumentError(NO_DATE);
    throw error;
  }
  if (!/^\d{4}(-\d\d){0,2}$/.test(value)) throw new InvalidArgumentError(NO_DATE);
  return value;
}
