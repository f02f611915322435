import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { dirname, join, relative, resolve } from "node:path";
import { build, type Metafile, type Plugin } from "esbuild";
import { AppFiles } from "./app-files.js";

/** A page's script as Framework wrote it, and where that page stands below the site's root. */
export interface PageScript {
  /** The page's file below the root, e.g. `de/geneva-2022/index.html`. */
  file: string;
  source: string;
  /** The modules that the page needs at once, relative to the page. */
  preloads: ReadonlySet<string>;
}

/** What a page loads instead: one module of its own and the chunks that it shares with others. */
export interface PackedPage {
  script: string;
  chunks: string[];
}

/**
 * Packs the modules that Framework leaves apart (each component and each library a request of its
 * own) into one module a page and shared chunks in `app`. What a page imports lazily stays lazy.
 * Returns file names in `app` by page file.
 */
export async function packModules(
  raw: string,
  pages: readonly PageScript[],
  app: AppFiles,
): Promise<Map<string, PackedPage>> {
  const entries = new Map(pages.map((page) => [entryName(page.file), page]));
  const bundle = (core: readonly string[]) =>
    build({
      absWorkingDir: raw,
      entryPoints: [...entries.keys()].map((name) => ({ in: `page:${name}`, out: name })),
      outdir: app.folder,
      entryNames: "[name]-[hash]",
      chunkNames: "shared-[hash]",
      bundle: true,
      splitting: true,
      format: "esm",
      target: "es2022",
      minify: true,
      legalComments: "none",
      logLevel: "silent",
      metafile: true,
      write: false,
      plugins: [
        pageEntries(raw, entries, core),
        absentLibraries,
        bareImports,
        moduleAssets(raw, app),
      ],
    });
  // esbuild makes a chunk for each set of pages that share a module: dozens of small ones. A first
  // round tells what most kinds of pages need at once; in the second all of them import just that.
  const first = await bundle([]);
  const { metafile, outputFiles } = await bundle(coreModules(first.metafile, entries, raw, app));
  for (const { path, contents } of outputFiles) app.add(relative(app.folder, path), contents);
  const outputs = outputsOf(metafile, raw, app);
  const packed = new Map<string, PackedPage>();
  for (const [script, { entryPoint }] of outputs) {
    const page = entries.get(entryPoint?.replace(/^page:/, "") ?? "");
    if (page) packed.set(page.file, { script, chunks: chunksOf(script, outputs, app.folder) });
  }
  return packed;
}

const entryName = (file: string): string => file.replace(/\.html$/, "").replaceAll("/", "-");

/** Scenario pages of one kind, whatever scenario and language, as `article`; null for other pages. */
const kindOf = (file: string): string | null =>
  /^[^/]+\/[^/]+\/([^/]+)\.html$/.exec(file)?.[1] ?? null;

/** From how many kinds of pages on a module goes into the one chunk that all of them load. */
const CORE_KINDS = 3;

/** The modules that at least `CORE_KINDS` kinds of scenario pages need at once, as absolute paths. */
function coreModules(
  metafile: Metafile,
  entries: ReadonlyMap<string, PageScript>,
  raw: string,
  app: AppFiles,
): string[] {
  const outputs = outputsOf(metafile, raw, app);
  const kinds = new Map<string, Set<string>>();
  for (const [script, { entryPoint }] of outputs) {
    const page = entries.get(entryPoint?.replace(/^page:/, "") ?? "");
    const kind = page && kindOf(page.file);
    if (!kind) continue;
    for (const name of [script, ...chunksOf(script, outputs, app.folder)])
      for (const input of Object.keys(outputs.get(name)?.inputs ?? {}))
        if (!input.includes(":")) kinds.set(input, (kinds.get(input) ?? new Set()).add(kind));
  }
  return [...kinds]
    .filter(([, found]) => found.size >= CORE_KINDS)
    .map(([input]) => resolve(raw, input))
    .sort();
}

type Outputs = Map<string, Metafile["outputs"][string]>;

/** What a build wrote, by file name in `app`. */
const outputsOf = (metafile: Metafile, raw: string, app: AppFiles): Outputs =>
  new Map(
    Object.entries(metafile.outputs).map(([path, output]) => [
      relative(app.folder, resolve(raw, path)),
      { ...output, imports: output.imports.map((i) => ({ ...i, path: resolve(raw, i.path) })) },
    ]),
  );

