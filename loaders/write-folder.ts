import { mkdir, mkdtemp, readdir, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";

/**
 * Writes files into a folder all at once: they gather in a temporary folder beside it, which then
 * takes its place. A folder that holds anything else is left alone, with an error that says so.
 */
export async function writeFolder(
  folder: string,
  files: ReadonlyMap<string, Uint8Array>,
): Promise<void> {
  const target = resolve(folder);
  const present = await entries(target);
  const strange = present.find((name) => !files.has(name));
  if (strange !== undefined)
    throw new Error(`${folder} holds other files (${strange}); choose a new or empty folder`);
  await mkdir(dirname(target), { recursive: true });
  const fresh = await mkdtemp(join(dirname(target), `.${basename(target)}-`));
  try {
    for (const [name, bytes] of files) await writeFile(join(fresh, name), bytes);
    const old = `${fresh}-old`;
    if (present.length > 0) await rename(target, old);
    await rename(fresh, target);
    await rm(old, { recursive: true, force: true });
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
}

async function entries(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT") return [];
    if (code === "ENOTDIR") throw new Error(`${folder} is a file; choose a folder`);
    throw error;
  }
}
