import { cp, mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join, sep } from "node:path";
import { JSDOM } from "jsdom";
import { AppFiles } from "./app-files.js";
import { contentName } from "./content-name.js";
import { fontFiles } from "./fonts.js";
import { finishPage } from "./finish-page.js";
import { licences } from "./licences.js";
import { packModules, type PageScript } from "./pack-modules.js";
import { takeScript } from "./take-script.js";

export interface FinishOptions {
  /** What Framework wrote; left alone. */
  raw: string;
  /** Where the finished site goes; must not exist. */
  site: string;
  /** Kept between builds: what is slow to make. */
  cache: string;
}

/** Turns what Framework wrote into the site that is published: packed, titled, guarded by a policy. */
export async function finish({ raw, site, cache }: FinishOptions): Promise<void> {
  const app = new AppFiles(join(site, "_app"), cache);
  const pages = await readPages(raw);
  const scripts: PageScript[] = pages.map(({ file, dom }) => ({ file, ...takeScript(dom) }));
  const packed = await packModules(raw, scripts, app);
  const { style, fonts } = await packStyle(raw, pages, app);
  const files = new Set(pages.map(({ file }) => file));
  await mkdir(site, { recursive: true });
  for (const { file, dom } of pages) {
    finishPage(dom, { file, files, style, fonts, packed: packed.get(file)! });
    const path = join(site, file);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, dom.serialize());
  }
  await cp(join(raw, "_file"), join(site, "_file"), {
    recursive: true,
    filter: (path) => !/^fonts\.\w+\.css$/.test(path.split(sep).at(-1)!),
  });
  await writeFile(join(site, "licences.txt"), await licences(join(raw, "_node")));
  await app.write();
}

interface Page {
  file: string;
  dom: JSDOM;
}

async function readPages(raw: string): Promise<Page[]> {
  const names = (await readdir(raw, { recursive: true })).map((name) => name.split(sep).join("/"));
  const files = names.filter((name) => name.endsWith(".html")).sort();
  return Promise.all(
    files.map(async (file) => ({ file, dom: new JSDOM(await readFile(join(raw, file), "utf8")) })),
  );
}

/** Puts the rules for the fonts before the stylesheet, so that a page asks for one file. */
async function packStyle(
  raw: string,
  pages: readonly Page[],
  app: AppFiles,
): Promise<{ style: string; fonts: string[] }> {
  const sheets = new Set<string>();
  for (const { file, dom } of pages) {
    const { document } = dom.window;
    for (const link of document.querySelectorAll('link[rel="stylesheet"]')) {
      // 404.html has a <base>, from which its addresses count; all others count from the page.
      const folder = document.querySelector("base") ? "." : dirname(file);
      sheets.add(join(raw, folder, decodeURI(link.getAttribute("href")!)));
    }
  }
  let css = (await Promise.all([...sheets].sort().map((path) => readFile(path, "utf8")))).join(
    "\n",
  );
  const fonts: string[] = [];
  for (const [name, bytes] of Object.entries(fontFiles())) {
    const hashed = contentName(name, bytes);
    if (!css.includes(`fonts/${name}`)) continue;
    css = css.replaceAll(`fonts/${name}`, hashed);
    fonts.push(app.add(hashed, bytes));
  }
  return { style: app.addHashed("style.css", css), fonts };
}
