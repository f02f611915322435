import { Command } from "commander";
import { writeJsonSchemas } from "../json-schema.js";
import { repository } from "../scenarios.js";

export const schemaCommand = new Command("schema")
  .description("write JSON Schemas beside the data, for editors that complete and check YAML")
  .option("--root <dir>", "folder that holds data/", repository)
  .addHelpText(
    "after",
    `
The files are generated and not kept in git. The first line of a YAML file names its schema:
  # yaml-language-server: $schema=../.schema/scenario.schema.json`,
  )
  .action(async ({ root }: { root: string }) => {
    for (const file of await writeJsonSchemas(root)) console.error(file);
  });
