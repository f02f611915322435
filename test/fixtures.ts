import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The root of a small invented scenario, with its own seeds/ and data/. */
export const tiny = fileURLToPath(new URL("fixtures/tiny", import.meta.url));

/** Where the parts of the tiny scenario are, from its root. */
export const tinyFiles = {
  scenario: "data/tiny/scenario.yaml",
  annotations: "data/tiny/annotations.yaml",
  article: "seeds/tiny.txt",
} as const;
export type TinyFile = keyof typeof tinyFiles;

/** In one file of the tiny scenario, other words in place of the first occurrence of some. */
export interface TinyEdit {
  in: TinyFile;
  replace: string;
  by: string;
}

/** Calls `use` with the root of a copy of the tiny scenario with these edits. */
export function withEdits<T>(edits: readonly TinyEdit[], use: (root: string) => T): T {
  const root = mkdtempSync(join(tmpdir(), "lesart-tiny-"));
  try {
    cpSync(tiny, root, { recursive: true });
    for (const { in: name, replace, by } of edits) {
      const file = join(root, tinyFiles[name]);
      const before = readFileSync(file, "utf8");
      if (!before.includes(replace)) throw new Error(`no "${replace}" in ${tinyFiles[name]}`);
      writeFileSync(
        file,
        before.replace(replace, () => by),
      );
    }
    return use(root);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}
