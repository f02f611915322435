// Protects the promise that any article becomes a site: one command, then a build, nothing by hand.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { serveFolder } from "../../loaders/publish/serve.js";
import { repository, scenarioIds } from "../../loaders/scenarios.js";
import { langs } from "../../src/model/vocabulary.js";
import { launchBrowser } from "./launch.js";
import { axe, openPage } from "./site.js";

const article = `Ferry talks stall over night crossings

PORT ALDA, March 13 (Agency) - Talks between Ostrey and Karanda about ferries across the Strait of Ilm broke off on Thursday without a date for another round.

"We will not run boats at night before the lights are repaired," Ostrey's transport minister, Mira Lund, told reporters. Her government demanded that Karanda pay half of the repairs by the end of May.

Karanda rejected the demand. Its chief negotiator, Paul Tarn, said his side was ready to share the cost if the crossings resumed on Monday. He warned that the ferry company might stop all service in the coming week.

The two governments signed the ferry agreement in 2019.
`;

/** A repository of its own, with all code and no scenario: what belongs to one stays behind. */
function emptyRepository(): string {
  const root = mkdtempSync(join(tmpdir(), "lesart-new-site-"));
  const own = new Set(langs.flatMap((lang) => scenarioIds().map((id) => join("src", lang, id))));
  for (const part of ["package.json", "tsconfig.json", "observablehq.config.ts", "loaders", "src"])
    cpSync(join(repository, part), join(root, part), {
      recursive: true,
      filter: (path) => !path.includes(".observablehq") && !own.has(path.slice(repository.length)),
    });
  for (const folder of ["data", "seeds"]) mkdirSync(join(root, folder));
  symlinkSync(join(repository, "node_modules"), join(root, "node_modules"));
  return root;
}

/** Every file below a folder with the hash of its bytes. */
function inventory(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true });
  return Object.fromEntries(
    files
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .map((path) => [
        path.slice(folder.length),
        createHash("sha256").update(readFileSync(path)).digest("hex"),
      ])
      .sort(),
  );
}

let root: string;
const lesart = (...args: string[]) =>
  execFileSync(process.execPath, [join(root, "loaders", "lesart.js"), ...args], { cwd: root });
let browser: Browser;
let server: Awaited<ReturnType<typeof serveFolder>>;

beforeAll(async () => {
  root = emptyRepository();
  const file = join(root, "article.txt");
  writeFileSync(file, article);
  lesart("new", "ferry", "--article", file, "--date", "2031-03-14", "--lang", "en", "--fictional");
  lesart("build", "--out", join(root, "site"));
  server = await serveFolder(join(root, "site"), { port: 0, base: "/" });
  browser = await launchBrowser();
}, 300_000);

afterAll(async () => {
  await browser?.close();
  await server?.close();
  rmSync(root, { recursive: true, force: true });
});

test.each([
  ["en/ferry/index.html", "Ferry talks stall over night crossings"],
  ["de/ferry/index.html", "Ferry talks stall over night crossings"],
  ["en/ferry/positions.html", "will not run boats at night"],
  ["de/ferry/deadlines.html", "the end of May"],
  ["en/ferry/article.html", "before the lights are repaired"],
  ["de/ferry/exercises.html", "Ostrey"],
  ["en/ferry/method.html", "Nobody has confirmed a passage of this article yet"],
])(
  "%s of an article nobody has touched stands, without error, and says it",
  async (path, words) => {
    const { page, problems } = await openPage(browser, server.url, path);
    expect(await page.locator(".observablehq--error, .broken-cell").allTextContents()).toEqual([]);
    expect(await page.locator("main").textContent()).toContain(words);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      1280,
    );
    expect(await axe(page)).toEqual([]);
    expect(problems).toEqual([]);
    await page.context().close();
  },
);

test("the same inputs build the same bytes", () => {
  lesart("build", "--out", join(root, "again"));
  expect(inventory(join(root, "again"))).toEqual(inventory(join(root, "site")));
}, 300_000);
