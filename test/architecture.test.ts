import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { describe, expect, it } from "vitest";
import { scenarioIds, repository } from "../loaders/scenarios.js";
import { loadScenario } from "../loaders/scenario.js";

const files = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], {
  cwd: repository,
  encoding: "utf8",
})
  .split("\n")
  .filter((file) => file !== "" && existsSync(join(repository, file)));
const code = files.filter((file) => /\.(ts|js)$/u.test(file));
const read = (file: string) => readFileSync(join(repository, file), "utf8");
const inside = (folder: string) => code.filter((file) => file.startsWith(`${folder}/`));

interface Import {
  file: string;
  /** A path from the root for our own files, otherwise a package or `node:` module. */
  target: string;
  typeOnly: boolean;
}

const imports: Import[] = code.flatMap((file) =>
  [
    ...read(file).matchAll(
      /^\s*(?:import|export)\s+(type\s)?(?:[^"';]*?\sfrom\s+)?"([^"]+)"|\bimport\(\s*"([^"]+)"\s*\)/gmu,
    ),
  ].map(([, type, still, late]) => {
    const name = (still ?? late)!;
    const own = name.startsWith(".");
    return {
      file,
      target: own ? normalize(join(dirname(file), name)).replace(/\.js$/u, ".ts") : name,
      typeOnly: Boolean(type),
    };
  }),
);
const from = (folder: string) => imports.filter(({ file }) => file.startsWith(`${folder}/`));
const isOurs = ({ target }: Import) => /^(src|loaders|test|data|seeds)\//u.test(target);
const names = (list: Import[]) => list.map(({ file, target }) => `${file} -> ${target}`);

describe("who may import whom", () => {
  it("sees the imports at all", () => {
    expect(names(from("loaders"))).toContain("loaders/workbook.ts -> src/model/workbook.ts");
    expect(imports.length).toBeGreaterThan(100);
  });

  it("src/model imports nothing of ours but itself, and no module of Node", () => {
    const strange = from("src/model").filter(
      (each) =>
        (isOurs(each) && !each.target.startsWith("src/model/")) || each.target.startsWith("node:"),
    );
    expect(names(strange)).toEqual([]);
  });

  it("src/model does not touch the DOM", () => {
    const touching = inside("src/model").filter((file) =>
      /\b(document|window|navigator|localStorage)\s*[.[]/u.test(stripComments(read(file))),
    );
    expect(touching).toEqual([]);
  });

  it("src/components imports only src/model and itself, and no module of Node", () => {
    const strange = from("src/components").filter(
      (each) =>
        (isOurs(each) && !/^src\/(components|model)\//u.test(each.target)) ||
        each.target.startsWith("node:"),
    );
    expect(names(strange)).toEqual([]);
  });

  it("loaders import loaders and src/model, never a component or a page", () => {
    const strange = from("loaders").filter(
      (each) => isOurs(each) && !/^(loaders|src\/model)\//u.test(each.target),
    );
    expect(names(strange)).toEqual([]);
  });

  it("page stubs import loaders only and have at most eight lines", () => {
    const stubs = code.filter((file) => /^src\/(de|en)\/.*\.ts$/u.test(file));
    expect(stubs.length).toBeGreaterThan(0);
    for (const stub of stubs) {
      expect([stub, read(stub).trimEnd().split("\n").length <= 8]).toEqual([stub, true]);
      const strange = imports.filter(
        (each) => each.file === stub && isOurs(each) && !each.target.startsWith("loaders/"),
      );
      expect(names(strange)).toEqual([]);
    }
  });

  it("no code of the browser runs zod, arquero or anything that compiles strings", () => {
    const browser = reachable(inside("src/components"));
    const heavy = imports.filter(
      (each) =>
        browser.has(each.file) &&
        !each.typeOnly &&
        /^(zod|arquero|d3-dsv|edtf|yaml|node:.*)(\/|$)/u.test(each.target),
    );
    expect(names(heavy)).toEqual([]);
    const compiling = [...browser].filter((file) =>
      /\bnew Function\b|\beval\(/u.test(stripComments(read(file))),
    );
    expect(compiling).toEqual([]);
  });

  it("data/ and seeds/ are read by loaders only", () => {
    const readers = [...inside("src"), "observablehq.config.ts"]
      .filter((file) => existsSync(join(repository, file)))
      .filter((file) => /["'`](?:\.\.?\/)*(?:data|seeds)\//u.test(stripComments(read(file))));
    expect(readers).toEqual([]);
  });
});

describe("no code knows a scenario", () => {
  it("src/model, src/components and loaders name no scenario, actor or issue of data/", () => {
    const words = scenarioIds().flatMap((id) => {
      const { file } = loadScenario(id);
      const people = Object.values(file.actors)
        .filter(({ kind }) => kind === "person")
        .flatMap(({ name }) => (typeof name === "string" ? [name] : [name.de, name.en]))
        // A description ("people familiar with the talks") is made of words that any rule may use.
        .filter((name) => name.split(" ").every((word) => /^\p{Lu}/u.test(word)))
        .map((name) => name.split(" ").at(-1)!);
      return [id, ...Object.keys(file.issues).filter((issue) => issue.includes("-")), ...people];
    });
    expect(words.length).toBeGreaterThan(3);
    const pattern = new RegExp(
      `(?<![\\p{L}\\p{N}-])(?:${words.map((word) => word.replaceAll(/[.*+?^$\{}()|[\]\\]/gu, "\\$&")).join("|")})(?![\\p{L}\\p{N}-])`,
      "u",
    );
    const knowing = [...inside("src/model"), ...inside("src/components"), ...inside("loaders")]
      .map((file) => ({ file, word: pattern.exec(stripComments(read(file)))?.[0] }))
      .filter(({ word }) => word !== undefined);
    expect(knowing).toEqual([]);
  });
});

describe("the layout", () => {
  it("has these folders at the top and no other", () => {
    const folders = new Set(
      files.filter((file) => file.includes("/")).map((file) => file.split("/")[0]!),
    );
    const allowed = new Set([".ci", "data", "loaders", "seeds", "src", "test"]);
    expect([...folders].filter((folder) => !allowed.has(folder))).toEqual([]);
  });

  it("names its files in kebab-case", () => {
    const odd = code.filter((file) => {
      const name = file.split("/").at(-1)!;
      return !/^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z]+)*\.(?:ts|js)$/u.test(name);
    });
    expect(odd).toEqual([]);
  });
});

/** The files that the browser gets when it imports `entries`: types alone are not fetched. */
function reachable(entries: string[]): Set<string> {
  const seen = new Set(entries);
  for (const file of seen)
    for (const each of imports)
      if (each.file === file && !each.typeOnly && isOurs(each)) seen.add(each.target);
  return seen;
}

function stripComments(source: string): string {
  return source.replace(/\/\*[^]*?\*\/|(?<![:"'])\/\/[^\n]*/gu, "");
}
