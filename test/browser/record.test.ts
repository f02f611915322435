import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { tablesZip } from "../../loaders/archive.js";
import { scenarioIds } from "../../loaders/scenarios.js";
import type { ExerciseSet, Item } from "../../src/model/exercise.js";
import { recordText } from "../../src/model/record-file.js";
import { langs, type Lang } from "../../src/model/vocabulary.js";
import type { Workbook } from "../../src/model/workbook.js";
import { classRecords } from "../class-records.js";
import { axe, useSite } from "./site.js";

const site = useSite();
const [scenario] = scenarioIds();
const path = (lang: Lang, page: string) => `${lang}/${scenario}/${page}.html`;

async function dataOf(lang: Lang): Promise<{ workbook: Workbook; exercises: ExerciseSet }> {
  const zip = unzipSync(await tablesZip(scenario!, lang));
  const read = (name: string) => JSON.parse(strFromU8(zip[name]!));
  return { workbook: read("workbook.json"), exercises: read("exercises.json") };
}

/** Files of a class, with some that cannot count. */
async function classFiles(lang: Lang, count: number): Promise<string[]> {
  const { workbook, exercises } = await dataOf(lang);
  const records = classRecords(workbook, exercises, count);
  const hostile = "<img src=x onerror=document.title='x'>";
  const [first] = records;
  const files: [string, string][] = [
    ...records.map((record): [string, string] => [record.learner.id, recordText(record)]),
    ["broken", recordText(first!).slice(0, -40)],
    ["foreign", JSON.stringify({ ...first, scenario: "elsewhere", title: hostile })],
    ["hostile", JSON.stringify({ ...first, learner: { id: "h", nickname: { [hostile]: 1 } } })],
    ["markup", JSON.stringify({ ...first, learner: { id: "m", nickname: hostile } })],
    ["again", recordText(first!)],
    ["huge", " ".repeat(50_000_000)],
  ];
  const folder = await mkdtemp(join(tmpdir(), "lesart-class-"));
  return Promise.all(
    files.map(async ([name, text]) => {
      const file = join(folder, `${name}.lesart.json`);
      await writeFile(file, text);
      return file;
    }),
  );
}

const collect = async (page: Page, files: string[]) => {
  await page.locator(".desk-drop input").setInputFiles(files);
  await page.waitForSelector("#items", { timeout: 45_000 });
};
const outcomes = (page: Page) =>
  page.$$eval(".desk-files > .scroll-x tbody tr", (rows) =>
    rows.map((row) => [...row.children].map((cell) => cell.textContent!.trim())),
  );

describe("a learner's record", () => {
  test("survives a reload, leaves as a file, and goes on elsewhere", async () => {
    const { exercises } = await dataOf("en");
    const item = exercises.items.find(
      ({ interaction }) => interaction === "choice",
    ) as Item<"choice">;
    const [right] = item.solution!.key.correct;
    const label = item.body.options.find(({ id }) => id === right)!.label;
    const { page, problems } = await site.open(`${path("en", "exercises")}#${item.item_id}`);
    await page.locator(".record-panel #record-name").fill("Mo <b>");
    await page.getByRole("button", { name: "Apply" }).click();
    await page.locator(".exercise").getByLabel(label, { exact: true }).first().check();
    await page.reload({ waitUntil: "networkidle" });
    expect(await page.inputValue("#record-name")).toBe("Mo <b>");
    expect(
      await page.locator(".exercise").getByLabel(label, { exact: true }).first().isChecked(),
    ).toBe(true);
    await page.goto(new URL(path("en", "results"), site.url).href, { waitUntil: "networkidle" });
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Save as a file" }).click(),
    ]);
    expect(download.suggestedFilename()).toBe(`${scenario}-en-Mo-b.lesart.json`);
    const file = join(await mkdtemp(join(tmpdir(), "lesart-record-")), "mo.lesart.json");
    await writeFile(file, await readFile(await download.path()));

    const elsewhere = await site.open(path("en", "results"));
    await elsewhere.page.locator("#record-file").setInputFiles(file);
    await elsewhere.page.getByText("Read: one answer is new").waitFor();
    expect(await elsewhere.page.inputValue("#record-name")).toBe("Mo <b>");
    await elsewhere.page.locator("#record-file").setInputFiles(file);
    await elsewhere.page.getByText("Read: there was nothing new in it.").waitFor();

    await elsewhere.page.getByRole("button", { name: "Erase …" }).click();
    expect(await elsewhere.page.evaluate(() => document.activeElement?.textContent)).toBe("Keep");
    expect(await axe(elsewhere.page)).toEqual([]);
    await elsewhere.page.getByRole("button", { name: "Erase for good" }).click();
    const left = await elsewhere.page.evaluate(() => Object.keys(localStorage));
    expect(left.filter((key) => key.includes(":record:"))).toEqual([]);
    expect([...problems, ...elsewhere.problems]).toEqual([]);
  });

  test.each(langs)("shows results and reviews without an axe violation (%s)", async (lang) => {
    const { workbook, exercises } = await dataOf(lang);
    const [record] = classRecords(workbook, exercises, 1);
    const { page, problems } = await site.open(path(lang, "results"));
    await page.locator("#record-file").setInputFiles({
      name: "a.lesart.json",
      mimeType: "application/json",
      buffer: Buffer.from(recordText(record!)),
    });
    await page.waitForSelector(".results-table");
    expect(await page.locator(".results-review li").count()).toBeGreaterThan(3);
    expect(await axe(page)).toEqual([]);
    expect(problems).toEqual([]);
  });

  test("says that nothing is stored where the browser refuses, and goes on", async () => {
    const before = () =>
      Object.defineProperty(window, "localStorage", {
        get() {
          throw new DOMException("denied", "SecurityError");
        },
      });
    const { page, problems } = await site.open(path("en", "results"), { before });
    expect(await page.textContent(".record-warning")).toContain("lets nothing be stored");
    await page.locator("#record-name").fill("Mo");
    await page.keyboard.press("Enter");
    expect(await page.locator("#record-who option:checked").textContent()).toBe("Mo");
    expect(problems).toEqual([]);
  });

  test("refuses a file of 50 MB at once", async () => {
    const { page } = await site.open(path("en", "results"));
    const file = join(await mkdtemp(join(tmpdir(), "lesart-record-")), "huge.json");
    await writeFile(file, " ".repeat(50_000_000));
    const began = performance.now();
    await page.locator("#record-file").setInputFiles(file);
    await page.getByText("The file is too large (50 MB)").waitFor();
    expect(performance.now() - began).toBeLessThan(2000);
  });
});

