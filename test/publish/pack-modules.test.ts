import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { gunzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { AppFiles } from "../../loaders/publish/app-files.js";
import { importAtOnce, packModules } from "../../loaders/publish/pack-modules.js";

describe("importAtOnce", () => {
  test("turns an import that the page preloads into a static one and leaves a lazy one lazy", () => {
    const source = `define({body: async () => {
const [{A}, {B}] = await Promise.all([import("./a.js"), import("./b.js")]);
const lazy = () => import("./lazy.js");
}});`;
    const packed = importAtOnce({ source, preloads: new Set(["./a.js", "./b.js"]) });
    expect(packed).toContain(`import * as lesart$0 from "./a.js";`);
    expect(packed).toContain("Promise.all([Promise.resolve(lesart$0), Promise.resolve(lesart$1)])");
    expect(packed).toContain(`const lazy = () => import("./lazy.js");`);
  });
});

/** Writes files as Framework would leave them and packs them. */
async function pack(files: Record<string, string>, pages: Record<string, string[]>) {
  const folder = mkdtempSync(join(tmpdir(), "lesart-pack-"));
  const raw = join(folder, "raw");
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(raw, name)), { recursive: true });
    writeFileSync(join(raw, name), text);
  }
  const app = new AppFiles(join(folder, "site", "_app"), join(folder, "cache"));
  const scripts = Object.entries(pages).map(([file, preloads]) => ({
    file,
    source: files[file.replace("html", "page.js")]!,
    preloads: new Set(preloads),
  }));
  const packed = await packModules(raw, scripts, app);
  await app.write();
  const read = (name: string): string => readFileSync(join(app.folder, name), "utf8");
  return { packed, read, folder: app.folder };
}

describe("packModules", () => {
  const files = {
    "_import/shared.1.js": `export const shared = "SHARED-CODE-" + Math.random();`,
    "_import/lazy.1.js": `export const lazy = "LAZY-CODE";`,
    "_import/engine.1.js": `import {shared} from "./shared.1.js";
export const files = () => [shared, import.meta.resolve("../_node/engine.wasm"), import.meta.resolve("../_node/engine.worker.js")];`,
    "_node/engine.wasm": "WASM",
    "_node/engine.worker.js": `self.onmessage = () => postMessage("WORKER-CODE");`,
    "de/a.page.js": `define({body: async () => { const {files} = await import("../_import/engine.1.js"); display(files(), () => import("../_import/lazy.1.js")); }});`,
    "de/b.page.js": `define({body: async () => { const {shared} = await import("../_import/shared.1.js"); display(shared); }});`,
  };
  const pages = {
    "de/a.html": ["../_import/engine.1.js", "../_import/shared.1.js"],
    "de/b.html": ["../_import/shared.1.js"],
  };

  test("packs what pages share into a chunk and keeps what is lazy out of it", async () => {
    const { packed, read } = await pack(files, pages);
    const a = packed.get("de/a.html")!;
    const b = packed.get("de/b.html")!;
    expect(a.chunks).toEqual(b.chunks);
    const first = [a.script, ...a.chunks].map(read).join("");
    expect(first).toContain("SHARED-CODE");
    expect(first).not.toContain("LAZY-CODE");
  });

  test("ships a module's files beside it, WebAssembly gzipped alone", async () => {
    const { packed, read, folder } = await pack(files, pages);
    const script = read(packed.get("de/a.html")!.script);
    const [wasm, worker] = [...script.matchAll(/new URL\("\.\/([^"]+)",import\.meta\.url\)/g)].map(
      ([, name]) => name!,
    );
    expect(gunzipSync(readFileSync(join(folder, `${wasm}.gz`))).toString()).toBe("WASM");
    expect(() => read(wasm!)).toThrow(/ENOENT/);
    expect(read(worker!)).toContain("WORKER-CODE");
  });

  test("refuses an import that Framework left unresolved, naming the page", async () => {
    const broken = { "de/c.page.js": `define({body: () => import("some-package")});` };
    await expect(pack(broken, { "de/c.html": [] })).rejects.toThrow(
      /page de-c imports "some-package", which Framework does not resolve/,
    );
  });
});
