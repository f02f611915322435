import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "../../loaders/publish/build.js";
import { serveFolder } from "../../loaders/publish/serve.js";
import { pagesOf } from "../../loaders/publish/site-map.js";
import { scenarioIds } from "../../loaders/scenarios.js";
import { langs } from "../../src/model/vocabulary.js";
import { launchBrowser } from "../browser/launch.js";
import { measureVisit } from "./measure-visit.js";

/** What a first visit costs, page by page, measured in Chromium over localhost. */
const folder = await mkdtemp(join(tmpdir(), "lesart-bench-"));
const out = join(folder, "site");
await build({ out, base: "/" });
const server = await serveFolder(out, { port: 0 });
const browser = await launchBrowser();
try {
  console.log("page".padEnd(40), "requests", "  kB gzip", "first chart");
  for (const lang of langs) {
    for (const id of scenarioIds()) {
      for (const name of pagesOf(id, lang)) {
        const path = `${lang}/${id}/${name}.html`;
        const { requests, bytes, firstChart, files } = await measureVisit(
          browser,
          server.url + path,
        );
        console.log(
          path.padEnd(40),
          String(requests).padStart(8),
          (bytes / 1000).toFixed(1).padStart(9),
          (firstChart === null ? "none" : `${Math.round(firstChart)} ms`).padStart(11),
        );
        if (process.argv.includes("--files")) {
          for (const file of files) {
            console.log("   ", (file.bytes / 1000).toFixed(1).padStart(7), file.name);
          }
        }
      }
    }
  }
} finally {
  await browser.close();
  await server.close();
  await rm(folder, { recursive: true, force: true });
}
