import { mkdtemp, readFile, rm } from "node:fs/promises";
import { readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "yaml";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { jsonSchemas, writeJsonSchemas } from "../loaders/json-schema.js";
import { tiny, tinyFiles } from "./fixtures.js";

const schemas = jsonSchemas();
const annotation = () => parse(readFileSync(join(tiny, tinyFiles.annotations), "utf8"));
const accepts = (name: string, value: unknown) =>
  z.fromJSONSchema(schemas.get(name) as Parameters<typeof z.fromJSONSchema>[0]).safeParse(value)
    .success;

describe("jsonSchemas()", () => {
  it("accepts what an author writes, with fields left out that have a default", () => {
    const scenario = parse(readFileSync(join(tiny, tinyFiles.scenario), "utf8"));
    expect(accepts("scenario.schema.json", scenario)).toBe(true);
    expect(accepts("annotations.schema.json", annotation())).toBe(true);
  });

  it("refuses what the check would refuse", () => {
    const value = annotation();
    value.positions[0].act = "demmand";
    expect(accepts("annotations.schema.json", value)).toBe(false);
    expect(accepts("annotations.schema.json", { ...annotation(), extra: 1 })).toBe(false);
  });

  it("carries the descriptions that an editor shows", () => {
    expect(JSON.stringify(schemas.get("annotations.schema.json"))).toContain(
      "The words that prove the row",
    );
  });
});

describe("writeJsonSchemas(root)", () => {
  it("writes them beside the data and says where", async () => {
    const root = await mkdtemp(join(tmpdir(), "lesart-test-"));
    try {
      const written = await writeJsonSchemas(root);
      expect(written).toEqual([...schemas.keys()].map((name) => `data/.schema/${name}`));
      expect(written).toContain("data/.schema/annotations.schema.json");
      for (const file of written)
        expect(JSON.parse(await readFile(join(root, file), "utf8"))).toHaveProperty("$schema");
    } finally {
      await rm(root, { recursive: true, force: true });
    }
  });
});
