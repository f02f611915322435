import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, test } from "vitest";
import { launchBrowser } from "./launch.js";
import { axe, BUILD_TIMEOUT, openPage, pagePaths, siteUrl } from "./site.js";

let url: string;
let browser: Browser;
beforeAll(async () => {
  url = await siteUrl();
  browser = await launchBrowser();
}, BUILD_TIMEOUT);
afterAll(() => browser?.close());

const widths = [320, 640, 1280, 1920];
/** Layout depends on the width and colours on the theme, so two runs see both of each. */
const themeAt: Record<number, "light" | "dark"> = { 320: "light", 1280: "dark" };

// Several pages at a time: while one waits for its network to fall silent, another is looked at.
test.concurrent.for(pagePaths)(
  "%s opens without error or foreign request, fits every width, and pleases axe in both themes",
  async (path, { expect, onTestFinished }) => {
    const { page, problems } = await openPage(browser, url, path);
    onTestFinished(() => page.context().close());
    expect(await page.title()).not.toBe("");
    expect(await page.getAttribute("html", "lang")).toMatch(path.startsWith("de/") ? "de" : "en");
    expect(await page.locator(".observablehq--error, .broken-cell").allTextContents()).toEqual([]);
    const sideways: string[] = [];
    for (const width of widths) {
      const needed = await widthNeeded(page, width);
      if (needed > width) sideways.push(`${needed} px at ${width} px`);
      const colorScheme = themeAt[width];
      if (!colorScheme) continue;
      await page.emulateMedia({ colorScheme });
      expect(await axe(page), `axe at ${width} px, ${colorScheme}`).toEqual([]);
    }
    expect(sideways).toEqual([]);
    expect(problems).toEqual([]);
  },
);

/** The width of the page's content in a window of `width`, once charts have been drawn anew for it. */
async function widthNeeded(page: Page, width: number): Promise<number> {
  await page.setViewportSize({ width, height: 800 });
  const fits = (wanted: number): boolean => document.documentElement.scrollWidth <= wanted;
  await page.waitForFunction(fits, width, { timeout: 5_000 }).catch(() => undefined);
  return page.evaluate(() => document.documentElement.scrollWidth);
}
