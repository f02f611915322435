import { Command } from "commander";
import { benchCommand } from "./commands/bench.js";
import { buildCommand } from "./commands/build.js";
import { checkCommand } from "./commands/check.js";
import { devCommand } from "./commands/dev.js";
import { extractCommand } from "./commands/extract.js";
import { newCommand } from "./commands/new.js";
import { schemaCommand } from "./commands/schema.js";
import { serveCommand } from "./commands/serve.js";
import { tablesCommand } from "./commands/tables.js";
import { reportErrors } from "./report-errors.js";

const program = new Command("lesart")
  .description("Turns a news article about a negotiation into an evidence-anchored workbook.")
  .showHelpAfterError("(add --help for the options)");

const commands = [
  newCommand,
  extractCommand,
  checkCommand,
  tablesCommand,
  schemaCommand,
  devCommand,
  buildCommand,
  serveCommand,
  benchCommand,
];
for (const command of commands) program.addCommand(command);

// `lesart tables x --format json | head` closes the pipe early, which is no fault.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});

await reportErrors(() => program.parseAsync());
