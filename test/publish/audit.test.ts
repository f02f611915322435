import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { audit } from "../../loaders/publish/audit/audit.js";

const inline = "early()";
const hash = createHash("sha256").update(inline).digest("base64");

interface Parts {
  lang?: string;
  head?: string;
  policy?: string;
  body?: string;
}

const page = ({
  lang = "de",
  head = "",
  policy = `default-src 'none'; script-src 'self' 'sha256-${hash}'`,
  body = "<h1 id='top'>Titel</h1>",
}: Parts = {}): string => `<!DOCTYPE html><html lang="${lang}"><head>
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Titel</title><meta name="description" content="Worum es geht">
<script>${inline}</script>${head}</head><body><main>${body}</main></body></html>`;

const workbook = JSON.stringify({ tables: { positions: [{ position_id: "p-1", act: "demand" }] } });
const sound = {
  "de/x/data.html": page(),
  "en/x/data.html": page({ lang: "en" }),
  "_file/de/x/tables/workbook.1a2b.json": workbook,
  "_app/page.js": "export const svg = 'http://www.w3.org/2000/svg'; import './shared.js';",
  "_app/shared.js": "/* see https://example.org/licence */ export default 1;",
};

/** The findings of a sound site in which some files are replaced. */
async function findings(changed: Record<string, string> = {}): Promise<string[]> {
  const root = mkdtempSync(join(tmpdir(), "lesart-audit-"));
  for (const [name, text] of Object.entries({ ...sound, ...changed })) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
  }
  return audit(root, "/");
}

test("audit finds nothing in a sound site", async () => {
  expect(await findings()).toEqual([]);
});

const german = (parts: Parts): Record<string, string> => ({ "de/x/data.html": page(parts) });
const h1 = "<h1 id='top'>Titel</h1>";

describe("audit finds", () => {
  test.each<[string, Record<string, string>, RegExp]>([
    [
      "a cell that does not compile",
      german({ body: `${h1}<span class="observablehq--error">SyntaxError: Unexpected</span>` }),
      /de\/x\/data\.html: a cell does not compile: SyntaxError: Unexpected/,
    ],
    ["a wrong language", german({ lang: "en" }), /<html lang="en">; it must be "de"/],
    ["a page without a main heading", german({ body: "<h2>a</h2>" }), /0 headings of level 1/],
    [
      "a viewport that forbids to enlarge",
      { "de/x/data.html": page().replace("scale=1", "scale=1, maximum-scale=1") },
      /viewport forbids/,
    ],
    ["a page without a title", { "de/x/data.html": page().replace("Titel<", "<") }, /no title/],
    [
      "a page without a description",
      { "de/x/data.html": page().replace("Worum es geht", "") },
      /no description/,
    ],
    [
      "a policy that allows to compile strings",
      german({ policy: `default-src 'none'; script-src 'self' 'unsafe-eval' 'sha256-${hash}'` }),
      /allows 'unsafe-eval'/,
    ],
    [
      "an inline script that the policy would block",
      german({ head: "<script>late()</script>" }),
      /an inline script is not in the policy: late\(\)/,
    ],
    [
      "an inline handler",
      german({ body: `${h1}<button onclick="go()">a</button>` }),
      /inline handler <button onclick="go\(\)">/,
    ],
    [
      "an inline style",
      german({ body: `${h1}<p style="color:red">a</p>` }),
      /inline style <p style="color:red">/,
    ],
    [
      "a link to no file",
      german({ body: `${h1}<a href="gone.html">a</a>` }),
      /<a> to "gone\.html": no such file/,
    ],
    [
      "a link to no place in a page",
      german({ body: `${h1}<a href="../../en/x/data.html#nowhere">a</a>` }),
      /nothing there has the id "nowhere"/,
    ],
    [
      "an address from the root of the host",
      german({ body: `${h1}<a href="/de/x/data.html">a</a>` }),
      /not relative/,
    ],
    [
      "an image of another host",
      german({ body: `${h1}<img alt="" src="https://example.org/a.png">` }),
      /<img> to "https:\/\/example\.org\/a\.png": another host/,
    ],
    ["a missing translation", { "de/x/more.html": page() }, /write src\/en\/x\/more\.md/],
    [
      "twins with different headings",
      german({ body: `${h1}<h2>a</h2>` }),
      /headings \(h1 h2\) differ from those of en\/x\/data\.html \(h1\)/,
    ],
    [
      "another host in a script",
      { "_app/page.js": `fetch("https://example.org/x")` },
      /_app\/page\.js: names another host: https:\/\/example\.org\/x/,
    ],
    [
      "another host in a stylesheet",
      { "_app/style.css": `@import "https://fonts.example.org/css";` },
      /_app\/style\.css: names another host/,
    ],
    [
      "a bare import",
      { "_app/page.js": `import{a}from"some-package";import("@scope/other")` },
      /imports "some-package"/,
    ],
    [
      "a worker that compiles strings",
      { "_app/own.worker.js": `eval(data)` },
      /a worker compiles strings/,
    ],
  ])("%s", async (_, changed, finding) => {
    const found = await findings(changed);
    expect(found.filter((line) => finding.test(line))).toHaveLength(1);
  });
});

test("audit takes #<row id> for a place on the pages of its scenario", async () => {
  const body = `${h1}<a href="#p-1">a</a><a href="#top">b</a><a href="#demand">c</a>`;
  expect(await findings(german({ body }))).toEqual([
    'de/x/data.html: <a> to "#demand": nothing there has the id "demand"',
  ]);
});
