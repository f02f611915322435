import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { pagePaths, useSite } from "./site.js";

const site = useSite();
const scenarioPage = pagePaths.find((path) => path.split("/").length === 3)!;

const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement!;
    return element.getAttribute("href") ?? element.localName;
  });

test("the Tab key reaches every link of the header, first the way past it", async () => {
  const { page } = await site.open(scenarioPage);
  const expected = await page
    .locator("#observablehq-header :is(a, summary)")
    .evaluateAll((all) => all.map((each) => each.getAttribute("href") ?? each.localName));
  const reached: string[] = [];
  for (let step = 0; step < expected.length; step += 1) {
    await page.keyboard.press("Tab");
    reached.push(await focused(page));
  }
  expect(reached).toEqual(expected);
  expect(reached[0]).toBe("#observablehq-main");
});

test("the language link leads to the same page in the other language and back", async () => {
  const { page } = await site.open(scenarioPage);
  await page.locator("a.language").press("Enter");
  await page.waitForURL(new URL(scenarioPage.replace("de/", "en/"), site.url).href);
  expect(await page.getAttribute("html", "lang")).toBe("en");
  await page.locator("a.language").press("Enter");
  await page.waitForURL(new URL(scenarioPage, site.url).href);
});

test("the navigation marks the page that is open", async () => {
  const { page } = await site.open(scenarioPage);
  const current = page.locator('nav.pages a[aria-current="page"]');
  expect(await current.count()).toBe(1);
  expect(await current.evaluate((link) => (link as HTMLAnchorElement).href)).toBe(page.url());
});

test("colours and type size are chosen by keyboard and kept for the next page", async () => {
  const { page, problems } = await site.open("de/index.html");
  const paper = (): Promise<string> =>
    page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const light = await paper();
  await page.locator(".view-menu summary").press("Enter");
  await page.getByRole("radio", { name: "dunkel" }).press("Space");
  await page.getByRole("checkbox").press("Space");
  const dark = await paper();
  expect(dark).not.toBe(light);
  await page.keyboard.press("Escape");
  expect(await page.locator(".view-menu form").isVisible()).toBe(false);
  expect(await focused(page)).toBe("summary");
  await page.goto(new URL("en/index.html", site.url).href);
  expect(await paper()).toBe(dark);
  const size = await page.evaluate(() => getComputedStyle(document.documentElement).fontSize);
  expect(size).toBe("22px");
  await page.locator(".view-menu summary").press("Enter");
  expect(await page.getByRole("radio", { name: "dark" }).isChecked()).toBe(true);
  expect(problems).toEqual([]);
});

test("where the browser refuses storage, the choice holds for the page and nothing breaks", async () => {
  const { page, problems } = await site.open("de/index.html", {
    before: () => {
      Object.defineProperty(window, "localStorage", {
        get: () => {
          throw new DOMException("refused", "SecurityError");
        },
      });
    },
  });
  await page.locator(".view-menu summary").press("Enter");
  await page.getByRole("radio", { name: "dunkel" }).press("Space");
  expect(await page.getAttribute("html", "data-theme")).toBe("dark");
  expect(problems).toEqual([]);
});

test("an address that does not exist is answered in both languages, with style, at any depth", async () => {
  const { page } = await site.open("de/there/is/nothing");
  expect(await page.title()).toContain("nicht gefunden");
  expect(await page.evaluate(() => getComputedStyle(document.body).fontFamily)).toContain("Source");
  await page.getByRole("link", { name: "To all scenarios" }).press("Enter");
  await page.waitForURL(new URL("en/index.html", site.url).href);
});
