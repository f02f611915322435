import { JSDOM } from "jsdom";
import { describe, expect, test } from "vitest";
import { finishPage } from "../../loaders/publish/finish-page.js";
import { takeScript } from "../../loaders/publish/take-script.js";

const raw = `<!DOCTYPE html><html><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, maximum-scale=1">
<title>Positionen | Lesart</title>
<link rel="stylesheet" href="../../_import/style.1.css">
<link rel="modulepreload" href="../../_observablehq/client.1.js">
<link rel="modulepreload" href="../../_import/components/matrix.1.js">
<script>early()</script>
<script type="module" src="../../_import/components/view-menu.1.js"></script>
<script type="module">import {define} from "../../_observablehq/client.1.js";
registerFile("a.json", {"name":"a.json","path":"./a.1.json","lastModified":1700000000000.5,"size":3});
define({id: "1", body: () => {}});</script></head>
<body><main><h1 id="p"><a class="observablehq-header-anchor" href="#p">Positionen <em>hier</em></a></h1>
<a href="../../_file/de/x/tables/positions.12345678.csv" download>CSV</a></main></body></html>`;

function finished(file = "de/x/positions.html") {
  const dom = new JSDOM(raw);
  const script = takeScript(dom);
  finishPage(dom, {
    file,
    files: new Set(["de/x/positions.html", "en/x/positions.html", "de/x/data.html"]),
    style: "style-1.css",
    fonts: ["source-serif-4-latin-400-normal-1.woff2", "source-serif-4-latin-400-italic-1.woff2"],
    packed: { script: "page-1.js", chunks: ["shared-1.js"] },
  });
  return { dom, script, document: dom.window.document };
}

const attributes = (document: Document, selector: string, name: string) =>
  [...document.querySelectorAll(selector)].map((element) => element.getAttribute(name));

describe("takeScript", () => {
  test("takes all module scripts as one, without the one thing that time changes", () => {
    const { script, document } = finished();
    expect(script.source).toMatch(/^import "..\/..\/_import\/components\/view-menu.1.js";/);
    expect(script.source).toContain("define({id");
    expect(script.source).not.toContain("lastModified");
    expect([...script.preloads]).toContain("../../_import/components/matrix.1.js");
    expect(document.querySelectorAll("script:not([src])")).toHaveLength(1);
  });

  test("needs nothing of Framework's client for a page without cells", () => {
    const dom = new JSDOM(`<script type="module">import "./_observablehq/client.js";</script>`);
    expect(takeScript(dom).source).toBe("");
  });
});

describe("finishPage", () => {
  test("gives the page its language, title, and a viewport that can be enlarged", () => {
    const { document } = finished();
    expect(document.documentElement.lang).toBe("de");
    expect(document.title).toMatch(/^Positionen – .* – Lesart$/);
    expect(attributes(document, 'meta[name="viewport"]', "content")).toEqual([
      "width=device-width, initial-scale=1",
    ]);
  });

  test("links the page's files relative to it, so that any sub-path serves", () => {
    const { document } = finished();
    expect(attributes(document, "script[src]", "src")).toEqual(["../../_app/page-1.js"]);
    expect(attributes(document, 'link[rel="modulepreload"]', "href")).toEqual([
      "../../_app/shared-1.js",
    ]);
    expect(attributes(document, 'link[rel="stylesheet"]', "href")).toEqual([
      "../../_app/style-1.css",
    ]);
    expect(attributes(document, 'link[as="font"]', "href")).toEqual([
      "../../_app/source-serif-4-latin-400-normal-1.woff2",
    ]);
  });

  test("names the page in both languages where both exist", () => {
    expect(attributes(finished().document, 'link[rel="alternate"]', "href")).toEqual([
      "positions.html",
      "../../en/x/positions.html",
    ]);
    const alone = finished("de/x/data.html").document;
    expect(attributes(alone, 'link[rel="alternate"]', "hreflang")).toEqual(["de"]);
  });

  test("allows the one inline script by its hash and nothing else inline", () => {
    const [policy] = attributes(
      finished().document,
      'meta[http-equiv="Content-Security-Policy"]',
      "content",
    );
    // printf 'early()' | openssl dgst -sha256 -binary | base64
    expect(policy).toContain("'sha256-G2Y/0fpEoq/QMzbid/byF0KE5sX9e6ar19Om2+xoMnU='");
    expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'/);
  });

  test("keeps headings free of links and downloads free of hashes", () => {
    const { document } = finished();
    expect(document.querySelector("h1")!.innerHTML).toBe("Positionen <em>hier</em>");
    expect(attributes(document, "a[download]", "download")).toEqual(["positions.csv"]);
  });
});
