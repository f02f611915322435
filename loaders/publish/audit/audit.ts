import { readdir, readFile } from "node:fs/promises";
import { join, sep } from "node:path";
import { JSDOM } from "jsdom";
import { auditCode } from "./audit-code.js";
import { auditDocument } from "./audit-document.js";
import { auditLinks } from "./audit-links.js";
import { auditTwins } from "./audit-twins.js";
import { rowIds } from "./row-ids.js";

/** A finished site as the audits see it. */
export interface Site {
  /** Every file below the root, with forward slashes. */
  files: ReadonlySet<string>;
  /** Every page by its file, parsed. */
  pages: ReadonlyMap<string, Document>;
  /** The pages as text. */
  html: ReadonlyMap<string, string>;
  /** Scripts and stylesheets as text. */
  code: ReadonlyMap<string, string>;
  /** By page: ids that its scripts give to elements, or select, from the tables of its scenario. */
  rows(file: string): ReadonlySet<string>;
  /** The path under which the site is served; only 404.html counts its addresses from it. */
  base: string;
}

/**
 * Every reason not to publish a site, as `file: what was found and what to do`; empty for a sound
 * one. A page with a broken cell builds without complaint, so what Framework lets pass is looked
 * for here.
 */
export async function audit(root: string, base: string): Promise<string[]> {
  const site = await readSite(root, base);
  return [auditDocument, auditLinks, auditTwins, auditCode].flatMap((check) => check(site)).sort();
}

async function readSite(root: string, base: string): Promise<Site> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(root.length + 1))
    .map((name) => name.split(sep).join("/"))
    .sort();
  const texts = async (ending: RegExp): Promise<Map<string, string>> => {
    const names = files.filter((name) => ending.test(name));
    return new Map(
      await Promise.all(
        names.map(async (name) => [name, await readFile(join(root, name), "utf8")] as const),
      ),
    );
  };
  const html = await texts(/\.html$/);
  const pages = new Map([...html].map(([file, text]) => [file, new JSDOM(text).window.document]));
  return {
    files: new Set(files),
    pages,
    html,
    code: await texts(/\.(js|css)$/),
    rows: rowIds(await texts(/^_file\/.*\/workbook\.\w+\.json$/)),
    base,
  };
}
