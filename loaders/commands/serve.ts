import { Command } from "commander";
import { baseOption } from "./base-option.js";
import { portOption } from "./port-option.js";

export const serveCommand = new Command("serve")
  .description("serve the built site on this computer")
  .argument("[folder]", "the built site", "dist")
  .addOption(portOption(4173))
  .addOption(baseOption())
  .action(async (folder: string, { port, base }: { port: number; base: string }) => {
    const { serveFolder } = await import("../publish/serve.js");
    const server = await serveFolder(folder, { port, base });
    console.log(`Lesart is open at ${server.url} (Ctrl+C ends it)`);
    for (const signal of ["SIGINT", "SIGTERM"] as const) {
      process.once(signal, () => void server.close().then(() => process.exit(0)));
    }
  });
