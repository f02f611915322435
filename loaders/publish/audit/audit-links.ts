import { posix } from "node:path";
import type { Site } from "./audit.js";

const addresses = [
  ["a[href], link[href], area[href]", "href"],
  ["script[src], img[src], audio[src], video[src], source[src], iframe[src], embed[src]", "src"],
  ["object[data]", "data"],
  ["form[action]", "action"],
] as const;

/** Every address in a page leads to a file of the site, and every #anchor to something there. */
export function auditLinks(site: Site): string[] {
  return [...site.pages].flatMap(([file, document]) =>
    addresses.flatMap(([selector, attribute]) =>
      [...document.querySelectorAll(selector)].flatMap((element) => {
        const fault = linkFault(site, file, document, element, element.getAttribute(attribute)!);
        return fault ? [`${file}: ${fault}`] : [];
      }),
    ),
  );
}

function linkFault(
  site: Site,
  file: string,
  document: Document,
  element: Element,
  address: string,
): string | null {
  const what = `<${element.localName}> to "${address}"`;
  if (/^(data|blob|mailto):/.test(address)) return null;
  if (/^(https?:)?\/\//.test(address)) {
    if (element.localName === "a") return null; // A reader may follow it; the page asks nobody.
    return `${what}: another host; a page asks no other host for anything`;
  }
  if (/^\w+:/.test(address)) return `${what}: not an address that a page may have`;
  if (address.startsWith("/")) {
    return `${what}: not relative, so it breaks below a sub-path`;
  }
  const [path = "", anchor = ""] = address.split("#");
  // 404.html appears at any depth: its addresses count from its <base>, the root of the site.
  const folder = document.querySelector("base") ? "." : posix.dirname(file);
  const target = path === "" ? file : posix.join(folder, decodeURI(path.replace(/\?.*$/, "")));
  if (!site.files.has(target)) return `${what}: no such file; mend the link or add the page`;
  const id = decodeURIComponent(anchor);
  if (id === "" || !site.pages.has(target)) return null;
  const found = site.pages.get(target)!.getElementById(id) ?? site.rows(target).has(id);
  return found ? null : `${what}: nothing there has the id "${id}"`;
}
