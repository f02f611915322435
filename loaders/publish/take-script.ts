import type { JSDOM } from "jsdom";
import type { PageScript } from "./pack-modules.js";

/**
 * Takes the module scripts out of a page and returns them as one. A page without cells needs nothing
 * of Framework's client. `lastModified` goes, since it is the only thing that differs between two
 * builds of the same files.
 */
export function takeScript(dom: JSDOM): Omit<PageScript, "file"> {
  const { document } = dom.window;
  const preloads = new Set<string>();
  for (const link of document.querySelectorAll('link[rel="modulepreload"]')) {
    preloads.add(decodeURI(link.getAttribute("href")!));
    link.remove();
  }
  const parts: string[] = [];
  for (const script of document.querySelectorAll<HTMLScriptElement>('script[type="module"]')) {
    const src = script.getAttribute("src");
    if (src !== null) parts.push(`import ${JSON.stringify(decodeURI(src))};`);
    else if (script.textContent?.includes("define(")) parts.push(script.textContent);
    script.remove();
  }
  const source = parts.join("\n").replace(/"lastModified":\d+(\.\d+)?,/g, "");
  return { source, preloads };
}
