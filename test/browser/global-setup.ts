import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { build } from "../../loaders/publish/build.js";
import { serveFolder } from "../../loaders/publish/serve.js";
import { packedBrowser } from "./launch.js";

declare module "vitest" {
  interface ProvidedContext {
    /** Address of the built site's root, ending in a slash. */
    siteUrl: string;
    /** The folder of the built site. */
    siteFolder: string;
  }
}

/**
 * Builds the site once for all browser tests and serves it below a sub-path, where an absolute
 * address would break. `LESART_SITE=dist` takes a site that is built already, for the root.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const built = process.env.LESART_SITE;
  const base = built ? "/" : "/some/where/";
  const folder = await mkdtemp(join(tmpdir(), "lesart-site-"));
  const out = built ?? join(folder, "site");
  await packedBrowser();
  if (!built) await build({ out, base });
  const server = await serveFolder(out, { port: 0, base });
  project.provide("siteUrl", server.url);
  project.provide("siteFolder", out);
  return async () => {
    await server.close();
    await rm(folder, { recursive: true, force: true });
  };
}
