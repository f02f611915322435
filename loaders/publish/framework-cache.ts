import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const frameworkDist = dirname(
  createRequire(import.meta.url).resolve("@observablehq/framework/dist/build.js"),
);

/** Kept between builds, since their names carry a version or they are written anew each time. */
const kept = new Set(["_node", "_npm", "_observablehq", "_lesart"]);

/**
 * Forgets what loaders wrote: Framework looks only at the stub's own time and would take old tables
 * for new ones after a change in `data/`, `seeds/` or `loaders/`.
 */
export async function dropLoaderOutputs(cache: string): Promise<void> {
  if (!existsSync(cache)) return;
  for (const name of await readdir(cache)) {
    if (!kept.has(name)) await rm(join(cache, name), { recursive: true, force: true });
  }
}

/**
 * Answers locally which version of a library is the newest, for every library that Framework's own
 * client names. It resolves them all before it knows that none is used, and would ask the npm
 * registry for each; an empty folder `_npm/<name>@<version>` is taken for the answer.
 */
export async function answerNpmVersions(cache: string): Promise<void> {
  for (const name of await librariesOfClient(join(frameworkDist, "client"))) {
    const folder = join(cache, "_npm", dirname(name));
    const base = name.split("/").at(-1)!;
    const known = existsSync(folder)
      ? (await readdir(folder)).some((entry) => entry.startsWith(`${base}@`))
      : false;
    if (!known) await mkdir(join(folder, `${base}@0.0.0-unused`), { recursive: true });
  }
}

async function librariesOfClient(folder: string): Promise<Set<string>> {
  const names = new Set<string>();
  for (const entry of await readdir(folder, { recursive: true })) {
    if (!entry.endsWith(".js")) continue;
    const source = await readFile(join(folder, entry), "utf8");
    for (const [, name] of source.matchAll(/["'`]npm:((?:@[\w.-]+\/)?[\w.-]+)/g)) names.add(name!);
  }
  return names;
}