describe("the teacher's desk", () => {
  test.each(langs)("collects a class of 30 and lists what cannot count (%s)", async (lang) => {
    const { page, problems } = await site.open(path(lang, "class"));
    await collect(page, await classFiles(lang, 30));
    expect(await page.locator(".desk-grid tbody tr").count()).toBe(31);
    const told = await outcomes(page);
    const names = told.map(([file]) => file!.replace(".lesart.json", ""));
    expect(names).toEqual(["broken", "foreign", "hostile", "huge", "again"]);
    expect(told.map(([, , outcome]) => outcome!.length > 20)).toEqual(Array(5).fill(true));
    // Another learner with markup for a name is somebody like everybody else.
    expect(await page.locator(".desk-grid").textContent()).toContain("<img src=x");
    expect(await page.locator("main img").count()).toBe(0);
    expect(await page.textContent(".desk-found > div > .desk-note")).toContain("DuckDB");
    expect(
      await page.locator(".desk-items tbody tr td:nth-child(4)").allTextContents(),
    ).toContainEqual(expect.stringMatching(/^−?0[.,]\d/));
    expect(await page.locator(".heat.gold").count()).toBeGreaterThan(0);
    expect(await axe(page)).toEqual([]);
    expect(problems).toEqual([]);
  });

  test("hides names, and writes CSV that no spreadsheet runs", async () => {
    const { page, problems } = await site.open(path("en", "class"));
    const { workbook, exercises } = await dataOf("en");
    const [record] = classRecords(workbook, exercises, 1);
    const evil = { ...record!, learner: { id: "x", nickname: "=HYPERLINK(1)" } };
    await page.locator(".desk-drop input").setInputFiles({
      name: "a.json",
      mimeType: "application/json",
      buffer: Buffer.from(recordText(evil)),
    });
    await page.waitForSelector(".desk-grid");
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Grid as CSV" }).click(),
    ]);
    const csv = await readFile(await download.path(), "utf8");
    expect(csv.split("\r\n")[1]).toMatch(/^'=HYPERLINK\(1\),en,/);
    await page.getByLabel("Hide names").check();
    expect(await page.textContent(".desk-grid tbody th")).toBe("Person 1");
    expect(await page.locator(".desk").innerText()).not.toContain("HYPERLINK");
    expect(problems).toEqual([]);
  });

  test("counts without DuckDB where it cannot start, and says so", async () => {
    const before = () => void Reflect.deleteProperty(window, "WebAssembly");
    const { page, problems } = await site.open(path("en", "class"), { before });
    const { workbook, exercises } = await dataOf("en");
    await collect(page, await writeAll(classRecords(workbook, exercises, 12).map(recordText)));
    expect(await page.textContent(".desk-found > div > .desk-note")).toContain(
      "could not be started",
    );
    expect(await page.locator(".desk-grid tbody tr").count()).toBe(12);
    expect(await page.locator(".heat.gold").count()).toBeGreaterThan(0);
    expect(problems).toEqual([]);
  });
});

async function writeAll(texts: string[]): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), "lesart-class-"));
  return Promise.all(
    texts.map(async (text, i) => {
      const file = join(folder, `${i}.lesart.json`);
      await writeFile(file, text);
      return file;
    }),
  );
}
