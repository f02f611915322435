import { createHash } from "node:crypto";
import { parsePagePath } from "../site-map.js";
import type { Site } from "./audit.js";

/** What every page must have and must not have: language, title, description, policy. */
export function auditDocument({ pages, html }: Site): string[] {
  return [...pages].flatMap(([file, document]) =>
    [
      ...brokenCells(html.get(file)!),
      ...identity(file, document),
      ...policyFaults(document),
      ...inlineFaults(document),
    ].map((finding) => `${file}: ${finding}`),
  );
}

function brokenCells(html: string): string[] {
  // The class is written into the page by Framework; its text says what is wrong with the cell.
  return [...html.matchAll(/observablehq--error[^>]*>(?:<[^>]*>)*([^<]*)/g)].map(
    ([, text]) => `a cell does not compile: ${text!.trim() || "see the page"}; mend the code block`,
  );
}

function identity(file: string, document: Document): string[] {
  const expected = parsePagePath(`/${file}`).lang;
  const lang = document.documentElement.lang;
  const description = document.querySelector<HTMLMetaElement>('meta[name="description"]')?.content;
  const viewport = document.querySelector<HTMLMetaElement>('meta[name="viewport"]')?.content;
  const findings: string[] = [];
  if (lang === "" || (expected && lang !== expected)) {
    findings.push(`<html lang="${lang}">; it must be "${expected ?? "a language"}"`);
  }
  if (document.title.trim() === "") findings.push("no title; give the page a heading or a title");
  if (!description?.trim()) findings.push("no description; give one in the front matter");
  if (document.querySelectorAll("h1").length !== 1) {
    findings.push(
      `${document.querySelectorAll("h1").length} headings of level 1; a page has exactly one`,
    );
  }
  if (/maximum-scale|user-scalable/.test(viewport ?? "")) {
    findings.push("the viewport forbids to enlarge the page");
  }
  return findings;
}

function policyFaults(document: Document): string[] {
  const meta = document.querySelector<HTMLMetaElement>(
    'meta[http-equiv="Content-Security-Policy"]',
  );
  if (!meta) return ["no content security policy"];
  const policy = meta.content;
  const findings = [..."unsafe-inline unsafe-eval".split(" ")]
    .filter((word) => policy.includes(`'${word}'`))
    .map((word) => `the content security policy allows '${word}'`);
  if (!policy.startsWith("default-src 'none'")) {
    findings.push("the content security policy does not begin with default-src 'none'");
  }
  for (const script of document.querySelectorAll<HTMLScriptElement>("script:not([src])")) {
    const hash = createHash("sha256").update(script.text).digest("base64");
    if (!policy.includes(`'sha256-${hash}'`)) {
      findings.push(`an inline script is not in the policy: ${script.text.trim().slice(0, 40)}`);
    }
  }
  return findings;
}

function inlineFaults(document: Document): string[] {
  const findings: string[] = [];
  for (const element of document.querySelectorAll("*")) {
    for (const { name, value } of element.attributes) {
      const what = `<${element.localName} ${name}="${value.slice(0, 40)}">`;
      if (name.startsWith("on"))
        findings.push(`inline handler ${what}; add a listener in a module`);
      if (name === "style")
        findings.push(`inline style ${what}; the policy blocks it, use a class`);
    }
  }
  return findings;
}