function chunksOf(script: string, outputs: Outputs, folder: string): string[] {
  const found = new Set<string>();
  const visit = (name: string): void => {
    for (const { path, kind } of outputs.get(name)?.imports ?? []) {
      const chunk = relative(folder, path);
      if (kind !== "import-statement" || found.has(chunk)) continue;
      found.add(chunk);
      visit(chunk);
    }
  };
  visit(script);
  return [...found].sort();
}

/** Serves each page's script as an entry, with what the page needs at once imported at once. */
function pageEntries(
  raw: string,
  entries: ReadonlyMap<string, PageScript>,
  core: readonly string[],
): Plugin {
  const shared = core.map((path) => `import ${JSON.stringify(path)};\n`).join("");
  return {
    name: "page-entries",
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^page:/ }, ({ path }) => ({
        path: path.slice("page:".length),
        namespace: "page",
      }));
      onLoad({ filter: /.*/, namespace: "page" }, ({ path }) => {
        const page = entries.get(path)!;
        return {
          contents: (kindOf(page.file) ? shared : "") + importAtOnce(page),
          resolveDir: join(raw, dirname(page.file)),
          loader: "js",
        };
      });
    },
  };
}

/**
 * Framework turns a cell's static imports into dynamic ones, so that a bundler cannot tell them from
 * lazy ones; but it lists the static ones for preloading, which is how they are told apart here.
 */
export function importAtOnce({
  source,
  preloads,
}: Pick<PageScript, "source" | "preloads">): string {
  const names = new Map<string, string>();
  const body = source.replace(/\bimport\(("[^"\n]+")\)/g, (whole, literal: string) => {
    const specifier = JSON.parse(literal) as string;
    if (!preloads.has(specifier)) return whole;
    if (!names.has(specifier)) names.set(specifier, `lesart$${names.size}`);
    return `Promise.resolve(${names.get(specifier)})`;
  });
  const imports = [...names].map(
    ([specifier, name]) => `import * as ${name} from ${JSON.stringify(specifier)};\n`,
  );
  return imports.join("") + body;
}

/** Framework's client names libraries that no page here uses; importing one says so. */
const absentLibraries: Plugin = {
  name: "absent-libraries",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /\/(_npm|stdlib)\// }, ({ path, resolveDir }) =>
      existsSync(resolve(resolveDir, path)) ? null : { path: "absent", namespace: "absent" },
    );
    onLoad({ filter: /.*/, namespace: "absent" }, () => ({
      contents: `throw new Error("this library is not part of the site");`,
    }));
  },
};

/**
 * Framework leaves an import that it cannot resolve as it stands, without a word. Here it would be
 * found in node_modules after all, and the preview and the site would differ.
 */
const bareImports: Plugin = {
  name: "bare-imports",
  setup({ onResolve }) {
    onResolve({ filter: /^[@\w]/ }, ({ path, namespace, importer }) =>
      path.startsWith("page:") || /^(data|blob|https?):/.test(path)
        ? null
        : {
            errors: [
              {
                text: `${namespace === "page" ? `page ${importer}` : importer} imports "${path}", which Framework does not resolve; use a package with a "require" or "default" condition, or a file of it`,
              },
            ],
          },
    );
  },
};

/** Carries over the files that a module names by `import.meta.resolve`: workers, WebAssembly. */
function moduleAssets(raw: string, app: AppFiles): Plugin {
  const pattern = /\bimport\.meta\.resolve\(\s*(["'])(\.[^"'\n]+)\1\s*\)/g;
  return {
    name: "module-assets",
    setup({ onLoad }) {
      onLoad({ filter: /\.js$/ }, async ({ path }) => {
        const source = await readFile(path, "utf8");
        const addresses = new Map<string, string>();
        for (const [, , specifier] of source.matchAll(pattern)) {
          const file = resolve(dirname(path), specifier!);
          addresses.set(specifier!, existsSync(file) ? await app.addAsset(file, raw) : "");
        }
        const contents = source.replace(pattern, (_, __, specifier: string) => {
          const name = addresses.get(specifier);
          return name ? `new URL(${JSON.stringify(`./${name}`)},import.meta.url).href` : `"data:,"`;
        });
        return { contents, loader: "js" };
      });
    },
  };
}
