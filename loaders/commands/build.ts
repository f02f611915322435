import { Command } from "commander";
import { baseOption } from "./base-option.js";
import { progressLine } from "./progress-line.js";

export const buildCommand = new Command("build")
  .description("build the workbook as a static site")
  .addOption(baseOption())
  .option("--out <folder>", "where the site goes", "dist")
  .action(async ({ base, out }: { base: string; out: string }) => {
    // Loaded here, so that the other commands start at once.
    const { build } = await import("../publish/build.js");
    const line = progressLine();
    try {
      await build({ base, out, progress: line.step });
    } finally {
      line.end();
    }
    console.log(`built ${out} in ${line.seconds()} s`);
  });
