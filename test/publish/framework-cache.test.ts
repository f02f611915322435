import { existsSync, mkdirSync, mkdtempSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { answerNpmVersions, dropLoaderOutputs } from "../../loaders/publish/framework-cache.js";

const cache = (): string => mkdtempSync(join(tmpdir(), "lesart-cache-"));

test("dropLoaderOutputs forgets what loaders wrote and keeps what is named by version", async () => {
  const folder = cache();
  for (const name of ["_node", "_npm", "_observablehq", "de", "en"]) mkdirSync(join(folder, name));
  writeFileSync(join(folder, "library.json"), "[]");
  await dropLoaderOutputs(folder);
  expect(readdirSync(folder).sort()).toEqual(["_node", "_npm", "_observablehq"]);
  await dropLoaderOutputs(join(folder, "missing"));
});

test("answerNpmVersions answers for the libraries of Framework's client, and once", async () => {
  const folder = cache();
  mkdirSync(join(folder, "_npm", "d3@7.9.0"), { recursive: true });
  await answerNpmVersions(folder);
  await answerNpmVersions(folder);
  const names = readdirSync(join(folder, "_npm"));
  expect(names).toEqual(expect.arrayContaining(["arquero@0.0.0-unused", "d3-dsv@0.0.0-unused"]));
  expect(names.filter((name) => name.startsWith("d3@"))).toEqual(["d3@7.9.0"]);
  expect(existsSync(join(folder, "_npm", "@observablehq", "plot@0.0.0-unused"))).toBe(true);
});
