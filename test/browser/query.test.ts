import { readFile } from "node:fs/promises";
import { unzipSync, strFromU8 } from "fflate";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { tablesZip } from "../../loaders/archive.js";
import { scenarioIds } from "../../loaders/scenarios.js";
import { queries, type QueryName } from "../../src/model/queries.js";
import { langs } from "../../src/model/vocabulary.js";
import type { Workbook } from "../../src/model/workbook.js";
import { axe, useSite } from "./site.js";

const site = useSite();
const [scenario] = scenarioIds();
const path = (lang: string, rest = "") => `${lang}/${scenario}/query.html${rest}`;
const asking = (sql: string) => path("en", `#sql=${encodeURIComponent(sql)}`);

/** Runs what is in the editor and waits for the answer, whatever it is. */
const run = async (page: Page) => {
  await page.getByRole("button", { name: /^(Run|Ausführen)$/ }).click();
  await settled(page);
};
const settled = (page: Page) => page.waitForSelector(".lab-run:not([aria-disabled])");
const cells = (page: Page) =>
  page.$$eval(".result-table tbody tr", (lines) =>
    lines.map((line) => [...line.children].map((cell) => cell.textContent)),
  );

describe("DuckDB in the browser", () => {
  test.each(langs)("answers every named query like the engine of the build (%s)", async (lang) => {
    const zip = unzipSync(await tablesZip(scenario!, lang));
    const { snapshots } = JSON.parse(strFromU8(zip["workbook.json"]!)) as Workbook;
    const { page, problems } = await site.open(path(lang));
    for (const name of Object.keys(queries) as QueryName[]) {
      await page.selectOption("select", name);
      await run(page);
      expect(await page.locator(".result-table th").allTextContents()).toEqual(
        Object.keys(snapshots[name][0] ?? {}),
      );
      const rows = snapshots[name].map((row) =>
        Object.values(row).map((value) => (value === null ? "NULL" : String(value))),
      );
      expect(await cells(page), name).toEqual(rows);
      expect(await page.locator(".lab-problem").count(), "not the fallback").toBe(0);
    }
    expect(problems).toEqual([]);
  });

  test("shows a thousand of a million rows and says so", async () => {
    const { page, problems } = await site.open(asking("SELECT * FROM range(1000000)"));
    await run(page);
    expect(await page.textContent(".result-note")).toContain("first 1,000 rows");
    expect(await page.locator(".result-table tbody tr").count()).toBe(1000);
    expect(problems).toEqual([]);
  });

  test.each([
    [
      "recursive",
      "WITH RECURSIVE t(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM t) SELECT count(*) FROM t",
    ],
    [
      "without a row",
      "SELECT * FROM range(1000000) a, range(1000000) b WHERE a.range + b.range < 0",
    ],
  ])("stops an endless query (%s), and answers the next one", async (_, sql) => {
    const { page, problems } = await site.open(asking(sql));
    await page.getByRole("button", { name: "Run" }).click();
    await page.getByText("The query is running.").waitFor();
    await page.getByRole("button", { name: "Cancel" }).click();
    await page.getByText("Cancelled.").waitFor();
    await page.selectOption("select", "count");
    await run(page);
    await page.waitForSelector(".result-table");
    expect((await cells(page)).length).toBeGreaterThan(1);
    expect(problems).toEqual([]);
  });

  test("asks no other host, whatever a statement asks for", async () => {
    const { page, problems } = await site.open(asking("SELECT 1"));
    await page.waitForSelector(".sql-rich");
    for (const sql of [
      "SELECT * FROM 'https://example.org/x.csv'",
      "INSTALL json",
      "LOAD json",
      `SELECT '{"a": 1}'::json`,
      "SELECT date_trunc('month', now())",
      "SELECT * FROM read_parquet('https://example.org/x.parquet')",
      "SET enable_external_access = true",
    ]) {
      await page.locator(".cm-content").fill(sql);
      await run(page);
    }
    expect(problems.filter((each) => each.startsWith("request to another host"))).toEqual([]);
  });

  test("forgets what statements changed when asked to", async () => {
    const { page } = await site.open(asking("DELETE FROM actors"));
    await run(page);
    await page.getByText("in this tab only").waitFor();
    await page.getByRole("button", { name: "Restore tables" }).click();
    await page.selectOption("select", "count");
    await run(page);
    expect((await cells(page)).length).toBeGreaterThan(1);
  });
});

