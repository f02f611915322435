// Protects texts that may not be published: only a reader's own, identical copy opens them.
import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { readCopy } from "../../src/components/own-copy.js";

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");

describe("readCopy(file, sha256)", () => {
  it("opens the same bytes, as the loaders read them", async () => {
    const raw = "\ufeffBru\u0308cke\r\nzwei";
    expect(await readCopy(new Blob([raw]), sha256(raw))).toEqual({ text: "Brücke\nzwei" });
  });
  it("refuses a file that differs by one letter", async () => {
    expect(await readCopy(new Blob(["Brücken"]), sha256("Brücke"))).toEqual({
      refused: "wrongFile",
    });
  });
  it("refuses what is too large for an article without reading it", async () => {
    const blob = { size: 3_000_000, arrayBuffer: () => Promise.reject(new Error("read")) };
    expect(await readCopy(blob as unknown as Blob, "")).toEqual({ refused: "tooLarge" });
  });
});
