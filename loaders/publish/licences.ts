import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";

const require = createRequire(import.meta.url);

/** What is in every site besides the packages that its modules import. */
const always = [
  "@fontsource/source-sans-3",
  "@fontsource/source-serif-4",
  "@observablehq/framework",
  "@observablehq/runtime",
  "@observablehq/inspector",
];

/**
 * The licences of all that a site ships of others, as they ask for: packing takes the notices out of
 * the code. `packed` is the folder in which Framework lays the packages (`_node/<name>@<version>`).
 */
export async function licences(packed: string): Promise<string> {
  const names = [...new Set([...always, ...(await packagesIn(packed))])].sort();
  const parts = await Promise.all(names.map(licenceOf));
  return parts.join(`\n${"=".repeat(72)}\n\n`);
}

async function packagesIn(folder: string): Promise<string[]> {
  if (!existsSync(folder)) return [];
  const names = await Promise.all(
    (await readdir(folder)).map(async (name) =>
      name.startsWith("@")
        ? (await readdir(join(folder, name))).map((inner) => `${name}/${inner}`)
        : [name],
    ),
  );
  return names.flat().map((name) => name.replace(/(?<=.)@.*$/, ""));
}

async function licenceOf(name: string): Promise<string> {
  const folder = folderOf(name);
  if (!folder) return `${name}\n`;
  const { version, license } = JSON.parse(await readFile(join(folder, "package.json"), "utf8")) as {
    version: string;
    license?: string;
  };
  const file = (await readdir(folder))
    .sort()
    .find((entry) => /^(licen[cs]e|copying|ofl)/i.test(entry));
  const text = file ? (await readFile(join(folder, file), "utf8")).trim() : "";
  return `${name} ${version} (${license ?? "see below"})\n\n${text}\n`;
}

const owners = ["@duckdb/duckdb-wasm", "@observablehq/framework"];

/** The folder of an installed package, whatever its `exports` allow to be resolved. */
function folderOf(name: string): string | null {
  const found = (require.resolve.paths(name) ?? [])
    .map((folder) => join(folder, name))
    .find((folder) => existsSync(join(folder, "package.json")));
  if (found) return found;
  // A dependency of DuckDB-WASM or Framework that is installed below it.
  return owners.includes(name)
    ? null
    : (owners
        .map((owner) => join(folderOf(owner) ?? "", "node_modules", name))
        .find((folder) => existsSync(join(folder, "package.json"))) ?? null);
}
