import { readdir, utimes } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { watch } from "chokidar";
import { answerNpmVersions, dropLoaderOutputs } from "./framework-cache.js";

export interface DevOptions {
  port: number;
}

const host = "127.0.0.1";

/**
 * Starts Framework's preview and returns its address. Framework sees changes of pages, components
 * and stubs by itself; what stubs read (`data/`, `seeds/`, `loaders/`) it does not see, so a change
 * there touches every stub, and the open pages reload.
 */
export async function dev({ port }: DevOptions): Promise<string> {
  process.env.OBSERVABLE_TELEMETRY_DISABLE = "1";
  const cache = join("src", ".observablehq", "cache");
  await dropLoaderOutputs(cache);
  await answerNpmVersions(cache);
  const free = await freePort(port);
  const { preview } = await import("@observablehq/framework/dist/preview.js");
  await preview({ hostname: host, port: free, open: false, verbose: false });
  let waiting: NodeJS.Timeout | undefined;
  watch(["data", "seeds", "loaders"], { ignoreInitial: true }).on("all", () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => void touchStubs("src"), 150);
  });
  return `http://${host}:${free}/`;
}

/** Gives every stub (`*.zip.ts`, `*.json.ts`, …) the present time, which makes Framework run it again. */
export async function touchStubs(source: string, now = new Date()): Promise<string[]> {
  const names = await readdir(source, { recursive: true });
  const stubs = names.filter((name) => /^(?!\.observablehq).*\.(zip|json|csv)\.ts$/.test(name));
  await Promise.all(stubs.map((name) => utimes(join(source, name), now, now)));
  return stubs.sort();
}

async function freePort(first: number): Promise<number> {
  for (let port = first; port < first + 100; port += 1) {
    const free = await new Promise<boolean>((done) => {
      const probe = createServer()
        .once("error", () => done(false))
        .listen(port, host, () => probe.close(() => done(true)));
    });
    if (free) return port;
  }
  throw new Error(`no free port from ${first} to ${first + 99}; give another one with --port`);
}
