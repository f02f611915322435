import { expect, test } from "vitest";
import { pagePaths, useSite, axe } from "./site.js";

const site = useSite();
const walkthrough = pagePaths.find((path) => /^de\/[^/]+\/index\.html$/.test(path))!;

test("a page whose tables fail to load says so in words, and its text and links still work", async () => {
  const { page } = await site.open("de/index.html");
  await page.route(/workbook\.[^/]*json$/, (route) => route.abort());
  await page.goto(new URL(walkthrough, site.url).href);
  await page.waitForSelector(".broken-cell");
  expect(await page.locator(".broken-cell").first().textContent()).toContain(
    "Dieser Teil der Seite konnte nicht geladen werden.",
  );
  expect(await page.locator(".observablehq--error").count()).toBe(0);
  expect(await page.locator("main h2").count()).toBeGreaterThan(3);
  expect(await axe(page)).toEqual([]);
  await page.unroute(/workbook\.[^/]*json$/);
  await page.getByRole("button", { name: "Seite neu laden" }).press("Enter");
  await page.waitForSelector("figure.chart");
  expect(await page.locator(".broken-cell").count()).toBe(0);
});
