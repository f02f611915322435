import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { scenarioIds } from "../../loaders/scenarios.js";
import { negotiationWords } from "../../src/components/negotiation-words.js";
import { langs, type Lang } from "../../src/model/vocabulary.js";
import { axe, useSite } from "./site.js";

const site = useSite();
const [scenario] = scenarioIds();
const path = (lang: Lang) => `${lang}/${scenario}/negotiation.html`;
const outcome = (page: Page) => page.textContent(".score-outcome");
const openAll = (page: Page) =>
  page.$$eval(".negotiation-lab details", (all) =>
    all.forEach((each) => ((each as HTMLDetailsElement).open = true)),
  );
const surveyed = async (page: Page, lang: Lang) => {
  await page.locator(".negotiation-figure").scrollIntoViewIfNeeded();
  const words = { de: /DuckDB in diesem Tab/, en: /DuckDB worked through/ };
  await page.locator(".plane-status", { hasText: words[lang] }).waitFor();
};

describe.each(langs)("the negotiation lab (%s)", (lang) => {
  const say = negotiationWords[lang];

  test("leads to a deal and shows the same plane from DuckDB as from the plain model", async () => {
    const { page, problems } = await site.open(path(lang));
    expect(await outcome(page)).not.toBe(say.deal);
    const before = await page.textContent(".negotiation-figure figcaption");
    const fields = await page.locator(".plane-density rect").count();
    await surveyed(page, lang);
    expect(await page.textContent(".negotiation-figure figcaption")).toBe(before);
    expect(await page.locator(".plane-density rect").count()).toBe(fields);
    await page.getByText(say.change).click();
    await page.getByRole("button", { name: say.takePackage }).first().click();
    expect(await outcome(page)).toBe(say.deal);
    await page.reload();
    expect(await outcome(page)).toBe(say.deal);
    expect(problems).toEqual([]);
  });

  test.each(["light", "dark"] as const)(
    "has no axe violation with all open (%s)",
    async (theme) => {
      const { page, problems } = await site.open(path(lang), { theme });
      await openAll(page);
      await page.locator(".frontier-table").waitFor();
      expect(await axe(page)).toEqual([]);
      await page.setViewportSize({ width: 320, height: 800 });
      expect(await axe(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
      expect(problems).toEqual([]);
    },
  );
});

describe("the negotiation lab", () => {
  test("is worked by keyboard: choose with arrows, change a threshold, take a package", async () => {
    const { page } = await site.open(path("en"));
    const first = page.locator(".package-issue").first().getByRole("radio");
    await first.first().focus();
    await page.keyboard.press("ArrowDown");
    const checked = await first.evaluateAll((all) =>
      all.findIndex((each) => (each as HTMLInputElement).checked),
    );
    expect(checked).toBe(1);
    await page.locator("summary", { hasText: "assumptions" }).focus();
    await page.keyboard.press("Enter");
    const thresholds = page.locator(".assumptions-threshold input");
    for (const at of [0, 1]) {
      await thresholds.nth(at).focus();
      await page.keyboard.press("ControlOrMeta+a");
      await page.keyboard.type("0");
    }
    expect(await outcome(page)).toBe(negotiationWords.en.deal);
  });

  test("prints one card on one page, with nothing of the page around it", async () => {
    const { page } = await site.open(path("en"));
    await page.evaluate(() => void (window.print = () => {}));
    await page.locator("summary", { hasText: "Role cards" }).click();
    await page
      .getByRole("button", { name: /^Print card/ })
      .first()
      .click();
    await page.emulateMedia({ media: "print" });
    expect(await page.locator(".role-card:visible").count()).toBe(1);
    expect(
      await page.locator("h1:visible, .package-issue:visible, .role-buttons:visible").count(),
    ).toBe(0);
    const pdf = (await page.pdf({ format: "A4" })).toString("latin1");
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  });

  test("works without WebAssembly, and says so", async () => {
    const before = () => void Reflect.deleteProperty(window, "WebAssembly");
    const { page, problems } = await site.open(path("en"), { before });
    await page.locator(".negotiation-figure").scrollIntoViewIfNeeded();
    await page.locator(".plane-status", { hasText: "DuckDB could not start" }).waitFor();
    expect(await page.locator(".plane-point").count()).toBeGreaterThan(1);
    expect(problems).toEqual([]);
  });
});
