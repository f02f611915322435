import { existsSync } from "node:fs";
import { link, mkdir, mkdtemp, rm, rmdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

/**
 * Adds files (paths from `root`) all or none. They are written into a temporary folder first, shown
 * to `check`, and then linked into place; a file that is already there is never touched. Throws
 * where one is, and whatever `check` throws; nothing is then left behind.
 */
export async function addFiles(
  root: string,
  files: ReadonlyMap<string, Uint8Array | string>,
  check: (temporary: string) => void,
): Promise<void> {
  const present = [...files.keys()].filter((path) => existsSync(join(root, path)));
  if (present.length > 0)
    throw new Error(`already there: ${present.join(", ")}; choose another id, or remove it first`);
  const temporary = await mkdtemp(join(root, ".lesart-new-"));
  const added: string[] = [];
  const made: string[] = [];
  try {
    for (const [path, content] of files) {
      await mkdir(dirname(join(temporary, path)), { recursive: true });
      await writeFile(join(temporary, path), content);
    }
    check(temporary);
    for (const path of files.keys()) {
      const first = await mkdir(dirname(join(root, path)), { recursive: true });
      if (first) made.push(first);
      await link(join(temporary, path), join(root, path));
      added.push(path);
    }
  } catch (error) {
    for (const path of added) await rm(join(root, path), { force: true });
    for (const path of [...files.keys()].reverse())
      if (made.some((folder) => dirname(join(root, path)).startsWith(folder)))
        await rmdir(dirname(join(root, path))).catch(() => {});
    throw error;
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}
