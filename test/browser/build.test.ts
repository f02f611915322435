import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { build } from "../../loaders/publish/build.js";

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
