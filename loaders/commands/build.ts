import { Command } from "commander";
import { baseOption } from "./base-option.js";
import { progressLine } from "./progress-line.js";

interface Options {
  base: string;
  out: string;
  test?: boolean;
  keys?: string;
}

export const buildCommand = new Command("build")
  .description("build the workbook as a static site")
  .addOption(baseOption())
  .option("--out <folder>", "where the site goes", "dist")
  .option(
    "--test",
    "leave every key and all feedback out, and write them to a folder beside the site",
  )
  .option("--keys <folder>", "with --test: where the key files go (default: <out>-keys)")
  .action(async ({ base, out, test, keys }: Options) => {
    // Loaded here, so that the other commands start at once.
    const { build } = await import("../publish/build.js");
    const line = progressLine();
    const folder = keys ?? `${out.replace(/[\\/]+$/, "")}-keys`;
    try {
      await build({ base, out, progress: line.step, ...(test && { keys: folder }) });
    } finally {
      line.end();
    }
    console.log(`built ${out} in ${line.seconds()} s`);
    if (test) console.log(`the keys are in ${folder}; keep them apart from the site`);
  });
