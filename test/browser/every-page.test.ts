import { describe, expect, test } from "vitest";
import { axe, pagePaths, useSite } from "./site.js";

const site = useSite();
const widths = [320, 360, 640, 1280, 1920];

describe.each(pagePaths)("%s", (path) => {
  test.each(["light", "dark"] as const)(
    "opens in the %s theme without error, foreign request, axe violation or sideways scrolling",
    async (theme) => {
      const { page, problems } = await site.open(path, { theme });
      expect(await page.title()).not.toBe("");
      expect(await page.getAttribute("html", "lang")).toMatch(path.startsWith("de/") ? "de" : "en");
      expect(await page.locator(".observablehq--error").allTextContents()).toEqual([]);
      const sideways: string[] = [];
      for (const width of widths) {
        await page.setViewportSize({ width, height: 800 });
        // Charts are drawn anew for the new width, a moment later.
        const fits = (wanted: number): boolean => document.documentElement.scrollWidth <= wanted;
        await page.waitForFunction(fits, width, { timeout: 5_000 }).catch(async () => {
          const needed = await page.evaluate(() => document.documentElement.scrollWidth);
          sideways.push(`${needed} px at ${width} px`);
        });
        if (width === 360 || width === 1280) {
          expect(await axe(page), `axe at ${width} px`).toEqual([]);
        }
      }
      expect(sideways).toEqual([]);
      expect(problems).toEqual([]);
    },
  );
});
