import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { writeFolder } from "../loaders/write-folder.js";

let root: string;
beforeEach(async () => void (root = await mkdtemp(join(tmpdir(), "lesart-test-"))));
afterEach(() => rm(root, { recursive: true, force: true }));

const files = (text: string) =>
  new Map(["a.csv", "b.csv"].map((name) => [name, Buffer.from(text)] as const));
const content = async (folder: string) =>
  Promise.all((await readdir(folder)).sort().map((name) => readFile(join(folder, name), "utf8")));

describe("writeFolder(folder, files)", () => {
  it("makes the folder and those above it, and leaves nothing beside it", async () => {
    await writeFolder(join(root, "x", "out"), files("one"));
    expect(await content(join(root, "x", "out"))).toEqual(["one", "one"]);
    expect(await readdir(join(root, "x"))).toEqual(["out"]);
  });

  it("replaces its own files of an earlier run, all together", async () => {
    const out = join(root, "out");
    await writeFolder(out, files("one"));
    await writeFolder(out, files("two"));
    expect(await content(out)).toEqual(["two", "two"]);
    expect(await readdir(root)).toEqual(["out"]);
  });

  it("never writes into a folder that holds anything else", async () => {
    await writeFile(join(root, "thesis.txt"), "dear to someone");
    await expect(writeFolder(root, files("one"))).rejects.toThrow(
      "holds other files (thesis.txt); choose a new or empty folder",
    );
    expect(await readdir(root)).toEqual(["thesis.txt"]);
  });

  it("says so where a file stands in its place", async () => {
    await writeFile(join(root, "out"), "a file");
    await expect(writeFolder(join(root, "out"), files("one"))).rejects.toThrow(
      "is a file; choose a folder",
    );
  });

  it("keeps the old files where the new ones cannot be written", async () => {
    const out = join(root, "out");
    await writeFolder(out, files("one"));
    const broken = new Map([...files("two"), ["no/such/folder.csv", Buffer.from("")] as const]);
    await expect(writeFolder(out, broken)).rejects.toThrow();
    expect(await content(out)).toEqual(["one", "one"]);
    expect(await readdir(root)).toEqual(["out"]);
  });
});
