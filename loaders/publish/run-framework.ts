import { join } from "node:path";

/** Output that Framework would print, kept to be shown only where the build fails. */
export class FrameworkError extends Error {
  constructor(cause: unknown, log: readonly string[]) {
    const message = cause instanceof Error ? cause.message : String(cause);
    super(`the pages could not be built: ${message}\n${log.slice(-12).join("\n")}`, { cause });
  }
}

/** Builds all pages of the configuration into `output`, an existing empty folder. */
export async function runFramework(output: string, base: string): Promise<void> {
  process.env.OBSERVABLE_TELEMETRY_DISABLE = "1";
  const { readConfig } = await import("@observablehq/framework/dist/config.js");
  const { build, FileBuildEffects } = await import("@observablehq/framework/dist/build.js");
  const config = await readConfig();
  config.output = output;
  config.base = base;
  const lines: string[] = [""];
  const write = (text: string): void => {
    const [first = "", ...rest] = text.split("\n");
    lines[lines.length - 1] += first;
    lines.push(...rest);
  };
  const log = (...words: unknown[]): void => write(`${words.join(" ")}\n`);
  const effects = new FileBuildEffects(output, join(config.root, ".observablehq", "cache"), {
    logger: { log, warn: log, error: log },
    output: { write },
  });
  effects.prepare = async () => {};
  // Some of Framework's parts print past the effects that they are given.
  const { log: print, warn, error: complain } = console;
  Object.assign(console, { log, warn: log, error: log });
  try {
    await build({ config }, effects);
  } catch (error) {
    throw new FrameworkError(error, lines);
  } finally {
    Object.assign(console, { log: print, warn, error: complain });
  }
}
