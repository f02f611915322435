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
    const { speeds, documents, bytes, ratio, linearity, memory } = result;
    const mean = (bytes / documents / 1000).toFixed(1);
    console.log(`${documents} documents of ${mean} kB, ${(bytes / 1e6).toFixed(1)} MB, one thread`);
    for (const { name, speed } of speeds)
      console.log(`  ${name.padEnd(28)} ${speed.toFixed(2).padStart(6)} MB/s`);
    console.log(`all layers are ${ratio.toFixed(2)} times as fast as chrono-node de`);
    console.log(
      `a byte of a 1 MB text takes ${linearity.toFixed(2)} times as long as in short ones`,
    );
    console.log(`peak memory ${memory.toFixed(0)} MB`);
  });

export const benchCommand = new Command("bench")
  .description("measure how fast the program is, on this machine")
  .addCommand(extract);
