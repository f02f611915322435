import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { scenarioIds } from "../../loaders/scenarios.js";
import { axe, useSite } from "./site.js";

const site = useSite();
const [scenario] = scenarioIds();
const at = (item: string, lang = "en") => `${lang}/${scenario}/exercises.html#${item}`;

/** Replaces the query by keyboard alone, from wherever the focus is. */
async function write(page: Page, sql: string): Promise<void> {
  await tabTo(page, ".query-view .sql-rich");
  await page.keyboard.press("Control+A");
  await page.keyboard.insertText(sql);
  await page.keyboard.press("Escape");
}

async function tabTo(page: Page, selector: string): Promise<void> {
  await page.waitForSelector(selector);
  for (let i = 0; i < 120; i++) {
    const there = await page.evaluate((s) => document.activeElement?.matches(s), selector);
    if (there) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab never comes to ${selector}`);
}

async function press(page: Page, selector: string): Promise<void> {
  await tabTo(page, selector);
  await page.keyboard.press("Enter");
}

const check = ".item-buttons [data-act=check]";
const verdict = (page: Page) => page.locator(".item-verdict").innerText();

test("a course step is solved by keyboard, wrong first, then right", async () => {
  const { page, problems } = await site.open(at("query-where"));
  await page.waitForSelector(".query-view .sql-rich");
  expect(await axe(page, "main")).toEqual([]);

  await write(page, "SELECT position_id, summary FROM positions WHERE polarity <> 'against'");
  await page.keyboard.press("Control+Enter");
  await page.waitForSelector(".query-answer .result-table");
  await press(page, check);
  await page.waitForSelector(".item[data-state=wrong]");
  expect(await verdict(page)).toContain("just the opposite");
  expect(await verdict(page)).toMatch(/rows are missing, the first: position_id/);
  expect(await axe(page, "main")).toEqual([]);

  await write(page, "select summary, position_id as id from positions where polarity = 'against'");
  await press(page, check);
  await page.waitForSelector(".item[data-state=right]");
  expect(await verdict(page)).toContain("3 of 3 points");
  expect(await axe(page, "main")).toEqual([]);
  expect(problems).toEqual([]);
});

test("a query that never ends is cancelled, and the page lives on", async () => {
  const { page, problems } = await site.open(at("query-where"));
  await write(
    page,
    "WITH RECURSIVE t(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM t) SELECT count(*) FROM t",
  );
  await press(page, check);
  await page.getByText("The query is running.").waitFor();
  await page.getByRole("button", { name: "Cancel" }).click();
  await page.getByText("could not be checked").waitFor();

  await write(page, "SELECT * FROM range(1000000)");
  await page.keyboard.press("Control+Enter");
  await page.getByText("first 200 rows").waitFor();
  await write(page, "DELETE FROM positions");
  await press(page, check);
  await page.getByText("are not run").waitFor();
  await write(page, "SELECT position_id, summary FROM positions WHERE polarity = 'against'");
  await press(page, check);
  await page.waitForSelector(".item[data-state=right]");
  expect(problems).toEqual([]);
});

test("where DuckDB cannot start, the item says so and the others work", async () => {
  const { page } = await site.open(at("query-where"), {
    before: () => {
      delete (globalThis as { WebAssembly?: unknown }).WebAssembly;
    },
  });
  await write(page, "SELECT 1");
  await press(page, check);
  await page.getByText("does not offer WebAssembly").waitFor();
  expect(await verdict(page)).toContain("All other exercises do without DuckDB.");
  expect(await axe(page, "main")).toEqual([]);
  await page.locator(".exercise-list a").first().click();
  await page.waitForSelector(".item:not([data-interaction=query]) .item-controls > *");
});

test("DuckDB is not loaded before somebody runs or checks a query", async () => {
  const { page } = await site.open("about:blank");
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.goto(new URL(at("query-where"), site.url).href, { waitUntil: "networkidle" });
  await page.waitForSelector(".query-view");
  expect(asked.filter((url) => /duckdb.*\.(wasm|worker)/.test(url))).toEqual([]);
});
