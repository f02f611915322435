import { Command } from "commander";
import { writeJsonSchemas } from "../json-schema.js";
import { repository } from "../scenarios.js";
import { portOption } from "./port-option.js";

export const devCommand = new Command("dev")
  .description("preview the workbook while you write; reloads when something changes")
  .addOption(portOption(3000))
  .action(async ({ port }: { port: number }) => {
    await writeJsonSchemas(repository);
    const { dev } = await import("../publish/dev.js");
    const url = await dev({ port });
    console.log(`Lesart previews at ${url} (Ctrl+C ends it)`);
  });
