import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { Command, InvalidArgumentError, Option } from "commander";

const extract = new Command("extract")
  .description("speed of the converter beside chrono-node's German parser, on the same texts")
  .addOption(
    new Option("--megabytes <n>", "text to read in a round").default(2).argParser((value) => {
      const size = Number(value);
      if (!(size > 0 && size <= 100))
        throw new InvalidArgumentError(`"${value}" must be a number above 0, up to 100.`);
      return size;
    }),
  )
  .action(async ({ megabytes }: { megabytes: number }) => {
    const { benchExtract } = await import("../bench/bench-extract.js");
    const result = await benchExtract(megabytes * 1e6);
    const { speeds, documents, bytes, ratio, denseRatio, linearity, memory } = result;
    const mean = (bytes / documents / 1000).toFixed(1);
    console.log(
      `${documents} documents of ${mean} kB, ${(bytes / 1e6).toFixed(1)} MB, one thread, processor time`,
    );
    for (const { name, speed } of speeds)
      console.log(`  ${name.padEnd(28)} ${speed.toFixed(2).padStart(6)} MB/s`);
    console.log(
      `all layers are ${ratio.toFixed(2)} times as fast as chrono-node de (${denseRatio.toFixed(2)} where every sentence has a date)`,
    );
    console.log(
      `a byte of a 1 MB text takes ${linearity.toFixed(2)} times as long as in short ones`,
    );
    console.log(`peak memory ${memory.toFixed(0)} MB`);
  });

/** Benches that need the tests' machinery (a browser, DuckDB-WASM) live with the tests. */
const scripts = {
  grading: "one marked passage and one SQL item graded, in native DuckDB and DuckDB-WASM",
  pareto: "the Pareto frontier of 390,625 packages: DuckDB, plain JavaScript, arquero",
  desk: "200 learners' records at the teacher's desk",
  page: "transfer and first chart of the first visit of each page, in a browser",
};

const run = (name: string, args: readonly string[]): Promise<number> =>
  new Promise((done, fail) => {
    const file = fileURLToPath(new URL(`../../test/bench/${name}.ts`, import.meta.url));
    spawn(process.execPath, ["--import", "tsx", file, ...args], { stdio: "inherit" })
      .on("error", fail)
      .on("exit", (code) => done(code ?? 1));
  });

const scripted = Object.entries(scripts).map(([name, description]) =>
  new Command(name)
    .description(description)
    .argument("[args...]")
    .allowUnknownOption()
    .action(async (args: string[]) => {
      process.exitCode = await run(name, args);
    }),
);

export const benchCommand = [extract, ...scripted].reduce(
  (all, each) => all.addCommand(each),
  new Command("bench").description("measure how fast the program is, on this machine"),
);
