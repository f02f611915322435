import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, inject, test } from "vitest";
import { build } from "../../loaders/publish/build.js";

/** Every file below a folder with the hash of its bytes. */
function inventory(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true });
  return Object.fromEntries(
    files
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .map((path) => [
        path.slice(folder.length),
        createHash("sha256").update(readFileSync(path)).digest("hex"),
      ])
      .sort(),
  );
}

// A site taken over by LESART_SITE may be older than the sources.
test.skipIf(process.env.LESART_SITE)(
  "the same inputs build the same bytes",
  async () => {
    const out = join(mkdtempSync(join(tmpdir(), "lesart-again-")), "site");
    await build({ out, base: "/some/where/" });
    expect(inventory(out)).toEqual(inventory(inject("siteFolder")));
  },
  300_000,
);

test("a build that fails leaves the old site as it was, and no rest of its own", async () => {
  const folder = mkdtempSync(join(tmpdir(), "lesart-failing-"));
  const out = join(folder, "dist");
  mkdirSync(out);
  writeFileSync(join(out, "index.html"), "old");
  const fail = (step: string): void => {
    if (step === "building pages") throw new Error("stopped");
  };
  await expect(build({ out, base: "/", progress: fail })).rejects.toThrow("stopped");
  expect(readdirSync(folder)).toEqual(["dist"]);
  expect(readFileSync(join(out, "index.html"), "utf8")).toBe("old");
});
