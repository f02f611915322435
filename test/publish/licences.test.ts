import { mkdirSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { licences } from "../../loaders/publish/licences.js";

test("licences gives the licence text of every package that a site ships, fonts included", async () => {
  const packed = mkdtempSync(join(tmpdir(), "lesart-node-"));
  for (const name of ["fflate@0.8.3", "@codemirror/state@6.7.6"]) {
    mkdirSync(join(packed, name), { recursive: true });
  }
  const text = await licences(packed);
  for (const name of ["fflate", "@codemirror/state", "@fontsource/source-serif-4"]) {
    const part = text.split("=".repeat(72)).find((each) => each.trim().startsWith(`${name} `));
    expect(part, name).toMatch(/Permission is hereby granted|SIL OPEN FONT LICENSE/i);
  }
});
