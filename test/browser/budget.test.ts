import { afterAll, beforeAll, expect, inject, test } from "vitest";
import type { Browser } from "playwright-core";
import { pagesOf } from "../../loaders/publish/site-map.js";
import { scenarioIds } from "../../loaders/scenarios.js";
import { langs } from "../../src/model/vocabulary.js";
import { measureVisit } from "../bench/measure-visit.js";
import { launchBrowser } from "./launch.js";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
}, 60_000);
afterAll(() => browser?.close());

/** The page on which a reader of a scenario arrives: its walkthrough. */
const firstPages = langs.flatMap((lang) =>
  scenarioIds().map((id) => `${lang}/${id}/${pagesOf(id, lang)[0]}.html`),
);

test.each(firstPages)(
  "a first visit of %s takes at most 250 kB in at most 25 requests",
  async (path) => {
    const { bytes, requests, files } = await measureVisit(browser, inject("siteUrl") + path);
    const largest = files.map((file) => `${file.name} ${file.bytes}`).join("\n");
    expect(bytes, largest).toBeLessThanOrEqual(250_000);
    expect(requests, largest).toBeLessThanOrEqual(25);
    expect(requests).toBeGreaterThan(3);
  },
);
