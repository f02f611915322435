import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { axe, pagePaths, useSite } from "./site.js";

const site = useSite();
const articles = pagePaths.filter((path) => path.endsWith("/article.html"));

/** Where the keyboard stands: the link's address, or the class of what has the focus. */
const focused = (page: Page): Promise<string | null> =>
  page.evaluate(() => {
    const { activeElement } = document;
    return activeElement?.getAttribute("href") ?? activeElement?.getAttribute("class") ?? null;
  });
const hash = (page: Page): Promise<string> => page.evaluate(() => location.hash);
const visible = (page: Page, selector: string): Promise<boolean> =>
  page.evaluate((wanted) => {
    const { top, bottom } = document.querySelector(wanted)!.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  }, selector);

describe.each(articles)("%s", (path) => {
  test.each([360, 1280])("a link to the last passage finds it, at %i px", async (width) => {
    const { page, problems } = await site.open(path, { width });
    const last = page.locator("a.passage:not([tabindex])").last();
    const href = (await last.getAttribute("href"))!;
    const deep = await site.open(path + href, { width });
    await deep.page.locator(".segment.chosen").first().waitFor();
    await deep.page.waitForTimeout(300);
    expect(await focused(deep.page)).toBe(href);
    expect(await visible(deep.page, ".segment.chosen")).toBe(true);
    expect(await deep.page.locator(".row-title").count()).toBe(1);
    expect([...problems, ...deep.problems]).toEqual([]);
  });

  test("Enter leads to the evidence, its buttons onward, Escape and Back where one came from", async () => {
    const { page, problems } = await site.open(path);
    const first = page.locator("a.passage").first();
    const href = (await first.getAttribute("href"))!;
    await first.focus();
    await page.keyboard.press("Enter");
    await page.locator(".reader-panel .row-title").waitFor();
    expect(await focused(page)).toBe("panel-title");
    await page.locator('[data-step="next"]').press("Enter");
    const second = await hash(page);
    expect(second).not.toBe(href);
    await page.goBack();
    expect(await hash(page)).toBe(href);
    await page.locator(".panel-close").press("Enter");
    expect(await hash(page)).toBe("");
    expect(await focused(page)).toBe(href);
    expect(problems).toEqual([]);
  });

  test("every layer at once, with a passage chosen, has no axe violation in either theme", async () => {
    for (const theme of ["light", "dark"] as const) {
      const { page } = await site.open(path, { theme });
      for (const box of await page.locator(".reader-layers input").all()) await box.check();
      await page.locator("a.passage").first().press("Enter");
      await page.locator(".reader-panel .row-title").waitFor();
      expect(await axe(page), theme).toEqual([]);
    }
  });
});

describe.each(pagePaths.filter((path) => path.endsWith("/positions.html")))("%s", (path) => {
  test("a choice in a chart opens its words, closes with Escape, and is free of axe violations", async () => {
    const { page } = await site.open(path);
    await page.locator(".chart button[data-rows]").first().press("Enter");
    const words = page.locator(".evidence-panel .kind-evidence").first();
    await words.waitFor();
    expect(await words.isVisible()).toBe(true);
    expect(await axe(page)).toEqual([]);
    const link = await page.locator(".panel-open a").getAttribute("href");
    expect(link).toBe(`article.html${await hash(page)}`);
    await page.keyboard.press("Escape");
    expect(await page.locator(".evidence-panel .row-title").count()).toBe(0);
  });
});
