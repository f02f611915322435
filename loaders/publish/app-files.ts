import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { build } from "esbuild";
import { contentName } from "./content-name.js";

const zip = promisify(gzip);

/** The folder `_app` of the site: every script, stylesheet, font, worker and WebAssembly file. */
export class AppFiles {
  readonly #files = new Map<string, Uint8Array>();

  /** `cache` keeps what is slow to make, by the hash of what it is made from. */
  constructor(
    readonly folder: string,
    readonly cache: string,
  ) {}

  /** Adds a file under the name it is given. */
  add(name: string, content: Uint8Array): string {
    this.#files.set(name, content);
    return name;
  }

  /** Adds a file under a name that changes with the content. */
  addHashed(name: string, content: string | Uint8Array): string {
    const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
    return this.add(contentName(name, bytes), bytes);
  }

  /**
   * Adds a file that a module names and returns its name. Of WebAssembly only `<name>.gz` is shipped,
   * since many hosts do not compress it and some refuse files as large as DuckDB unpacked.
   */
  async addAsset(file: string, workingFolder: string): Promise<string> {
    const name = basename(file);
    if (name.endsWith(".js")) {
      const { outputFiles } = await build({
        absWorkingDir: workingFolder,
        entryPoints: [file],
        bundle: true,
        format: "esm",
        target: "es2022",
        minify: true,
        legalComments: "none",
        logLevel: "silent",
        write: false,
      });
      return this.addHashed(name, outputFiles[0]!.contents);
    }
    const bytes = await readFile(file);
    if (!name.endsWith(".wasm")) return this.addHashed(name, bytes);
    const hashed = contentName(name, bytes);
    this.add(`${hashed}.gz`, await this.#gzipped(bytes));
    return hashed;
  }

  /** Writes all files; they are in place when the promise resolves. */
  async write(): Promise<void> {
    for (const [name, content] of this.#files) {
      const path = join(this.folder, name);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, content);
    }
  }

  async #gzipped(bytes: Uint8Array): Promise<Uint8Array> {
    const path = join(this.cache, `${createHash("sha256").update(bytes).digest("hex")}.gz`);
    if (existsSync(path)) return readFile(path);
    const zipped = await zip(bytes, { level: 9 });
    await mkdir(this.cache, { recursive: true });
    await writeFile(path, zipped);
    return zipped;
  }
}
