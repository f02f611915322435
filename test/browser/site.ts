import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { setTimeout as wait } from "node:timers/promises";
import type { AxeResults, RunOptions } from "axe-core";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, inject } from "vitest";
import { pagesOf } from "../../loaders/publish/site-map.js";
import { scenarioIds } from "../../loaders/scenarios.js";
import { langs } from "../../src/model/vocabulary.js";
import type { SiteNews } from "./global-setup.js";
import { launchBrowser } from "./launch.js";

export interface OpenOptions {
  /** What the device prefers; light where left out. */
  theme?: "light" | "dark";
  /** Width of the window in CSS pixels; 1280 where left out. */
  width?: number;
  /** Runs in the page before any of its own scripts. */
  before?: () => void;
}

export interface OpenPage {
  page: Page;
  /** Console errors, uncaught errors, failed requests and requests to other hosts, so far. */
  problems: string[];
}

/** The pages of the built site that a reader can reach, relative to its root. */
export const pagePaths: readonly string[] = [
  "index.html",
  "404.html",
  ...langs.flatMap((lang) => [
    `${lang}/index.html`,
    ...scenarioIds().flatMap((id) => pagesOf(id, lang).map((name) => `${lang}/${id}/${name}.html`)),
  ]),
];

/** How long a build may take where nothing else runs before the browser tests. */
export const BUILD_TIMEOUT = 240_000;

/** The address of the built site's root, once it is there. Throws what stopped the build. */
export async function siteUrl(): Promise<string> {
  const file = inject("siteNews");
  while (!existsSync(file)) await wait(200);
  const news = JSON.parse(readFileSync(file, "utf8")) as SiteNews;
  if ("error" in news) throw new Error(`the site was not built: ${news.error}`);
  return news.url;
}

/**
 * The built site in a browser, for the tests of one file:
 * `const site = useSite(); … const { page, problems } = await site.open("de/index.html")`.
 * Every opened page is closed after its test.
 */
export function useSite(): {
  readonly url: string;
  open(path: string, options?: OpenOptions): Promise<OpenPage>;
} {
  let url = "";
  let browser: Browser;
  const opened: Page[] = [];
  beforeAll(async () => {
    url = await siteUrl();
    browser = await launchBrowser();
  }, BUILD_TIMEOUT);
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((page) => page.context().close()));
  });
  afterAll(() => browser?.close());
  return {
    get url() {
      return url;
    },
    async open(path, options = {}) {
      const result = await openPage(browser, url, path, options);
      opened.push(result.page);
      return result;
    },
  };
}

/** Opens a page of the site at `url` in a context of its own, and writes down what goes wrong. */
export async function openPage(
  browser: Browser,
  url: string,
  path: string,
  { theme = "light", width = 1280, before }: OpenOptions = {},
): Promise<OpenPage> {
  const context = await browser.newContext({
    colorScheme: theme,
    viewport: { width, height: 800 },
    reducedMotion: "reduce",
  });
  const problems: string[] = [];
  const { origin } = new URL(url);
  await context.route(
    (address) => address.origin !== origin && /^(https?|wss?):$/.test(address.protocol),
    (route) => {
      problems.push(`request to another host: ${route.request().url()}`);
      return route.abort();
    },
  );
  const page = await context.newPage();
  page.on("console", (message) => {
    if (message.type() === "error") problems.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => problems.push(`uncaught: ${error.message}`));
  page.on("response", (response) => {
    if (response.status() >= 400) problems.push(`${response.status()}: ${response.url()}`);
  });
  if (before) await page.addInitScript(before);
  await page.goto(new URL(path, url).href, { waitUntil: "networkidle" });
  return { page, problems };
}

interface Axe {
  run(context: unknown, options: RunOptions): Promise<AxeResults>;
}

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve("axe-core/axe.min.js"),
  "utf8",
);

/** What axe finds on a page (or in `selector`): one line a violation, empty for none. */
export async function axe(page: Page, selector?: string): Promise<string[]> {
  // Through the debugger, not as a script of the page, which its policy would rightly refuse.
  if (await page.evaluate(() => !("axe" in window))) await page.evaluate(axeSource);
  const violations = await page.evaluate(async (within) => {
    const { axe } = window as unknown as { axe: Axe };
    // What passes is not asked for: listing it takes longer than all else.
    const results = await axe.run(within ?? document, { resultTypes: ["violations"] });
    return results.violations;
  }, selector);
  return violations.map(
    ({ id, help, nodes }) =>
      `${id}: ${help}: ${nodes
        .slice(0, 3)
        .map((node) => node.html.slice(0, 120))
        .join(" | ")}`,
  );
}