describe("The SQL lab", () => {
  test("puts an error into words, marks its place and keeps the original", async () => {
    const { page, problems } = await site.open(asking("SELECT nmae FROM actors"));
    await page.waitForSelector(".sql-rich");
    await run(page);
    expect(await page.textContent(".lab-problem")).toMatch(/no column nmae.*line 1.*mean name\?/s);
    expect(await page.textContent(".lab-problem pre")).toContain("Binder Error");
    expect(await page.textContent(".cm-fault")).toBe("nmae");
    expect(await page.locator("[role=status]").first().textContent()).toContain("nmae");
    expect(await axe(page)).toEqual([]);
    expect(problems).toEqual([]);
  });

  test("opens the sentences of a result row, and downloads the rows as CSV", async () => {
    const { page, problems } = await site.open(path("en", "?q=look"));
    await run(page);
    const link = page.locator(".result-table a").first();
    const id = await link.textContent();
    await link.click();
    await page.waitForSelector(".evidence-panel.open");
    expect(new URL(page.url()).hash).toBe(`#${id}`);
    expect(await page.locator("tr[data-chosen]").count()).toBe(1);
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Download CSV" }).click(),
    ]);
    const csv = await readFile(await download.path(), "utf8");
    expect(download.suggestedFilename()).toBe(`${scenario}-look.csv`);
    expect(csv.split("\r\n")[0]).toBe("\ufeffposition_id,actor_id,issue_id,act,polarity,summary");
    expect(csv).toContain(`\r\n${id},`);
    expect(problems).toEqual([]);
  });

  test("is worked by keyboard: complete, run, leave with Tab", async () => {
    const { page, problems } = await site.open(path("en", "?q=look"));
    await page.waitForSelector(".sql-rich");
    await page.locator(".cm-content").focus();
    await page.keyboard.press("ControlOrMeta+a");
    await page.keyboard.type("SELECT count(*) AS n FROM dead");
    await page.locator(".cm-tooltip-autocomplete").waitFor();
    await page.waitForTimeout(150);
    await page.keyboard.press("Enter");
    await page.keyboard.press("ControlOrMeta+Enter");
    await settled(page);
    expect(await page.textContent(".result-table th")).toBe("n");
    expect(await page.inputValue("select")).toBe("own");
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Run");
    expect(problems).toEqual([]);
  });

  test("works with a plain field where the editor cannot start", async () => {
    const before = () => {
      Element.prototype.attachShadow = () => {
        throw new Error("no shadow roots");
      };
    };
    const { page, problems } = await site.open(path("en", "?q=count"), { before });
    await page.locator(".sql-plain").fill("SELECT 42 AS answer");
    await page.keyboard.press("ControlOrMeta+Enter");
    await settled(page);
    expect(await cells(page)).toEqual([["42"]]);
    expect(problems).toEqual([]);
  });

  test("without WebAssembly says so, and still shows what was computed at build time", async () => {
    const before = () => void Reflect.deleteProperty(window, "WebAssembly");
    const { page, problems } = await site.open(path("en", "?q=acts"), { before });
    await run(page);
    expect(await page.textContent(".lab-problem")).toContain("does not offer WebAssembly");
    expect((await cells(page)).length).toBeGreaterThan(1);
    expect(problems).toEqual([]);
  });

  test("warns on a device with little memory, before anything is loaded", async () => {
    const before = () => void Object.defineProperty(navigator, "deviceMemory", { value: 2 });
    const { page, problems } = await site.open(path("en"), { before });
    expect(await page.textContent(".lab-ask .result-note")).toContain("reports little memory");
    expect(problems).toEqual([]);
  });

  test("says when DuckDB cannot be loaded, and tries again when asked to", async () => {
    const { page } = await site.open(path("en", "?q=count"));
    await page.route(/\.wasm(\.gz)?$/, (route) => route.abort());
    await run(page);
    expect(await page.textContent(".lab-problem")).toContain("could not be loaded");
    await page.unroute(/\.wasm(\.gz)?$/);
    await page.getByRole("button", { name: "Try again" }).click();
    await page.waitForSelector(".result-table");
  });

  test("lists the tables, and a click on a column writes its name", async () => {
    const { page } = await site.open(asking("SELECT "));
    await page.waitForSelector(".sql-rich");
    await page.locator(".schema-panel summary", { hasText: "actors" }).click();
    await page.getByRole("button", { name: "represents" }).click();
    expect(await page.locator(".cm-content").textContent()).toContain("represents");
  });
});
