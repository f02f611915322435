import { execFile } from "node:child_process";
import { mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import type { TestProject } from "vitest/node";
import { serveFolder, type SiteServer } from "../../loaders/publish/serve.js";
import { repository } from "../../loaders/scenarios.js";
import { packedBrowser } from "./launch.js";

declare module "vitest" {
  interface ProvidedContext {
    /** A file that appears once the site is built and served, or has failed to be. */
    siteNews: string;
  }
}

/** What the file says: the address of the site's root, ending in a slash, or what went wrong. */
export type SiteNews = { url: string } | { error: string };

/**
 * Builds the site once for all browser tests, while the unit tests run, and serves it below a
 * sub-path, where an absolute address would break. `LESART_SITE=dist` takes a site that is built
 * already, for the root.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), "lesart-site-"));
  const news = join(folder, "news.json");
  project.provide("siteNews", news);
  const tell = async (what: SiteNews): Promise<void> => {
    await writeFile(`${news}.new`, JSON.stringify(what));
    await rename(`${news}.new`, news);
  };
  const over = new AbortController();
  const served = buildAndServe(folder, over.signal).then(
    async (server) => {
      await tell({ url: server.url });
      return server;
    },
    async (error: Error) => {
      if (!over.signal.aborted) await tell({ error: error.message });
      return null;
    },
  );
  await packedBrowser();
  return async () => {
    over.abort();
    await (await served)?.close();
    await rm(folder, { recursive: true, force: true });
  };
}

/** The built site, served; in a process of its own, so that the tests' own work goes on. */
async function buildAndServe(folder: string, signal: AbortSignal): Promise<SiteServer> {
  const built = process.env.LESART_SITE;
  if (built) return serveFolder(built, { port: 0 });
  const out = join(folder, "site");
  const base = "/some/where/";
  const lesart = join(repository, "loaders", "lesart.js");
  const build = [lesart, "build", "--out", out, "--base", base];
  await promisify(execFile)(process.execPath, build, { cwd: repository, signal });
  return serveFolder(out, { port: 0, base });
}
