import { Command } from "commander";
import { reportErrors } from "./report-errors.js";

const program = new Command("lesart")
  .description("Turns a news article about a negotiation into an evidence-anchored workbook.")
  .showHelpAfterError("(add --help for the options)");

/** Each command loads what it needs, and only when it is asked for: a start takes half the time. */
const commands: Record<string, () => Promise<Command>> = {
  new: async () => (await import("./commands/new.js")).newCommand,
  extract: async () => (await import("./commands/extract.js")).extractCommand,
  check: async () => (await import("./commands/check.js")).checkCommand,
  tables: async () => (await import("./commands/tables.js")).tablesCommand,
  schema: async () => (await import("./commands/schema.js")).schemaCommand,
  dev: async () => (await import("./commands/dev.js")).devCommand,
  build: async () => (await import("./commands/build.js")).buildCommand,
  serve: async () => (await import("./commands/serve.js")).serveCommand,
  bench: async () => (await import("./commands/bench.js")).benchCommand,
};
const asked = process.argv[2] ?? "";
for (const name of Object.hasOwn(commands, asked) ? [asked] : Object.keys(commands))
  program.addCommand(await commands[name]!());

// `lesart tables x --format json | head` closes the pipe early, which is no fault.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});

await reportErrors(() => program.parseAsync());
