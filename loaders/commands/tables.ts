import { Command, Option } from "commander";
import { writeFolder } from "../write-folder.js";
import { repository } from "../scenarios.js";
import { tableFormats, type TableFormat } from "../table-formats.js";
import { loadScenario } from "../scenario.js";
import { langs, type Lang } from "../../src/model/vocabulary.js";

interface Options {
  lang: Lang;
  format: TableFormat;
  out?: string;
  root: string;
}

export const tablesCommand = new Command("tables")
  .description("write the tables of a scenario")
  .argument("<id>", "scenario")
  .addOption(new Option("--lang <lang>", "language of labels").choices([...langs]).default("de"))
  .addOption(
    new Option("--format <format>", "file format").choices([...tableFormats]).default("json"),
  )
  .option("--out <dir>", "folder for one file a table; json without it goes to standard output")
  .option("--root <dir>", "folder that holds seeds/ and data/", repository)
  .action(async (id: string, { lang, format, out, root }: Options, command: Command) => {
    if (out === undefined && format !== "json")
      command.error(`--format ${format} needs --out: one file a table is written there`);
    const scenario = loadScenario(id, root);
    // Loaded here, so that the other commands start without an engine.
    const { withTables } = await import("../with-tables.js");
    const tables = await withTables(scenario, lang, async ({ tables }) => tables);
    if (out === undefined) process.stdout.write(`${JSON.stringify(tables, null, 2)}\n`);
    else {
      const { exportTables } = await import("../export-tables.js");
      const files = await exportTables(tables, format);
      await writeFolder(out, files);
      console.error(`${files.size} files in ${out}`);
    }
  });
