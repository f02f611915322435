import { afterAll, beforeAll, expect, test } from "vitest";
import type { Browser } from "playwright-core";
import { pagesOf } from "../../loaders/publish/site-map.js";
import { scenarioIds } from "../../loaders/scenarios.js";
import { langs } from "../../src/model/vocabulary.js";
import { measureVisit } from "../bench/measure-visit.js";
import { launchBrowser } from "./launch.js";
import { BUILD_TIMEOUT, siteUrl } from "./site.js";

let browser: Browser;
let url: string;
beforeAll(async () => {
  url = await siteUrl();
  browser = await launchBrowser();
}, BUILD_TIMEOUT);
afterAll(() => browser?.close());

/** The page on which a reader of a scenario arrives: its walkthrough. */
const firstPages = langs.flatMap((lang) =>
  scenarioIds().map((id) => `${lang}/${id}/${pagesOf(id, lang)[0]}.html`),
);

test.each(firstPages)(
  "a first visit of %s takes at most 250 kB in at most 25 requests",
  async (path) => {
    const { bytes, requests, files } = await measureVisit(browser, url + path);
    const largest = files.map((file) => `${file.name} ${file.bytes}`).join("\n");
    expect(bytes, largest).toBeLessThanOrEqual(250_000);
    expect(requests, largest).toBeLessThanOrEqual(25);
    expect(requests).toBeGreaterThan(3);
  },
);
