import { Command } from "commander";
import { buildCommand } from "./commands/build.js";
import { devCommand } from "./commands/dev.js";
import { serveCommand } from "./commands/serve.js";

const program = new Command("lesart")
  .description("Turns a news article about a negotiation into an evidence-anchored workbook.")
  .showHelpAfterError("(add --help for the options)");

for (const command of [buildCommand, serveCommand, devCommand]) program.addCommand(command);

try {
  await program.parseAsync();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
